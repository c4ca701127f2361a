import { wordList } from '../lexicon/lists.js';
import { intern, wordSet } from '../lexicon/vocabulary.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { AND, BY, OF, THAT } from '../lexicon/small-words.js';
import { saying } from './reporting.js';
import { finite, isIn, maskOf, nouns, Tag, verbs } from './tag-set.js';

/** A sentence as the rules left it: tokens `from` to `to`, the tags that each has and can have, and its words. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

type Repair = (sentence: Tagged) => void;

/** What must precede a verb without other evidence: its subject, or an adverb after the subject. */
const subjects = nouns | maskOf(Tag.PRP, Tag.RB, Tag.EX);
/** What the object of a verb begins with. */
const objects = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP, Tag.CD);
/** In a headline, which leaves out articles. */
const bareObjects = objects | nouns | maskOf(Tag.JJ, Tag.UH);
/** The verb of a headline needs no object: `Shares fall in Tokyo`, `Ferry sinks off Samar`. */
const circumstances = maskOf(Tag.IN, Tag.TO, Tag.RP);

/** `Miss Ashdown`, `Fed cuts rates`: verbs elsewhere. */
const nameTitle = ({ tags, words, from }: Tagged): void => {
  const isMiss = words[from] === MISS && tags[from + 1] === Tag.NNP;
  if (isMiss || (words[from] === FED && isIn(tags[from + 1]!, afterFed))) tags[from] = Tag.NNP;
};

const MISS = intern('miss');
const FED = intern('fed');
const afterFed = verbs | maskOf(Tag.NNS, Tag.MD);

/** `a halt to the talks`, `a loaded gun`, `a hacked or forged page`: no verb of a clause stands right after an article. */
const needNounPhrase = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if (!isIn(tags[at]!, afterNoArticle) || !articles.has(words[at - 1]!)) continue;
    const isJoined = tags[at] === Tag.VBD && tags[at + 1] === Tag.CC;
    tags[at] = isJoined || isIn(tags[at + 1]!, inPhrase) || isIn(Tag.JJ, masks[at]!) ? Tag.JJ : Tag.NN;
  }
};

const afterNoArticle = maskOf(Tag.VB, Tag.VBP, Tag.VBD);

/** `were shot`: a noun without an article is no noun after a form of *be*. */
const needParticiple = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if (!isIn(Tag.VBN, masks[at]!) || (tags[at] !== Tag.NN && !hurt.has(words[at]!))) continue;
    const before = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
    if (before >= from && isIn(tags[before]!, verbs) && partOfWord(words[before]!) === Part.Be) tags[at] = Tag.VBN;
  }
};

const hurt = wordSet(['wounded', 'injured']);

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

/** What follows a verb without an object. */
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

/** `the country's military shelled a village`: between an owner or article and a verb of the past stands a noun. */
const needHead = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] !== Tag.JJ || !isIn(Tag.NN, masks[at]!)) continue;
    const isOwned = isIn(tags[at + 1]!, afterOwned) && (tags[at - 1] === Tag.POS || tags[at - 1] === Tag.PRPS);
    // `jails former port official over bribes`
    if (isOwned || (tags[at - 1] === Tag.NN && isIn(tags[at + 1]!, afterHead) && offices.has(words[at]!)))
      tags[at] = Tag.NN;
  }
};

/** `in a thrilling final on Sunday`: between an article and no noun, the last word is the noun. */
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

const articles = wordSet(['a', 'an', 'the']);
const beforeGerund = maskOf(Tag.IN, Tag.SC);

const thinking = wordSet(['believe', 'believed', 'believes', 'think', 'thinks', 'thought', 'hope', 'hopes', 'hoped']);

/** `conceded defeat`: right after a past form that helps no other verb stands an object. */
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

/** What moves is the verb of a firm's shares: `Orvel shares slump after warning`. */
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

/** `had not been consulted and threatened to strike`: nobody is threatened to do something. */
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
const suffered = wordList('events/suffered');

const hasFinite = (tags: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isIn(tags[at]!, finite)) return true;
  return false;
};

const pasts = maskOf(Tag.VBD, Tag.VBN);
const actors = nouns | maskOf(Tag.PRP, Tag.WP);

/**
 * A sentence has a verb: if none was found, it is the first word after a subject that can be one.
 * `The army raids the town.`, `Kenya and Uganda bomb rebel camp`
 */
