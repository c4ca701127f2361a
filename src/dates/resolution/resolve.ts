import {
  convert,
  firstDay,
  lastDay,
  move,
  periodOf,
  shift,
  shiftYears,
  sizeOf,
  type Period,
  type Unit,
} from '../calendar/calendar.js';
import { around, beforeFocus, byTense, nearFocus, isOfWeek } from './nearest.js';
import { inside, nth, nthWeekday, unitOfPart } from './parts.js';
import type { Part, When, Which } from '../grammar/reading.js';
import { lastClosed, reportedPeriod } from './reported.js';
import { backgroundTime, mentionedUnit, type Focus } from '../focus/focus.js';
import type { Setting } from '../focus/setting.js';

/** The period of a point in time; undefined if the context does not give it or the calendar has none. */
export const resolve = (when: When, setting: Setting): Period | undefined => {
  switch (when.is) {
    case 'period':
      return when.period;
    case 'nth': {
      const of = resolve(when.of, setting);
      if (of === undefined) return undefined;
      return when.weekday === undefined ? nth(when.unit, when.n, of) : nthWeekday(when.weekday, when.n, of);
    }
    case 'shift':
      return resolveShift(when, setting);
    case 'part':
      return resolvePart(when, setting);
    case 'moved': {
      const of = resolve(when.of, setting);
      return of === undefined ? undefined : move(of, when.unit, when.by);
    }
  }
};

type Shifted = When & { readonly is: 'shift' };

const resolveShift = (when: Shifted, setting: Setting): Period | undefined => {
  const { unit, by } = when;
  const measure = measureOf(when, setting);
  if (measure !== undefined) return shiftYears(measure, by);
  const period = reportedPeriod(when, setting);
  if (period !== undefined) return period;
  if (isFromCoarser(when, setting)) return shiftCoarser(when, setting.focus.history[0]!);
  const anchor = anchorOf(when, setting);
  return anchor === undefined ? undefined : shift(convert(anchor, unit), by);
};

const YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100 };

/** *In the 1840s they left, and half a century later …*: what was mentioned last is no year. */
const isFromCoarser = ({ unit, from }: Shifted, { focus, sentence }: Setting): boolean => {
  const [last] = focus.history;
  return (
    from === 'focus' && unit === 'year' && YEARS[last?.unit ?? 'year'] !== undefined && sentence - focus.sentence <= 1
  );
};

const shiftCoarser = ({ by }: Shifted, last: Period): Period | undefined => {
  const years = YEARS[last.unit]!;
  return by % years === 0 ? shift(last, by / years) : undefined;
};

/** The period from which the units are counted. */
const anchorOf = (when: Shifted, setting: Setting): Period | undefined => {
  const { dct, focus, sentence } = setting;
  if (when.from === 'dct') return dct;
  const background = when.from === 'topic' ? undefined : backgroundTime(focus, when.unit, sentence);
  const mentioned = isOfDct(when, setting) ? undefined : (background ?? mentionedUnit(focus, when.unit));
  if (when.from === 'scene' && isOfPublication(mentioned, setting)) return dct;
  return mentioned ?? (isFromNow(when, setting) ? dct : undefined);
};

/** Hours are of the day of publication where no other can be meant, and in the entries of a live report. */
const isOfPublication = (mentioned: Period | undefined, setting: Setting): boolean =>
  (mentioned !== undefined && !isScene(mentioned, setting)) ||
  (setting.dct !== undefined && isOfDay(mentioned, setting.dct, setting));

/** *16:20 Crews arrive*, at the beginning of a line; or what is over by then, where the day mentioned is still to come. */
const isOfDay = (mentioned: Period | undefined, dct: Period, setting: Setting): boolean =>
  !setting.isNarrative &&
  (setting.opensLine() ||
    (mentioned !== undefined &&
      firstDay(mentioned) > dct.index &&
      setting.focus.sentence !== setting.sentence &&
      setting.tense() === 'past'));

/** News counts from the day of publication where nothing else is mentioned; but *and were seen again six months later* has
 *  been, and so is not from now. */
const isFromNow = ({ from, by }: Shifted, { isNarrative, tense }: Setting): boolean =>
  !isNarrative && !(from === 'focus' && by > 0 && tense() === 'past');

/** The days around the document creation time that news is usually about. */
const SCENE = { before: 31, after: 7 };

