/** Finds verbs, and their forms, by the words beside them. */
import { wordList } from '../../lexicon/lists.js';
import { COMMA } from '../../lexicon/marks.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { AND, OF, OFF, WITH, particles } from '../../lexicon/small-words.js';
import { finite, isIn, maskOf, nouns, Tag, verbs } from '../tag-set.js';
import { needVerbForAdjective } from './past-repairs.js';
import {
  bareObjects,
  circumstances,
  clauseOpeners,
  harmed,
  hasFinite,
  inPhrase,
  movements,
  objects,
  pasts,
  repairOf,
  that,
  type Repair,
  type Tagged,
} from './repair.js';

/** `were shot`, `was fatally shot`, `was shot dead`: after a form of *be* a word that can be a participle is one. */
const needParticiple = repairOf({ canBe: maskOf(Tag.VBN) }, (sentence, at) => {
  const { tags, words } = sentence;
  const isUnlikely = isIn(tags[at]!, unlikely) || isDone(words, at);
  return isUnlikely && partBefore(sentence, at) === Part.Be ? Tag.VBN : undefined;
});

/** What the verb before `at` is, or before the adverb there: a form of *be*, of *have*, another. */
const partBefore = ({ tags, words, from }: Tagged, at: number): Part | undefined => {
  const before = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
  return before >= from && isIn(tags[before]!, verbs) ? partOfWord(words[before]!) : undefined;
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
const needContent = repairOf({ words: that, before: 2 }, ({ tags, masks, words }, at) => {
  const tag = tellingTag(tags[at - 2]!, words[at - 2]!, tags[at - 1]!);
  if (tag === undefined || !isIn(tag, masks[at - 1]!)) return undefined;
  tags[at - 1] = tag;
  return tags[at] as Tag;
});

/** The tag of a verb of telling that was read as a noun or an adjective, by the word before it. */
const tellingTag = (left: number, leftWord: number, tag: number): Tag | undefined => {
  const part = partOfWord(leftWord);
  if (tag === Tag.NN) return part === Part.Be ? Tag.VBG : undefined;
  if (tag !== Tag.JJ) return undefined;
  return part === Part.Have ? Tag.VBN : isIn(left, nouns) ? Tag.VBD : undefined;
};

/** `confirmed that stray goats died`: before a plural, *that* opens a clause. */
const needClause = repairOf({ words: that, tagged: maskOf(Tag.DT), after: 1 }, ({ tags, to }, at) => {
  if (!isIn(tags[at - 1]!, verbs)) return undefined;
  let noun = at + 1;
  while (noun < to && isIn(tags[noun]!, modifiers)) noun++;
  return tags[noun] === Tag.NNS ? Tag.SC : undefined;
});

const modifiers = maskOf(Tag.NN, Tag.JJ, Tag.CD);

/** `has spread to`, `had hit the`, `had shot down`: after *have*, a participle before an object, a preposition or a particle. */
const needPerfect = repairOf(
  { tagged: maskOf(Tag.NN, Tag.VB, Tag.VBP), canBe: maskOf(Tag.VBN), after: 1 },
  (sentence, at) => {
    const isBare = isIn(Tag.VB, sentence.masks[at]!) && isIn(sentence.tags[at + 1]!, afterPerfect);
    if (!isBare && !particles.has(sentence.words[at + 1]!)) return undefined;
    return partBefore(sentence, at) === Part.Have ? Tag.VBN : undefined;
  },
);

const afterPerfect = circumstances | objects;

const gerundAsNoun = { tagged: maskOf(Tag.NN), canBe: maskOf(Tag.VBG) };

/** `We'll strike`, `They'd also attack`: a bare form, unless it may be the participle of *had*. */
const needBare = repairOf(
  { tagged: maskOf(Tag.NN, Tag.VBP, Tag.VBD, Tag.VBN), canBe: maskOf(Tag.VB) },
  ({ tags, masks, words, from }, at) => {
    const isAfterAdverb = at - 2 >= from && isIn(Tag.RB, masks[at - 1]!);
    const helper = words[isAfterAdverb ? at - 2 : at - 1]!;
    if (!shall.has(helper) && (!should.has(helper) || isIn(Tag.VBN, masks[at]!))) return undefined;
    if (isAfterAdverb) tags[at - 1] = Tag.RB;
    return Tag.VB;
  },
);

const shall = wordList('language/contractions/will');
const should = wordList('language/contractions/would');

/** `officials are testing birds`: after *be* a form in *-ing* between a subject and an object is a verb; not `These are training camps`. */
const needProgress = repairOf({ ...gerundAsNoun, before: 2, after: 1 }, ({ tags, words }, at) => {
  if (partOfWord(words[at - 1]!) !== Part.Be) return undefined;
  return isIn(tags[at + 1]!, progressObjects) && isIn(tags[at - 2]!, progressSubjects) ? Tag.VBG : undefined;
});

const progressObjects = objects | maskOf(Tag.NNS);
const progressSubjects = maskOf(Tag.NNS, Tag.NNP, Tag.PRP);

/** `Sentencing them, the judge said`: a form in *-ing* that opens a sentence before a pronoun has it as its object. */
const needGerund = repairOf({ ...gerundAsNoun, before: 0, after: 1 }, ({ words, from }, at) =>
  at === from && pronouns.has(words[at + 1]!) ? Tag.VBG : undefined,
);

const pronouns = wordSet(['him', 'them', 'it', 'us', 'me']);

/** Verbs of movement after a firm's shares: `Orvel shares slump after warning`. */
const needMove = repairOf({ words: wordSet(['shares', 'stocks']), after: 1 }, ({ tags, words }, at) => {
  if (!isIn(tags[at + 2]!, circumstances) || !moves.has(words[at + 1]!)) return undefined;
  tags[at + 1] = Tag.VBP;
  return Tag.NNS;
});

const moves = wordSet(movements);

/** `Officers shot and killed a boy`, `shot and wounded two men`: what *and* joins to a verb of the past is one too. */
const needJoined = repairOf({ words: wordSet(['and']), before: 2, after: 1 }, ({ tags, masks }, and) => {
  const [first, second] = [and - 1, and + 1];
  if (!isIn(Tag.VBD, masks[first]! & masks[second]!)) return undefined;
  const isVerb = tags[first] === Tag.VBD;
  if (isVerb && tags[second] === Tag.JJ && isIn(tags[second + 1]!, objects)) tags[second] = Tag.VBD;
  if (tags[first] === Tag.NN && isIn(tags[second]!, pasts) && isIn(tags[first - 1]!, actors)) tags[first] = Tag.VBD;
  return tags[and] as Tag;
});

const actors = nouns | maskOf(Tag.PRP, Tag.WP);

/**
 * `to go there and attack Mali`, `to beat Roe 6-3 and advance to`, `would close a plant and cut 90 jobs`: after a verb with *to* or
 * a modal, what *and* joins is bare too, before an object or after a score.
 */
const needJoinedInfinitive = repairOf(
  { tagged: maskOf(Tag.NN, Tag.JJ, Tag.VBD, Tag.VBN), canBe: maskOf(Tag.VB), after: 1 },
  (sentence, at) => {
    const { tags, words } = sentence;
    if (words[at - 1] !== AND) return undefined;
    const isMore =
      isIn(tags[at + 1]!, isIn(tags[at]!, pasts) ? bareObjects : determined) ||
      (tags[at - 2] === Tag.CD && tags[at + 1] === Tag.IN);
    return isMore && isInInfinitive(sentence, at) ? Tag.VB : undefined;
  },
);

/** Whether a verb with *to* or a modal is before `at` in the same clause. */
const isInInfinitive = ({ tags, words, from }: Tagged, at: number): boolean => {
  // `to cut 90 jobs, a tenth of the total, and close a plant`
  const mayPause = words[at - 2] === COMMA && !isIn(tags[at]!, pasts);
  for (let before = at - 1; before > from; before--) {
    if (tags[before] === Tag.VB && isIn(tags[before - 1]!, leading)) return true;
    if ((words[before] === COMMA && !mayPause) || isIn(tags[before]!, finite)) return false;
  }
  return false;
};

/** A number may belong to a noun: `to discuss trade and aid 20 years on`. */
const determined = maskOf(Tag.DT, Tag.PRPS, Tag.PRP, Tag.NNP);

const leading = maskOf(Tag.TO, Tag.MD);

const intending = set(
  'agreed began ceased continued decided declined failed hoped managed planned pledged proposed refused started threatened tried vowed',
);

/** `had not been consulted and threatened to strike`: *threatened to* is never a passive. */
const needIntention = repairOf({ words: intending, tagged: maskOf(Tag.VBN), after: 1 }, ({ tags, words }, at) =>
  words[at - 1] === AND && tags[at + 1] === Tag.TO ? Tag.VBD : undefined,
);

/** `a trial that ended with three men sentenced to death`: after *with* and a noun, a verb that needs an object is a participle. */
const needParticipleAfterWith = repairOf({ words: wordSet(['with']), after: 2 }, (sentence, at) => {
  const { tags, masks, words, from, to } = sentence;
  let verb = at + 1;
  while (verb < to && isIn(tags[verb]!, inPhrase)) verb++;
  const isLone = tags[verb] === Tag.VBD && isIn(Tag.VBN, masks[verb]!) && isIn(tags[verb + 1]!, circumstances);
  if (!isLone || !suffered.has(words[verb]!) || !hasFinite(tags, from, at)) return undefined;
  tags[verb] = Tag.VBN;
  return tags[at] as Tag;
});

const suffered = wordList('language/suffered');

/** `with Leo Marant scoring two tries`: between a name and an object a form in *-ing* is a verb. */
const needGerundAfterWith = repairOf(
  { tagged: maskOf(Tag.NN), canBe: maskOf(Tag.VBG), before: 2, after: 1 },
  ({ tags, words, from }, at) => {
    if (!isIn(tags[at + 1]!, objects)) return undefined;
    let name = at - 1;
    while (name > from && tags[name] === Tag.NNP) name--;
    return name < at - 1 && words[name] === WITH ? Tag.VBG : undefined;
  },
);

/** `The FTSE 100 lost 0.8 percent`: between two numbers the first of which belongs to a name. */
const needPast = repairOf({ tagged: maskOf(Tag.VBN), canBe: maskOf(Tag.VBD), before: 2, after: 1 }, ({ tags }, at) =>
  tags[at - 2] === Tag.NNP && tags[at - 1] === Tag.CD && tags[at + 1] === Tag.CD ? Tag.VBD : undefined,
);

/** `as Santa Orvel beat Harwick`: after a word that opens a clause and a name no verb is bare. */
const needClauseVerb = repairOf({ words: clauseOpeners, before: 0, after: 2 }, ({ tags, masks, to }, at) => {
  let verb = at + 1;
  while (verb < to && tags[verb] === Tag.NNP) verb++;
  if (verb === at + 1 || tags[verb] !== Tag.VB) return undefined;
  tags[verb] = isIn(Tag.VBD, masks[verb]!) ? Tag.VBD : Tag.VBP;
  return tags[at] as Tag;
});

/** In the order in which they are made; those of nouns come between the two lists. */
export const formRepairs: readonly Repair[] = [
  needParticiple,
  needVerbForAdjective,
  needContent,
  needPerfect,
  needBare,
  needProgress,
  needGerund,
];
export const verbRepairs: readonly Repair[] = [
  needMove,
  needJoined,
  needJoinedInfinitive,
  needIntention,
  needParticipleAfterWith,
  needGerundAfterWith,
  needPast,
  needClause,
  needClauseVerb,
];
