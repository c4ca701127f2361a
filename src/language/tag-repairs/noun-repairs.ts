/** Finds nouns, and what modifies them, by their phrase or place. */
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { BY, FOR, OF, articles, particles } from '../../lexicon/small-words.js';
import { saying } from '../reporting.js';
import { finite, isIn, maskOf, nouns, present, Tag, verbs } from '../tag-set.js';
import { needAccused } from './accused.js';
import { needDeed, needSpread } from './deed-repairs.js';
import { inPhrase, isHeadline, objects, pasts, repairOf, type Repair } from './repair.js';

/** `Miss Ashdown`, `Met Office`, `Fed cuts rates`, `United are third`: part of a name here; elsewhere such a first word is a verb. */
const nameTitle = repairOf(
  { words: wordSet(['met', 'miss', 'fed', 'united']), before: 0 },
  ({ tags, words, from }, at) => {
    if (at !== from) return undefined;
    const isName = beforeName.has(words[at]!) ? tags[at + 1] === Tag.NNP : isIn(tags[at + 1]!, afterSubject);
    return isName ? Tag.NNP : undefined;
  },
);

const beforeName = wordSet(['met', 'miss']);

const afterSubject = verbs | maskOf(Tag.NNS, Tag.MD);

/**
 * `a halt to the talks`, `his stun gun`, `a hacked or forged page`, `boxes of crashed planes`: no finite verb is right
 * after an article or a possessor, nor a past form between *of* and a noun.
 */
const needNounPhrase = repairOf({ tagged: maskOf(Tag.VB, Tag.VBP, Tag.VBD) }, ({ tags, masks, words }, at) => {
  if (!isInPhrase(tags, words, at)) return undefined;
  const isJoined = tags[at] === Tag.VBD && tags[at + 1] === Tag.CC;
  return isJoined || isIn(tags[at + 1]!, inPhrase) || isIn(Tag.JJ, masks[at]!) ? Tag.JJ : Tag.NN;
});

const isInPhrase = (tags: Uint8Array, words: Int32Array, at: number): boolean => {
  const before = words[at - 1]!;
  if (articles.has(before) || owning.has(before) || isAfterScore(tags, at)) return true;
  if (degrees.has(before) && tags[at] === Tag.VBD && isIn(tags[at + 1]!, nouns)) return isOwner(tags, words, at - 2);
  return tags[at] === Tag.VBD && before === OF && isIn(tags[at + 1]!, nouns);
};

/** `by a 6-3 vote` */
const isAfterScore = (tags: Uint8Array, at: number): boolean =>
  tags[at] === Tag.VB && tags[at - 1] === Tag.CD && tags[at - 2] === Tag.PUNCT && tags[at - 3] === Tag.CD;

/** `the town's most admired baker` */
const isOwner = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  tags[at] === Tag.POS || articles.has(words[at]!) || owning.has(words[at]!);

const degrees = wordSet(['most', 'least', 'more', 'less', 'best', 'worst']);

/** Not *her*, which is an object too: `saw her leave`. */
const owning = wordSet(['my', 'your', 'his', 'its', 'our', 'their']);

/** `a late May launch`: *May* after *early*, *mid* or *late* is the month, not the modal verb. */
const needMonth = repairOf({ tagged: maskOf(Tag.VB), canBe: maskOf(Tag.NN), before: 2 }, ({ words }, at) =>
  words[at - 1] === MAY && partsOfMonth.has(words[at - 2]!) ? Tag.NN : undefined,
);

const MAY = intern('may');

const partsOfMonth = wordSet(['early', 'mid', 'late']);

/**
 * A plural is no verb after an article, a preposition, a form of *be* or an infinitive's *to*, nor as the object of a verb:
 * `An appeals court`, `Were bribes paid`, `fell to lows`, `for taking bribes`, `blocked imports from Chad`.
 */
const needPlural = repairOf({ tagged: maskOf(Tag.VBZ) }, ({ tags, masks, words, from }, at) => {
  if (isBeforeVerb(tags, words, at)) tags[at + 1] = Tag.VBP;
  else if (tags[at - 1] === Tag.IN && isIn(Tag.NNS, masks[at]!)) makePast(tags, masks, at + 1);
  else if (tags[at - 1] === Tag.TO) tags[at - 1] = Tag.IN;
  else if (!opensNoun(tags, words, at, from) && !isTaken(tags, masks, words, at)) return undefined;
  return Tag.NNS;
});

/** `Gunmen on motorbikes killed 20 people`: before an object, what follows the plural of a preposition is a verb of the past. */
const makePast = (tags: Uint8Array, masks: Int32Array, verb: number): void => {
  if (tags[verb] === Tag.VBN && isIn(Tag.VBD, masks[verb]!) && isIn(tags[verb + 1]!, objects)) tags[verb] = Tag.VBD;
};

/** `blocked imports from Chad`, `turned down offers`, `burned tyres in` */
const isTaken = (tags: Uint8Array, masks: Int32Array, words: Int32Array, at: number): boolean => {
  if (!isIn(Tag.NNS, masks[at]!)) return false;
  if (tags[at - 1] === Tag.VBD && partOfWord(words[at - 1]!) === Part.None && isIn(tags[at + 1]!, afterObject))
    // `The man they met runs in Rome`
    return tags[at - 2] !== Tag.PRP || !isIn(tags[at - 3]!, nouns);
  const isAfterParticle = particles.has(words[at - 1]!) && isIn(tags[at - 2]!, pasts) && !moving.has(words[at - 2]!);
  return isAfterParticle || (isIn(tags[at - 1]!, pasts) && taking.has(words[at - 1]!));
};

