import type { TokenRange } from '../../language/clauses.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import type { Rule } from '../../rules/rule.js';
import type { Document } from '../../text/document.js';
import type { Entry } from '../lexicon.js';
import type { Use } from '../part-of-speech.js';

/** A word or phrase that could be a trigger, where it stands. */
export interface Standing extends TokenRange {
  readonly document: Document;
  readonly site: Site;
  /** The chunk of its first word. */
  readonly chunk: Chunk;
  readonly entry: Entry;
  readonly use: Use;
  /** What its first word can be. */
  readonly forms: number;
  /** The trigger before it. */
  readonly last: Standing | undefined;
}

/** A reason for which a word that would be a trigger is none. What it finds are the triggers that it refuses. */
export interface Veto extends Rule {
  readonly refuses: (standing: Standing) => boolean;
}
