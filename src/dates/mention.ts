import type { ArticleType, CalendarPart, DateMention } from '../core/entity.js';

/** A mention with the fields of its entity. */
export interface ResolvedMention extends DateMention {
  readonly iso: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly inferred: readonly CalendarPart[];
  /** Where the mention begins that gives the first day of the interval whose last day this one gives. */
  readonly since: number | undefined;
  /** For a clock time: `-04:00`; null if no zone or city is known. */
  readonly utcOffset: string | null;
  /** As what the whole text was read. */
  readonly articleType: ArticleType;
}
