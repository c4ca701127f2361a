import { wordSet } from '../lexicon/vocabulary.js';
import { AND, THAT } from '../lexicon/small-words.js';
import { clauseOpeners } from './tag-repairs/repair.js';
import { finite, isIn, maskOf, nouns, Tag } from './tag-set.js';

/** The words of a sentence, with the tags they have and those they could have. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  /** Whether the tagger knows the word in lower case. */
  readonly isKnown: (word: number) => boolean;
}

/**
 * In title case every word has a capital, so the tagger takes verbs for names: `Jury Convicts Mayor`, `Rebels Seize Town`,
 * `Bomb Hits Bus`. A known verb between its subject and what can follow a verb is one (tokens `from` to `to`).
 */
export const needTitleVerb = (sentence: Tagged, from: number, to: number): void => {
  let hasVerb = false;
  for (let at = from; at < to; at++) {
    const tag = sentence.tags[at]!;
    if (tag === Tag.PUNCT || opensClause(sentence, at)) hasVerb = false;
    else if (isIn(tag, finite) && !isNounToo(sentence, at)) hasVerb = true;
    else if (isCounted(sentence, at)) sentence.tags[at] = Tag.NNS;
    else if (at > from && !hasVerb) hasVerb = isVerbNow(sentence, at, from, to);
  }
};

/** `Three Banks Fined`; in `Flight 714 Crashes` the number belongs to the noun before it. */
const isCounted = ({ tags, masks }: Tagged, at: number): boolean =>
  tags[at - 1] === Tag.CD && !isIn(tags[at - 2]!, nouns) && isIn(Tag.NNS, masks[at]!);

const isVerbNow = (sentence: Tagged, at: number, from: number, to: number): boolean => {
  const verb = verbAt(sentence, at, from, to);
  if (verb === undefined) return false;
  const { tags, masks } = sentence;
  tags[at] = verb;
  // `Bank Raises Rates`
  if (tags[at + 1] === Tag.VBZ && isIn(Tag.NNS, masks[at + 1]!)) tags[at + 1] = Tag.NNS;
  return verb !== Tag.VB && verb !== Tag.VBN;
};

/** `as Bomb Hits Bus` */
const opensClause = ({ tags, words }: Tagged, at: number): boolean =>
  tags[at] === Tag.SC || clauseOpeners.has(words[at]!) || words[at] === THAT;

/** `Rates` where the tagger took it for a verb, and it can be a noun. */
const isNounToo = ({ tags, masks }: Tagged, at: number): boolean => tags[at] === Tag.VBZ && isIn(Tag.NNS, masks[at]!);

const verbAt = (sentence: Tagged, at: number, from: number, to: number): Tag | undefined => {
  const { tags, masks, words, isKnown } = sentence;
  if (!isIn(tags[at]!, mistaken) || !isKnown(words[at]!)) return undefined;
  if (tags[at - 1] === Tag.TO) return isIn(Tag.VB, masks[at]!) ? Tag.VB : undefined;
  if (!isIn(tags[at - 1]!, subjects) && !isName(sentence, at - 1)) return undefined;
  return isIn(Tag.VBZ, masks[at]!) ? thirdAt(sentence, at, to) : otherAt(sentence, at, from, to);
};

const thirdAt = (sentence: Tagged, at: number, to: number): Tag | undefined =>
  isThird(sentence, at, to) ? Tag.VBZ : undefined;

const otherAt = (sentence: Tagged, at: number, from: number, to: number): Tag | undefined => {
  const { tags, masks } = sentence;
  if (isIn(Tag.VBP, masks[at]!) && isPlural(sentence, at - 1, from))
    return hasRoom(sentence, at, to) ? Tag.VBP : undefined;
  return tags[at] === Tag.NNP && isIn(Tag.VBN, masks[at]!) ? Tag.VBN : undefined;
};

/** `Sudan` where the tagger took it for an adjective. */
const isName = ({ tags, words, isKnown }: Tagged, at: number): boolean => tags[at] === Tag.JJ && !isKnown(words[at]!);

/** `Director Quits`: a plural is a verb only where something follows that a verb can have, and no other verb: `Plans Fail`. */
const isThird = (sentence: Tagged, at: number, to: number): boolean =>
  !isIn(Tag.NNS, sentence.masks[at]!) || (hasRoom(sentence, at, to) && !isVerbOnly(sentence, at + 1));

const isVerbOnly = ({ tags, masks, words, isKnown }: Tagged, at: number): boolean =>
  isIn(tags[at]!, finite) || (isKnown(words[at]!) && isIn(Tag.VBP, masks[at]!) && !isIn(Tag.NN, masks[at]!));

const hasRoom = ({ tags }: Tagged, at: number, to: number): boolean => at + 1 < to && isIn(tags[at + 1]!, afterVerb);

const isPlural = ({ tags, words }: Tagged, at: number, from: number): boolean =>
  tags[at] === Tag.NNS || crowds.has(words[at]!) || (at - 2 >= from && words[at - 1] === AND);

const crowds = wordSet(['police', 'people', 'men', 'women', 'children']);
const mistaken = maskOf(Tag.NNP, Tag.NNS, Tag.NN, Tag.JJ);
const subjects = nouns | maskOf(Tag.CD);
const afterVerb = nouns | maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.CD, Tag.JJ, Tag.IN, Tag.TO, Tag.RP, Tag.VBN, Tag.VBG);
