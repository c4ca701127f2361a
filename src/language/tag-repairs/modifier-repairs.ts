/** Finds what describes a noun, or is one, where the rules of the tagger took it for something else. */
import { HYPHEN } from '../../lexicon/marks.js';
import { topical, WHO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { circumstances, inPhrase, type Repair, type Tagged } from './repair.js';
import { finite, isIn, maskOf, nouns, Tag } from '../tag-set.js';

/** `beat visiting Wexford`: after a verb of playing or receiving, `visiting` says which side it is. */
const needVisitor: Repair = ({ tags, words, from, to }) => {
  for (let at = from + 1; at + 1 < to; at++)
    if (tags[at] === Tag.VBG && visiting.has(words[at]!) && receiving.has(words[at - 1]!) && isIn(tags[at + 1]!, nouns))
      tags[at] = Tag.JJ;
};

const visiting = wordSet(['visiting', 'touring']);
const receiving = wordSet(
  `accompanied beat beats defeat defeated defeats edge edged edges entertain entertained face faced faces greet greeted host
   hosted hosts met play played plays received stunned told thrashed trounced upset welcome welcomed welcomes`.split(
    /\s+/,
  ),
);

/** `A film about two sisters won`, `The row over 300 jobs went on`: no estimate, as in `In the town about 40 people left`. */
const needTopic: Repair = (sentence) => {
  const { tags, words, from, to } = sentence;
  for (let at = from + 2; at + 1 < to; at++) {
    const isEstimate = topical.has(words[at]!) && tags[at] === Tag.RB && tags[at + 1] === Tag.CD;
    if (isEstimate && isAfterPhrase(sentence, at)) tags[at] = Tag.IN;
  }
};

/** Whether an article and a noun end before `at`, with no preposition before them. */
const isAfterPhrase = ({ tags, from }: Tagged, at: number): boolean => {
  let first = at - 1;
  if (tags[first] !== Tag.NN) return false;
  while (first > from && tags[first] !== Tag.DT && isIn(tags[first - 1]!, inPhrase)) first--;
  return tags[first] === Tag.DT && (first === from || !isIn(tags[first - 1]!, circumstances));
};

/** `scored 17 unanswered points`: after its verb a clause has no second one between a number and a noun. */
const needCounted: Repair = ({ tags, from, to }) => {
  for (let at = from + 2; at + 1 < to; at++)
    if (tags[at] === Tag.VBD && tags[at - 1] === Tag.CD && isIn(tags[at - 2]!, finite) && isIn(tags[at + 1]!, plurals))
      tags[at] = Tag.JJ;
};

const plurals = maskOf(Tag.NNS);

/** `charged with murder, attempted murder`: what is not the verb of a subject is part of the name of the crime. */
const needAttempt: Repair = ({ tags, words, from, to }) => {
  for (let at = from + 1; at + 1 < to; at++)
    if (words[at] === ATTEMPTED && isIn(tags[at - 1]!, joining) && crimes.has(words[at + 1]!)) tags[at] = Tag.JJ;
};

const ATTEMPTED = intern('attempted');
const joining = maskOf(Tag.PUNCT, Tag.CC, Tag.IN);
const crimes = wordSet('arson burglary coup kidnapping manslaughter murder rape robbery theft'.split(' '));

/** `Mayor arrested over stadium bribes`: a headline with a verb does not end in a second one after the noun of a preposition. */
const needLastNoun: Repair = ({ tags, masks, from, to }) => {
  const at = to - 1;
  const isAfterPhrase = at - 3 > from && tags[at - 1] === Tag.NN && tags[at - 2] === Tag.IN;
  if (tags[at] !== Tag.VBZ || !isAfterPhrase || !isIn(Tag.NNS, masks[at]!)) return;
  if (isIn(tags[at - 3]!, afterSubject)) tags[at] = Tag.NNS;
};

const afterSubject = maskOf(Tag.VBD, Tag.VBN, Tag.VBZ);

/** `threw burning tyres`: after a verb that begins or ends nothing, what burns describes the thing. */
const needBurning: Repair = ({ tags, words, from, to }) => {
  for (let at = from + 1; at + 1 < to; at++)
    if (
      burning.has(words[at]!) &&
      tags[at] === Tag.VBG &&
      isIn(tags[at + 1]!, nouns) &&
      isIn(tags[at - 1]!, beforeThing) &&
      !starting.has(words[at - 1]!)
    )
      tags[at] = Tag.JJ;
};

const burning = wordSet(['blazing', 'burning', 'smoking']);
const beforeThing = finite | maskOf(Tag.RP, Tag.IN, Tag.VBG, Tag.VB);
const starting = wordSet(
  `of by for after before began begin begins been denied is kept started start starts stop stopped was were are be admitted
   while when from continued`.split(/\s+/),
);

/** `a two-run homer`: a noun of measure stands between a number with a hyphen and a noun. */
const needMeasure: Repair = ({ tags, masks, words, from, to }) => {
  for (let at = from + 2; at + 1 < to; at++) {
    if (tags[at] !== Tag.VB || words[at - 1] !== HYPHEN || tags[at - 2] !== Tag.CD) continue;
    if (isIn(Tag.NN, masks[at]!) && isIn(tags[at + 1]!, nouns)) tags[at] = Tag.NN;
  }
};

/** `a seeded American who won` */
const needNational: Repair = ({ tags, masks, words, from, to }) => {
  for (let at = from; at + 1 < to; at++)
    if (tags[at] === Tag.JJ && words[at + 1] === WHO && isIn(Tag.NNP, masks[at]!)) tags[at] = Tag.NNP;
};

/** `said that borrowing costs are`: the plural before its verb is described by the form in *-ing*; not in `cutting jobs is`. */
const needPluralSubject: Repair = ({ tags, words, from, to }) => {
  for (let at = from; at + 2 < to; at++)
    if (tags[at] === Tag.VBG && tags[at + 1] === Tag.NNS && ofMany.has(words[at + 2]!) && opensHere(tags, at, from))
      tags[at] = Tag.JJ;
};

const ofMany = wordSet(['are', 'were', 'have']);
const opensHere = (tags: Uint8Array, at: number, from: number): boolean => at === from || tags[at - 1] === Tag.SC;

/** In the order in which they are made. */
export const modifierRepairs: readonly Repair[] = [
  needVisitor,
  needTopic,
  needCounted,
  needAttempt,
  needLastNoun,
  needBurning,
  needMeasure,
  needNational,
  needPluralSubject,
];
