/** Finds the verbs of a sentence in the past, whose forms can be participles too. */
import { COMMA } from '../../lexicon/marks.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { AND } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { reporting } from '../reporting.js';
import { isIn, maskOf, nouns, Tag } from '../tag-set.js';
import { harmed, hasFinite, inPhrase, objects, pasts, repairOf, type Repair, type Tagged } from './repair.js';

/**
 * `The blast injured 20 people`, `Orvel delayed the launch`: between a subject and an object a participle that is mostly an
 * adjective is a verb; a perfect after *have*.
 */
export const needVerbForAdjective: Repair = repairOf(
  { tagged: maskOf(Tag.JJ), canBe: maskOf(Tag.VBD), after: 1 },
  (sentence, at) => {
    if (sentence.words[at] === AGED) return undefined;
    return hasVictims(sentence, at + 1) || isLaidOff(sentence, at) ? verbAfter(sentence, at - 1) : undefined;
  },
);

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

/** `The Malian military made an offer`: a noun ends what opens with a determiner before a past form with an object. */
const needSubject = repairOf({ tagged: maskOf(Tag.JJ), canBe: maskOf(Tag.NN), after: 2 }, ({ tags, masks }, at) => {
  if (!isIn(tags[at + 1]!, pasts) || !isIn(Tag.VBD, masks[at + 1]!)) return undefined;
  if (!isIn(tags[at + 2]!, objects) || !isIn(tags[at - 1]!, inPhrase)) return undefined;
  tags[at + 1] = Tag.VBD;
  return Tag.NN;
});

const pastParticiple = { tagged: maskOf(Tag.VBN), canBe: maskOf(Tag.VBD) };

/** `The blast killed two guards, police said`: an opening noun phrase, with no other verb up to the comma. */
const needMainVerb = repairOf({ ...pastParticiple, after: 1 }, (sentence, verb) => {
  const { tags, words, from, to } = sentence;
  if (!isIn(tags[verb + 1]!, objects) || naming.has(words[verb]!) || !opensWithPhrase(sentence, verb)) return undefined;
  let end = verb;
  while (end < to && words[end] !== COMMA) end++;
  return hasFinite(tags, from, end) ? undefined : Tag.VBD;
});

/** Whether one noun phrase is all that precedes `at` in the sentence. */
const opensWithPhrase = ({ tags, from }: Tagged, at: number): boolean => {
  for (let before = from; before < at; before++) if (!isIn(tags[before]!, inPhrase)) return false;
  return true;
};

/** Verbs whose participle can have an object, too: `a boy called Leo`. */
const naming =
  set(`asked awarded born called charged considered denied dubbed elected fined given handed left made named offered paid sent
   shown taught told`);

/**
 * `killed a girl and injured dozens`, `killed a guard, wounded two men and destroyed cars`: after an object, a form of the past
 * before another object goes on with what the subject did.
 */
const needFurtherPast = repairOf(
  { tagged: maskOf(Tag.VBN, Tag.JJ), canBe: maskOf(Tag.VBD), before: 3, after: 1 },
  (sentence, at) => (isIn(sentence.tags[at - 2]!, nouns) && goesOn(sentence, at) ? Tag.VBD : undefined),
);

const goesOn = (sentence: Tagged, at: number): boolean => {
  const { tags, words } = sentence;
  if (tags[at] === Tag.VBN)
    return words[at - 1] === AND && isIn(tags[at + 1]!, objects) && pastBefore(sentence, at) >= 0;
  if (!harmed.has(words[at]!) || !joints.has(words[at - 1]!)) return false;
  const past = pastBefore(sentence, at);
  if (past < 0) return false;
  // `killed policemen and wounded civilians`: without a number only after a verb of violence.
  return hasVictims(sentence, at + 1) || (tags[at + 1] === Tag.NNS && violent.has(words[past]!));
};

/** Where the last verb of the past before `at` is that is no harm told further; -1 if there is none. */
const pastBefore = ({ tags, words, from }: Tagged, at: number): number => {
  let before = at - 1;
  while (before > from && (tags[before] !== Tag.VBD || harmed.has(words[before]!))) before--;
  return before > from ? before : -1;
};

const hasVictims = ({ tags, words }: Tagged, at: number): boolean => isIn(tags[at]!, objects) || crowds.has(words[at]!);

const joints = wordSet(['and', ',']);
const violent = set('ambushed attacked beat hit killed raided robbed shelled shot stabbed struck');

const crowds =
  set(`about almost another around at dozens fewer hundreds many more nearly others over people scores several some
   thousands`);

/** `Torres won, the commission announced.`: who says so, behind a comma, has a verb of its own. */
const needSaying = repairOf(
  { ...pastParticiple, words: reporting, before: 3, after: 1 },
  ({ tags, words, from }, at) => {
    if (!isIn(tags[at + 1]!, afterSaying)) return undefined;
    const comma = beforePhrase(tags, at - 1, from);
    return comma < at - 1 && words[comma] === COMMA && hasFinite(tags, from, comma) ? Tag.VBD : undefined;
  },
);

const afterSaying = maskOf(Tag.PUNCT, Tag.IN);

/** `63 people were arrested and six officers injured.`: the second part leaves out what the first has. */
const needGapped = repairOf({ words: harmed, tagged: maskOf(Tag.JJ), before: 4, after: 1 }, ({ tags, from }, at) => {
  if (tags[at + 1] !== Tag.PUNCT || !isIn(tags[at - 1]!, nouns)) return undefined;
  const joint = beforePhrase(tags, at - 1, from);
  return tags[joint] === Tag.CC && tags[joint - 1] === Tag.VBN ? Tag.VBN : undefined;
});

/** The word before the noun phrase that ends at a word; the first of the sentence if there is none. */
const beforePhrase = (tags: Uint8Array, last: number, from: number): number => {
  let at = last;
  while (at > from && isIn(tags[at]!, inPhrase)) at--;
  return at;
};

/** In the order in which they are made. */
export const pastRepairs: readonly Repair[] = [needSubject, needMainVerb, needFurtherPast, needSaying, needGapped];
