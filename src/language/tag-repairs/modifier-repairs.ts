/** Finds what describes a noun, or is one, where the rules of the tagger took it for something else. */
import { HYPHEN } from '../../lexicon/marks.js';
import { topical, WHO } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { circumstances, inPhrase, repairOf, type Repair, type Tagged } from './repair.js';
import { finite, isIn, maskOf, nouns, Tag } from '../tag-set.js';

/** `beat visiting Wexford`: after a verb of playing or receiving, `visiting` says which side it is. */
const needVisitor = repairOf(
  { words: wordSet(['visiting', 'touring']), tagged: maskOf(Tag.VBG), after: 1 },
  ({ tags, words }, at) => (receiving.has(words[at - 1]!) && isIn(tags[at + 1]!, nouns) ? Tag.JJ : undefined),
);

const receiving =
  set(`accompanied beat beats defeat defeated defeats edge edged edges entertain entertained face faced faces greet greeted host
   hosted hosts met play played plays received stunned told thrashed trounced upset welcome welcomed welcomes`);

/** `A film about two sisters won`, `The row over 300 jobs went on`: no estimate, as in `In the town about 40 people left`. */
const needTopic = repairOf({ words: topical, tagged: maskOf(Tag.RB), before: 2, after: 1 }, (sentence, at) =>
  sentence.tags[at + 1] === Tag.CD && isAfterPhrase(sentence, at) ? Tag.IN : undefined,
);

/** Whether an article and a noun end before `at`, with no preposition before them. */
const isAfterPhrase = ({ tags, from }: Tagged, at: number): boolean => {
  let first = at - 1;
  if (tags[first] !== Tag.NN) return false;
  while (first > from && tags[first] !== Tag.DT && isIn(tags[first - 1]!, inPhrase)) first--;
  return tags[first] === Tag.DT && (first === from || !isIn(tags[first - 1]!, circumstances));
};

/** `scored 17 unanswered points`, `a two-year suspended sentence`: after its verb a clause has no second one between a number and a noun. */
const needCounted = repairOf({ tagged: maskOf(Tag.VBD), before: 2, after: 1 }, ({ tags, words }, at) => {
  if (isIn(tags[at + 1]!, nouns) && words[at - 2] === HYPHEN && tags[at - 3] === Tag.CD) return Tag.JJ;
  const isCounted = tags[at - 1] === Tag.CD && tags[at + 1] === Tag.NNS;
  return isCounted && isIn(tags[at - 2]!, finite) ? Tag.JJ : undefined;
});

/** `tariffs on imported steel`: what follows a noun and its preposition is no verb before a noun. */
const needImported = repairOf(
  { tagged: maskOf(Tag.VBD), canBe: maskOf(Tag.VBN), before: 2, after: 1 },
  ({ tags }, at) =>
    tags[at - 1] === Tag.IN && isIn(tags[at - 2]!, nouns) && isIn(tags[at + 1]!, nouns) ? Tag.VBN : undefined,
);

/** `charged with murder, attempted murder`: what is not the verb of a subject is part of the name of the crime. */
const needAttempt = repairOf({ words: wordSet(['attempted']), after: 1 }, ({ tags, words }, at) =>
  isIn(tags[at - 1]!, joining) && crimes.has(words[at + 1]!) ? Tag.JJ : undefined,
);

const joining = maskOf(Tag.PUNCT, Tag.CC, Tag.IN);
const crimes = set('arson burglary coup kidnapping manslaughter murder rape robbery theft');

/** `Mayor arrested over stadium bribes`: a headline with a verb does not end in a second one after the noun of a preposition. */
const needLastNoun = repairOf({ tagged: maskOf(Tag.VBZ), canBe: maskOf(Tag.NNS), before: 4 }, ({ tags, to }, at) => {
  if (at !== to - 1 || tags[at - 1] !== Tag.NN || tags[at - 2] !== Tag.IN) return undefined;
  return isIn(tags[at - 3]!, afterSubject) ? Tag.NNS : undefined;
});

const afterSubject = maskOf(Tag.VBD, Tag.VBN, Tag.VBZ);

/** `threw burning tyres`: after a verb that begins or ends nothing, what burns describes the thing. */
const needBurning = repairOf(
  { words: wordSet(['blazing', 'burning', 'smoking']), tagged: maskOf(Tag.VBG), after: 1 },
  ({ tags, words }, at) => {
    const isThing = isIn(tags[at + 1]!, nouns) && isIn(tags[at - 1]!, beforeThing);
    return isThing && !starting.has(words[at - 1]!) ? Tag.JJ : undefined;
  },
);

