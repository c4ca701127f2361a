import { wordList } from '../lexicon/lists.js';
import { wordBits } from '../lexicon/word-bits.js';
import { sentenceEnd, sentenceStart, wordAt, type Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { isPastVerb } from './past-verbs.js';
import { reporting } from './reporting.js';
import { isIn, maskOf, nouns, present, Tag } from './tag-set.js';
import { tagAt } from './tags.js';
import { BE, BEEN, BY, FOR, HAD, HAVE, NOT, OFF, ON, THAT, TO, articles } from '../lexicon/small-words.js';
import { intern, type WordId, type WordSet, set } from '../lexicon/vocabulary.js';

/** When the clause says that things happen, relative to the document creation time; `open` is what may or would. */
export type Tense = 'past' | 'present' | 'future' | 'open' | 'unknown';

const auxiliaries: readonly (readonly [Tense, WordSet])[] = [
  ['past', wordList('language/auxiliaries/past')],
  ['present', wordList('language/auxiliaries/present')],
  ['future', wordList('language/auxiliaries/future', 'language/contractions/will')],
  ['open', wordList('language/auxiliaries/open')],
];

/** Words that show that something is still to come. */
const ahead = wordList('language/ahead');
/** Verbs that say so in the present tense: *the council meets on Monday*. */
const calendarVerbs = wordList('language/calendar-verbs');
const plural = maskOf(Tag.NNS);
/** Words that say so before *to* or *for*. */
const aheadOfTo = wordList('language/ahead-of-to');
const EXPECTED = intern('expected');
const perfect = set('had has have');
const asOrThan = set('as than');
/** Words that may begin a noun phrase, besides determiners and possessives. */
const relatives = set('that it which whom');
/** After *to* these show that it is no infinitive. */
const opensNoun = (word: WordId): boolean => {
  const part = partOfWord(word);
  return part === Part.Determiner || part === Part.Possessive || part === Part.Object || relatives.has(word);
};
const ACCORDING = intern('according');
/** *planned a march on Saturday* */
const planning = set('plan plans planned planning schedule schedules');

/** The sets of which a word must be in one, or be a verb in the past, to tell a tense: one look instead of eight. */
const cueBits = wordBits([
  ...auxiliaries.map(([, words]) => words),
  ...[ahead, aheadOfTo, calendarVerbs, planning, set('to')],
]);
const ANY_CUE = (1 << (auxiliaries.length + 5)) - 1;
const AUXILIARY = (1 << auxiliaries.length) - 1;

const auxiliaryTenseOf = (word: WordId): Tense | undefined => {
  const bits = cueBits(word) & AUXILIARY;
  return bits === 0 ? undefined : auxiliaries[31 - Math.clz32(bits & -bits)]![0];
};

/** The tense that the word at `at` gives its clause. */
const tenseOf = (document: Document, at: number): Tense | undefined => {
  const word = document.tokens.word[at]!;
  if ((cueBits(word) & ANY_CUE) === 0) return isPast(document, at) ? 'past' : undefined;
  if (word === TO) return infinitive(document, at);
  const auxiliary = auxiliaryTenseOf(word);
  if (auxiliary !== undefined) return auxiliaryTense(document, at, auxiliary);
  if (ahead.has(word)) return lookAhead(document, at);
  if (isPlan(document, at) || (calendarVerbs.has(word) && isOnCalendar(document, at))) return 'future';
  return isPastVerb(document, at) ? 'past' : undefined;
};

/** *met*, but not *is expected to tour the affected area on Monday*: behind an article a participle is part of a noun phrase. */
const isPast = (document: Document, at: number): boolean =>
  !articles.has(wordAt(document, at - 1)) && isPastVerb(document, at);

/** *agreed to meet*, *scheduled for Monday*, *planned a march* */
const isPlan = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  const next = wordAt(document, at + 1);
  if (aheadOfTo.has(word) && leadsTo(next)) return !isDoneFor(document, at) && !isUndone(document, at);
  return planning.has(word) && opensNoun(next);
};

/** *thrown out plans for homes*: what became of them is over. */
const isUndone = (document: Document, at: number): boolean =>
  PLANS.has(wordAt(document, at)) && (undoing.has(wordAt(document, at - 1)) || undoing.has(wordAt(document, at - 2)));
