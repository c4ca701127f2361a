import { firstDay, lastDay, periodOf, shift, shiftYears, sizeOf, convert, type Period } from './calendar.js';
import { cycleOf, inside, nth, nthWeekday, unitOfPart, within } from './parts.js';
import type { Part, When, Which } from './reading.js';
import { toldUnit, type Story } from './story.js';
import type { Tense } from '../text/tense.js';

/** All that a reading may need to find its place. */
export interface Setting {
  /** The day of speech; undefined if none is known. */
  readonly speech: Period | undefined;
  readonly story: Story;
  /** A story is dated by what it told last, news by the day it is published. */
  readonly isStory: boolean;
  readonly tense: () => Tense;
  /** Where the range began whose end the reading is. */
  readonly begun: Period | undefined;
  /** The sentence in which the reading stands. */
  readonly sentence: number;
}

/** The place in time; undefined if the context does not tell it or the calendar has none. */
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
  }
};

const resolveShift = (when: When & { is: 'shift' }, setting: Setting): Period | undefined => {
  const { unit, by, from, keeps } = when;
  const { speech, story } = setting;
  const last = story.told[0];
  // *a year earlier* than a quarter is a quarter.
  if (keeps === true && unit === 'year' && last !== undefined && isComparable(last, from, setting))
    return shiftYears(last, by);
  const told = from === 'story' && !isOfSpeech(when, setting) ? toldUnit(story, unit) : undefined;
  const anchor = told ?? (from === 'story' && setting.isStory ? undefined : speech);
  return anchor === undefined ? undefined : shift(convert(anchor, unit), by);
};

/** In news *the year* is that of speech, unless another has just been told. */
const isOfSpeech = ({ unit, by, keeps }: When & { is: 'shift' }, { isStory, sentence, story }: Setting): boolean =>
  !isStory && by === 0 && keeps === undefined && sizeOf(unit) > 1 && unit !== 'quarter' && story.sentence !== sentence;

/** What was told of another year is no measure of *a year ago*. */
const isComparable = (last: Period, from: 'speech' | 'story', { story, speech, sentence }: Setting): boolean => {
  if (!isPartOfYear(last)) return false;
  const isOfThisYear = speech !== undefined && convert(last, 'year').index === convert(speech, 'year').index;
  return from === 'story' || (isOfThisYear && story.sentence === sentence && last.unit !== 'season');
};

const isPartOfYear = ({ unit }: Period): boolean =>
  unit === 'quarter' || unit === 'half' || unit === 'month' || unit === 'season';

const resolvePart = ({ part, which, of }: When & { is: 'part' }, setting: Setting): Period | undefined => {
  if (which === 'near' && of === undefined && setting.begun !== undefined) return rangeEnd(part, setting.begun);
  if (of !== undefined) {
    const period = resolve(of, setting);
    return period === undefined ? undefined : inside(part, period);
  }
  if (which !== 'near')
    return setting.speech === undefined ? undefined : saidPart(part, which, setting.speech, setting);
  if (part.is === 'day') return dayOfMonth(part, setting);
  const last = storyTime(part, setting);
  if (last !== undefined) return inStory(part, last);
  return setting.speech === undefined ? undefined : byTense(part, setting.speech, setting.tense());
};

/** The time near which a story would tell the part; undefined in news, unless it has just told of another year. */
const storyTime = (part: Part, { speech, story, isStory, sentence, tense }: Setting): Period | undefined => {
  if (isOfWeek(part)) return isStory && story.now?.unit === 'day' ? story.now : undefined;
  if (isStory || speech === undefined) return story.now;
  const { now } = story;
  const isRecent = sentence - story.sentence <= 1 && now !== undefined && sizeOf(now.unit) < sizeOf('year');
  return isRecent && tense() === 'past' && convert(now, 'year').index < convert(speech, 'year').index ? now : undefined;
};