/** Whether hours mentioned without a day can be those of a day mentioned before: it is recent, or was just mentioned. */
const isScene = (mentioned: Period, { isNarrative, dct, focus, sentence }: Setting): boolean => {
  if (isNarrative || sentence - focus.sentence <= (focus.history[0]?.index === mentioned.index ? 1 : 0)) return true;
  return dct !== undefined && mentioned.index >= dct.index - SCENE.before && mentioned.index <= dct.index + SCENE.after;
};

/** In news *the year* is that of the document creation time, unless another has just been mentioned. */
const isOfDct = ({ unit, from }: Shifted, { isNarrative, sentence, focus }: Setting): boolean =>
  from === 'topic' && !isNarrative && unit !== 'quarter' && focus.sentence !== sentence;

const partsOfYear: readonly Unit[] = ['month', 'quarter', 'half', 'season'];

/** The quarter from which *a year earlier* counts; what was mentioned of another year is not the basis of *a year ago*. */
const measureOf = (when: Shifted, setting: Setting): Period | undefined => {
  const { unit, as, keeps } = when;
  if (keeps !== true || unit !== 'year') return undefined;
  const { focus, dct, sentence, isNarrative } = setting;
  if (as !== undefined)
    return [focus.reported, ...focus.history].find((mentioned) => mentioned?.unit === as) ?? lastClosed(as, dct);
  const inFocus = periodInFocus(when, setting);
  const { reported } = focus;
  const isReported = reported !== undefined && !isNarrative && setting.isOfResults();
  return inFocus !== undefined && focus.sentence === sentence ? inFocus : isReported ? reported : inFocus;
};

const periodInFocus = ({ from }: Shifted, { focus, dct, sentence }: Setting): Period | undefined => {
  const last = periodClosed(focus);
  if (last === undefined || !partsOfYear.includes(last.unit)) return undefined;
  if (from !== 'dct') return last;
  const isOfThisYear = dct !== undefined && convert(last, 'year').index === convert(dct, 'year').index;
  return isOfThisYear && focus.sentence === sentence && last.unit !== 'season' ? last : undefined;
};

/** The temporal focus; for *the third quarter ended Sept. 30* the quarter. */
const periodClosed = ({ history: [last, before] }: Focus): Period | undefined => {
  const closes = last?.unit === 'day' && before !== undefined && lastDay(before) === last.index;
  return closes ? before : last;
};

type Partial = When & { readonly is: 'part' };

const resolvePart = ({ part, which, of }: Partial, setting: Setting): Period | undefined => {
  if (of !== undefined) {
    const period = resolve(of, setting);
    return period === undefined ? undefined : inside(part, period);
  }
  if (which !== 'near') return saidPart(part, which, setting);
  return setting.begun === undefined ? nearPart(part, setting) : rangeEnd(part, setting.begun, setting);
};

const nearPart = (part: Part, setting: Setting): Period | undefined => {
  if (part.is === 'day') return dayOfMonth(part, setting);
  const again = mentionedAgain(part, setting);
  if (again !== undefined) return again;
  const last = focusTime(part, setting);
  if (last !== undefined) return setting.isComparedWith() ? beforeFocus(part, last) : nearFocus(part, last);
  return setting.dct === undefined ? undefined : byTense(part, setting.dct, setting.tense);
};

/** Sentences over which a day is remembered. */
const REMEMBERED = 2;

/** *On January 1, 2009, they left. He proposed to call January 1 a holiday*: the day just mentioned, unless it is news. */
const mentionedAgain = (part: Part, { focus, sentence, dct }: Setting): Period | undefined => {
  const [last] = focus.history;
  if (part.is !== 'month-day' || last?.unit !== 'day' || sentence - focus.sentence > REMEMBERED) return undefined;
  return inside(part, convert(last, 'year'))?.index === last.index && (dct === undefined || !isRecent(part, dct))
    ? last
    : undefined;
};

/** The time near which a narrative means the part; undefined in news, unless another year has just been mentioned. */
const focusTime = (part: Part, setting: Setting): Period | undefined => {
  const { now } = setting.focus;
  if (isOfWeek(part)) return setting.isNarrative && now?.unit === 'day' ? now : undefined;
  return setting.isNarrative || isInOtherYear(part, setting) ? now : undefined;
};

const DAYS_OF_NEWS = 7;

/** A day of the past week belongs to the news, whatever else was mentioned: *born March 29, 1928; died Dec. 19*. */
const isRecent = (part: Part, dct: Period): boolean => {
  const last = byTense(part, dct, () => 'past');
  return part.is === 'month-day' && last !== undefined && Math.abs(dct.index - last.index) <= DAYS_OF_NEWS;
};

