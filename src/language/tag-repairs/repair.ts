import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { finite, isIn, maskOf, nouns, Tag, type TagMask } from '../tag-set.js';

/** A sentence as the rules left it: tokens `from` to `to`, the tags that each has and can have, and its words. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

export type Repair = (sentence: Tagged) => void;

/** What the object of a verb begins with. */
export const objects: TagMask = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP, Tag.CD);

/** The verb of a headline needs no object: `Shares fall in Tokyo`, `Ferry sinks off Samar`. */
export const circumstances: TagMask = maskOf(Tag.IN, Tag.TO, Tag.RP);

/** Between the beginning of a noun phrase and its noun. */
export const inPhrase: TagMask = nouns | maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS);

export const pasts: TagMask = maskOf(Tag.VBD, Tag.VBN);

/** Participles that are mostly adjectives: `the wounded man`, but `was wounded`. */
export const harmed: WordSet = wordSet(['wounded', 'injured']);

export const hasFinite = (tags: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isIn(tags[at]!, finite)) return true;
  return false;
};
