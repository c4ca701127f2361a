/** Finds the verb of a sentence or clause where the rules of the tagger found none. */
import { COMMA } from '../../lexicon/marks.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { crowds, FOR, TO, WITH } from '../../lexicon/small-words.js';
import { saying } from '../reporting.js';
import { pastRepairs } from './past-repairs.js';
import { isOfSeveral } from './placed-repairs.js';
import {
  bareObjects,
  circumstances,
  clauseOpeners,
  hasFinite,
  isHeadline,
  objects,
  repairOf,
  ruptures,
  that,
  type Repair,
  type Tagged,
} from './repair.js';
import { finite, isIn, maskOf, nouns, Tag } from '../tag-set.js';

/** What must precede a verb without other evidence: its subject, or an adverb after the subject. */
const subjects = nouns | maskOf(Tag.PRP, Tag.RB, Tag.EX);

/**
 * A sentence has a verb: if none was found, it is the first word after a subject that can be one.
 * `The army raids the town.`, `Kenya and Uganda bomb rebel camp`
 */
export const needVerb = (sentence: Tagged): void => {
  const { tags, words, from, to } = sentence;
  const isWhole = !isHeadline(sentence);
  // `PM survives vote as protests grow`: a headline's first clause needs a verb of its own.
  const end = Math.min(beforeSaying(words, from, to), isWhole ? to : endOfFirst(words, from, to));
  if (hasFinite(tags, from, end)) return;
  for (let at = from + 1; at < end; at++) {
    const verb = verbAt(sentence, at, isWhole);
    if (verb === undefined) continue;
    tags[at] = verb;
    // `United sack manager`
    if (tags[at - 1] === Tag.JJ) tags[at - 1] = Tag.NNP;
    return;
  }
};

/** The tag of the word at `at` if it is the missing verb. */
const verbAt = (sentence: Tagged, at: number, isWhole: boolean): Tag | undefined => {
  const { tags, masks } = sentence;
  const isDeed = !isWhole && isTeamDeed(sentence, at);
  if ((!isDeed && !canFollow(sentence, at)) || isNoVerb(sentence, at)) return undefined;
  const verb = finiteOf(tags[at]!, isDeed || isOfMany(sentence, at));
  if (verb === undefined || !isIn(verb, masks[at]!)) return undefined;
  return isGoing(sentence, at, verb) || hasRoom(tags, at, verb, isWhole) ? verb : undefined;
};

/** `Voters in Peru go to the polls.`, `Voters head to the polls.`, `The film deals with a murder.` */
const isGoing = ({ tags, words }: Tagged, at: number, verb: Tag): boolean => {
  // `A letter seen by Orvel calls for reform.`
  if (words[at] === CALLS && words[at + 1] === FOR) return verb === Tag.VBZ && tags[at - 1] === Tag.NNP;
  if (verb !== Tag.VBP) return words[at] === DEALS && words[at + 1] === WITH && tags[at - 1] === Tag.NN;
  return tags[at] === Tag.VB ? isIn(tags[at + 1]!, circumstances) : words[at + 1] === TO;
};

const CALLS = intern('calls');
const DEALS = intern('deals');

const isOfMany = (sentence: Tagged, at: number): boolean =>
  isPlural(sentence, at - 1) || isOfPlaced(sentence, at) || isOfTwo(sentence, at);

/** `Chad rebels, government sign truce`: two sides that open a headline. */
const isOfTwo = (sentence: Tagged, at: number): boolean => {
  const { tags, words, from } = sentence;
  const comma = beforeNouns(tags, at - 1, from);
  if (comma === at - 1 || comma <= from || words[comma] !== COMMA || !isHeadline(sentence)) return false;
  return isIn(tags[comma - 1]!, nouns) && beforeNouns(tags, comma - 1, from) < from;
};

const beforeNouns = (tags: Uint8Array, last: number, from: number): number => {
  let at = last;
  while (at >= from && isIn(tags[at]!, sides)) at--;
  return at;
};

const sides = nouns | maskOf(Tag.JJ);

/** `Orvel plans to close a plant, the union said.`: what is said needs a verb of its own; up to the comma before who says it. */
const beforeSaying = (words: Int32Array, from: number, to: number): number => {
  for (let at = to - 2; at > from && at > to - LONGEST_SAYING; at--)
    if (words[at] === COMMA) return hasWord(saying, words, at, to) ? at : to;
  return to;
};

/** Tokens of `, Lima's deputy mayor Ana Torres told a local radio station on Monday.` */
const LONGEST_SAYING = 14;

const hasWord = (wanted: WordSet, words: Int32Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (wanted.has(words[at]!)) return true;
  return false;
};

const canFollow = ({ tags, masks, words, from }: Tagged, at: number): boolean =>
  isIn(tags[at - 1]!, subjects) ||
  (tags[at] === Tag.VB && (tags[at - 1] === Tag.CD || isAfterAside(words, from, at))) ||
  // `Orvel sues Harwick`: an unknown word that opens a headline is a name rather than an adjective.
  (at === from + 1 && isIn(Tag.NNP, masks[from]!) && isIn(Tag.NN, masks[from]!));

/** `Her boss, Ana Torres, quit in May.` */
const isAfterAside = (words: Int32Array, from: number, at: number): boolean =>
  words[at - 1] === COMMA && words.subarray(from, at - 1).includes(COMMA);

const isNoVerb = (sentence: Tagged, at: number): boolean => isFined(sentence, at) || isOfSeveral(sentence, at);