const afterObject = maskOf(Tag.IN, Tag.TO, Tag.CC, Tag.PUNCT);

/** Verbs that take no object behind such a word. */
const moving = set('broke came fell gone grew rose set showed stood walked went');

/** Whether what precedes a word says that it is no verb. */
const opensNoun = (tags: Uint8Array, words: Int32Array, at: number, from: number): boolean =>
  articles.has(words[at - 1]!) ||
  isCalling(tags, words, at, from) ||
  isOpeningBe(words, at - 1, from) ||
  (at - 2 >= from && isOpenGerund(tags, words, at - 1));

/** `Monsoon rains kill hundreds` */
const isBeforeVerb = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  (tags[at + 1] === Tag.VBP || tags[at + 1] === Tag.VB) && isIn(tags[at - 1]!, nouns) && !helpers.has(words[at]!);

/** `by Stanford graduates Don Kessler and Ana Ruiz` */
const isCalling = (tags: Uint8Array, words: Int32Array, at: number, from: number): boolean =>
  at - 2 >= from && words[at - 2] === BY && tags[at - 1] === Tag.NNP && tags[at + 1] === Tag.NNP;

/** `Were` at the beginning of a question. */
const isOpeningBe = (words: Int32Array, at: number, from: number): boolean =>
  at === from && partOfWord(words[at]!) === Part.Be;

/** `for taking`, `denied taking`; in `said walking helps` it is a subject. */
const isOpenGerund = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  tags[at] === Tag.VBG &&
  (isIn(tags[at - 1]!, beforeGerund) ||
    (isIn(tags[at - 1]!, verbs) && !thinking.has(words[at - 1]!) && !saying.has(words[at - 1]!)));

const beforeGerund = maskOf(Tag.IN, Tag.SC);

const thinking = wordSet(['believe', 'believed', 'believes', 'think', 'thinks', 'thought', 'hope', 'hopes', 'hoped']);

const nounAsAdjective = { tagged: maskOf(Tag.JJ), canBe: maskOf(Tag.NN) };

/** `in a thrilling final on Sunday`: the word before one that cannot continue the phrase is its noun. */
const needModifier = repairOf({ ...nounAsAdjective, before: 2 }, ({ tags, words }, at) => {
  if (tags[at - 1] !== Tag.VBG || !articles.has(words[at - 2]!) || isIn(tags[at + 1]!, inModifier)) return undefined;
  tags[at - 1] = Tag.JJ;
  return Tag.NN;
});

const inModifier = nouns | maskOf(Tag.JJ, Tag.CC);

/** `the country's military shelled a village`: there is a noun between a possessor or article and a past form. */
const needHead = repairOf({ ...nounAsAdjective, after: 1 }, ({ tags, words }, at) => {
  const isOwned = isIn(tags[at + 1]!, afterOwned) && (tags[at - 1] === Tag.POS || tags[at - 1] === Tag.PRPS);
  // `jails former port official over bribes`
  const isCalled = tags[at - 1] === Tag.NN && isIn(tags[at + 1]!, afterHead) && callings.has(words[at]!);
  return isOwned || isCalled || isSought(tags, words, at) ? Tag.NN : undefined;
});

/** `called for calm`, `urged calm on Monday` */
const isSought = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  (words[at - 1] === FOR || (tags[at - 1] === Tag.VBD && taking.has(words[at - 1]!))) &&
  isIn(tags[at + 1]!, afterObject);

/** `in Friday's close.` */
const afterOwned = maskOf(Tag.VBD, Tag.PUNCT);

const afterHead = finite | maskOf(Tag.IN, Tag.PUNCT, Tag.VBN);

const callings = wordSet(['official', 'executive', 'chief', 'general', 'representative', 'criminal', 'professional']);

/** `conceded defeat`: an object is right after a past form that is no auxiliary. */
const needObject = repairOf({ tagged: maskOf(Tag.VB, Tag.VBP), canBe: maskOf(Tag.NN) }, (sentence, at) => {
  const { tags, words } = sentence;
  const isTaken = tags[at - 1] === Tag.VBD && taking.has(words[at - 1]!);
  // `Firefighters tackle blaze`: a headline has few verbs.
  const isOfPresent = isHeadline(sentence) && tags[at] === Tag.VB && isIn(tags[at - 1]!, present);
  return isTaken || (isOfPresent && !helpers.has(words[at - 1]!)) || giving.has(words[at - 1]!) ? Tag.NN : undefined;
});

/** Verbs that take a bare one. */
const helpers = set(
  'come comes do does dare go have has hear hears help helps is are let lets make makes need needs see sees watch watches bid feel',
);

/** `to offer help` */
const giving = wordSet(['offer', 'offers', 'offering', 'pledge', 'pledges', 'pledging']);

const taking =
  set(`admitted avoided banned blocked caused conceded demanded denied escaped faced gained inflicted launched led lost offered ordered
   promised received rejected sought staged suffered threatened took urged vowed won`);

/** In the order in which they are made; other repairs come between the two lists. */
export const phraseRepairs: readonly Repair[] = [nameTitle, needAccused, needNounPhrase];
export const nounRepairs: readonly Repair[] = [
  needMonth,
  needSpread,
  needDeed,
  needPlural,
  needModifier,
  needHead,
  needObject,
];
