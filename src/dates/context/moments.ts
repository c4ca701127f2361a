import { isCapitalised, slice, wordAt, type Document } from '../../text/document.js';
import { tenseAt } from '../../language/tense.js';
import { Shape } from '../../text/tokens.js';
import { follows, glueAfter, shapeAt, textAround } from './neighbours.js';
import { AND, TO, articles } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';

const bareLeads = set('at by before after since until till');
const articleLeads = set('in during over through throughout into for by until');

/** Whether a word is a part of the day, as in *in the morning*, *at night*, but not in *the night watch*. */
export const fitsDaypart = (document: Document, from: number, to: number): boolean => {
  if (glueAfter(document, to) === '-') return false;
  if (to - from > 2 || (to - from === 2 && !articles.has(wordAt(document, from)))) return true;
  const isLed = (to - from === 1 ? bareLeads : articleLeads).has(wordAt(document, from - 1));
  return isLed && (shapeAt(document, to) !== Shape.Lower || follows.has(wordAt(document, to)));
};

/** Nothing follows that makes the last word part of something else: *the past decade*, *the future of Rome*. */
export const endsPhrase = (document: Document, _from: number, to: number): boolean => {
  const shape = shapeAt(document, to);
  return (shape !== Shape.Lower && shape !== Shape.Number) || follows.has(wordAt(document, to));
};

/** *at present*, *up to present*, but not *to present a budget*. */
export const fitsMoment = (document: Document, from: number, to: number): boolean =>
  endsPhrase(document, from, to) &&
  (!PRESENT.has(wordAt(document, from)) ||
    wordAt(document, from - 1) !== TO ||
    shapeAt(document, to) === Shape.Punctuation);
const PRESENT = set('present');

const units = set('night week weekend month summer autumn fall winter spring season year');

/** Not *the night before last week*, nor *last Christmas*. */
export const fitsBeforeLast = (document: Document, _from: number, to: number): boolean =>
  !isCapitalised(document, to) && !units.has(wordAt(document, to));

const thenOrAgain = set('then again');

/** Not *now and then*. */
export const fitsNow = (document: Document, _from: number, to: number): boolean =>
  !(wordAt(document, to) === AND && thenOrAgain.has(wordAt(document, to + 1)));

const beforeSoon = set('as too so how very this that');
const afterSoon = set('after as before enough');

/** *will soon*, but not *as soon as*, *soon after* or the *soon* of stories. */
export const fitsSoon = (document: Document, from: number, to: number): boolean =>
  !beforeSoon.has(wordAt(document, from - 1)) &&
  !afterSoon.has(wordAt(document, to)) &&
  tenseAt(document, from, to) !== 'past';

/** The clause is about the future. */
export const looksAhead = (document: Document, from: number, to: number): boolean =>
  ['future', 'open'].includes(tenseAt(document, from, to));

const toldLengths = set('in for within just only than about after last least over of another');

/** *will one day return*; *one day* is a length if the clause is about the past, or after words of length. */
export const fitsSomeday = (document: Document, from: number, to: number): boolean =>
  looksAhead(document, from, to) && !toldLengths.has(wordAt(document, from - 1));

const toPlay = set('play go');
const matchClock = set('left remaining mark minute minutes seconds');

/** Not the clock of a match (*with 4:43 left*, *with 7:54 to play*), nor what a race took. */
export const fitsClock = (document: Document, from: number, to: number): boolean =>
  !/[:\d]/.test(glueAfter(document, to)) &&
  !matchClock.has(wordAt(document, to)) &&
  !isToPlay(document, to) &&
  !(to === from + 1 && isRaceTime(document, from));

/** *won in 2:11:02*, *ran 14:31*: figures with a colon and no *a.m.*; with seconds it is a time of day only after *at* and the like. */
const isRaceTime = (document: Document, at: number): boolean => {
  const figures = RACE_TIME.exec(slice(document, at));
  if (figures === null) return false;
  const before = wordAt(document, at - 1);
  return figures[1] === undefined ? raceLeads.has(before) : !hourLeads.has(before);
};
const RACE_TIME = /^\d{1,2}:\d\d(:\d\d)?$/;
const raceLeads = set('in ran runs clocked clocks timed posted swam rowed');
const hourLeads = set('at by until till from to before after since around and between');

const isToPlay = (document: Document, to: number): boolean =>
  wordAt(document, to) === TO && toPlay.has(wordAt(document, to + 1));

const finals = set('final finals');
const contests = set('season game match');
const REACH = 120;

/** Words of sport close enough to make a quarter or a half one of a match. */
const sport =
  /touchdown|\byards?\b|field goal|\bscor(?:e|ed|ing)\b|quarterback|halftime|\bgoals?\b|basket|coach|playoff|\bgame\b|\bteam/i;
const money =
  /profit|earning|revenue|sales|quarter|loss|econom|market|fiscal|income|growth|[$€£]|percent|%|results|forecast|output/i;

/** *third-quarter profit*, but not the quarters of matches. */
export const fitsQuarter = (document: Document, _from: number, to: number): boolean =>
  !contests.has(wordAt(document, to + 2)) &&
  !finals.has(wordAt(document, to)) &&
  !sport.test(textAround(document, to - 1, REACH));

/** *will report its third-quarter sales*: the figures are of a quarter that is over. */
export const isToBeReported = (document: Document, from: number): boolean =>
  [from - 1, from - 2].some((at) => publishing.has(wordAt(document, at)) && comingLeads.has(wordAt(document, at - 1)));
const publishing = set('report publish release announce post unveil present');
const comingLeads = set('will to would shall');

/** Halves of matches are more frequent in news than halves of years, so a word for money must be near. */
export const fitsBareHalf = (document: Document, _from: number, to: number): boolean => {
  const near = textAround(document, to - 1, REACH);
  return money.test(near) && !sport.test(near);
};
