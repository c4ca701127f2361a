/** Finds verbs, and their forms, by the words beside them. */
import { wordList } from '../../lexicon/lists.js';
import { COMMA } from '../../lexicon/marks.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { AND, OF, THAT, WITH, OFF } from '../../lexicon/small-words.js';
import { finite, isIn, maskOf, nouns, Tag, verbs } from '../tag-set.js';
import { circumstances, harmed, hasFinite, inPhrase, objects, pasts, type Tagged } from './repair.js';

/** `were shot`, `was fatally shot`, `was shot dead`: after a form of *be* a word that can be a participle is one. */
export const needParticiple = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at < to; at++) {
    if (!isIn(Tag.VBN, masks[at]!) || (!isIn(tags[at]!, unlikely) && !isDone(words, at))) continue;
    const before = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
    if (before >= from && isIn(tags[before]!, verbs) && partOfWord(words[before]!) === Part.Be) tags[at] = Tag.VBN;
  }
};

const unlikely = maskOf(Tag.NN, Tag.VB, Tag.VBP, Tag.VBD);
/** `was wounded`, `was relieved of his duties`, `were laid off` */
const isDone = (words: Int32Array, at: number): boolean =>
  harmed.has(words[at]!) ||
  (words[at] === RELIEVED && words[at + 1] === OF) ||
  (words[at] === LAID && words[at + 1] === OFF);

const RELIEVED = intern('relieved');
const LAID = intern('laid');

/** `are urging that`, `have alleged that`, `The ministry alleged that`: what can be a verb before *that* is one. */
export const needContent = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    const tag = words[at + 1] === THAT ? tellingTag(tags[at - 1]!, words[at - 1]!, tags[at]!) : undefined;
    if (tag !== undefined && isIn(tag, masks[at]!)) tags[at] = tag;
  }
};

/** The tag of a verb of telling that was read as a noun or an adjective, by the word before it. */
const tellingTag = (left: number, leftWord: number, tag: number): Tag | undefined => {
  const part = partOfWord(leftWord);
  if (tag === Tag.NN) return part === Part.Be ? Tag.VBG : undefined;
  if (tag !== Tag.JJ) return undefined;
  return part === Part.Have ? Tag.VBN : isIn(left, nouns) ? Tag.VBD : undefined;
};

/** `confirmed that stray goats died`: before a plural, *that* opens a clause. */
export const needClause = ({ tags, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (words[at] !== THAT || tags[at] !== Tag.DT || !isIn(tags[at - 1]!, verbs)) continue;
    let noun = at + 1;
    while (noun < to && isIn(tags[noun]!, modifiers)) noun++;
    if (tags[noun] === Tag.NNS) tags[at] = Tag.SC;
  }
};

const modifiers = maskOf(Tag.NN, Tag.JJ, Tag.CD);

/** `has spread to`, `had hit the`: a bare form after *have* is a participle before an object or a preposition. */
export const needPerfect = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!isIn(tags[at]!, bareForms) || (masks[at]! & bare) !== bare || !isIn(tags[at + 1]!, afterPerfect)) continue;
    const before = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
    if (before >= from && isIn(tags[before]!, verbs) && partOfWord(words[before]!) === Part.Have) tags[at] = Tag.VBN;
  }
};

const bareForms = maskOf(Tag.NN, Tag.VB, Tag.VBP);
const bare = maskOf(Tag.VB, Tag.VBN);
const afterPerfect = circumstances | objects;

/** `officials are testing birds`: after *be* a form in *-ing* between a subject and an object is a verb; not `These are training camps`. */
export const needProgress = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] !== Tag.NN || !isIn(Tag.VBG, masks[at]!) || partOfWord(words[at - 1]!) !== Part.Be) continue;
    if (isIn(tags[at + 1]!, progressObjects) && at > from + 1 && isIn(tags[at - 2]!, progressSubjects))
      tags[at] = Tag.VBG;
  }
};

const progressObjects = objects | maskOf(Tag.NNS);
const progressSubjects = maskOf(Tag.NNS, Tag.NNP, Tag.PRP);

