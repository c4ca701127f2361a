import { convert, sizeOf, type Period, type Unit } from './calendar.js';

/** What the text has told so far, so that *the next day* and *a year earlier* have a place to count from. */
export interface Story {
  /** Most recent first, one of each unit. */
  readonly told: readonly Period[];
  /** The time at which the story stands: dates without a year lie near it. */
  readonly now: Period | undefined;
  /** A year far from there, told once: only told again it moves the story. */
  readonly aside: Period | undefined;
  /** The sentence of the last time told. */
  readonly sentence: number;
}

export const beginning: Story = { told: [], now: undefined, aside: undefined, sentence: -1 };

const KEPT = 6;
/** Years that a story may jump at once. */
const JUMP = 3;

/** The story with one more time told. */
export const tell = (story: Story, period: Period, sentence: number): Story => {
  if (isAside(story, period)) return { ...story, aside: period };
  const told = [period, ...story.told.filter(({ unit }) => unit !== period.unit)].slice(0, KEPT);
  return { told, now: sizeOf(period.unit) > sizeOf('year') ? story.now : period, aside: undefined, sentence };
};

/** *the worst since 1813* in a story of 1920. */
const isAside = ({ now, aside }: Story, period: Period): boolean => {
  if (period.unit !== 'year' || now === undefined) return false;
  if (aside !== undefined && Math.abs(aside.index - period.index) <= JUMP) return false;
  return Math.abs(convert(now, 'year').index - period.index) > JUMP;
};

/** The time of this unit of which the text speaks: that of the last time told that is no coarser. */
export const toldUnit = ({ told }: Story, unit: Unit): Period | undefined => {
  const fine = told.find((period) => sizeOf(period.unit) <= sizeOf(unit));
  return fine === undefined ? undefined : convert(fine, unit);
};
