/** Finds *accused* as a noun. */
import { intern } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, Tag, verbs } from '../tag-set.js';
import type { Tagged } from './repair.js';

/** `arrested an accused`, `one of the accused was held`, `Body found; accused arrested`: who is accused, where no noun follows. */
export const needAccused = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from; at < to; at++) {
    if (words[at] !== ACCUSED || isIn(tags[at + 1]!, describable)) continue;
    const begins = at === from || tags[at - 1] === Tag.PUNCT;
    if (begins ? !isBeforeDeed(tags, at) : !isIn(tags[at - 1]!, beforeAccused)) continue;
    tags[at] = Tag.NN;
    if (tags[at + 1] === Tag.VBN && !begins && isIn(Tag.VBD, masks[at + 1]!)) tags[at + 1] = Tag.VBD;
  }
};

/** `accused arrested`, `accused Ram Lal's house`; not `accused Peru of fraud` */
const isBeforeDeed = (tags: Uint8Array, accused: number): boolean => {
  let at = accused + 1;
  while (tags[at] === Tag.NNP) at++;
  return isIn(tags[at]!, verbs) || (at > accused + 1 && tags[at] === Tag.POS);
};

const ACCUSED = intern('accused');
/** A noun that it describes, or the object of a verb: `Some accused the army`. */
const describable = maskOf(Tag.NN, Tag.NNS, Tag.JJ, Tag.DT, Tag.PRPS, Tag.PRP);
const beforeAccused = maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS);
