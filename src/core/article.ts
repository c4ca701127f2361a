import type { Span } from './entity.js';
import type { GivenDate } from './result.js';
import type { ArticleSource } from './source.js';

/** One input text. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly date?: GivenDate;
  readonly fileName?: string;
  readonly source?: ArticleSource;
  /** Where its headline is in the text, if the source says which it is. */
  readonly headline?: Span;
  /** The text was composed or extracted from something else, so the record must carry it for offsets to refer to. */
  readonly isExtracted?: boolean;
  /** What it was decoded from, by its name for the web: `utf-8`, `windows-1252`. */
  readonly encoding?: string;
  /** Where in the input each code unit begins, and the end; only if asked for. */
  readonly byteOffsets?: Uint32Array;
  /** What was odd about reading it: the record repeats it. */
  readonly warnings?: readonly string[];
}
