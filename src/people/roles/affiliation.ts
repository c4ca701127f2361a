import type { Span } from '../../core/entity.js';
import {
  isCapitalised,
  isHyphen,
  sentenceEnd,
  sentenceStart,
  slice,
  spanOf,
  type Document,
} from '../../text/document.js';
import { CLASSES, plain } from '../lexicon/classes.js';
import { classesOf } from '../lexicon/lexicon.js';
import { Shape } from '../../text/tokens.js';
import { tagAt } from '../../language/tags.js';
import { isIn, verbs } from '../../language/tag-set.js';
import { COMMA, OPEN } from '../../lexicon/marks.js';
import { FOR, OF, articles } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { afterAge, type Role } from './appositions.js';
import type { Candidate } from '../candidates/candidates.js';
import { relatives } from '../lexicon/words.js';
import { afterPolity } from './role-complements.js';
import { isPossessive } from './possessives.js';

/** Where the country is named: before the role as possessor or adjective, or after it and *of*. */
export const affiliationOf = (document: Document, role: Role, { to }: Candidate): Span | null =>
  (role.from === to || isOnCountry(document, role) ? null : affiliationBefore(document, role.from)) ??
  affiliationAfterRole(document, role);

/** `the Congo [researcher] Ola Kvist`: who studies a country is not of it, but `a Danish researcher`, `Peru's researcher`. */
const isOnCountry = (document: Document, { from, to }: Role): boolean => {
  if (!STUDYING.has(document.tokens.word[to - 1]!) || isPossessive(document, from - 1)) return false;
  return isCapitalised(document, from - 1) && (classesOf(plain(slice(document, from - 1))) & CLASSES.place) !== 0;
};
const STUDYING: WordSet = set('analyst correspondent expert researcher scholar specialist watcher');

/** `Japan's newly appointed [foreign minister]`, `Kenyan [runner]`. */
const affiliationBefore = (document: Document, start: number): Span | null => {
  const { tokens } = document;
  const owner = skipAdjectives(document, start - 1);
  const owns = isPossessive(document, owner);
  if (owner < start - 1 && !owns) return null;
  const to = owns ? ownerName(document, owner) : owner + 1;
  const first = sentenceStart(document, start);
  let from = to;
  while (from > first && from > to - 4 && isCapitalised(document, from - 1)) from--;
  if (from < to && articles.has(tokens.word[from]!)) from++;
  return from === to ? null : spanOf(document, from, to);
};

/** `the [Kenyan] government's spokesman`: the token after the name, without the body that owns. */
const ownerName = ({ tokens: { word, shape } }: Document, possessive: number): number =>
  BODIES.has(word[possessive - 1]!) && shape[possessive - 1] === Shape.Lower ? possessive - 1 : possessive;
const BODIES: WordSet = set('army cabinet government military parliament police state');

/** One or two adjectives may come between possessor and office: `Japan's newly appointed foreign minister`. */
const skipAdjectives = (document: Document, from: number): number => {
  const first = sentenceStart(document, from + 1);
  let at = from;
  for (let words = 0; words < MOST_ADJECTIVES && at > first && isAdjective(document, at); words++)
    at -= isHyphen(document, at - 1) ? HYPHENATED : 1;
  return at;
};

const MOST_ADJECTIVES = 3;
/** `long-serving` is three tokens. */
const HYPHENATED = 3;
const isAdjective = ({ tokens: { shape, word } }: Document, at: number): boolean =>
  shape[at] === Shape.Lower && !articles.has(word[at]!);

/** `spokesman for the Indonesian army`; an envoy for Mali may be one of another. */
const SPEAKING: WordSet = wordSet(['spokesman', 'spokesperson', 'spokeswoman']);

const affiliationAfterRole = (document: Document, { from, to }: Role): Span | null => {
  const { tokens } = document;
  for (let at = from + 1; at <= to && at + 1 < tokens.length; at++)
    // `Minister of State of Peru`
    if (
      (tokens.word[at] === OF && !(STATE.has(tokens.word[at + 1]!) && tokens.word[at + 2] === OF)) ||
      (tokens.word[at] === FOR && SPEAKING.has(tokens.word[at - 1]!))
    )
      return capitalsFrom(document, at + 1, sentenceEnd(document, at));
  return null;
};

