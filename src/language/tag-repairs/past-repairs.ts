/** Finds the verbs of a sentence in the past, whose forms can be participles too. */
import { COMMA } from '../../lexicon/marks.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { AND } from '../../lexicon/small-words.js';
import { intern, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, nouns, Tag } from '../tag-set.js';
import { harmed, hasFinite, inPhrase, objects, type Repair, type Tagged } from './repair.js';

/**
 * `The blast injured 20 people`, `Orvel delayed the launch`: between a subject and an object a participle that is mostly an
 * adjective is a verb; a perfect after *have*.
 */
export const needVerbForAdjective = (sentence: Tagged): void => {
  const { tags, masks, words, from, to } = sentence;
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] !== Tag.JJ || !isIn(Tag.VBD, masks[at]!) || words[at] === AGED) continue;
    if (hasVictims(sentence, at + 1, 0) || isLaidOff(sentence, at)) tags[at] = verbAfter(sentence, at - 1);
  }
};

/** The tag of a past form after what precedes it; an adjective if that is no subject. */
const verbAfter = ({ tags, words, from }: Tagged, at: number): Tag => {
  const before = tags[at] === Tag.RB ? at - 1 : at;
  if (before < from) return Tag.JJ;
  if (partOfWord(words[before]!) === Part.Have) return Tag.VBN;
  return isIn(tags[before]!, subjects) ? Tag.VBD : Tag.JJ;
};

/** `laid off 300 workers` */
const isLaidOff = ({ tags }: Tagged, at: number): boolean =>
  tags[at + 1] === Tag.RP && (isIn(tags[at + 2]!, objects) || tags[at + 2] === Tag.NNS);

const subjects = nouns | maskOf(Tag.PRP, Tag.WP);
const AGED = intern('aged');

/** `The blast killed two guards, police said`: an opening noun phrase, with no other verb up to the comma. */
const needMainVerb = (sentence: Tagged): void => {
  const { tags, words, from, to } = sentence;
  let verb = from;
  while (verb < to && isIn(tags[verb]!, inPhrase)) verb++;
  if (verb === from || !isParticipleWithObject(sentence, verb)) return;
  let end = verb;
  while (end < to && words[end] !== COMMA) end++;
  if (!hasFinite(tags, from, end)) tags[verb] = Tag.VBD;
};

const isParticipleWithObject = ({ tags, masks, words, to }: Tagged, verb: number): boolean =>
  verb + 1 < to &&
  tags[verb] === Tag.VBN &&
  isIn(Tag.VBD, masks[verb]!) &&
  isIn(tags[verb + 1]!, objects) &&
  !naming.has(words[verb]!);

/** Verbs whose participle can have an object, too: `a boy called Leo`. */
const naming = wordSet(
  `asked awarded born called charged considered denied dubbed elected fined given handed left made named offered paid sent
   shown taught told`.split(/\s+/),
);

/**
 * `killed a girl and injured dozens`, `killed a guard, wounded two men and destroyed cars`: after an object, a form of the past
 * before another object goes on with what the subject did.
 */
const needFurtherPast = (sentence: Tagged): void => {
  const { tags, masks, from, to } = sentence;
  let past: WordId = 0;
  for (let at = from + 1; at + 1 < to; at++) {
    if (tags[at] === Tag.VBD) past = sentence.words[at]!;
    else if (past !== 0 && isIn(Tag.VBD, masks[at]!) && goesOn(sentence, at, past)) tags[at] = Tag.VBD;
  }
};

const goesOn = (sentence: Tagged, at: number, past: WordId): boolean => {
  const { tags, words } = sentence;
  if (!isIn(tags[at - 2]!, nouns)) return false;
  if (tags[at] === Tag.VBN) return words[at - 1] === AND && isIn(tags[at + 1]!, objects);
  const isHarm = tags[at] === Tag.JJ && harmed.has(words[at]!) && joints.has(words[at - 1]!);
  return isHarm && hasVictims(sentence, at + 1, past);
};

/** `killed policemen and wounded civilians`: without a number only after a verb of violence. */
const hasVictims = ({ tags, words }: Tagged, at: number, past: WordId): boolean =>
  isIn(tags[at]!, objects) || crowds.has(words[at]!) || (violent.has(past) && tags[at] === Tag.NNS);

const joints = wordSet(['and', ',']);
const violent = wordSet('ambushed attacked beat hit killed raided robbed shelled shot stabbed struck'.split(' '));

const crowds = wordSet(
  `about almost another around at dozens fewer hundreds many more nearly others over people scores several some
   thousands`.split(/\s+/),
);

/** In the order in which they are made. */
export const pastRepairs: readonly Repair[] = [needMainVerb, needFurtherPast];
