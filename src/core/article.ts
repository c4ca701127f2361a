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
  /** Where in the text its headline stands, if the source says what that is. */
  readonly headline?: Span;
  /** The text was put together or taken out of something else: only the record can say what offsets refer to. */
  readonly isExtracted?: boolean;
  /** What it was decoded from, by its name for the web: `utf-8`, `windows-1252`. */
  readonly encoding?: string;
  /** Where in the input each code unit begins, and the end; only where it was asked for. */
  readonly byteOffsets?: Uint32Array;
  /** What was odd about reading it: the record repeats it. */
  readonly warnings?: readonly string[];
}