const STATE: WordSet = wordSet(['state']);

const capitalsFrom = (document: Document, from: number, limit: number): Span | null => {
  const start = articles.has(document.tokens.word[from] ?? 0) ? from + 1 : from;
  const name = afterPolity(document, start);
  let end = name;
  while (end < name + 4 && end < limit && isCapitalised(document, end)) end++;
  return end > name ? spanOf(document, start, end) : null;
};

/** Beside a name without a role: `Poland's [Ola Kvist]`, `German [Karl Weiss]`, `[Ola Kvist] of Norway`, `[Ola Kvist] (Norway)`. */
export const affiliationBeside = (document: Document, candidate: Candidate): Span | null => {
  const { start, to, words, title } = candidate;
  const { tokens } = document;
  if (words.length > 1 && title === null) {
    const isOwned = tokens.shape[start - 1] === Shape.Clitic || (start > 0 && isCapitalised(document, start - 1));
    if (isOwned && tokens.sentence[start - 1] === tokens.sentence[start]) return affiliationBefore(document, start);
  }
  return (
    affiliationAfter(document, to) ??
    originOf(document, candidate) ??
    nationalityOf(document, to) ??
    nationalityBefore(document, start)
  );
};

/** `[Ola Kvist] from Norway was second`, but `they signed Ola Kvist from Spain`. */
const originOf = (document: Document, { start, to, words }: Candidate): Span | null => {
  const { word, sentence } = document.tokens;
  if (words.length < 2 || !FROM.has(word[to] ?? 0) || sentence[to] !== sentence[start]) return null;
  const isObject = sentence[start - 1] === sentence[start] && isIn(tagAt(document, start - 1), verbs);
  return isObject ? null : capitalsFrom(document, to + 1, sentenceEnd(document, to));
};
const FROM: WordSet = wordSet(['from']);

/** `her Croatian opponent, [Ola Kvist]`, `Polish national [Ola Kvist]`, `the Kenyan favourite [Ola Kvist]` */
const nationalityBefore = (document: Document, start: number): Span | null => {
  const { word } = document.tokens;
  if (start > 0 && (BELONGS.has(word[start - 1]!) || FAVOURED.has(word[start - 1]!)))
    return isCapitalised(document, start - 2) ? affiliationBefore(document, start - 1) : null;
  const noun = start - 2;
  if (word[start - 1] !== COMMA || noun <= sentenceStart(document, start) || !relatives.has(word[noun]!)) return null;
  return affiliationBefore(document, noun);
};

const BELONGS: WordSet = set('national citizen native subject expatriate émigré');
/** What a sportsman may be called, beside what he does. */
const FAVOURED: WordSet = set(
  'compatriot favourite favorite outsider opponent rival teammate qualifier hopeful prospect',
);
/** What may follow a nationality by itself: `a Dane who`, `a Dane living in Spain`. */
const FOLLOWING: WordSet = set('who whose born living based from in');

/** `[Ola Kvist], 41, a Polish national,`, `[Ola Kvist], a Dane,`, `[Ola Kvist], a Dane who`: whose citizen somebody is. */
const nationalityOf = (document: Document, to: number): Span | null => {
  const { shape, word } = document.tokens;
  const limit = sentenceEnd(document, to - 1);
  if (word[to] !== COMMA) return null;
  const at = afterAge(document, to + 1);
  if (at >= limit || !articles.has(word[at]!)) return null;
  let next = at + 1;
  while (next < limit && isCapitalised(document, next)) next++;
  const isWhole =
    next >= limit || shape[next] === Shape.Punctuation || BELONGS.has(word[next]!) || FOLLOWING.has(word[next]!);
  return isWhole ? capitalsFrom(document, at, limit) : null;
};

/** `[Prime Minister Ola Kvist] of Norway`. */
export const affiliationAfter = (document: Document, to: number): Span | null => {
  const { word, sentence } = document.tokens;
  if (sentence[to] !== sentence[to - 1] || !(word[to] === OF || word[to] === OPEN)) return null;
  return capitalsFrom(document, to + 1, sentenceEnd(document, to));
};
