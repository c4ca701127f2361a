import type { Birth, EventKind } from '../core/entity.js';
import type { Summary } from '../corpus/summary.js';

/** What a page holds as JSON; its script shows it. */
export interface PageData {
  readonly title: string;
  /** The program that made it, with its version. */
  readonly maker: string;
  /** Of several articles. */
  readonly overview: Overview | null;
  /** The list of articles, or a part of it. */
  readonly listing?: Listing;
  /** The articles whose texts are in this page. */
  readonly articles: readonly ArticleData[];
  /** Why something was found, each reason once; marks have its number. */
  readonly whys: readonly Why[];
  /** What they are made of, each step once. */
  readonly steps: readonly Step[];
  /** For a page of a folder: where the overview is. */
  readonly home?: string;
}

/** What is shown of many articles together. */
export interface Overview {
  readonly summary: Summary;
  /** The first and the last day on which articles were published. */
  readonly period: Period | null;
  /** Of each event of the summary, in the order of its rows, where an article that reports it stands. */
  readonly reportedAt: readonly (string | null)[];
}

export type Period = readonly [first: string, last: string];

/** Articles to choose from. */
export interface Listing {
  readonly lines: readonly Listed[];
  /** Where the list is too long for one page: all its pages. */
  readonly pages?: readonly ListPage[];
  /** Of a page of the list: which one it is. */
  readonly at?: number;
}

/** A page with a part of the list. */
export interface ListPage {
  readonly href: string;
  /** The numbers of its first and its last article, from one. */
  readonly first: number;
  readonly last: number;
  readonly period: Period | null;
}

/** A line of the list of articles. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly events: number;
  /** The file of its page, empty for the page of the list, and its index there. */
  readonly page: string;
  readonly at: number;
}

export interface ArticleData {
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
  /** How the day is known. */
  readonly daySource: string | null;
  readonly type: string | null;
  /** The countries it is about: code, name, share. */
  readonly focus: readonly (readonly [iso2: string, name: string, score: number])[];
  /** Null if the record has no text. */
  readonly text: string | null;
  readonly headline: readonly [start: number, end: number] | null;
  readonly entities: readonly Shown[];
  /** For each mention in turn: start, end, number of the entity, number of the reason. */
  readonly marks: readonly number[];
  readonly people: readonly Tie[];
  readonly countries: readonly Tie[];
  readonly warnings: readonly string[];
}

/** Two that appear together, by their numbers among the entities, and how often. */
export type Tie = readonly [a: number, b: number, times: number];

/** The data of an entity; empty lists and words are left out. */
interface Common {
  readonly id: string;
  readonly mentions: number;
  /** The number of the reason that concerns the whole entity. */
  readonly why?: number;
}
export interface ShownPerson extends Common {
  readonly type: 'person';
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly countries?: readonly string[];
  readonly born?: Birth;
  readonly byline?: true;
}
export interface ShownCountry extends Common {
  readonly type: 'country';
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
}
export interface ShownDate extends Common {
  readonly type: 'date';
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
  /** Type, value and modifier of TIMEX3, if they say more than the date. */
  readonly timex?: string;
  readonly inferred?: readonly string[];
  readonly utcOffset?: string;
  /** The first mention. */
  readonly text?: string;
}
export interface ShownEvent extends Common {
  readonly type: 'event';
  readonly kind: EventKind;
  readonly name: string;
  /** For what has not simply happened. */
  readonly modality?: string;
  readonly attribution?: string;
  readonly place?: string;
  readonly salience: number;
  readonly who?: string;
  readonly whom?: string;
  readonly from?: string;
  readonly to?: string;
  /** When it was, in the words of the article. */
  readonly when?: string;
  /** Only if the text is not known. */
  readonly sentence?: string;
}
/** Of a kind that the page knows nothing else of. */
export interface ShownOther extends Common {
  readonly type: 'other';
  readonly kind: string;
  readonly name: string;
  readonly note?: string;
}
export type Shown = ShownPerson | ShownCountry | ShownDate | ShownEvent | ShownOther;

/** One step of a decision: what it decides, in words, and what it adds to the sum. */
export type Step = readonly [about: string, words: string, weight: number | null];

export interface Why {
  readonly rule: string;
  readonly reason: string;
  /** For a country: by what it is mentioned. */
  readonly via?: string;
  /** By their numbers. */
  readonly steps?: readonly number[];
  readonly sum?: number;
  readonly threshold?: number;
}
