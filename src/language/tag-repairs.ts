import { wordList } from '../lexicon/lists.js';
import { intern, wordSet } from '../lexicon/vocabulary.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { AND, BY, OF, THAT, articles } from '../lexicon/small-words.js';
import { saying } from './reporting.js';
import { finite, isIn, maskOf, nouns, Tag, verbs, type TagMask } from './tag-set.js';

/** A sentence as the rules left it: tokens `from` to `to`, the tags that each has and can have, and its words. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

export type Repair = (sentence: Tagged) => void;

/** What the object of a verb begins with. */
export const objects: TagMask = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP, Tag.CD);
/** The verb of a headline needs no object: `Shares fall in Tokyo`, `Ferry sinks off Samar`. */
export const circumstances: TagMask = maskOf(Tag.IN, Tag.TO, Tag.RP);

/** `Miss Ashdown`, `Fed cuts rates`: part of a name here; elsewhere such a first word is a verb. */
const nameTitle = ({ tags, words, from }: Tagged): void => {
  const isMiss = words[from] === MISS && tags[from + 1] === Tag.NNP;
  if (isMiss || (words[from] === FED && isIn(tags[from + 1]!, afterFed))) tags[from] = Tag.NNP;
};

const MISS = intern('miss');
const FED = intern('fed');
const afterFed = verbs | maskOf(Tag.NNS, Tag.MD);

/**
 * `a halt to the talks`, `his stun gun`, `a hacked or forged page`, `boxes of crashed planes`: no finite verb is right
 * after an article or a possessor, nor a past form between *of* and a noun.
 */
const needNounPhrase = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if (!isIn(tags[at]!, afterNoArticle) || !isInPhrase(tags, words, at)) continue;
    const isJoined = tags[at] === Tag.VBD && tags[at + 1] === Tag.CC;
    tags[at] = isJoined || isIn(tags[at + 1]!, inPhrase) || isIn(Tag.JJ, masks[at]!) ? Tag.JJ : Tag.NN;
  }
};

const isInPhrase = (tags: Uint8Array, words: Int32Array, at: number): boolean => {
  const before = words[at - 1]!;
  if (articles.has(before) || owning.has(before)) return true;
  return tags[at] === Tag.VBD && before === OF && isIn(tags[at + 1]!, nouns);
};

/** Not *her*, which is an object too: `saw her leave`. */
const owning = wordSet(['my', 'your', 'his', 'its', 'our', 'their']);
const afterNoArticle = maskOf(Tag.VB, Tag.VBP, Tag.VBD);

/** `were shot`, `was fatally shot`: after a form of *be* a word that can be a participle is no noun and no bare verb. */
const needParticiple = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if (!isIn(Tag.VBN, masks[at]!) || (!isIn(tags[at]!, bareForms) && !hurt.has(words[at]!))) continue;
    const before = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
    if (before >= from && isIn(tags[before]!, verbs) && partOfWord(words[before]!) === Part.Be) tags[at] = Tag.VBN;
  }
};

const bareForms = maskOf(Tag.NN, Tag.VB, Tag.VBP);
const hurt = wordSet(['wounded', 'injured']);

/** `are urging that`: after a form of *be* a form in *-ing* before *that* is a verb. */
const needProgress = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] !== Tag.NN || words[at + 1] !== THAT || !isIn(Tag.VBG, masks[at]!)) continue;
    if (partOfWord(words[at - 1]!) === Part.Be) tags[at] = Tag.VBG;
  }
};

/** `a late May launch`: *May* after *early*, *mid* or *late* is the month, not the modal verb. */
const needMonth = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 2; at < to; at++) {
    if (words[at - 1] !== MAY || tags[at] !== Tag.VB || !isIn(Tag.NN, masks[at]!)) continue;
    if (partsOfMonth.has(words[at - 2]!)) tags[at] = Tag.NN;
  }
};

const MAY = intern('may');
const partsOfMonth = wordSet(['early', 'mid', 'late']);

/** `Fighting broke out`, `El Fasher shelling kills 23`, `shelling of a market`: a form in *-ing* that is a noun. */
const needDeed = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from; at < to; at++) {
    if (tags[at] !== Tag.VBG || helpers.has(words[at]!)) continue;
    const isDone = words[at + 1] === OF && isIn(tags[at - 1]!, beforeDeed);
    if (!isDone && !isFled(tags, words, at) && !isSubject(tags, words, at, from)) continue;
    tags[at] = Tag.NN;
    if (tags[at + 1] === Tag.VBN && isIn(Tag.VBD, masks[at + 1]!)) tags[at + 1] = Tag.VBD;
  }
};

/** `as thousands flee fighting in the capital` */
const isFled = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  fleeing.has(words[at - 1]!) && !isIn(tags[at + 1]!, objects);

