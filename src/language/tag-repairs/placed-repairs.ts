/** Tells prepositions from particles and from the `to` of an infinitive, and the noun of their phrase from the verb behind it. */
import { HYPHEN } from '../../lexicon/marks.js';
import { crowds } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, nouns, Tag, verbs } from '../tag-set.js';
import { inPhrase, pasts, repairOf, type Repair, type Tagged } from './repair.js';

/** `picked up migrants off Malta`, `sank off Samar`: before a name, behind a noun or a verb of the sea, it says where; not `held off Peru`. */
const needOff = repairOf(
  { words: wordSet(['off']), tagged: maskOf(Tag.RP, Tag.RB), after: 1 },
  ({ tags, words }, at) => {
    if (tags[at + 1] !== Tag.NNP) return undefined;
    return isIn(tags[at - 1]!, beforeOff) || atSea.has(words[at - 1]!) ? Tag.IN : undefined;
  },
);

/** `Cyclone cuts off Chad villages` */
const needParticle = repairOf({ words: wordSet(['off']), tagged: maskOf(Tag.IN), after: 1 }, ({ tags, words }, at) =>
  cutting.has(words[at - 1]!) && isIn(tags[at + 1]!, nouns) ? Tag.RP : undefined,
);

/** `kills nine outside Gao mosque`, `killed two near Lima` */
const needOutside = repairOf(
  { words: wordSet(['outside', 'inside', 'near']), tagged: maskOf(Tag.RB, Tag.JJ), after: 1 },
  ({ tags }, at) => (tags[at - 1] === Tag.CD && isIn(tags[at + 1]!, placeOpening) ? Tag.IN : undefined),
);

const placeOpening = nouns | maskOf(Tag.DT, Tag.PRPS);

const cutting = set('call called calling calls cut cuts cutting');
const beforeOff = nouns | maskOf(Tag.JJ);
const atSea =
  set(`anchored attacked boarded capsize capsized capsizes collide collided collides crash crashed crashes die died dies drift drifted
   drifts drown drowned drowns explode exploded explodes found hijacked intercepted killed lost moored occurred patrol patrolled
   patrols rescued sail sailed sails sank seized sink sinks stranded strike strikes struck sunk vanish vanished vanishes`);

/** `tribute to slain officer`, `visitors to infected sites`: before a noun, what is no bare form is no infinitive. */
const needTo = repairOf({ tagged: maskOf(Tag.TO), after: 2 }, ({ tags, masks }, at) => {
  const isPast = isIn(tags[at + 1]!, pasts) && !isIn(Tag.VB, masks[at + 1]!);
  if (!isPast || !isIn(tags[at + 2]!, described)) return undefined;
  tags[at + 1] = Tag.JJ;
  return Tag.IN;
});

const described = nouns | maskOf(Tag.JJ);

/** `Seven held in dawn raids`: whether a plural is the noun of the phrase behind a verb, as the verb of several has no *s*. */
export const isOfSeveral = ({ tags, words, from }: Tagged, at: number): boolean => {
  let first = at - 1;
  while (first > from + 1 && (isIn(tags[first]!, compound) || words[first] === HYPHEN)) first--;
  if (first === at - 1 || tags[first] !== Tag.IN || first - 1 <= from) return false;
  return isIn(tags[first - 1]!, verbs) && areSeveral(tags, words, from, first - 1);
};

const needOfSeveral = repairOf({ tagged: maskOf(Tag.VBZ), canBe: maskOf(Tag.NNS), before: 4 }, (sentence, at) =>
  isOfSeveral(sentence, at) ? Tag.NNS : undefined,
);

const compound = maskOf(Tag.NN, Tag.JJ);

/** Whether the subject that opens a sentence is of several. */
const areSeveral = (tags: Uint8Array, words: Int32Array, from: number, verb: number): boolean => {
  let at = from;
  while (at < verb && isIn(tags[at]!, counted)) at++;
  if (at !== verb) return false;
  return tags[verb - 1] === Tag.CD ? !single.has(words[verb - 1]!) : tags[verb - 1] === Tag.NNS;
};

const counted = maskOf(Tag.CD, Tag.NNS, Tag.JJ, Tag.NN);
const single = wordSet(['one', '1']);

/** `Villages on the islands of Chad remain cut off`: what a phrase parts from a plural that opens the sentence is no bare form. */
const needPresent = repairOf({ tagged: maskOf(Tag.VB) }, (sentence, at) => {
  const { tags, masks } = sentence;
  if (!isIn(tags[at - 1]!, nouns) || (masks[at]! & other) !== 0) return undefined;
  return isOfOpeningPlural(sentence, at) ? Tag.VBP : undefined;
});

/** What else a word can be where a tag is not sure. */
const other = maskOf(Tag.NN, Tag.JJ, Tag.VBD, Tag.VBN);

const isOfOpeningPlural = ({ tags, words, from }: Tagged, at: number): boolean => {
  let noun = at;
  for (let before = at - 1; before >= from; before--) {
    if (tags[before] === Tag.IN) noun = before;
    else if (tags[before] === Tag.PUNCT && tags[before + 1] === Tag.NNS) break;
    else if (!isIn(tags[before]!, inPhrase)) return false;
  }
  return tags[noun - 1] === Tag.NNS || crowds.has(words[noun - 1]!);
};

/** In the order in which they are made. */
export const placedRepairs: readonly Repair[] = [
  needOff,
  needParticle,
  needOutside,
  needTo,
  needOfSeveral,
  needPresent,
];
