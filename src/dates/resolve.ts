import type { Tense } from '../language/tense.js';
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
} from './calendar.js';
import { around, byTense, inStory, isOfWeek } from './near.js';
import { inside, nth, nthWeekday, unitOfPart } from './parts.js';
import type { Part, When, Which } from './reading.js';
import { toldAside, toldUnit, type Story } from './story.js';

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
  const anchor = anchorOf(when, setting);
  return anchor === undefined ? undefined : shift(convert(anchor, unit), by);
};

/** From where the units are counted. */
const anchorOf = (when: Shifted, setting: Setting): Period | undefined => {
  const { speech, story, sentence, isStory } = setting;
  if (when.from === 'speech') return speech;
  const aside = when.from === 'topic' ? undefined : toldAside(story, when.unit, sentence);
  const told = isOfSpeech(when, setting) ? undefined : (aside ?? toldUnit(story, when.unit));
  if (when.from === 'scene' && told !== undefined && !isScene(told, setting)) return speech;
  return told ?? (isStory ? undefined : speech);
};

/** Days around that of speech on which news plays. */
const SCENE = { before: 31, after: 7 };

/** Whether hours told without a day can be those of a day told before: it is of the news, or was spoken of just now. */
const isScene = (told: Period, { isStory, speech, story, sentence }: Setting): boolean => {
  if (isStory || speech === undefined || sentence - story.sentence <= (story.told[0]?.index === told.index ? 1 : 0))
    return true;
  return told.index >= speech.index - SCENE.before && told.index <= speech.index + SCENE.after;
};

/** In news *the year* is that of speech, unless another has just been told. */
const isOfSpeech = ({ unit, from }: Shifted, { isStory, sentence, story }: Setting): boolean =>
  from === 'topic' && !isStory && unit !== 'quarter' && story.sentence !== sentence;

const partsOfYear: readonly Unit[] = ['month', 'quarter', 'half', 'season'];

/** The quarter to which *a year earlier* is another quarter; what was told of another year measures no *year ago*. */
const measureOf = (when: Shifted, setting: Setting): Period | undefined => {
  const { unit, as, keeps } = when;
  if (keeps !== true || unit !== 'year') return undefined;
  const { story, speech } = setting;
  return as === undefined
    ? lengthTold(when, setting)
    : (story.told.find((told) => told.unit === as) ?? reported(as, speech));
};

const lengthTold = ({ from }: Shifted, { story, speech, sentence }: Setting): Period | undefined => {
  const last = periodClosed(story);
  if (last === undefined || !partsOfYear.includes(last.unit)) return undefined;
  if (from !== 'speech') return last;
  const isOfThisYear = speech !== undefined && convert(last, 'year').index === convert(speech, 'year').index;
  return isOfThisYear && story.sentence === sentence && last.unit !== 'season' ? last : undefined;
};

/** What is reported on a day is the last of its kind that has ended. */
const reported = (unit: Unit, speech: Period | undefined): Period | undefined =>
  speech === undefined ? undefined : shift(convert(speech, unit), -1);

/** The time last told; of *the third quarter ended Sept. 30* the quarter. */
const periodClosed = ({ told: [last, before] }: Story): Period | undefined => {
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
  return setting.begun === undefined ? nearPart(part, setting) : rangeEnd(part, setting.begun);
};

const nearPart = (part: Part, setting: Setting): Period | undefined => {
  if (part.is === 'day') return dayOfMonth(part, setting);
  const last = storyTime(part, setting);
  if (last !== undefined) return inStory(part, last);
  return setting.speech === undefined ? undefined : byTense(part, setting.speech, setting.tense());
};

/** The time near which a story would tell the part; undefined in news, unless it has just told of another year. */
const storyTime = (part: Part, setting: Setting): Period | undefined => {
  const { now } = setting.story;
  if (isOfWeek(part)) return setting.isStory && now?.unit === 'day' ? now : undefined;
  return setting.isStory || setting.speech === undefined || isInOtherYear(part, setting) ? now : undefined;
};

const DAYS_OF_NEWS = 7;

/** A day of the week before is news, whatever else was told: *born March 29, 1928; died Dec. 19*. */
const isRecent = (part: Part, speech: Period): boolean => {
  const last = byTense(part, speech, 'past');
  return part.is === 'month-day' && last !== undefined && Math.abs(speech.index - last.index) <= DAYS_OF_NEWS;
};

/** *He was arrested in March 2011 and freed in June.* */
const isInOtherYear = (part: Part, { speech, story, sentence, tense }: Setting): boolean => {
  const { now, told } = story;
  if (now === undefined || speech === undefined || sentence - story.sentence > 1) return false;
  // *… in the first two months of this year; in February …*: it has come back.
  const isEarlier = [now, told[0]!].every((time) => convert(time, 'year').index < convert(speech, 'year').index);
  return isEarlier && sizeOf(now.unit) < sizeOf('year') && tense() === 'past' && !isRecent(part, speech);
};

/** *from Monday to Friday*: the second is the first such day behind the first. */
const rangeEnd = (part: Part, begun: Period): Period | undefined =>
  around(part, begun).find((period) => firstDay(period) >= firstDay(begun));

const saidPart = (part: Part, which: Which, setting: Setting): Period | undefined => {
  const isTold = which === 'previous' || which === 'following';
  const day = (isTold ? toldUnit(setting.story, unitOfPart(part)) : undefined) ?? setting.speech;
  if (day === undefined) return undefined;
  if (which === 'this') return thisPart(part, day, setting);
  const now = convert(day, unitOfPart(part)).index;
  if (which === 'next' || which === 'following') return around(part, day).find(({ index }) => index > now);
  // *last September*, told in October, is that of the year before: the other one was last month.
  const before = which === 'last' && part.is === 'month' ? now - 1 : now;
  return around(part, day).findLast(({ index }) => index < before);
};

/** *this Friday* is to come unless the clause is past, *this weekend* goes by tense, *this spring* is of this year. */
const thisPart = (part: Part, day: Period, { tense }: Setting): Period | undefined => {
  if (part.is === 'weekend') return byTense(part, day, tense());
  const isAhead = part.is === 'weekday' && tense() !== 'past';
  return isAhead ? around(part, day).find(({ index }) => index >= day.index) : inside(part, day);
};

const dayOfMonth = (part: Part, { speech, story }: Setting): Period | undefined => {
  const month = toldUnit(story, 'month') ?? (speech === undefined ? undefined : periodOf('month', speech.index));
  return month === undefined ? undefined : inside(part, month);
};