const needVerb = ({ tags, masks, words, from, to }: Tagged): void => {
  const isWhole = tags[to - 1] === Tag.PUNCT;
  // `PM survives vote as protests grow`: a headline's first clause needs a verb of its own.
  const end = isWhole ? to : endOfFirst(words, from, to);
  if (hasFinite(tags, from, end)) return;
  for (let at = from + 1; at < end; at++) {
    if (!isIn(tags[at - 1]!, subjects) && !(tags[at] === Tag.VB && tags[at - 1] === Tag.CD)) continue;
    const verb = finiteOf(tags[at]!, isPlural(tags, at - 1, from));
    if (verb === undefined || !isIn(verb, masks[at]!) || !hasRoom(tags, at, verb, isWhole)) continue;
    tags[at] = verb;
    return;
  }
};

/** Where the second clause of a headline begins. */
const endOfFirst = (words: Int32Array, from: number, to: number): number => {
  for (let at = from + 2; at < to; at++) if (second.has(words[at]!)) return at;
  return to;
};

const second = wordSet(['after', 'as', 'before', 'until', 'when', 'while']);

/** Whether the next words can follow a verb; a past form in a full sentence needs nothing after it: `The minister resigned.` */
const hasRoom = (tags: Uint8Array, at: number, verb: Tag, isWhole: boolean): boolean => {
  const next = tags[at + 1]!;
  // `GM plans to cut jobs.`
  if (isWhole) return verb === Tag.VBD || isIn(next, objects) || (verb === Tag.VBZ && next === Tag.TO);
  if (verb === Tag.VBD) return isIn(next, objects);
  return isIn(next, bareObjects) || isIn(next, circumstances);
};

/** The finite tag that a word with this tag can have after a subject. */
const finiteOf = (tag: number, isAfterPlural: boolean): Tag | undefined => {
  if (tag === Tag.VBN) return Tag.VBD;
  if (tag === Tag.NNS) return isAfterPlural ? undefined : Tag.VBZ;
  if (isAfterPlural) return tag === Tag.NN || tag === Tag.VB || tag === Tag.JJ ? Tag.VBP : undefined;
  // `The dam burst.`, `A quake of magnitude 5.9 hit Iran.`
  return tag === Tag.NN || tag === Tag.VB ? Tag.VBD : undefined;
};

/** `troops`, `Kenya and Uganda` */
const isPlural = (tags: Uint8Array, at: number, from: number): boolean =>
  tags[at] === Tag.NNS || (at - 2 >= from && tags[at - 1] === Tag.CC && isIn(tags[at]!, nouns));

/** `demanded that Eritrea release 13 soldiers`: a clause without a finite verb has a bare one. */
const needBareVerb = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++)
    if (words[at] === THAT && demanding.has(words[at - 1]!)) bareVerbAfter(tags, masks, at, clauseEnd(tags, at, to));
};

const bareVerbAfter = (tags: Uint8Array, masks: Int32Array, that: number, end: number): void => {
  for (let at = that + 1; at < end; at++) if (isIn(tags[at]!, finite) || tags[at] === Tag.VB) return;
  for (let at = that + 2; at < end; at++)
    if (isIn(tags[at - 1]!, subjects) && isIn(Tag.VB, masks[at]!) && isIn(tags[at + 1]!, bareObjects)) {
      tags[at] = Tag.VB;
      return;
    }
};

const clauseEnd = (tags: Uint8Array, that: number, to: number): number => {
  let end = that + 1;
  while (end < to && tags[end] !== Tag.PUNCT && tags[end] !== Tag.SC && tags[end] !== Tag.WP) end++;
  return end;
};

const demanding = wordSet(
  'demanded demands demand demanding asked asks ask urged urges urge insisted insists insist requested proposed ordered'.split(
    ' ',
  ),
);

/** `in Friday's close.` */
const afterOwned = maskOf(Tag.VBD, Tag.PUNCT);
const afterHead = finite | maskOf(Tag.IN, Tag.PUNCT);
const offices = wordSet(['official', 'executive', 'general', 'representative', 'criminal', 'professional']);

/** In the order in which they are made. */
export const repairs: readonly Repair[] = [
  nameTitle,
  needNounPhrase,
  needParticiple,
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

/** After them, for a sentence or clause that still has no verb. */
export const verbRepairs: readonly Repair[] = [needVerb, needBareVerb];