/** `Bank fined 40 million naira`: in a headline the sum is what its subject must pay. */
const isFined = ({ tags, words }: Tagged, at: number): boolean =>
  charging.has(words[at]!) && tags[at] === Tag.VBN && tags[at + 1] === Tag.CD && !isIn(tags[at + 2]!, nouns);

const charging = wordSet(['fined', 'awarded', 'paid', 'offered', 'promised', 'owed', 'charged']);

/** Where the second clause of a headline begins. */
const endOfFirst = (words: Int32Array, from: number, to: number): number => {
  for (let at = from + 2; at < to; at++) if (clauseOpeners.has(words[at]!)) return at;
  return to;
};

/** Whether the next words can follow a verb; a past form in a full sentence needs nothing after it: `The minister resigned.` */
const hasRoom = (tags: Uint8Array, at: number, verb: Tag, isWhole: boolean): boolean => {
  const next = tags[at + 1]!;
  // `GM plans to cut jobs.`
  if (isWhole) return verb === Tag.VBD || isIn(next, objects) || (verb !== Tag.VB && next === Tag.TO);
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

/** `troops`, `police`, `Kenya and Uganda`, `the firm and the bank` */
const isPlural = ({ tags, words, from }: Tagged, at: number): boolean => {
  const joint = tags[at - 1] === Tag.DT ? at - 2 : at - 1;
  return (
    tags[at] === Tag.NNS ||
    crowds.has(words[at]!) ||
    (joint - 1 >= from && tags[joint] === Tag.CC && isIn(tags[at]!, nouns))
  );
};

/** `go` of `Voters in Peru go to the polls`; not `cast`, which may be past. */
const isOfPlaced = ({ tags, masks, from }: Tagged, at: number): boolean =>
  at === from + 3 &&
  tags[from] === Tag.NNS &&
  tags[from + 1] === Tag.IN &&
  tags[from + 2] === Tag.NNP &&
  !isIn(Tag.VBD, masks[at]!);

/** `Harwick sack coach Roe`: a headline speaks of a team or firm as of many, and what it does to somebody has a name. */
const isTeamDeed = ({ tags, words, from, to }: Tagged, at: number): boolean => {
  if (!teamDeeds.has(words[at]!) || (tags[at - 1] !== Tag.NNP && at !== from + 1)) return false;
  let next = at + 1;
  if (staff.has(words[next]!)) return true;
  while (next < to && (tags[next] === Tag.NN || tags[next] === Tag.JJ)) next++;
  return next < to && tags[next] === Tag.NNP;
};

/** `Roxby sack manager`: whom a team hires and fires. */
const staff = set('boss captain coach defender director goalkeeper manager midfielder striker winger');
const teamDeeds = set(
  'appoint axe beat crush dump edge hire oust outclass poach recall rout sack sign stun suspend thrash topple upset',
);

/** `demanded that Eritrea release 13 soldiers`: a clause without a finite verb has a bare one. */
const needBareVerb = repairOf({ words: that }, ({ tags, masks, words, to }, at) => {
  if (!demanding.has(words[at - 1]!)) return undefined;
  const verb = bareVerbIn(tags, masks, at + 1, clauseEnd(tags, at + 1, to));
  if (verb === undefined) return undefined;
  tags[verb] = Tag.VB;
  return tags[at] as Tag;
});

/** The word of a clause that can be its bare verb, if it has no verb. */
const bareVerbIn = (tags: Uint8Array, masks: Int32Array, from: number, end: number): number | undefined => {
  for (let at = from; at < end; at++) if (isIn(tags[at]!, finite) || tags[at] === Tag.VB) return undefined;
  for (let at = from + 1; at < end; at++)
    if (isIn(tags[at - 1]!, subjects) && isIn(Tag.VB, masks[at]!) && isIn(tags[at + 1]!, bareObjects)) return at;
  return undefined;
};

const clauseEnd = (tags: Uint8Array, from: number, to: number): number => {
  let end = from;
  while (end < to && tags[end] !== Tag.PUNCT && tags[end] !== Tag.SC && tags[end] !== Tag.WP) end++;
  return end;
};

const demanding = set(
  'demanded demands demand demanding asked asks ask urged urges urge insisted insists insist requested proposed ordered',
);

/** `after pay talks collapse`: nouns after a word that opens a clause need a verb, and the last can be one. */
const needPluralVerb = repairOf(
  { words: wordSet(ruptures), tagged: maskOf(Tag.NN), canBe: maskOf(Tag.VBP), before: 2 },
  (sentence, at) => {
    const { tags, words, to } = sentence;
    const canEnd = at + 1 >= to || tags[at + 1] === Tag.PUNCT || isIn(tags[at + 1]!, circumstances);
    if (tags[at - 1] !== Tag.NNS || !canEnd) return undefined;
    return clauseOpeners.has(words[openingOf(sentence, at)]!) ? Tag.VBP : undefined;
  },
);

/** The word before the nouns that end at `at`. */
const openingOf = ({ tags, from }: Tagged, at: number): number => {
  let opening = at - 1;
  while (opening > from && isIn(tags[opening]!, clauseNouns)) opening--;
  return opening;
};

const clauseNouns = nouns | maskOf(Tag.JJ, Tag.DT, Tag.CD);

/** After the other repairs, for a clause that still has no verb. */
export const missingVerbRepairs: readonly Repair[] = [needBareVerb, needPluralVerb, ...pastRepairs];
