import { convert, sizeOf, type Period, type Unit } from './calendar.js';

/** What the text has told so far, so that *the next day* and *a year earlier* have a place to count from. */
export interface Story {
  /** Most recent first. */
  readonly told: readonly Period[];
}

export const beginning: Story = { told: [] };

const KEPT = 6;

/** The story with one more time told; a coarser time keeps the finer ones inside it, for *that day*. */
export const tell = ({ told }: Story, period: Period): Story => ({
  told: [period, ...told.filter(({ unit }) => unit !== period.unit)].slice(0, KEPT),
});

/** The time of this unit of which the text speaks: that of the last time told that is no coarser. */
export const toldUnit = ({ told }: Story, unit: Unit): Period | undefined => {
  const fine = told.find((period) => sizeOf(period.unit) <= sizeOf(unit));
  return fine === undefined ? undefined : convert(fine, unit);
};
