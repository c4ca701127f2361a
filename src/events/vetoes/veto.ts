import type { EventKind } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import type { WordId, WordSet } from '../../lexicon/vocabulary.js';
import type { Rule } from '../../rules/rule.js';
import type { Document } from '../../text/document.js';
import { lemmaOf, type Entry } from '../triggers/lexicon.js';
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

/** The sorts of words that a veto may be limited to, as bits. */
export const Of = {
  /** A word that is used as a verb, or as a noun. */
  Verb: 1,
  Noun: 2,
  /** A trigger from the list of verbs. */
  ListedVerb: 4,
  /** A noun in its phrase, and no trigger of several words. */
  NounPhrase: 8,
  /** A word in a verb group, or in one that begins with `to`. */
  VerbGroup: 16,
  Infinitive: 32,
  /** Outside headlines: those leave out articles and auxiliaries, so some vetoes do not apply there. */
  Text: 64,
  /** In a verb group whose first or main word is in the present, or that is a form in *-ing*. */
  Present: 128,
  Gerund: 256,
  /** A noun that needs support. */
  Weak: 512,
  /** Tagged as a bare form. */
  Bare: 1024,
} as const;

/**
 * A reason why a word that looks like a trigger is none. Its `finds` are the triggers that it refuses. What it is limited to beside
 * that says about whom it is asked: of 74 vetoes a trigger is asked nine.
 */
export interface Veto extends Rule {
  /** The sorts of words (`Of`) that it is limited to; it is not asked about others. */
  readonly of?: number;
  /** The kinds of events that it is limited to. */
  readonly kinds?: ReadonlySet<EventKind>;
  /** Without one of these in the sentence it cannot hold. */
  readonly words?: WordSet;
  readonly refuses: (standing: Standing) => boolean;
}

/** The word itself alone. */
export const just = (word: WordId): WordSet => ({ has: (other) => other === word });

/** The words of some sets. */
export const eitherOf = (...sets: readonly WordSet[]): WordSet => ({
  has: (word) => sets.some((one) => one.has(word)),
});

/** Some words, and all whose lemma is one of them. */
export const anyForm = (words: WordSet): WordSet => ({ has: (word) => words.has(word) || words.has(lemmaOf(word)) });
