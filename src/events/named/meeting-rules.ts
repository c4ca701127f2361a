import type { TokenRange } from '../../language/clauses.js';
import { isCapitalised, sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import {
  goesOn,
  isHeadline,
  isNameWord,
  isOrdinal,
  isYear,
  range,
  runStart,
  withNumberBehind,
  withPhrase,
  withYearBefore,
} from './name-words.js';
import type { NamedRule } from './rule.js';
import { between, organisations, organisationWords } from './series.js';

const strong = wordSet(['summit', 'ministerial']);
const heads = wordSet([
  'summit',
  'summits',
  'meeting',
  'meetings',
  'talks',
  'conference',
  'ministerial',
  'forum',
  'assembly',
  'session',
  'dialogue',
]);
/** Standing bodies: an event only with a year or an ordinal. */
const bodies = wordSet(['assembly', 'council', 'forum', 'session', 'conference']);
/** So much in the news that a bare meeting of theirs is no edition of anything. */
const broad = new Set(['UN', 'EU', 'World Bank', 'IMF', 'WHO', 'UNESCO', 'Commonwealth', 'WTO']);
const LONGEST = 8;
const MINISTERIAL = intern('ministerial');
const TALKS = intern('talks');

/** A modifier, a name, an apostrophe or hyphen inside the name of a meeting. */
const isBetween = (document: Document, at: number): boolean => {
  const { tokens, text } = document;
  if (between.has(tokens.word[at]!) || tokens.shape[at] === Shape.Clitic) return true;
  if (tokens.shape[at] === Shape.Punctuation) return /['’‘\-–/]/.test(text[tokens.start[at]!]!);
  return isNameWord(document, at) && !isHeadline(document, at);
};

const seriesMeeting: NamedRule = {
  name: 'series-meeting',
  reason: 'a meeting of an organisation that holds them in series',
  example: ['They spoke at the G7 foreign ministers’ meeting.', 'G7 foreign ministers’ meeting'],
  kind: 'meeting',
  words: organisationWords,
  match: (document, at) => {
    const hit = organisations.match(document, at);
    if (hit === undefined || !isCapitalised(document, at)) return undefined;
    const last = Math.min(sentenceEnd(document, at), hit.to + LONGEST);
    let head = hit.to;
    while (head < last && !heads.has(document.tokens.word[head]!) && isBetween(document, head)) head++;
    if (head >= last || !heads.has(document.tokens.word[head]!)) return undefined;
    // `foreign ministerial talks`: the adjective is no noun yet.
    if (document.tokens.word[head] === MINISTERIAL && document.tokens.word[head + 1] === TALKS) head++;
    return checkSeries(document, at, hit.to, head, hit.value);
  },
};

const checkSeries = (
  document: Document,
  at: number,
  behindName: number,
  head: number,
  name: string,
): TokenRange | undefined => {
  const from = withYearBefore(document, at);
  const word = document.tokens.word[head]!;
  if (from === at && bodies.has(word)) return undefined;
  if (from === at && head === behindName && broad.has(name) && !strong.has(word)) return undefined;
  return range(from, withNumberBehind(document, head + 1));
};

const summit: NamedRule = {
  name: 'summit',
  reason: 'a summit with a capital behind a name, or dated',
  example: ['The Singapore Summit made headlines.', 'Singapore Summit'],
  kind: 'meeting',
  words: ['summit'],
  match: (document, at) => {
    const run = runStart(document, at);
    if (run === at || goesOn(document, at + 1)) return undefined;
    const from = withYearBefore(document, run);
    const written = document.tokens.shape[at] === Shape.Capital && !isHeadline(document, at);
    return written || from < run || hasHyphen(document, run, at)
      ? range(from, withNumberBehind(document, at + 1))
      : undefined;
  },
};

/** `Trump-Kim summit` */
const hasHyphen = ({ text, tokens }: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/[-–]/.test(text[tokens.start[i]!]!)) return true;
  return false;
};

const scopes = wordSet('world international global european'.split(' '));
/** Ordinals before a congress count legislatures, unless it is a congress of people. */
const gatherings = wordSet('party world international european annual people national'.split(' '));
const themes = wordSet(
  'peace climate review developers donors donor development security economic ministerial cities women population'.split(
    ' ',
  ),
);
const on = wordSet(['on', 'of', 'for']);

const conference: NamedRule = {
  name: 'conference',
  reason: 'a conference or congress with a year, an ordinal or the scope of its world',
  example: ['She spoke at the International Conference on Population.', 'International Conference on Population'],
  kind: 'meeting',
  words: ['conference', 'congress', 'convention', 'forum', 'session', 'symposium', 'meeting', 'colloquium'],
  match: (document, at) => {
    if (document.tokens.shape[at] !== Shape.Capital || isHeadline(document, at)) return undefined;
    const run = runStart(document, at);
    if (isLegislature(document, run, at)) return undefined;
    const from = withYearBefore(document, run);
    const to = withPhrase(document, at + 1, on);
    const named = isDated(document, from, run) || (run < at && isThemed(document, run, at, to));
    return named && !goesOn(document, to) ? range(from, withNumberBehind(document, to)) : undefined;
  },
};

const isLegislature = ({ tokens }: Document, run: number, at: number): boolean =>
  tokens.word[at] === CONGRESS && !gatherings.has(tokens.word[run]!) && !gatherings.has(tokens.word[at - 1]!);

const isDated = (document: Document, from: number, run: number): boolean =>
  from < run || isOrdinal(document, run) || isYear(document, run);

/** `Munich Security Conference`, `World Congress of Poets` */
const isThemed = ({ tokens }: Document, run: number, at: number, to: number): boolean =>
  (tokens.word[at] === CONFERENCE && themes.has(tokens.word[at - 1]!)) ||
  (scopes.has(tokens.word[run]!) && to > at + 1);

const CONGRESS = intern('congress');
const CONFERENCE = intern('conference');

const cop: NamedRule = {
  name: 'climate-conference',
  reason: 'a conference of the parties, by its number',
  example: ['Delegates left COP27 tired.', 'COP27'],
  kind: 'meeting',
  words: ['cop', ...Array.from({ length: 40 }, (_, i) => `cop${i + 1}`)],
  match: (document, at) => {
    const { tokens, text } = document;
    if (tokens.shape[at] !== Shape.Upper) return undefined;
    if (tokens.end[at]! - tokens.start[at]! > 3) return range(at, at + 1);
    const number = /[-–]/.test(text[tokens.start[at + 1] ?? 0] ?? '') ? at + 2 : at + 1;
    return tokens.shape[number] === Shape.Number && number < sentenceEnd(document, at)
      ? range(at, number + 1)
      : undefined;
  },
};

/** Meetings of organisations, summits and conferences. */
export const meetingRules: readonly NamedRule[] = [seriesMeeting, summit, conference, cop];
