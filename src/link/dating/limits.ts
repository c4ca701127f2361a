/** Days by which, before which or against which something is told: none of them is the day on which it happened. */
import type { EventMention } from '../../core/entity.js';
import { dayparts } from '../../language/clauses.js';
import { siteOf } from '../../language/chunks/site.js';
import { FOR, FROM, IN, OFF, ON, THE, SINCE, TO, WITH, AT, BEFORE, THAN } from '../../lexicon/small-words.js';
import { COMMA } from '../../lexicon/marks.js';
import { intern, set, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import { isYear } from '../../language/years.js';
import { tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Place } from '../mention-index.js';

/** `asked the firm to answer by Tuesday`, `more than in 2010`, `the first loss since 1992` */
export const isLimit = ({ start, end }: Place, { sentence }: EventMention, document: Document): boolean => {
  const { tokens } = document;
  const first = tokenAt(document, sentence.start);
  const date = tokenAt(document, start);
  // `killed by the 2004 tsunami`
  const { chunks } = siteOf(document, date);
  if (tokens.start[chunks.head[chunks.of[date]!]!]! >= end) return false;
  /** The word so many tokens before the date; none outside the sentence. */
  const before = (many: number): WordId => (date - many < first ? 0 : tokens.word[date - many]!);
  // `struck before dawn on Sunday`: that is when.
  if (before(1) === BEFORE && dayparts.has(tokens.word[date]!)) return false;
  if (date - 1 > first && isForSpell(document, date, end)) return true;
  if (isOfEarlierFigure(document, date, first)) return true;
  if (isOfTenure(before)) return true;
  return isBound(before, firstBefore(before)) || (isSince(before) && isRecord(first, date, document));
};

/** `fell to 58%, from 66% four years ago`, `an increase of 3 per cent on 2016`: the day of the figure before. */
const isOfEarlierFigure = (document: Document, date: number, first: number): boolean => {
  const { shape, word } = document.tokens;
  let at = date - 1;
  if (word[at] === ON) return isYear(document, date);
  while (at > first && (shape[at] === Shape.Number || amounts.has(word[at]!))) at--;
  return at < date - 1 && word[at] === FROM;
};

/** `answered to an inquiry into graft during her time in office, from 2009 to 2018`: that is how long she held it. */
const isOfTenure = (before: Before): boolean =>
  spanning.has(before(1)) && tenures.has(before(before(2) === COMMA ? 3 : 2));

const spanning = wordSet(['from', 'between']);
const tenures = wordSet(['office', 'power', 'presidency', 'reign', 'tenure', 'term']);

const amounts = wordSet(['$', '£', '€', '%', 'percent', 'per', 'cent', 'million', 'billion']);

/** `halted the search for the night`; at the beginning of a sentence it tells when: `For the day, the index fell`. */
const isForTheNight = ({ tokens: { word } }: Document, date: number): boolean =>
  word[date - 1] === FOR && word[date] === THE && nights.has(word[date + 1] ?? 0);

const nights = wordSet(['day', 'evening', 'night']);

const isForSpell = (document: Document, date: number, end: number): boolean =>
  isForTheNight(document, date) || isForSeason(document, date, end);

/** `opened an inquiry into spending for the 2024-25 season` */
const isForSeason = ({ tokens: { start, word } }: Document, date: number, end: number): boolean => {
  if (word[date - 1] !== FOR && word[date - 2] !== FOR) return false;
  for (let at = date; start[at]! < end; at++) if (word[at] === SEASON) return true;
  return false;
};

const SEASON = intern('season');

type Before = (many: number) => WordId;

/** How far before a date the word stands that may make it a limit: `until the weekend`, `until about 3 a.m.` */
const firstBefore = (before: Before): number => (before(1) === THE || rough.has(before(1)) ? 2 : 1);

const rough = wordSet(['about', 'around', 'roughly', 'at']);

/** Whether the words before a date end in one that makes it a limit. */
const isBound = (before: Before, many: number): boolean => {
  const last = before(many);
  if (bounds.has(last)) return true;
  const left = before(many + 1);
  if (last === IN || last === ON) return left === THAN;
  if (last === TO || last === WITH) return left === COMPARED;
  return last === FROM && (moved.has(left) || isPutOff(left, before(many + 2)));
};

const COMPARED = intern('compared');
const bounds = wordSet(['until', 'till', 'before', 'than', 'by']);
/** `up from 2010`, `postponed from Friday` */
const moved = wordSet(['up', 'down', 'postponed', 'delayed', 'moved', 'rescheduled']);

/** `put off from Monday`, `brought forward from May` */
const isPutOff = (particle: WordId, verb: WordId): boolean =>
  (particle === OFF && verb === PUT) || (particle === FORWARD && verb === BROUGHT);

const PUT = intern('put');
const FORWARD = intern('forward');
const BROUGHT = intern('brought');

/** `since`, `since at least` */
const isSince = (before: Before): boolean =>
  before(1) === SINCE || (before(1) === LEAST && before(2) === AT && before(3) === SINCE);

const LEAST = intern('least');

/** `the first loss since 1992`, `lows not seen since October 1982`, `900 pupils have been abducted since May` */
const isRecord = (first: number, date: number, { tokens: { shape, start, word } }: Document): boolean => {
  for (let at = date - 1; at >= first && start[at]! >= start[date]! - LONGEST; at--)
    if (records.has(word[at]!) || shape[at] === Shape.Number) return true;
  return false;
};

/** The most characters between the word for a record and its day. */
const LONGEST = 90;
const records =
  set(`first not no never only most worst best low lows high highs time biggest largest greatest highest lowest deadliest heaviest
  strongest weakest steepest sharpest longest second third fourth fifth sixth seventh eighth ninth tenth latest`);
