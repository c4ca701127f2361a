import type { Explained } from './explanation.js';
import type { ArticleType, EntityType, Mention, Numbered, Span, TimexType } from './entity.js';
import type { ArticleSource } from './source.js';

/** Where the publication day came from, in the order in which sources are believed. */
export const REFERENCE_SOURCES = ['option', 'record', 'metadata', 'url', 'header', 'dateline', 'filename'] as const;
export type ReferenceSource = (typeof REFERENCE_SOURCES)[number];

/**
 * How certain it is: `stated` as the day of publication, `likely` from its position, `inferred` if a part was taken from
 * elsewhere.
 */
export const CERTAINTIES = ['stated', 'likely', 'inferred'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The day relative dates are counted from. */
export interface ReferenceDate {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly source: ReferenceSource;
  readonly certainty: Certainty;
}

/** As a caller gives it; `stated` by default. */
export type GivenDate = Omit<ReferenceDate, 'certainty'> & Partial<ReferenceDate>;

/** A country the article is about; scores of one article add up to 1. */
export interface Focus extends Explained {
  readonly iso2: string;
  readonly name: string;
  readonly score: number;
}

/** A reading that was rejected, with the reason. */
export interface Rejected extends Mention {
  readonly type: EntityType;
  readonly because: string;
}

/** How dates in digits are written: `03/04/2023` is 3 April or March 4. */
export type DateOrder = 'dmy' | 'mdy';

/** The options of `extract`. */
export interface ExtractOptions {
  readonly id?: string;
  /** Only these kinds; the others cost nothing. Default: all four. */
  readonly types?: readonly EntityType[];
  /** Which TIMEX3 types are reported. Default: `date` and `time`. */
  readonly timex?: readonly TimexType[];
  /** The publication day if the caller knows it: it overrides what the text says. */
  readonly date?: GivenDate;
  /** How `03/04/2023` is read; default: as the spelling of the text suggests, with a warning. */
  readonly dateOrder?: DateOrder;
  /** Cities are mentions of their countries, too. */
  readonly cities?: boolean;
  /** May carry a date of last resort: `2023-04-17-summit.txt`. */
  readonly fileName?: string;
  /** Keep the readings that were rejected. */
  readonly explain?: boolean;
}

/** Everything found in one article. */
export interface Result {
  readonly id: string;
  readonly text: string;
  readonly date: ReferenceDate | null;
  /** The type of text that dates were resolved by; null if there are none. */
  readonly textType: ArticleType | null;
  readonly focus: readonly Focus[];
  /** In order of first mention. */
  readonly entities: readonly Numbered[];
  /** Only with `explain`. */
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly string[];
  /** The encoding of the text, if it was read from bytes. */
  readonly encoding?: string;
  /** What the article was read from. */
  readonly source?: ArticleSource;
  /** Where its headline is, if the source says which it is. */
  readonly headline?: Span;
  /** The text was extracted from something else, so the record carries it. */
  readonly isExtracted?: boolean;
  /** Where in the input each code unit begins, and the end; only if asked for. */
  readonly byteOffsets?: Uint32Array;
}
