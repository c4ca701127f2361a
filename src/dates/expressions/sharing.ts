import { gather } from '../../core/lists/gather.js';
import { reporting } from '../../language/reporting.js';
import { hasWord, sentenceEnd, sentenceStart, slice, wordAt, type Document } from '../../text/document.js';
import { AND, BETWEEN, ON, THE, until } from '../../lexicon/small-words.js';
import { wordMap, wordSet } from '../../lexicon/vocabulary.js';
import type { Unit } from '../calendar/calendar.js';
import { opensLine } from '../context/lines.js';
import type { Found } from '../grammar/grammar.js';
import { joints, sameSentence, withYear } from './ranges.js';
import { duration, fixed, part, set, withWhen, type Part, type Reading, type When } from '../grammar/reading.js';
import { NUMERALS } from '../grammar/words.js';

/** *May–August 1950*, *July 1 to July 3, 1863*: the year of the second is also that of the first. */
export const shareYears = (document: Document, found: readonly Found[]): readonly Found[] =>
  found.map((first, i) => {
    const second = found[i + 1];
    const isRange = second !== undefined && second.from - first.to === 1 && joints.has(document.tokens.word[first.to]!);
    const year =
      isRange && lacksYear(first.reading.when) ? yearBefore(first.reading.when, second.reading.when) : undefined;
    return year === undefined ? first : { ...first, reading: withYear(first.reading, fixed('year', year)) };
  });

const lacksYear = (when: When | undefined): boolean =>
  when?.is === 'part' && when.which === 'near' && when.of === undefined;

/** The year of the first, if the second follows it in a given year. */
const yearBefore = (first: When | undefined, second: When | undefined): number | undefined => {
  const of = second?.is === 'part' ? second.of : undefined;
  if (of?.is !== 'period' || of.period.unit !== 'year') return undefined;
  const [a, b] = [monthOf(first), monthOf(second)];
  if (a === undefined || b === undefined) return undefined;
  return a > b ? of.period.index - 1 : of.period.index;
};

const monthOf = (when: When | undefined): number | undefined => (when?.is === 'part' ? monthIn(when.part) : undefined);

const monthIn = (part: Part): number | undefined => {
  if (part.is === 'month' || part.is === 'month-day') return part.month;
  if (part.is === 'season') return part.n * 3 + 3;
  return part.is === 'quarter' ? part.n * 3 : undefined;
};

/** *Two years ago a drought in July cut yields*, *Next year's race will be held in October*: a year that opens the
 *  sentence is that of the months in its clause. */
export const shareSaidYears = (document: Document, found: readonly Found[]): readonly Found[] => {
  let said: Found | undefined;
  return found.map((expression) => {
    const { reading, from } = expression;
    if (isSaidYear(reading.when)) said = from - sentenceStart(document, from) <= 1 ? expression : undefined;
    if (said === undefined || !isSameClause(document, said.to, from)) return expression;
    const when = said.reading.when!;
    return withWhen(expression, (inner) => inYear(inner, when));
  });
};

const isSaidYear = (when: When | undefined): boolean =>
  when?.is === 'shift' && when.from === 'dct' && when.unit === 'year' && when.by !== 0;

/** *in October*, and *the second Sunday in October* */
const inYear = (when: When, of: When): When => {
  if (when.is === 'nth') return { ...when, of: inYear(when.of, of) };
  return when.is === 'part' && lacksYear(when) && isOfYear(when.part) ? part(when.part, 'near', of) : when;
};

const isOfYear = ({ is }: Part): boolean => is === 'month' || is === 'month-day' || is === 'season';

const stops = wordSet([';', ':', '"', '“', '”', 'but', 'since']);

/** No other clause begins between them, and nobody is said to speak. */
const isSameClause = (document: Document, from: number, to: number): boolean => {
  if (!sameSentence(document, Math.max(0, from - 1), to)) return false;
  for (let at = from; at < to; at++)
    if (stops.has(wordAt(document, at)) || reporting.has(wordAt(document, at))) return false;
  return true;
};

const closing = wordSet(['ended', 'ending']);
const leading = wordSet(['ended', 'ending', 'to', 'through']);

/**
 * *the quarter ended Sept. 30*, *the first quarter ended March 31, 1988*: the day decides which one is meant; *the year to
 * March* is a length.
 */
export const closePeriods = (document: Document, found: readonly Found[]): readonly Found[] =>
  found.map((expression, i) => {
    const closes = closedUnit(document, found[i - 1], expression);
    if (closes !== undefined) return { ...expression, reading: { ...expression.reading, closes } };
    const day = found[i + 1];
    return day?.from === expression.to + 1 ? closePeriod(document, expression, day) : expression;
  });

const closePeriod = (document: Document, first: Found, day: Found): Found => {
  const joint = document.tokens.word[first.to]!;
  const length = leading.has(joint) ? closedLength(document, first) : undefined;
  if (length !== undefined) return { ...first, reading: length };
  const when = closing.has(joint) ? closedBy(first.reading.when, day.reading.when) : undefined;
  return when === undefined ? first : { ...first, reading: { ...first.reading, when } };
};

const CLOSED: Readonly<Record<string, Unit>> = { P3M: 'quarter', P6M: 'half' };

