import { intern } from '../lexicon/vocabulary.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { finite, isIn, maskOf, nouns, Tag, verbs } from './tag-set.js';

/** What may stand before a verb that nothing else announces: its subject, or an adverb behind that. */
const subjects = nouns | maskOf(Tag.PRP, Tag.RB, Tag.EX);
/** What the object of a verb begins with. */
const objects = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP, Tag.CD);

/** `Miss Ashdown`: a verb elsewhere. */
export const nameTitle = (tags: Uint8Array, words: Int32Array, first: number): void => {
  if (words[first] === MISS && tags[first + 1] === Tag.NNP) tags[first] = Tag.NNP;
};

const MISS = intern('miss');

/** `were shot`: a noun without an article is none behind a form of *be* (tokens `from` to `to`). */
export const needParticiple = (
  tags: Uint8Array,
  masks: Int32Array,
  words: Int32Array,
  from: number,
  to: number,
): void => {
  for (let at = from + 1; at < to; at++) {
    if (tags[at] !== Tag.NN || !isIn(Tag.VBN, masks[at]!)) continue;
    const before = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
    if (before >= from && isIn(tags[before]!, verbs) && partOfWord(words[before]!) === Part.Be) tags[at] = Tag.VBN;
  }
};

/**
 * A sentence has a verb: where none was found (tokens `from` to `to`), the first word that can be one behind a subject is
 * it. `The army raids the town.`
 */
export const needVerb = (tags: Uint8Array, masks: Int32Array, from: number, to: number): void => {
  for (let at = from; at < to; at++) if (isIn(tags[at]!, finite)) return;
  const isWhole = tags[to - 1] === Tag.PUNCT;
  for (let at = from + 1; at < to; at++) {
    const verb = isIn(tags[at - 1]!, subjects) ? verbAt(tags, masks, at, isWhole) : undefined;
    if (verb === undefined) continue;
    tags[at] = verb;
    return;
  }
};

/** The finite form that token `at` can be: before an object, or a past form in a whole sentence (`The minister resigned.`). */
const verbAt = (tags: Uint8Array, masks: Int32Array, at: number, isWhole: boolean): Tag | undefined => {
  const takesObject = isIn(tags[at + 1]!, objects);
  if (!takesObject && !(isWhole && tags[at] === Tag.VBN)) return undefined;
  const verb = finiteOf(tags[at]!, tags[at - 1]!);
  return verb !== undefined && isIn(verb, masks[at]!) ? verb : undefined;
};

const finiteOf = (tag: number, before: number): Tag | undefined => {
  if (tag === Tag.VBN) return Tag.VBD;
  if (tag === Tag.NNS) return Tag.VBZ;
  return tag === Tag.NN && before === Tag.NNS ? Tag.VBP : undefined;
};
