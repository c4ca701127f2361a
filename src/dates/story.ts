import { convert, firstDay, sizeOf, type Period, type Unit } from './calendar.js';

/** What the text has told so far, so that *the next day* and *a year earlier* have a place to count from. */
export interface Story {
  /** Most recent first, one of each unit. */
  readonly told: readonly Period[];
  /** The time at which the story stands: dates without a year lie near it. */
  readonly now: Period | undefined;
  /** A year far from there, told once, or the day of something of another year: only told again they move the story,
   *  but *two years later* may count from them. */
  readonly aside: Aside | undefined;
  /** The sentence of the last time told. */
  readonly sentence: number;
}

export interface Aside {
  readonly period: Period;
  readonly sentence: number;
}

/** Where in the text a time is told. */
export interface Telling {
  readonly sentence: number;
  /** It opens its sentence, and so says of what time that tells: *In 1961, he …*. */
  readonly opens: boolean;
  /** It is a glance, from which the story returns: *last week*, *the previous year*. */
  readonly returns: boolean;
  /** The story is told of the time since, not of that time: *since the first quarter of 2023*. */
  readonly since: boolean;
  /** It belongs to a thing that is named: *the Sept. 6, 2002, slaying*. */
  readonly attributive: boolean;
}

export const beginning: Story = { told: [], now: undefined, aside: undefined, sentence: -1 };

const KEPT = 6;
/** Years that a story may jump at once. */
const JUMP = 3;

/** The story with one more time told. */
export const tell = (story: Story, period: Period, telling: Telling): Story => {
  const { sentence, opens, returns, since } = telling;
  if (!opens && isAside(story, period, telling)) return { ...story, aside: { period, sentence } };
  const kept = story.told.filter((other) => other.unit !== period.unit && (returns || !isLeft(other, period)));
  const told = [period, ...kept].slice(0, KEPT);
  if (since || (returns && story.now !== undefined)) return { told, now: story.now, aside: undefined, sentence };
  return { told, now: sizeOf(period.unit) > sizeOf('year') ? story.now : period, aside: undefined, sentence };
};

/** *the worst since 1813* in a story of 1920. */
const isAside = ({ now, aside }: Story, period: Period, { attributive }: Telling): boolean => {
  if (now === undefined) return false;
  if (period.unit !== 'year') return attributive && Math.abs(firstDay(now) - firstDay(period)) > sizeOf('year');
  if (aside?.period.unit === 'year' && Math.abs(aside.period.index - period.index) <= JUMP) return false;
  return Math.abs(convert(now, 'year').index - period.index) > JUMP;
};

/** The day told before is no longer that of the story when it has come to another year. */
const isLeft = (told: Period, now: Period): boolean =>
  sizeOf(told.unit) < sizeOf(now.unit) && convert(told, now.unit).index !== now.index;

/** The time told last beside the story, if the sentence is near enough to speak of it. */
export const toldAside = ({ aside }: Story, unit: Unit, sentence: number): Period | undefined => {
  if (aside === undefined || sizeOf(aside.period.unit) > sizeOf(unit)) return undefined;
  return sentence - aside.sentence <= (unit === 'year' ? 1 : 0) ? convert(aside.period, unit) : undefined;
};

/** The time of this unit of which the text speaks: that of the last time told that is no coarser. */
export const toldUnit = ({ told }: Story, unit: Unit): Period | undefined => {
  const fine = told.find((period) => sizeOf(period.unit) <= sizeOf(unit));
  return fine === undefined ? undefined : convert(fine, unit);
};
