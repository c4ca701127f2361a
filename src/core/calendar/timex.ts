import type { Explained } from '../explanation.js';
import type { Ends, Mention } from '../mention.js';

export const TIMEX_TYPES = ['date', 'time', 'duration', 'set'] as const;
/** As on the command line; TIMEX3 itself writes them in capitals. */
export type TimexType = (typeof TIMEX_TYPES)[number];

/** The TIMEX3 attributes of a date. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** `2023-04-17`, `2022-Q1`, `PRESENT_REF`, `P2Y`, `XXXX-WXX-1`. */
  readonly value: string;
  /** `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, `LESS_THAN`, `MORE_THAN`, … */
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
}

export type CalendarPart = 'day' | 'month' | 'year';

/**
 * The type of text: in `news`, dates count from the day of publication, in a `narrative` (history, biography) from the day
 * mentioned last.
 */
export const TEXT_TYPES = ['news', 'narrative'] as const;
export type TextType = (typeof TEXT_TYPES)[number];
/** An article may hold both: a chronicle inside news, or news at the end of a history. */
export const ARTICLE_TYPES = ['news', 'narrative', 'mixed'] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

export interface DateMention extends Mention {
  readonly timex: Timex;
  /** The type of this stretch of the text; only in a mixed article. */
  readonly textType?: TextType;
}

export interface DateRange extends Explained {
  readonly type: 'date';
  /** ISO 8601 if it has a form, else the nearest common one (`199X`, `2022-Q1`); null if no day can be found. */
  readonly value: string | null;
  /** First and last day, `YYYY-MM-DD`; null if the range is open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timex: Timex;
  /** The parts that the text left out and that the reference date or the narrative supplied. */
  readonly inferred: readonly CalendarPart[];
  readonly mentions: readonly DateMention[];
  /**
   * For an interval (`from June 5 to June 9`), which has no mention of its own: the pairs of mentions that give it; empty for
   * other dates.
   */
  readonly between: readonly Ends<DateMention>[];
  /** For an interval the ids of its first and its last date, which linking fills in; null for others. */
  readonly begin: string | null;
  readonly end: string | null;
  /** For a clock time with a known zone or a city beside it: `-04:00`. */
  readonly utcOffset?: string;
}
