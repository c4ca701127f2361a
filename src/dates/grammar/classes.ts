import { MONTHS, MONTH_WORDS, numbered, WEEKDAYS, WEEKDAY_WORDS } from '../../core/calendar/calendar-names.js';
import { MONTH_WORDS_ABROAD, monthAnywhere } from '../../core/calendar/months-abroad.js';
import { isCapitalised, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { COMMA } from '../../lexicon/marks.js';
import { wordMap, wordSet } from '../../lexicon/vocabulary.js';
import type { Classes, Hit } from '../../rules/pattern.js';
import { oneToken, wordClass } from '../../rules/patterns.js';
import { clockWords, readClock } from './clock.js';
import { holidays, holidayWords } from './holiday-phrases.js';
import { readSpokenDecade, readSpokenYear, spokenYearSecondWords, spokenYearWords } from './spoken-years.js';
import { cardinalWords, numberWords, ordinalWords, readCardinal, readOrdinal } from './numbers.js';
import type { Reading } from './reading.js';
import { shortYear } from './short-years.js';
import { DAYPARTS, DECADES, PLURALS, SEASONS, UNITS } from './words.js';

const months = wordMap(numbered(MONTHS));
const weekdays = wordMap(numbered(WEEKDAYS));
/** Everyday words in lower case and names, which only their context distinguishes. */
const everyday = wordSet(['may', 'march', 'mar', 'dec', 'sat', 'sun', 'mon', 'wed', 'jan', 'august']);
const weekdayShort = wordSet(WEEKDAYS.flatMap((line) => line.split(' ').slice(1)));
const LAST_BC_CENTURY_YEAR = 1000;

const readMonth = (document: Document, at: number): Hit | undefined => {
  const id = document.tokens.word[at]!;
  const month = months.get(id);
  if (month === undefined || (everyday.has(id) && !isCapitalised(document, at))) return undefined;
  return { value: month, to: at + 1 };
};

/** Short forms need their full stop, or a date after them: *Sun* and *Wed* are words too. */
const readWeekday = (document: Document, at: number): Hit | undefined => {
  const { tokens } = document;
  const id = tokens.word[at]!;
  const weekday = weekdays.get(id);
  if (weekday === undefined) return undefined;
  if (weekdayShort.has(id) && !isShortWeekday(document, at)) return undefined;
  return { value: weekday, to: at + 1 };
};

const isShortWeekday = (document: Document, at: number): boolean => {
  if (!isCapitalised(document, at)) return false;
  if (slice(document, at).endsWith('.') || months.get(document.tokens.word[at + 1] ?? 0) !== undefined) return true;
  const { start, end, word } = document.tokens;
  const isDated =
    months.get(word[at + 2] ?? 0) !== undefined || /^\d/.test(document.text.slice(start[at + 2], end[at + 2]));
  return word[at + 1] === COMMA && isDated;
};

/** A day of the month in digits, also `17th`. */
const readDay = (document: Document, at: number): Hit | undefined => {
  const { start, end, shape } = document.tokens;
  if (shape[at] !== Shape.Number && shape[at] !== Shape.Alphanumeric) return undefined;
  if (end[at]! - start[at]! > 4) return undefined;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(slice(document, at));
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? { value: day, to: at + 1 } : undefined;
};

/** Four digits that can be a year, or a year in words. */
const readYear = (document: Document, at: number): Hit | undefined => {
  const { start, end, shape } = document.tokens;
  if (shape[at]! <= Shape.Capital) return readSpokenYear(document, at);
  if (shape[at] !== Shape.Number || end[at]! - start[at]! !== 4) return undefined;
  const year = Number(slice(document, at));
  return year >= LAST_BC_CENTURY_YEAR && year <= 2999 && Number.isInteger(year)
    ? { value: year, to: at + 1 }
    : undefined;
};

/** `'98`: two digits after an apostrophe. */
const readShortYear = (document: Document, at: number): Hit | undefined => {
  const { tokens, text } = document;
  if (tokens.shape[at + 1] !== Shape.Number || tokens.end[at] !== tokens.start[at + 1]) return undefined;
  if (!/^['’‘`]\d\d$/.test(text.slice(tokens.start[at], tokens.end[at + 1]))) return undefined;
  return { value: shortYear(Number(slice(document, at + 1))), to: at + 2 };
};

/** `1990s`, `1990's`; and `'90s`, `90s` of the twentieth century. The value is the number of the decade. */
const readDecade = (document: Document, at: number): Hit | undefined => {
  const { tokens, text } = document;
  const spoken = readSpokenDecade(document, at);
  if (spoken !== undefined) return spoken;
  const from = tokens.shape[at] === Shape.Punctuation ? at + 1 : at;
  const shape = tokens.shape[from];
  if (from > at && tokens.end[at] !== tokens.start[from]) return undefined;
  if (shape !== Shape.Alphanumeric && shape !== Shape.Number) return undefined;
  const written = text.slice(tokens.start[from], tokens.start[from]! + 8);
  const match = matchDecade(written);
  const decade = match === null ? undefined : decadeOf(match[1]!, Number(match[2]));
  return decade === undefined ? undefined : { value: decade, to: from + (shape === Shape.Number ? 2 : 1) };
};

const matchDecade = (written: string): RegExpExecArray | null =>
  written.includes('0') && written.includes('s') ? DECADE.exec(written) : null;

const DECADE = /^(\d{0,2})(\d)0(?:['’]?s)(?![\p{L}\d])/u;

/** A decade without a century is one of the last century: *the 90s*; *the 10s* is one of this century. */
const decadeOf = (century: string, tens: number): number | undefined => {
  if (century !== '') return Number(century) * 10 + tens;
  if (tens === 0) return undefined;
  return tens === 1 ? 201 : 190 + tens;
};

const unitNames = Object.fromEntries(Object.keys(UNITS).map((unit) => [unit, unit]));
const apostrophes = ["'", '’', '‘', '`'];

const afterOrdinal = ['-'];

/** All classes that patterns can use. */
export const classes: Classes<Reading> = {
  MONTH: {
    words: MONTH_WORDS,
    secondWords: oneToken,
    match: ({ document }, at) => readMonth(document, at),
  },
  ABROAD: wordClass(Object.fromEntries(MONTH_WORDS_ABROAD.map((name) => [name, monthAnywhere(name)]))),
  WEEKDAY: {
    words: WEEKDAY_WORDS,
    secondWords: oneToken,
    match: ({ document }, at) => readWeekday(document, at),
  },
  SEASON: wordClass(SEASONS),
  DAYPART: wordClass(DAYPARTS),
  TEN: wordClass(DECADES),
  UNIT: wordClass(unitNames),
  UNITS: wordClass(PLURALS),
  DAY: {
    words: [],
    shapes: [Shape.Number, Shape.Alphanumeric],
    secondWords: oneToken,
    match: ({ document }, at) => readDay(document, at),
  },
  YEAR: {
    words: spokenYearWords,
    shapes: [Shape.Number],
    secondWords: spokenYearSecondWords,
    match: ({ document }, at) => readYear(document, at),
  },
  SHORTYEAR: { words: apostrophes, match: ({ document }, at) => readShortYear(document, at) },
  DECADE: {
    words: [...apostrophes, ...spokenYearWords],
    shapes: [Shape.Alphanumeric, Shape.Number],
    match: ({ document }, at) => readDecade(document, at),
  },
  COUNT: {
    words: [],
    shapes: [Shape.Number],
    secondWords: oneToken,
    match: ({ document }, at) => {
      const digits = slice(document, at);
      return /^\d{1,4}$/.test(digits) ? { value: Number(digits), to: at + 1 } : undefined;
    },
  },
  NUM: {
    words: cardinalWords,
    shapes: [Shape.Number],
    secondWords: numberWords,
    match: ({ document }, at) => readCardinal(document, at),
  },
  ORD: {
    words: ordinalWords,
    shapes: [Shape.Alphanumeric],
    secondWords: afterOrdinal,
    match: ({ document }, at) => readOrdinal(document, at),
  },
  CLOCK: {
    words: clockWords,
    shapes: [Shape.Number, Shape.Alphanumeric],
    match: ({ document }, at) => readClock(document, at),
  },
  HOLIDAY: {
    words: holidayWords,
    match: ({ document }, at) => holidays.match(document, at),
  },
  DATE: {
    words: [],
    any: true,
    match: ({ readInner }, at) => readInner(at),
  },
};
