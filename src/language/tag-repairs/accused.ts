/** Finds *accused* as a noun. */
import { HYPHEN } from '../../lexicon/marks.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, Tag, verbs } from '../tag-set.js';
import { repairOf, type Repair } from './repair.js';

/** `arrested an accused`, `his co-accused`, `one of the accused was held`, `Body found; accused arrested`: who is accused, where no noun follows. */
export const needAccused: Repair = repairOf(
  { words: wordSet(['accused']), before: 0 },
  ({ tags, masks, words, from }, at) => {
    if (isIn(tags[at + 1]!, describable)) return undefined;
    if (words[at - 1] === HYPHEN && words[at - 2] === CO) return Tag.NN;
    const begins = at === from || tags[at - 1] === Tag.PUNCT;
    if (begins ? !isBeforeDeed(tags, at) : !isIn(tags[at - 1]!, beforeAccused)) return undefined;
    if (tags[at + 1] === Tag.VBN && !begins && isIn(Tag.VBD, masks[at + 1]!)) tags[at + 1] = Tag.VBD;
    return Tag.NN;
  },
);

const CO = intern('co');

/** `accused arrested`, `accused Ram Lal's house`; not `accused Peru of fraud` */
const isBeforeDeed = (tags: Uint8Array, accused: number): boolean => {
  let at = accused + 1;
  while (tags[at] === Tag.NNP) at++;
  return isIn(tags[at]!, verbs) || (at > accused + 1 && tags[at] === Tag.POS);
};

/** A noun that it describes, or the object of a verb: `Some accused the army`. */
const describable = maskOf(Tag.NN, Tag.NNS, Tag.JJ, Tag.DT, Tag.PRPS, Tag.PRP);
const beforeAccused = maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS);
