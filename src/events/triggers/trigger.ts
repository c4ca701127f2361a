import type { EventKind } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import type { Use } from './part-of-speech.js';

/** A trigger: its tokens, how it is used and the clause around it. */
export interface Trigger extends TokenRange {
  readonly kind: EventKind;
  readonly use: Use;
  readonly forms: number;
  readonly lemma: string;
  readonly clause: TokenRange;
}
