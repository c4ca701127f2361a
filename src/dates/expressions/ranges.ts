import { slice, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { THE } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { placeIn } from '../../rules/pattern.js';
import { classes } from '../grammar/classes.js';
import { readAt, type Found } from '../grammar/grammar.js';
import { date, fixed, part, type Part, type Reading, type When } from '../grammar/reading.js';

/** What joins the ends of a range and of a pair. */
export const joints: WordSet = wordSet(['-', '–', '—', 'to', 'and', 'or', 'through', 'until', 'till', 'thru', '/']);
const listing = wordSet([',']);
const eras = wordSet(['bc', 'b.c.', 'bce', 'b.c.e.']);
/** After a second number these words show that it counts something else. */
const otherThings =
  set(`percent % million billion thousand people years days hours minutes months weeks points miles am pm a.m. p.m. o'clock
   times others dead killed seats degrees members`);

/** The most days in a list. */
const MEMBERS = 8;

type MonthDay = Part & { readonly is: 'month-day' };

const dayAt = (document: Document, at: number): { day: number; to: number } | undefined => {
  if (at >= document.tokens.length) return undefined;
  const hit = classes['DAY']!.match(placeIn(document), at);
  return hit === undefined || otherThings.has(wordAt(document, hit.to))
    ? undefined
    : { day: hit.value as number, to: hit.to };
};

export const sameSentence = ({ tokens }: Document, a: number, b: number): boolean =>
  b < tokens.length && tokens.sentence[a] === tokens.sentence[b];

/** `5-9 June`, `14 and 16 March`, `3, 5 and 9 June`: the first day, whose month follows the second. */
export const readDayBeforeRange = (
  document: Document,
  at: number,
  left: number = MEMBERS,
): readonly Found[] | undefined => {
  const { tokens } = document;
  if (tokens.word[at] === THE) return at + 3 < tokens.length ? beforeDayOfMonth(document, at, at + 1) : undefined;
  if (tokens.shape[at] !== Shape.Number && tokens.shape[at] !== Shape.Alphanumeric) return undefined;
  if (!sameSentence(document, at, at + 2)) return undefined;
  if (listing.has(tokens.word[at + 1]!)) return beforeDays(document, at, left);
  if (!joints.has(tokens.word[at + 1]!)) return undefined;
  return beforeDayOfMonth(document, at, at) ?? beforeEra(document, at);
};

/** `3, 5 and 9 June` */
const beforeDays = (document: Document, at: number, left: number): readonly Found[] | undefined => {
  const first = left === 0 ? undefined : dayAt(document, at);
  if (first?.to !== at + 1) return undefined;
  const [next, ...others] = readDayBeforeRange(document, at + 2, left - 1) ?? [];
  const second = dayOfMonth(next);
  if (second === undefined || first.day >= second.part.day) return undefined;
  const reading = date(part({ ...second.part, day: first.day }, 'near', second.of));
  return [{ rule: second.found.rule, reading, from: at, to: at + 1 }, second.found, ...others];
};

const beforeDayOfMonth = (document: Document, from: number, at: number): readonly Found[] | undefined => {
  const first = dayAt(document, at);
  const second = first === undefined ? undefined : dayOfMonthAfter(document, at);
  if (first === undefined || second === undefined || first.day >= second.part.day) return undefined;
  const reading = date(part({ ...second.part, day: first.day }, 'near', second.of));
  return [{ rule: second.found.rule, reading, from, to: first.to }, second.found];
};

interface DayOfMonth {
  readonly found: Found;
  readonly part: MonthDay;
  readonly of: When | undefined;
}

const dayOfMonth = (found: Found | undefined): DayOfMonth | undefined => {
  const when = found?.reading.when;
  if (found === undefined || when?.is !== 'part' || when.part.is !== 'month-day') return undefined;
  return { found, part: when.part, of: when.of };
};

/** `–9 June`, `to the 15 of July`. */
const dayOfMonthAfter = (document: Document, at: number): DayOfMonth | undefined => {
  if (!joints.has(wordAt(document, at + 1)) || !sameSentence(document, at, at + 2)) return undefined;
  if (dayAt(document, wordAt(document, at + 2) === THE ? at + 3 : at + 2) === undefined) return undefined;
  return dayOfMonth(readAt(document, at + 2));
};

/** `480-479 BC`. */
const beforeEra = (document: Document, at: number): readonly Found[] | undefined => {
  if (!eras.has(wordAt(document, at + 3)) || !/^\d{1,4}$/.test(slice(document, at))) return undefined;
  const second = readAt(document, at + 2);
  if (second === undefined || second.to !== at + 4) return undefined;
  const year = 1 - Number(slice(document, at));
  return [{ rule: second.rule, reading: date(fixed('year', year)), from: at, to: at + 1 }, second];
};

/** What continues an expression and shares its month or century: `June 5–9, 2013`, `May 4 and 5`, `2007-08`. */
export const readRangeAfter = (document: Document, found: Found): readonly Found[] => {
  const { type, when } = found.reading;
  if (type !== 'DATE' || when === undefined || !sameSentence(document, found.from, found.to + 1)) return [found];
  return goOn(document, found, when);
};

const goOn = (document: Document, found: Found, when: When): readonly Found[] => {
  if (when.is === 'period' && when.period.unit === 'year') return shortYearAfter(document, found, when.period.index);
  if (when.is !== 'part' || when.part.is !== 'month-day' || when.of !== undefined) return [found];
  return daysAfter(document, found, when.part);
};

const shortYearAfter = (document: Document, found: Found, year: number): readonly Found[] => {
  const { tokens, text } = document;
  const match = /^[-–/](\d\d)(?![\d–/:%\p{L}-]|\.\d)/u.exec(
    text.slice(tokens.end[found.to - 1], tokens.end[found.to - 1]! + 5),
  );
  if (match === null || found.to - found.from > 1) return [found];
  const next = Math.floor(year / 100) * 100 + Number(match[1]);
  const second = next <= year && next + 100 - year < 10 ? next + 100 : next;
  if (second <= year || second - year > 60) return [found];
  return [found, { rule: found.rule, reading: date(fixed('year', second)), from: found.to + 1, to: found.to + 2 }];
};

const daysAfter = (document: Document, found: Found, month: MonthDay): readonly Found[] => {
  const days: Found[] = [];
  let { day } = month;
  for (let at = found.to, next = nextDay(document, at, day); next !== undefined; next = nextDay(document, at, day)) {
    days.push({ rule: found.rule, reading: date(part({ ...month, day: next.day })), from: at + 1, to: next.to });
    ({ day, to: at } = next);
  }
  return days.length === 0 ? [found] : inYearAfter(document, [found, ...days]);
};

/** A later day of the same month after a dash, *and* or *to*, or in a list that ends with one. */
const nextDay = (document: Document, at: number, last: number): { day: number; to: number } | undefined => {
  const isJoined =
    joints.has(wordAt(document, at)) || (listing.has(wordAt(document, at)) && joints.has(wordAt(document, at + 2)));
  const next = isJoined ? dayAt(document, at + 1) : undefined;
  if (next === undefined || next.day <= last || !sameSentence(document, at, next.to - 1)) return undefined;
  return isMonthAfter(document, next.to) ? undefined : next;
};

const isMonthAfter = (document: Document, at: number): boolean =>
  at < document.tokens.length && classes['MONTH']!.match(placeIn(document), at) !== undefined;

/** A year after the last day applies to all of them. */
const inYearAfter = (document: Document, days: readonly Found[]): readonly Found[] => {
  const last = days[days.length - 1]!;
  const at = listing.has(wordAt(document, last.to)) ? last.to + 1 : last.to;
  const year = at < document.tokens.length ? classes['YEAR']!.match(placeIn(document), at) : undefined;
  if (year === undefined || !sameSentence(document, last.from, at)) return days;
  const of = fixed('year', year.value as number);
  return days.map((day, i) => ({
    ...day,
    reading: withYear(day.reading, of),
    to: i === days.length - 1 ? year.to : day.to,
  }));
};

/** The same reading in a given year. */
export const withYear = (reading: Reading, of: When): Reading =>
  reading.when?.is === 'part' ? { ...reading, when: part(reading.when.part, 'near', of) } : reading;
