/** Finds the verbs of headlines, which leave out the words that would show them. */
import { BY, TO } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, nouns, Tag } from '../tag-set.js';
import {
  canBeThird,
  circumstances,
  ending,
  hasFinite,
  movements,
  pasts,
  ruptures,
  repairOf,
  type Mend,
  type Repair,
  type Sought,
} from './repair.js';

const inHeadline = (sought: Sought, mend: Mend): Repair => repairOf({ ...sought, headline: true }, mend);

/** `Peace talks collapse after raid`, `Orvel shares plunge 12%`: a plural and what it does, where no other verb is. */
const needFall = inHeadline(
  { words: wordSet([...movements, ...ruptures]), tagged: maskOf(Tag.NN, Tag.VB) },
  (sentence, at) => {
    const { tags, masks, words, from } = sentence;
    const isPlural = tags[at - 1] === Tag.NNS || (tags[at - 1] === Tag.VBZ && isIn(Tag.NNS, masks[at - 1]!));
    if (!isPlural || !isIn(tags[at + 1]!, afterFall)) return undefined;
    if (hasFinite(tags, from, at - 1)) return undefined;
    // `Union calls strike`
    const isCalled = words[at] === STRIKE && takers.has(words[at - 1]!);
    tags[at - 1] = isCalled ? Tag.VBZ : Tag.NNS;
    return isCalled ? Tag.NN : Tag.VBP;
  },
);

const STRIKE = intern('strike');

/** Verbs with an object more often than nouns. */
const takers = wordSet(['calls', 'ends', 'issues', 'orders', 'seeks', 'sells']);

const afterFall = circumstances | ending | maskOf(Tag.SC, Tag.CD, Tag.RB);

/** `Bank hit by attack`, `Two hurt in crash`: without an object, those whom it happened to. */
const needHurt = inHeadline(
  { words: wordSet(['cut', 'hit', 'hurt']), tagged: maskOf(Tag.NN, Tag.VB, Tag.VBP) },
  (sentence, at) => {
    const { tags, words, from } = sentence;
    if (!isIn(tags[at - 1]!, hurt) || hasFinite(tags, from, at)) return undefined;
    return words[at + 1] === BY || isIn(tags[at + 1]!, afterHurt) ? Tag.VBN : undefined;
  },
);

const hurt = nouns | maskOf(Tag.CD);
const afterHurt = maskOf(Tag.IN, Tag.SC);

/** `Army attacks convoy`, `Union calls strike at port`, but `Train services resume`: what ends such a headline is an object. */
const needLastObject = inHeadline(
  { tagged: maskOf(Tag.VB, Tag.VBP), canBe: maskOf(Tag.NN), before: 2 },
  (sentence, at) => {
    const { tags, masks, words, from, to } = sentence;
    const isLast = at === to - 1 || (takers.has(words[at - 1]!) && isIn(tags[at + 1]!, circumstances));
    if (!isLast || tags[at - 1] !== Tag.NNS || !isIn(Tag.VBZ, masks[at - 1]!)) return undefined;
    if (!isIn(tags[at - 2]!, nouns) || intransitive.has(words[at]!) || hasFinite(tags, from, at - 1)) return undefined;
    tags[at - 1] = Tag.VBZ;
    return Tag.NN;
  },
);

const intransitive = wordSet([
  ...movements,
  ...'begin collapse continue end fail falter grow resume return stall start'.split(' '),
]);

/** `Power cut hits thousands`: between a noun and the verb stands a noun. */
const needCut = inHeadline(
  { words: wordSet(['cut', 'cuts']), tagged: maskOf(Tag.VBN, Tag.VBZ), after: 1 },
  (sentence, at) => {
    const { tags, words } = sentence;
    const isVerb = tags[at + 1] === Tag.VBZ || tags[at + 1] === Tag.VBP;
    if (tags[at - 1] !== Tag.NN || !isVerb) return undefined;
    return words[at] === CUT ? Tag.NN : Tag.NNS;
  },
);

const CUT = intern('cut');

/** `Museum returns looted bronzes`: what was done to the object before, not what the subject did. */
const needLooted = inHeadline({ tagged: maskOf(Tag.VBD), canBe: maskOf(Tag.VBN), after: 1 }, (sentence, at) => {
  const { tags, masks } = sentence;
  if (!canBeThird(sentence, at - 1) || !isIn(Tag.NNS, masks[at + 1]!)) return undefined;
  tags[at - 1] = Tag.VBZ;
  tags[at + 1] = Tag.NNS;
  return Tag.JJ;
});