const isOfWeek = ({ is }: Part): boolean => is === 'weekday' || is === 'weekend';

/** *from Monday to Friday*: the second is the first such day behind the first. */
const rangeEnd = (part: Part, begun: Period): Period | undefined =>
  around(part, begun).find((period) => firstDay(period) >= firstDay(begun));

const around = (part: Part, anchor: Period): Period[] => {
  const cycle = convert(anchor, cycleOf(part));
  return [-2, -1, 0, 1, 2].flatMap((k) => within(part, shift(cycle, k)) ?? []);
};

const saidPart = (part: Part, which: Which, day: Period, setting: Setting): Period | undefined => {
  const isTold = which === 'previous' || which === 'following';
  const speech = (isTold ? toldUnit(setting.story, 'day') : undefined) ?? day;
  const now = convert(speech, unitOfPart(part));
  const found = around(part, speech);
  if (which === 'last' || which === 'previous') return found.findLast(({ index }) => index < now.index);
  if (which === 'next' || which === 'following') return found.find(({ index }) => index > now.index);
  if (part.is === 'weekend') return byTense(part, speech, setting.tense());
  return part.is === 'weekday' && setting.tense() !== 'past'
    ? found.find(({ index }) => index >= now.index)
    : inside(part, speech);
};

/** News tells the last such day or month unless the clause looks ahead. */
const byTense = (part: Part, speech: Period, tense: Tense): Period | undefined => {
  const now = convert(speech, unitOfPart(part));
  const found = around(part, speech);
  const last = found.findLast(({ index }) => index <= now.index);
  const next = found.find(({ index }) => index >= now.index);
  if ((tense === 'future' && !isLongWay(part, speech, last, next)) || (tense === 'open' && isOfWeek(part))) return next;
  if ((tense === 'past' && !isLongAgo(part, speech, last, next)) || isOfWeek(part)) return last;
  return nearest(speech, last, next);
};

/** Nine months ahead when the last is hardly gone: *will publish its third-quarter results* in October. */
const isLongWay = (part: Part, speech: Period, last: Period | undefined, next: Period | undefined): boolean =>
  !isOfWeek(part) &&
  last !== undefined &&
  next !== undefined &&
  firstDay(next) - speech.index > 240 &&
  speech.index - lastDay(last) < 60;

/** A day of a year ago would be told with its year: *declared a dividend payable Dec. 1* in October. */
const isLongAgo = (part: Part, speech: Period, last: Period | undefined, next: Period | undefined): boolean =>
  part.is === 'month-day' &&
  last !== undefined &&
  next !== undefined &&
  speech.index - lastDay(last) > 270 &&
  firstDay(next) - speech.index < 75;

const nearest = (speech: Period, last: Period | undefined, next: Period | undefined): Period | undefined => {
  if (last === undefined || next === undefined) return last ?? next;
  return speech.index - lastDay(last) <= firstDay(next) - speech.index ? last : next;
};

/** A story goes on: what is told next lies in the same year or soon after; seldom does it go back. */
const BACKWARD = 3;

const inStory = (part: Part, last: Period): Period | undefined => {
  if (sizeOf(last.unit) >= sizeOf(cycleOf(part))) return inside(part, convert(last, cycleOf(part)));
  const day = firstDay(last);
  if (isOfWeek(part)) return around(part, last).find(({ index }) => index >= day);
  const cost = (period: Period): number =>
    firstDay(period) > day ? firstDay(period) - day : Math.max(0, day - lastDay(period)) * BACKWARD;
  return around(part, last).reduce<Period | undefined>(
    (best, period) => (best === undefined || cost(period) < cost(best) ? period : best),
    undefined,
  );
};

const dayOfMonth = (part: Part & { is: 'day' }, { speech, story }: Setting): Period | undefined => {
  const month = toldUnit(story, 'month') ?? (speech === undefined ? undefined : periodOf('month', speech.index));
  return month === undefined ? undefined : inside(part, month);
};
