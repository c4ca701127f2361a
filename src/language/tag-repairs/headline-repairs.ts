/** Finds the verbs of headlines, which leave out the words that would show them. */
import { BY } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { EDGE } from '../tag-compile.js';
import { isIn, maskOf, nouns, Tag } from '../tag-set.js';
import { circumstances, hasFinite, isHeadline, repairOf, type Repair } from './repair.js';

/** `Peace talks collapse after raid`, `Orvel shares plunge 12%`: a plural and what it does, where no other verb is. */
const needFall = repairOf(
  {
    words: wordSet(
      `clash climb collapse dip drop fall falter gain jump plunge protest quit rally rebel resume rise sink slide slip slump soar
       stall strike surge tumble walk`.split(/\s+/),
    ),
    tagged: maskOf(Tag.NN, Tag.VB),
  },
  (sentence, at) => {
    const { tags, masks, from } = sentence;
    const isPlural = tags[at - 1] === Tag.NNS || (tags[at - 1] === Tag.VBZ && isIn(Tag.NNS, masks[at - 1]!));
    if (!isPlural || !isHeadline(sentence) || !isIn(tags[at + 1]!, afterFall)) return undefined;
    if (hasFinite(tags, from, at - 1)) return undefined;
    tags[at - 1] = Tag.NNS;
    return Tag.VBP;
  },
);

const afterFall = circumstances | maskOf(Tag.SC, Tag.CD, Tag.RB, Tag.PUNCT) | (1 << EDGE);

/** `Bank hit by attack`, `Two hurt in crash`: without an object, those whom it happened to. */
const needHurt = repairOf(
  { words: wordSet(['cut', 'hit', 'hurt']), tagged: maskOf(Tag.NN, Tag.VB, Tag.VBP) },
  (sentence, at) => {
    const { tags, words, from } = sentence;
    if (!isHeadline(sentence) || !isIn(tags[at - 1]!, hurt) || hasFinite(tags, from, at)) return undefined;
    return words[at + 1] === BY || isIn(tags[at + 1]!, afterHurt) ? Tag.VBN : undefined;
  },
);

const hurt = nouns | maskOf(Tag.CD);
const afterHurt = maskOf(Tag.IN, Tag.SC);

/** In the order in which they are made. */
export const headlineRepairs: readonly Repair[] = [needFall, needHurt];