/** `Museum returns stolen statue`: what such a participle describes is the object of the verb before it. */
const needStolen = inHeadline(
  {
    words: set('abducted disgraced disputed jailed kidnapped looted ousted slain smuggled stolen'),
    before: 2,
    after: 1,
  },
  (sentence, at) => {
    const { tags, from } = sentence;
    if (!isIn(tags[at]!, pasts) || !canBeThird(sentence, at - 1)) return undefined;
    if (!isIn(tags[at - 2]!, nouns) || !isIn(tags[at + 1]!, nouns) || hasFinite(tags, from, at - 1)) return undefined;
    tags[at - 1] = Tag.VBZ;
    return Tag.JJ;
  },
);

/** `Bank chief steps down`, `Union official quits`, `Dutch rival collapses`: an office, or a side, before a verb. */
const needChief = inHeadline(
  { words: wordSet(['chief', 'executive', 'official', 'rival']), tagged: maskOf(Tag.JJ), after: 1 },
  (sentence, at) => {
    const { tags } = sentence;
    if (!canBeThird(sentence, at + 1) || !isIn(tags[at - 1]!, beforeOffice)) return undefined;
    tags[at + 1] = Tag.VBZ;
    return Tag.NN;
  },
);

const beforeOffice = nouns | maskOf(Tag.JJ);

/** `Body of hiker found in Alps`: nobody finds without saying what, so it was done to the subject. */
const needFound = inHeadline(
  { words: set('buried discovered found freed held kidnapped seized'), tagged: maskOf(Tag.VBD) },
  ({ tags, from }, at) =>
    isIn(tags[at - 1]!, hurt) && isIn(tags[at + 1]!, afterHurt) && !hasFinite(tags, from, at) ? Tag.VBN : undefined,
);

/** `Boat carrying migrants sinks off Libya`: the second of two plurals behind a participle is what the subject does. */
const needSinks = inHeadline({ tagged: maskOf(Tag.NNS), canBe: maskOf(Tag.VBZ), before: 3 }, (sentence, at) => {
  const { tags, from, to } = sentence;
  if (tags[at - 1] !== Tag.NNS || hasFinite(tags, from, to)) return undefined;
  let participle = at - 1;
  while (participle > from && isIn(tags[participle]!, counted)) participle--;
  return tags[participle] === Tag.VBG && isIn(tags[participle - 1]!, nouns) ? Tag.VBZ : undefined;
});

const counted = nouns | maskOf(Tag.CD, Tag.JJ);

/** `Toll from Lima floods rises to 40`: of two plurals that can be verbs, the second says where something moved. */
const needRises = inHeadline(
  { words: wordSet(movements.map((word) => `${word}s`)), tagged: maskOf(Tag.NNS), before: 2, after: 1 },
  ({ tags, words, from, to }, at) =>
    tags[at - 1] === Tag.NNS && words[at + 1] === TO && !hasFinite(tags, from, to) ? Tag.VBZ : undefined,
);

/** `Union backs pay deal`: between a plural that can be a verb and a noun stands no verb, but what the deal is about. */
const needPay = inHeadline(
  { words: wordSet(['pay', 'peace', 'strike', 'trade']), tagged: maskOf(Tag.VB, Tag.VBP), before: 2, after: 1 },
  ({ tags, masks, from }, at) => {
    const isVerb = tags[at - 1] === Tag.NNS && isIn(Tag.VBZ, masks[at - 1]!) && isIn(tags[at - 2]!, nouns);
    if (!isVerb || tags[at + 1] !== Tag.NN || hasFinite(tags, from, at)) return undefined;
    tags[at - 1] = Tag.VBZ;
    return Tag.NN;
  },
);

/** `Teachers down tools`: what strikers do. */
const needDown = inHeadline({ words: wordSet(['down']), after: 1 }, ({ tags, words }, at) =>
  words[at + 1] === TOOLS && isIn(tags[at - 1]!, nouns) ? Tag.VBP : undefined,
);

const TOOLS = intern('tools');

/** In the order in which they are made. */
export const headlineRepairs: readonly Repair[] = [
  needLastObject,
  needCut,
  needChief,
  needLooted,
  needStolen,
  needFall,
  needHurt,
  needFound,
  needSinks,
  needRises,
  needPay,
  needDown,
];
