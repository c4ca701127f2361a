import type { ReferenceDate } from './result.js';

/** One input text. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly date?: ReferenceDate;
  readonly fileName?: string;
}