const PLANS = set('plans plan');
const undoing = set(
  'abandoned attacked blocked condemned criticised criticized ditched dropped out rejected refused scrapped shelved slammed withdrew withdrawn',
);

const onDay = set('at on');

/** *the council meets on Monday*, *the match kicks off Saturday*, *polls close at eight*; not *two visits on Monday*. */
const isOnCalendar = (document: Document, at: number): boolean => {
  if (isTitle(document, at)) return false;
  const next = wordAt(document, at + 1);
  if (next === OFF || isFixture(document, at) || isIn(tagAt(document, at), present)) return true;
  const first = sentenceStart(document, at);
  return onDay.has(next) && at > first && (at - 1 === first || isIn(tagAt(document, at - 1), plural));
};

const fixtures = set('face host meet play visit');

/** *Mali play Togo on Sunday*, *the team face Turku on Sunday*: a side is many, whatever the tags say. */
const isFixture = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (!fixtures.has(word[at]!) || at === sentenceStart(document, at) || shape[at] !== Shape.Lower) return false;
  return shape[at + 1] === Shape.Capital && (shape[at - 1] === Shape.Capital || isIn(tagAt(document, at - 1), nouns));
};

/** *is due*, *expected Monday*, but not *as expected*; and *analysts had expected a loss* is past. */
const lookAhead = (document: Document, at: number): Tense | undefined => {
  const before = wordAt(document, at - 1);
  if (asOrThan.has(before)) return undefined;
  if (before === BEEN && wordAt(document, at - 2) === HAD) return 'past';
  return document.tokens.word[at] === EXPECTED && (perfect.has(before) || opensNoun(wordAt(document, at + 1)))
    ? 'past'
    : 'future';
};

const doneFor = set('voted asked');

/** *voted for the bill*, *asked for more in June* report what was done; *voted to meet* looks ahead. */
const isDoneFor = ({ tokens }: Document, at: number): boolean =>
  doneFor.has(tokens.word[at]!) && tokens.word[at + 1] === FOR;

const leadsTo = (next: number): boolean => next === TO || next === FOR;

/** A sentence that ends with a full stop is no headline, whatever its capitals. */
const isTitle = ({ sentences, tokens, text }: Document, at: number): boolean => {
  const sentence = tokens.sentence[at]!;
  const last = sentences.first[sentence + 1]! - 1;
  return sentences.casing[sentence] === Casing.Title && text[tokens.end[last]! - 1] !== '.';
};

const wishes = set('hoped intended meant planned wanted');

/** *had hoped to settle it on Monday*: it is over. */
const isGivenUp = (document: Document, at: number): boolean =>
  wishes.has(wordAt(document, at)) && wordAt(document, at - 1) === HAD;

/** *plans to*, *agreed to meet*; in a headline *to* alone: *Soto to Visit Japan*. */
const infinitive = (document: Document, at: number): Tense | undefined => {
  const { tokens } = document;
  const isVerb = tokens.shape[at + 1] === Shape.Lower && !opensNoun(wordAt(document, at + 1));
  if (isVerb && aheadOfTo.has(wordAt(document, at - 1))) return isGivenUp(document, at - 1) ? 'past' : 'future';
  return isTitle(document, at) && tokens.shape[at + 1] !== Shape.Number ? 'future' : undefined;
};

const auxiliaryTense = (document: Document, at: number, tense: Tense): Tense | undefined => {
  if (tense === 'open') return modalTense(document, at);
  if (tense === 'future') return tense;
  const next = wordAt(document, at + 1);
  if (aheadOfTo.has(document.tokens.word[at]!) && leadsTo(next)) return 'future';
  if (ahead.has(next)) return lookAhead(document, at + 1);
  if (ahead.has(wordAt(document, at + 2))) return document.tokens.word[at] === HAD ? 'past' : 'future';
  return tense === 'present' && isGoing(document, at + 1) ? 'open' : tense;
};

/** *could be seen* means that it was. */
const sensed = set('seen heard felt found reached determined confirmed learned');
const COULD = intern('could');

