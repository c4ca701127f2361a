import type { Explained } from './explanation.js';

/** Half-open UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place in the text where a rule found something. */
export interface Mention extends Span, Explained {
  readonly text: string;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Why this reading was rejected; undefined for what is kept. Shown by `--explain` only. */
  readonly veto?: string;
  /** Decided by the words around it: it wins a tie with another kind over the same span. */
  readonly decidedByContext?: true;
}

/** Two mentions that together say where something begins and ends. */
export interface Ends<M extends Mention = Mention> {
  readonly first: M;
  readonly last: M;
}
