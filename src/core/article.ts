import type { ReferenceDate } from './result.js';

/** One input text. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly date?: ReferenceDate;
  readonly fileName?: string;
  /** What was odd about reading it: the record repeats it. */
  readonly warnings?: readonly string[];
}