/** What belongs to a year that was just mentioned. */
const carried: ReadonlySet<Part['is']> = new Set(['month', 'month-day', 'season']);

/** *He was arrested in March 2011 and freed in June.* */
const isInOtherYear = (part: Part, setting: Setting): boolean => {
  const { focus, sentence, tense } = setting;
  const { now } = focus;
  // Quarters are reported and holidays recur, so the year of something else does not move them.
  if (now === undefined || sentence - focus.sentence > 1 || !carried.has(part.is)) return false;
  if (sizeOf(now.unit) >= sizeOf('year')) return false;
  if (setting.dct !== undefined && (!isEarlierYear(focus, setting.dct) || isRecent(part, setting.dct))) return false;
  // *The firm, founded in March 1998, closed in February*: not before that March.
  const near = nearFocus(part, now);
  return near !== undefined && firstDay(near) >= firstDay(now) && tense() === 'past';
};

/** *… in the first two months of this year; in February …*: the focus has returned to this year. */
const isEarlierYear = ({ now, history }: Focus, dct: Period): boolean =>
  [now!, history[0]!].every((time) => convert(time, 'year').index < convert(dct, 'year').index);

/** *from Monday to Friday*: the second is the first such day after the first; *from July 1 to Thursday*: long after it, that of this week. */
const rangeEnd = (part: Part, begun: Period, { dct, isNarrative, tense }: Setting): Period | undefined =>
  isOfWeek(part) && !isNarrative && dct !== undefined && dct.index - firstDay(begun) > LONG_RANGE
    ? byTense(part, dct, tense)
    : around(part, begun).find((period) => firstDay(period) >= firstDay(begun));

/** A range that began more days than this before publication reaches to the time of publication. */
const LONG_RANGE = 14;

const saidPart = (part: Part, which: Which, setting: Setting): Period | undefined => {
  if (which === 'previous' || which === 'following') return partFromFocus(part, which, setting);
  const { dct } = setting;
  if (dct === undefined) return undefined;
  if (which === 'this') return thisPart(part, dct, setting);
  const now = convert(dct, unitOfPart(part)).index;
  if (which === 'next') return around(part, dct).find(({ index }) => index > now);
  // *last September*, written in October, means the one of the year before: the other one was last month.
  const before = which === 'last' && part.is === 'month' ? now - 1 : now;
  return around(part, dct).findLast(({ index }) => index < before);
};

/** *the following May*, *the previous Friday*: counted from the temporal focus. */
const partFromFocus = (part: Part, which: 'previous' | 'following', { focus, dct }: Setting): Period | undefined => {
  const unit = unitOfPart(part);
  const [last] = focus.history;
  if (last !== undefined && sizeOf(last.unit) > sizeOf(unit) && sizeOf(last.unit) <= sizeOf('year'))
    return beyond(part, which, last);
  const day = mentionedUnit(focus, unit) ?? dct;
  if (day === undefined) return undefined;
  const now = convert(day, unit).index;
  return which === 'following'
    ? around(part, day).find(({ index }) => index > now)
    : around(part, day).findLast(({ index }) => index < now);
};

/** *came in the summer of 2009 and lasted into the following January*: the first one after the longer time. */
const beyond = (part: Part, which: 'previous' | 'following', mentioned: Period): Period | undefined =>
  which === 'following'
    ? around(part, { unit: 'day', index: lastDay(mentioned) }).find((period) => firstDay(period) > lastDay(mentioned))
    : around(part, { unit: 'day', index: firstDay(mentioned) }).findLast(
        (period) => lastDay(period) < firstDay(mentioned),
      );

/**
 * *this Friday* is in the future unless the clause is past, *this weekend* depends on tense, *this spring* is that of this
 * year.
 */
const thisPart = (part: Part, day: Period, { tense }: Setting): Period | undefined => {
  if (part.is === 'weekend') return byTense(part, day, tense);
  const isAhead = part.is === 'weekday' && tense() !== 'past';
  return isAhead ? around(part, day).find(({ index }) => index >= day.index) : inside(part, day);
};

const dayOfMonth = (part: Part, { dct, focus }: Setting): Period | undefined => {
  const month = mentionedUnit(focus, 'month') ?? (dct === undefined ? undefined : periodOf('month', dct.index));
  return month === undefined ? undefined : inside(part, month);
};