const fleeing = wordSet(['flee', 'flees', 'fled', 'fleeing', 'escape', 'escaped', 'escaping']);
/** `before being freed` */
const helpers = wordSet(['being', 'having']);

/** Opens the sentence or a clause, or follows a name, and has a verb. */
const isSubject = (tags: Uint8Array, words: Int32Array, at: number, from: number): boolean => {
  const opens = at === from || openers.has(words[at - 1]!) || (tags[at - 1] === Tag.NNP && !isIn(tags[at - 2]!, verbs));
  return (
    opens &&
    (isIn(tags[at + 1]!, finite) ||
      (tags[at + 1] === Tag.VBN && isIn(tags[at + 2]!, afterVerb) && words[at + 2] !== BY))
  );
};

/** What can follow an intransitive verb. */
const afterVerb = maskOf(Tag.RP, Tag.IN, Tag.RB);

/** `since fighting flared in May` */
const openers = wordSet(['since', 'after', 'before', 'until', 'when', 'while', 'because', 'if']);

/** `hours after shelling of a market` */
const beforeDeed = maskOf(Tag.IN, Tag.SC, Tag.JJ, Tag.NNP);

/**
 * A plural is no verb after an article, a form of *be* or an infinitive's *to*, nor as the object of a form in *-ing*:
 * `An appeals court`, `Were bribes paid`, `fell to lows`, `for taking bribes`, `blocked imports from Chad`.
 */
const needPlural = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if (tags[at] !== Tag.VBZ) continue;
    if (isBeforeVerb(tags, words, at)) tags[at + 1] = Tag.VBP;
    else if (tags[at - 1] === Tag.TO) tags[at - 1] = Tag.IN;
    else if (!opensNoun(tags, words, at, from) && !isTaken(tags, masks, words, at)) continue;
    tags[at] = Tag.NNS;
  }
};

/** `blocked imports from Chad` */
const isTaken = (tags: Uint8Array, masks: Int32Array, words: Int32Array, at: number): boolean =>
  isIn(tags[at - 1]!, pasts) && taking.has(words[at - 1]!) && isIn(Tag.NNS, masks[at]!);

/** Whether what precedes a word says that it is no verb. */
const opensNoun = (tags: Uint8Array, words: Int32Array, at: number, from: number): boolean =>
  articles.has(words[at - 1]!) ||
  isCalling(tags, words, at, from) ||
  isOpeningBe(words, at - 1, from) ||
  (at - 2 >= from && isOpenGerund(tags, words, at - 1));

/** `Monsoon rains kill hundreds` */
const isBeforeVerb = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  (tags[at + 1] === Tag.VBP || tags[at + 1] === Tag.VB) && isIn(tags[at - 1]!, nouns) && !helping.has(words[at]!);

const helping = wordSet(['helps', 'lets', 'makes', 'does', 'has', 'is', 'sees', 'watches', 'hears', 'need', 'needs']);

/** `by Stanford graduates Don Kessler and Ana Ruiz` */
const isCalling = (tags: Uint8Array, words: Int32Array, at: number, from: number): boolean =>
  at - 2 >= from && words[at - 2] === BY && tags[at - 1] === Tag.NNP && tags[at + 1] === Tag.NNP;

/** `Were` at the beginning of a question. */
const isOpeningBe = (words: Int32Array, at: number, from: number): boolean =>
  at === from && partOfWord(words[at]!) === Part.Be;

/** `the country's military shelled a village`: there is a noun between a possessor or article and a past form. */
const needHead = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] !== Tag.JJ || !isIn(Tag.NN, masks[at]!)) continue;
    const isOwned = isIn(tags[at + 1]!, afterOwned) && (tags[at - 1] === Tag.POS || tags[at - 1] === Tag.PRPS);
    // `jails former port official over bribes`
    if (isOwned || (tags[at - 1] === Tag.NN && isIn(tags[at + 1]!, afterHead) && offices.has(words[at]!)))
      tags[at] = Tag.NN;
  }
};

/** `in a thrilling final on Sunday`: the word before one that cannot continue the phrase is its noun. */
const needModifier = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 2; at < to; at++) {
    if (tags[at] !== Tag.JJ || tags[at - 1] !== Tag.VBG || !isIn(Tag.NN, masks[at]!)) continue;
    if (!articles.has(words[at - 2]!) || isIn(tags[at + 1]!, inModifier)) continue;
    tags[at - 1] = Tag.JJ;
    tags[at] = Tag.NN;
  }
};

const inModifier = nouns | maskOf(Tag.JJ, Tag.CC);

/** `for taking`, `denied taking`; in `said walking helps` it is a subject. */
const isOpenGerund = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  tags[at] === Tag.VBG &&
  (isIn(tags[at - 1]!, beforeGerund) ||
    (isIn(tags[at - 1]!, verbs) && !thinking.has(words[at - 1]!) && !saying.has(words[at - 1]!)));