/** `Sentencing them, the judge said`: a form in *-ing* that opens a sentence before a pronoun has it as its object. */
export const needGerund = ({ tags, masks, words, from, to }: Tagged): void => {
  if (from + 1 < to && tags[from] === Tag.NN && isIn(Tag.VBG, masks[from]!) && pronouns.has(words[from + 1]!))
    tags[from] = Tag.VBG;
};

const pronouns = wordSet(['him', 'them', 'it', 'us', 'me']);

/** Verbs of movement after a firm's shares: `Orvel shares slump after warning`. */
export const needMove = ({ tags, words, from, to }: Tagged): void => {
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

/** `Officers shot and killed a boy`, `shot and wounded two men`: what *and* joins to a verb of the past is one too. */
export const needJoined = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 2 < to; at++) {
    if (words[at + 1] !== AND || !isIn(Tag.VBD, masks[at]! & masks[at + 2]!)) continue;
    const second = tags[at + 2]!;
    if (tags[at] === Tag.NN && isIn(second, pasts) && isIn(tags[at - 1]!, actors)) tags[at] = Tag.VBD;
    if (tags[at] === Tag.VBD && second === Tag.JJ && isIn(tags[at + 3]!, objects)) tags[at + 2] = Tag.VBD;
  }
};

const actors = nouns | maskOf(Tag.PRP, Tag.WP);

/**
 * `to go there and attack Mali`, `to beat Roe 6-3 and advance to`: after *to* and a verb, what *and* joins is a verb too, before
 * an object or after a score.
 */
export const needJoinedInfinitive = (sentence: Tagged): void => {
  const { tags, words, from, to } = sentence;
  let isOpen = false;
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] === Tag.VB) isOpen ||= tags[at - 1] === Tag.TO;
    else if (words[at] === COMMA || isIn(tags[at]!, finite)) isOpen = false;
    else if (isOpen && isJoinedNoun(sentence, at)) tags[at] = Tag.VB;
  }
};

const isJoinedNoun = ({ tags, masks, words }: Tagged, at: number): boolean =>
  words[at - 1] === AND &&
  tags[at] === Tag.NN &&
  isIn(Tag.VB, masks[at]!) &&
  (isIn(tags[at + 1]!, determined) || (tags[at - 2] === Tag.CD && tags[at + 1] === Tag.IN));

/** A number may belong to a noun: `to discuss trade and aid 20 years on`. */
const determined = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP);

/** `had not been consulted and threatened to strike`: *threatened to* is never a passive. */
export const needIntention = ({ tags, words, from, to }: Tagged): void => {
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
export const needParticipleAfterWith = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from + 1; at + 2 < to; at++) {
    if (words[at] !== WITH) continue;
    let verb = at + 1;
    while (verb < to && isIn(tags[verb]!, inPhrase)) verb++;
    const isLone = tags[verb] === Tag.VBD && isIn(Tag.VBN, masks[verb]!) && isIn(tags[verb + 1]!, circumstances);
    if (isLone && suffered.has(words[verb]!) && hasFinite(tags, from, at)) tags[verb] = Tag.VBN;
  }
};

const suffered = wordList('language/suffered');

/** `The FTSE 100 lost 0.8 percent`: between two numbers the first of which belongs to a name. */
export const needPast = ({ tags, masks, from, to }: Tagged): void => {
  for (let at = from + 2; at + 1 < to; at++) {
    if (tags[at] !== Tag.VBN || !isIn(Tag.VBD, masks[at]!)) continue;
    if (tags[at - 2] === Tag.NNP && tags[at - 1] === Tag.CD && tags[at + 1] === Tag.CD) tags[at] = Tag.VBD;
  }
};

/** `as Santa Orvel beat Harwick`: after a word that opens a clause and a name no verb is bare. */
export const needClauseVerb = ({ tags, masks, words, from, to }: Tagged): void => {
  for (let at = from; at + 2 < to; at++) {
    if (!openers.has(words[at]!)) continue;
    let verb = at + 1;
    while (verb < to && tags[verb] === Tag.NNP) verb++;
    if (verb > at + 1 && tags[verb] === Tag.VB) tags[verb] = isIn(Tag.VBD, masks[verb]!) ? Tag.VBD : Tag.VBP;
  }
};

const openers = wordSet(['after', 'as', 'because', 'when', 'while']);
