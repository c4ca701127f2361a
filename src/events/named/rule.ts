import type { EventKind } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import type { Document } from '../../text/document.js';

/** One way in which a happening, or one edition of a recurring one, is called by a proper name. */
export interface NamedRule {
  readonly name: string;
  readonly reason: string;
  /** A sentence, and the name the rule must find in it. */
  readonly example: readonly [sentence: string, name: string];
  readonly kind: EventKind;
  /** Words at which the rule is tried: the event noun, or the first word of the name. */
  readonly words: readonly string[];
  /** The tokens of the name around the word at `at`; undefined: it only looked like one. */
  match(document: Document, at: number): TokenRange | undefined;
}
