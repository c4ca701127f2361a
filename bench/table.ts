/** Figures by tool, one a round. */
export type Series = Record<string, number[]>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Ratios within each round, in which other work on the machine slows both tools alike. */
const ratios = (values: readonly number[], by: readonly number[]): number[] => values.map((value, i) => value / by[i]!);

const spread = (values: readonly number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** Megabytes a second, and how many times faster each of `subjects` is. */
export const rateTable = (series: Series, subjects: readonly string[]): string => {
  const rows = Object.entries(series).map(([name, rates]) => [
    name,
    median(rates).toFixed(2),
    ...subjects.map((subject) => (name === subject ? '' : spread(ratios(series[subject]!, rates), 2))),
  ]);
  const head = ['', 'MB/s', ...subjects.map((subject) => `${subject} is … times as fast`)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Milliseconds, and how many times the bare start of Node. */
export const startTable = (series: Series, bare: string): string =>
  [
    `| | ms | it / ${bare} |`,
    '|---|---|---|',
    ...Object.entries(series).map(
      ([name, times]) =>
        `| ${name} | ${(median(times) * 1000).toFixed(0)} | ${spread(ratios(times, series[bare]!), 2)} |`,
    ),
  ].join('\n');
