import { firstDay, lastDay, periodOf, shift, shiftYears, sizeOf, convert, type Period } from './calendar.js';
import { cycleOf, inside, nth, unitOfPart, within } from './parts.js';
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
}

/** The place in time; undefined if the context does not tell it or the calendar has none. */
export const resolve = (when: When, setting: Setting): Period | undefined => {
  switch (when.is) {
    case 'period':
      return when.period;
    case 'nth': {
      const of = resolve(when.of, setting);
      return of === undefined ? undefined : nth(when.unit, when.n, of);
    }
    case 'shift':
      return resolveShift(when, setting);
    case 'part':
      return resolvePart(when, setting);
  }
};

const resolveShift = (when: When & { is: 'shift' }, setting: Setting): Period | undefined => {
  const { unit, by, from } = when;
  const { speech, story } = setting;
  if (from === 'story') {
    const last = story.told[0];
    // *a year earlier* than a quarter is a quarter.
    if (unit === 'year' && by < 0 && last !== undefined && isPartOfYear(last)) return shiftYears(last, by);
    const anchor =
      toldUnit(story, unit) ?? (setting.isStory || speech === undefined ? undefined : convert(speech, unit));
    return anchor === undefined ? undefined : shift(anchor, by);
  }
  const anchor = from === 'speech' ? speech : resolve(from, setting);
  return anchor === undefined || sizeOf(anchor.unit) > sizeOf(unit) ? undefined : shift(convert(anchor, unit), by);
};

const isPartOfYear = ({ unit }: Period): boolean =>
  unit === 'quarter' || unit === 'half' || unit === 'month' || unit === 'season';

const resolvePart = ({ part, which, of }: When & { is: 'part' }, setting: Setting): Period | undefined => {
  if (of !== undefined) {
    const period = resolve(of, setting);
    return period === undefined ? undefined : inside(part, period);
  }
  if (which !== 'near')
    return setting.speech === undefined ? undefined : saidPart(part, which, setting.speech, setting);
  if (part.is === 'day') return dayOfMonth(part, setting);
  const { speech, story } = setting;
  if (setting.isStory || speech === undefined) {
    const last =
      part.is === 'weekday' ? story.told.find(({ unit }) => unit === 'day' || unit === 'week') : story.told[0];
    return last === undefined ? undefined : inStory(part, last);
  }
  return byTense(part, speech, setting.tense());
};

const around = (part: Part, anchor: Period): Period[] => {
  const cycle = convert(anchor, cycleOf(part));
  return [-2, -1, 0, 1, 2].flatMap((k) => within(part, shift(cycle, k)) ?? []);
};

const saidPart = (part: Part, which: Which, speech: Period, setting: Setting): Period | undefined => {
  const now = convert(speech, unitOfPart(part));
  const found = around(part, speech);
  if (which === 'last') return found.findLast(({ index }) => index < now.index);
  if (which === 'next') return found.find(({ index }) => index > now.index);
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
  if (tense === 'future') return next;
  if (tense === 'past' || part.is === 'weekday') return last;
  return nearest(speech, last, next);
};

const nearest = (speech: Period, last: Period | undefined, next: Period | undefined): Period | undefined => {
  if (last === undefined || next === undefined) return last ?? next;
  return speech.index - lastDay(last) <= firstDay(next) - speech.index ? last : next;
};

/** A story goes on: what is told next lies in the same year or soon after; seldom does it go back. */
const FORWARD = 270;

const inStory = (part: Part, last: Period): Period | undefined => {
  if (sizeOf(last.unit) >= sizeOf(cycleOf(part))) return inside(part, convert(last, cycleOf(part)));
  const day = firstDay(last);
  const found = around(part, last);
  const here = found.findLast((period) => lastDay(period) <= day + FORWARD);
  return here ?? found[0];
};

const dayOfMonth = (part: Part & { is: 'day' }, { speech, story }: Setting): Period | undefined => {
  const month = toldUnit(story, 'month') ?? (speech === undefined ? undefined : periodOf('month', speech.index));
  return month === undefined ? undefined : inside(part, month);
};
