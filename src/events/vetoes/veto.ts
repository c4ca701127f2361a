import type { TokenRange } from '../../language/clauses.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import type { Rule } from '../../rules/rule.js';
import type { Document } from '../../text/document.js';
import type { Entry } from '../triggers/lexicon.js';
import type { Use } from '../triggers/part-of-speech.js';

/** A word or phrase that could be a trigger, with its place in the sentence. */
export interface Standing extends TokenRange {
  readonly document: Document;
  readonly site: Site;
  /** The chunk of its first word. */
  readonly chunk: Chunk;
  readonly entry: Entry;
  readonly use: Use;
  /** The forms that its first word can have. */
  readonly forms: number;
  /** The trigger before it. */
  readonly last: Standing | undefined;
}

/** A reason why a word that looks like a trigger is none. Its `finds` are the triggers that it refuses. */
export interface Veto extends Rule {
  readonly refuses: (standing: Standing) => boolean;
}
