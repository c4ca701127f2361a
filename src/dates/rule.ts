import type { Document } from '../text/document.js';
import type { Groups } from './pattern.js';
import type { Reading } from './reading.js';

/** One way of writing a time. */
export interface DateRule {
  readonly name: string;
  readonly reason: string;
  /** The rule finds it: tests run it. */
  readonly example: string;
  readonly patterns: readonly string[];
  /** Words of which one must stand before it, outside. */
  readonly behind?: string;
  /** Undefined: it only looked right. */
  readonly read: (groups: Groups) => Reading | undefined;
  /** Whether the words around it allow the reading; from the first token up to, but not including, the last. */
  readonly fits?: (document: Document, from: number, to: number) => boolean;
  /** They are asked of it inside another date, too: *late in the fourth quarter* of a match. */
  readonly fitsInside?: true;
}
