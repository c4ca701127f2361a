import type { ArticleType, CalendarPart, DateMention } from '../../core/entity.js';

/** A mention with the fields of its entity. */
export interface ResolvedMention extends DateMention {
  readonly iso: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly inferred: readonly CalendarPart[];
  /** For a mention that ends an interval: where the mention of its first day begins. */
  readonly since: number | undefined;
  /** For a clock time: `-04:00`; null if no zone or city is known. */
  readonly utcOffset: string | null;
  /** The type that the whole text was read as. */
  readonly articleType: ArticleType;
}