const beforeGerund = maskOf(Tag.IN, Tag.SC);

const thinking = wordSet(['believe', 'believed', 'believes', 'think', 'thinks', 'thought', 'hope', 'hopes', 'hoped']);

/** `conceded defeat`: an object is right after a past form that is no auxiliary. */
const needObject = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if ((tags[at] !== Tag.VB && tags[at] !== Tag.VBP) || !isIn(Tag.NN, masks[at]!)) continue;
    if ((tags[at - 1] === Tag.VBD && taking.has(words[at - 1]!)) || giving.has(words[at - 1]!)) tags[at] = Tag.NN;
  }
};

/** `to offer help` */
const giving = wordSet(['offer', 'offers', 'offering', 'pledge', 'pledges', 'pledging']);
const taking = wordSet(
  `admitted avoided banned blocked caused conceded demanded denied escaped faced gained inflicted launched led lost offered ordered
   promised received rejected sought staged suffered threatened took urged vowed won`.split(/\s+/),
);

/** Verbs of movement after a firm's shares: `Orvel shares slump after warning`. */
const needMove = ({ tags, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!isIn(tags[at + 2]!, circumstances) || !listed.has(words[at]!) || !moves.has(words[at + 1]!)) continue;
    tags[at] = Tag.NNS;
    tags[at + 1] = Tag.VBP;
  }
};

const listed = wordSet(['shares', 'stocks']);
const moves = wordSet(
  'climb dip drop fall gain jump plunge rally rise sink slide slip slump soar surge tumble'.split(' '),
);

/** `The FTSE 100 lost 0.8 percent`: between two numbers the first of which belongs to a name. */
const needPast = ({ tags, masks, from, to }: Tagged): void => {
  for (let at = from + 2; at + 1 < to; at++) {
    if (tags[at] !== Tag.VBN || !isIn(Tag.VBD, masks[at]!)) continue;
    if (tags[at - 2] === Tag.NNP && tags[at - 1] === Tag.CD && tags[at + 1] === Tag.CD) tags[at] = Tag.VBD;
  }
};

/** `Officers shot and killed a boy`, `shot and wounded two men`: what *and* joins to a verb of the past is one too. */
const needJoined = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 2 < to; at++) {
    if (words[at + 1] !== AND || !isIn(Tag.VBD, masks[at]! & masks[at + 2]!)) continue;
    const second = tags[at + 2]!;
    if (tags[at] === Tag.NN && isIn(second, pasts) && isIn(tags[at - 1]!, actors)) tags[at] = Tag.VBD;
    if (tags[at] === Tag.VBD && second === Tag.JJ && isIn(tags[at + 3]!, objects)) tags[at + 2] = Tag.VBD;
  }
};

/** `had not been consulted and threatened to strike`: *threatened to* is never a passive. */
const needIntention = ({ tags, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++)
    if (tags[at] === Tag.VBN && words[at - 1] === AND && tags[at + 1] === Tag.TO && intending.has(words[at]!))
      tags[at] = Tag.VBD;
};

const intending = wordSet(
  'agreed began ceased continued decided declined failed hoped managed planned pledged proposed refused started threatened tried vowed'.split(
    ' ',
  ),
);

/** `a trial that ended with three men sentenced to death`: after *with* and a noun, a verb that needs an object is a participle. */
const needParticipleAfterWith = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 2 < to; at++) {
    if (words[at] !== WITH) continue;
    let verb = at + 1;
    while (verb < to && isIn(tags[verb]!, inPhrase)) verb++;
    const isLone = tags[verb] === Tag.VBD && isIn(Tag.VBN, masks[verb]!) && isIn(tags[verb + 1]!, circumstances);
    if (isLone && suffered.has(words[verb]!) && hasFinite(tags, from, at)) tags[verb] = Tag.VBN;
  }
};

const WITH = intern('with');
const inPhrase = nouns | maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS);
const suffered = wordList('language/suffered');

export const hasFinite = (tags: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isIn(tags[at]!, finite)) return true;
  return false;
};

const pasts = maskOf(Tag.VBD, Tag.VBN);
const actors = nouns | maskOf(Tag.PRP, Tag.WP);

/** `in Friday's close.` */
const afterOwned = maskOf(Tag.VBD, Tag.PUNCT);
const afterHead = finite | maskOf(Tag.IN, Tag.PUNCT);
const offices = wordSet(['official', 'executive', 'general', 'representative', 'criminal', 'professional']);

/** In the order in which they are made. */
export const repairs: readonly Repair[] = [
  nameTitle,
  needNounPhrase,
  needParticiple,
  needProgress,
  needMonth,
  needDeed,
  needPlural,
  needModifier,
  needHead,
  needObject,
  needMove,
  needJoined,
  needIntention,
  needParticipleAfterWith,
  needPast,
];