const beforeThing = finite | maskOf(Tag.RP, Tag.IN, Tag.VBG, Tag.VB);
const starting =
  set(`of by for after before began begin begins been denied is kept started start starts stop stopped was were are be admitted
   while when from continued`);

/** `hit a two-year low`: after a span of time a noun, if none follows. */
const needLow = repairOf(
  { words: wordSet(['high', 'low']), tagged: maskOf(Tag.JJ), before: 2 },
  ({ tags, words }, at) =>
    words[at - 2] === HYPHEN && spans.has(words[at - 1]!) && !isIn(tags[at + 1]!, nouns) ? Tag.NN : undefined,
);

const spans = wordSet(['year', 'month', 'week', 'decade']);

/** `Body of missing hiker found`, `Missing boy rescued`: a headline leaves out the article before it. */
const needMissing = repairOf(
  { words: wordSet(['missing']), tagged: maskOf(Tag.VBG), before: 0, after: 1, headline: true },
  ({ tags, from }, at) => {
    if (!isIn(tags[at + 1]!, nouns) || (at > from && !isIn(tags[at - 1]!, beforeMissing))) return undefined;
    if (at > from && tags[at - 1] === Tag.SC) tags[at - 1] = Tag.IN;
    return Tag.JJ;
  },
);

const beforeMissing = maskOf(Tag.IN, Tag.SC, Tag.CD);

/** `a two-run homer`: a noun of measure stands between a number with a hyphen and a noun. */
const needMeasure = repairOf(
  { tagged: maskOf(Tag.VB), canBe: maskOf(Tag.NN), before: 2, after: 1 },
  ({ tags, words }, at) => {
    const isCounted = words[at - 1] === HYPHEN && tags[at - 2] === Tag.CD;
    return isCounted && isIn(tags[at + 1]!, nouns) ? Tag.NN : undefined;
  },
);

/** `a seeded American who won` */
const needNational = repairOf(
  { tagged: maskOf(Tag.JJ), canBe: maskOf(Tag.NNP), before: 0, after: 1 },
  ({ words }, at) => (words[at + 1] === WHO ? Tag.NNP : undefined),
);

/** `said that borrowing costs are`: the plural before its verb is described by the form in *-ing*; not in `cutting jobs is`. */
const needPluralSubject = repairOf({ tagged: maskOf(Tag.VBG), before: 0, after: 2 }, ({ tags, words, from }, at) => {
  const isSubject = tags[at + 1] === Tag.NNS && ofMany.has(words[at + 2]!);
  return isSubject && opensHere(tags, at, from) ? Tag.JJ : undefined;
});

const ofMany = wordSet(['are', 'were', 'have']);
const opensHere = (tags: Uint8Array, at: number, from: number): boolean => at === from || tags[at - 1] === Tag.SC;

/** `cut short a visit`: the object of the verb comes after its adverb. */
const needShort = repairOf({ words: wordSet(['short']), tagged: maskOf(Tag.JJ) }, ({ words }, at) =>
  shortened.has(words[at - 1]!) ? Tag.RB : undefined,
);

const shortened = wordSet(['cut', 'cuts', 'cutting', 'fall', 'fallen', 'falling', 'falls', 'fell', 'stopped']);

/** `a crowd outside parliament`: no adjective stands between two nouns. */
const needOutside = repairOf({ words: wordSet(['outside']), tagged: maskOf(Tag.JJ), after: 1 }, ({ tags }, at) =>
  isIn(tags[at - 1]!, nouns) && isIn(tags[at + 1]!, nouns) ? Tag.IN : undefined,
);

const runners = wordSet(['running', 'defensive']);
const BACK = intern('back');

/** `signed running back Ana Kvist`: before a name the two words are what the player is. */
const needRunner = repairOf({ words: runners, after: 2 }, ({ tags, words }, at) =>
  words[at + 1] === BACK && tags[at + 2] === Tag.NNP ? Tag.JJ : undefined,
);

const needBack = repairOf({ words: wordSet(['back']), after: 1 }, ({ tags, words }, at) =>
  tags[at + 1] === Tag.NNP && runners.has(words[at - 1]!) ? Tag.NN : undefined,
);

/** In the order in which they are made. */
export const modifierRepairs: readonly Repair[] = [
  needVisitor,
  needTopic,
  needCounted,
  needImported,
  needAttempt,
  needLastNoun,
  needBurning,
  needLow,
  needMissing,
  needMeasure,
  needNational,
  needPluralSubject,
  needShort,
  needOutside,
  needRunner,
  needBack,
];
