import type { ReferenceDate } from './result.js';

/** One input text. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly date?: ReferenceDate;
  readonly fileName?: string;
  /** What it was decoded from, by its name for the web: `utf-8`, `windows-1252`. */
  readonly encoding?: string;
  /** Where in the input each code unit begins, and the end; only where it was asked for. */
  readonly byteOffsets?: Uint32Array;
  /** What was odd about reading it: the record repeats it. */
  readonly warnings?: readonly string[];
}