/** *the three months to June 30*: the day says which quarter it was. */
const closedUnit = (document: Document, length: Found | undefined, { from }: Found): Unit | undefined => {
  if (length?.reading.type !== 'DURATION' || from !== length.to + 1) return undefined;
  return leading.has(document.tokens.word[length.to]!) ? CLOSED[length.reading.value ?? ''] : undefined;
};

/** *the year ended March 31*, *the six months to June*, *the year to March* */
const closedLength = (document: Document, { reading, from }: Found): Reading | undefined => {
  if (document.tokens.word[from] !== THE) return undefined;
  if (reading.type === 'DURATION') return { ...reading, isClosed: true };
  const { when } = reading;
  const isYear = when?.is === 'shift' && when.unit === 'year' && when.by === 0 && when.from === 'topic';
  return isYear ? { type: 'DURATION', value: 'P1Y', isClosed: true } : undefined;
};

const closedBy = (period: When | undefined, day: When | undefined): When | undefined => {
  if (day === undefined || period === undefined) return undefined;
  if (period.is === 'shift' && period.by === 0) return { is: 'nth', unit: period.unit, n: 0, of: day };
  const year = day.is === 'part' ? day.of : undefined;
  return lacksYear(period) && period.is === 'part' && year !== undefined ? part(period.part, 'near', year) : undefined;
};

/** Tokens between a clock and its day: *at 10 a.m. (1400 GMT) on Friday*. */
const CLOSE = 6;
const BESIDE = 2;

/** A clock time takes the day mentioned right after it. */
export const borrowDays = (document: Document, found: readonly Found[]): readonly Found[] => {
  const whole = [...found];
  for (let i = whole.length - 2; i >= 0; i--) {
    const when = isTimeOfDay(whole[i]!) ? dayAfter(document, whole[i]!, whole[i + 1]!) : undefined;
    if (when !== undefined) whole[i] = { ...whole[i]!, reading: { ...whole[i]!.reading, when } };
  }
  return whole;
};

const isTimeOfDay = ({ rule, reading }: Found): boolean =>
  rule === 'clock' || (isDaypart(rule) && reading.when?.is === 'shift' && reading.when.from === 'scene');

/** *the evening*, *the middle of the night* */
const isDaypart = (rule: string): boolean => rule === 'day-part' || rule === 'part-of';

const dayAfter = (document: Document, clock: Found, next: Found): When | undefined => {
  // *in the evening on Sunday*, but not *in the evening they met until Sunday*.
  if (isDaypart(clock.rule) && !(next.from - clock.to === 1 && document.tokens.word[clock.to] === ON)) return undefined;
  const isClose = isWithinReach(document, clock, next) && sameSentence(document, clock.from, next.from);
  // *sent a signal at 18:17, engineers said today*: the day is that of the statement; *open from ten to five until Friday*.
  for (let at = clock.to; at < next.from; at++)
    if (reporting.has(wordAt(document, at)) || until.has(wordAt(document, at))) return undefined;
  return isClose && isWholeDay(next) ? next.reading.when : undefined;
};

/** *11:47 The storm was named on Tuesday*: an entry of a live report has its own day. */
const isWithinReach = (document: Document, clock: Found, next: Found): boolean =>
  next.from - clock.to <= (opensLine(document, clock.from) ? BESIDE : CLOSE);

const isWholeDay = ({ rule, reading }: Found): boolean => {
  const { when } = reading;
  if (when?.is === 'part') return ['weekday', 'month-day', 'holiday'].includes(when.part.is);
  return rule === 'today' || rule === 'clock';
};

/** *10am to 5pm daily*, *a curfew from nine to five*: hours of every day are no time of one day. */
export const recurDaily = (document: Document, found: readonly Found[]): readonly Found[] =>
  found.map((clock, i) => {
    const { rule, reading, from } = clock;
    const isBare = rule === 'clock' && reading.when?.is === 'shift' && reading.when.from === 'scene';
    if (!isBare) return clock;
    const words = isJoined(clock, found[i + 1]) || isJoined(found[i - 1], clock) ? dailyRanges : daily;
    if (!hasWord(document, words, sentenceStart(document, from), sentenceEnd(document, from))) return clock;
    return { ...clock, reading: set(`XXXX-XX-XX${reading.time!.split('@')[0]!}`) };
  });

const isJoined = (first: Found | undefined, second: Found | undefined): boolean =>
  first !== undefined && second?.from === first.to + 1;

const DAILY = ['daily', 'nightly', 'weekdays', 'weekends'];
const daily = wordSet(DAILY);
/** Words beside two hours that are of every day; a curfew with only the hour of its start starts on one day. */
const dailyRanges = wordSet([...DAILY, 'curfew']);

/** *between 12 and 18 months*: two lengths in one unit. */
export const shareUnits = (document: Document, found: readonly Found[]): readonly Found[] =>
  gather(found, (length) => {
    const { word } = document.tokens;
    const { rule, reading, from } = length;
    if (rule !== 'count-of-units' || word[from - 1] !== AND || word[from - 3] !== BETWEEN) return [length];
    const count = cardinals.get(word[from - 2]!) ?? Number(slice(document, from - 2));
    const value = reading.value?.replace(/^(PT?)[\d.]+/, `$1${count}`);
    return Number.isInteger(count) && value !== undefined
      ? [{ rule, reading: duration(value), from: from - 2, to: from - 1 }, length]
      : [length];
  });

const cardinals = wordMap(Object.entries(NUMERALS));
