export type Unit = 'day' | 'month' | 'year';

/** How often each day (`2023-04-17`) or month (`2023-04`) is mentioned. */
export type Counts = readonly (readonly [day: string, count: number])[];

export interface Binned {
  readonly unit: Unit;
  /** Where each bin begins, including empty ones. */
  readonly starts: readonly Date[];
  /** For each series, how much a bin holds, by its beginning. */
  readonly counts: readonly ReadonlyMap<number, number>[];
  /** How many mentions are outside. */
  readonly left: number;
}

/** The share of mentions that is drawn; a single year long ago would squeeze all others together. */
const SHARE = 0.9;
/** The most bars that can be distinguished. */
const MOST = 90;

/** Counts by days, months or years, for the shortest time that holds nearly all of them. */
export const binned = (series: readonly Counts[], finest: Unit): Binned => {
  const points = series
    .flatMap((counts, number) => counts.map(([day, count]) => ({ time: timeOf(day), count, number })))
    .filter(({ time, count }) => !Number.isNaN(time) && count > 0)
    .sort((a, b) => a.time - b.time);
  if (points.length === 0) return { unit: finest, starts: [], counts: [], left: 0 };
  const [first, last] = shortest(points);
  const unit = unitFor(last - first, finest);
  const counts = series.map(() => new Map<number, number>());
  let left = 0;
  for (const { time, count, number } of points) {
    const start = beginningOf(unit, time).getTime();
    if (time < first || time > last) left += count;
    else counts[number]!.set(start, (counts[number]!.get(start) ?? 0) + count);
  }
  return { unit, starts: startsOf(unit, first, last), counts, left };
};

const startsOf = (unit: Unit, first: number, last: number): Date[] => {
  const starts: Date[] = [];
  for (let at = beginningOf(unit, first); at.getTime() <= last; at = nextOf(unit, at)) starts.push(at);
  return starts;
};

const DAY = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);

interface Weighed {
  readonly time: number;
  readonly count: number;
}

/** The shortest time that holds this share; all of it if it is short anyway. */
const shortest = (points: readonly Weighed[]): readonly [first: number, last: number] => {
  const whole = [points[0]!.time, points.at(-1)!.time] as const;
  if (whole[1] - whole[0] <= MOST * DAY) return whole;
  const wanted = SHARE * points.reduce((sum, { count }) => sum + count, 0);
  let best = whole;
  let held = 0;
  let from = 0;
  for (const { time, count } of points) {
    held += count;
    while (held - points[from]!.count >= wanted) held -= points[from++]!.count;
    if (held >= wanted && time - points[from]!.time < best[1] - best[0]) best = [points[from]!.time, time];
  }
  return best;
};

const unitFor = (length: number, finest: Unit): Unit => {
  if (finest === 'day' && length <= MOST * DAY) return 'day';
  return length <= MOST * 31 * DAY ? 'month' : 'year';
};

const beginningOf = (unit: Unit, time: number): Date => {
  const start = new Date(time);
  if (unit !== 'day') start.setUTCDate(1);
  if (unit === 'year') start.setUTCMonth(0);
  return start;
};

/** Where the bin after it begins. */
export const nextOf = (unit: Unit, start: Date): Date => {
  const next = new Date(start);
  if (unit === 'day') next.setUTCDate(next.getUTCDate() + 1);
  if (unit === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  if (unit === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next;
};