/** *May* and *Will* with a capital are names and months; *could have*, *could be seen* and *would not* are past. */
const modalTense = (document: Document, at: number): Tense | undefined => {
  if (document.tokens.shape[at] !== Shape.Lower && at !== sentenceStart(document, at)) return undefined;
  const isSensed =
    document.tokens.word[at] === COULD && wordAt(document, at + 1) === BE && sensed.has(wordAt(document, at + 2));
  return isSensed || [at + 1, at + 2].some((i) => [HAVE, NOT].includes(wordAt(document, i))) ? 'past' : 'open';
};

/** *is meeting* */
const isGoing = ({ text, tokens }: Document, at: number): boolean =>
  at < tokens.length && text.slice(tokens.end[at]! - 3, tokens.end[at]) === 'ing';

interface Cue {
  readonly tense: Tense;
  readonly at: number;
}

const nearest = (document: Document, from: number, to: number, step: 1 | -1): Cue | undefined => {
  for (let at = from; at !== to; at += step) {
    const tense = tenseOf(document, at);
    if (tense !== undefined)
      return { tense: step < 0 && tense !== 'future' ? chainTense(document, at, tense) : tense, at };
  }
  return undefined;
};

/** *will be held*, *would not have met*: the auxiliary before a participle gives the tense. */
const chainTense = (document: Document, at: number, tense: Tense): Tense => {
  const first = sentenceStart(document, at);
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    if (auxiliaryTenseOf(document.tokens.word[i]!) !== undefined) return tenseOf(document, i) ?? tense;
    if (document.tokens.shape[i] === Shape.Punctuation) break;
  }
  return tense;
};

/**
 * The tense of the clause of tokens `at` to `to`: that of the nearest verb before them, unless that is only a reporting
 * verb.
 */
export const tenseAt = (document: Document, at: number, to: number = at + 1): Tense => {
  const left = nearest(document, at - 1, sentenceStart(document, at) - 1, -1);
  const said = tenseBeside(document, left, at, to);
  if (said !== undefined) return said;
  if (left !== undefined && isOfClause(document, left.at, at, to)) return left.tense;
  const right = to < sentenceEnd(document, at) ? nearest(document, to, sentenceEnd(document, at), 1) : undefined;
  return tenseAfter(document, to, right) ?? left?.tense ?? 'unknown';
};

/** Not a verb of reporting far before it; but *told his coach on Friday that he would go*: what is told begins after the day. */
const isOfClause = (document: Document, verb: number, at: number, to: number): boolean =>
  at - verb <= 3 || wordAt(document, to) === THAT || !isReport(document, verb);

/** *Lund on Thursday agreed to resign*: a past verb right after the date is the verb of its clause, whatever follows. */
const tenseAfter = (document: Document, to: number, right: Cue | undefined): Tense | undefined =>
  right?.at === to && isPastVerb(document, to) ? 'past' : right?.tense;

/** *agreed on Sunday to a truce starting on Tuesday*, *promised tougher rules by spring*: what was agreed lies ahead. */
const isAgreedFor = (document: Document, verb: Cue | undefined, at: number): boolean => {
  if (verb?.tense !== 'past') return false;
  if (!announcing.has(document.tokens.word[verb.at]!)) return false;
  const before = wordAt(document, at - 1);
  return before === BY || beginning.has(before) || (before === ON && beginning.has(wordAt(document, at - 2)));
};

const announcing = set('agreed announced approved declared imposed offered ordered pledged promised vowed');
const beginning = set('starting beginning effective');

/** What the words beside a date say, whatever the verb is. */
const tenseBeside = (document: Document, left: Cue | undefined, at: number, to: number): Tense | undefined => {
  if (isAgreedFor(document, left, at)) return 'future';
  const isDone =
    document.tokens.shape[to] === Shape.Clitic && (done.has(wordAt(document, to + 1)) || isScore(document, to + 1));
  return isDone ? 'past' : undefined;
};

/** *will miss six weeks after Saturday's 2-2 draw* */
const isScore = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Number && dashes.has(tokens.word[at + 1]!) && tokens.shape[at + 2] === Shape.Number;

const dashes = set('- –');

/** *will receive 40 dollars a share, a quarter above Friday's close* */
const done = set('close closing finish settlement attack attacks crash defeat ruling shooting verdict');

const isReport = ({ tokens }: Document, at: number): boolean =>
  reporting.has(tokens.word[at]!) || tokens.word[at] === ACCORDING;
