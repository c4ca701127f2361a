import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { EDGE } from '../tag-compile.js';
import { finite, isIn, maskOf, nouns, Tag, type TagMask } from '../tag-set.js';

/** A sentence as the rules left it: tokens `from` to `to`, the tags that each has and can have, and its words. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** What a word must be for a repair to look at it; all that is told here must hold. */
export interface Sought {
  /** The tags of which it has one. */
  readonly tagged?: TagMask;
  /** The tags of which it can have one. */
  readonly canBe?: TagMask;
  /** The words of which it is one. */
  readonly words?: WordSet;
  /** How many words of the sentence are before it at least; one if not told. */
  readonly before?: number;
  /** And after it; none if not told. */
  readonly after?: number;
  /** Whether the sentence must be a headline. */
  readonly headline?: boolean;
}

/**
 * Gives the word at `at` the tag that it should have; undefined if nothing is wrong. One that changes the tags of other words
 * returns that of `at` too.
 */
export type Mend = (sentence: Tagged, at: number) => Tag | undefined;

/** A change of tags that the rules of the tagger left wrong, word by word from left to right. */
export interface Repair extends Required<Omit<Sought, 'words'>> {
  readonly words: WordSet | undefined;
  readonly mend: Mend;
}

const ANY: TagMask = -1;

export const repairOf = (sought: Sought, mend: Mend): Repair => ({
  tagged: sought.tagged ?? ANY,
  canBe: sought.canBe ?? ANY,
  words: sought.words,
  before: sought.before ?? 1,
  after: sought.after ?? 0,
  headline: sought.headline ?? false,
  mend,
});

/** What the object of a verb begins with. */
export const objects: TagMask = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP, Tag.CD);

/** The same without an article: `The bank closes branches`. */
export const bareObjects: TagMask = objects | nouns | maskOf(Tag.JJ, Tag.UH);

/** The verb of a headline needs no object: `Shares fall in Tokyo`, `Ferry sinks off Samar`. */
export const circumstances: TagMask = maskOf(Tag.IN, Tag.TO, Tag.RP);

/** Between the beginning of a noun phrase and its noun. */
export const inPhrase: TagMask = nouns | maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS);

/** A mark, or the end of the sentence. */
export const ending: TagMask = maskOf(Tag.PUNCT) | (1 << EDGE);

/** Open a clause with a subject and a verb. */
export const clauseOpeners: WordSet = set('after as because before if since until when while');

/** What shares and prices do. */
export const movements: readonly string[] =
  'climb dip drop fall gain jump plunge rally rise sink slide slip slump soar surge tumble'.split(' ');

/** What people and their talks do. */
export const ruptures: readonly string[] = 'clash collapse falter protest quit rebel resume stall strike walk'.split(
  ' ',
);

/** Opens a clause, or is a determiner. */
export const that: WordSet = wordSet(['that']);

export const pasts: TagMask = maskOf(Tag.VBD, Tag.VBN);

/** Participles that are mostly adjectives: `the wounded man`, but `was wounded`. */
export const harmed: WordSet = wordSet(['wounded', 'injured']);

export const hasFinite = (tags: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isIn(tags[at]!, finite)) return true;
  return false;
};

/** `attacks`: a verb, or a plural that can be one. */
export const canBeThird = ({ tags, masks }: Tagged, at: number): boolean =>
  tags[at] === Tag.VBZ || (tags[at] === Tag.NNS && isIn(Tag.VBZ, masks[at]!));

/** No mark ends it. */
export const isHeadline = ({ tags, to }: Tagged): boolean => tags[to - 1] !== Tag.PUNCT;
