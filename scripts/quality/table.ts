import { ROWS } from '../../src/scoring/rows.js';
import { sharesOf, type Count, type Criterion, type Tally } from '../../src/scoring/tally.js';

/** The figures of one file. */
export interface Figures {
  readonly name: string;
  readonly documents: number;
  readonly tally: Tally;
  /** Characters a second, in millions. */
  readonly speed: number;
}

/** One row for each file and kind; with earlier figures of the same file each F1 is followed by its change. */
export const table = (all: readonly Figures[], earlier: readonly Figures[] | undefined, kind = ''): string => {
  const lines = [
    `${'file'.padEnd(18)}${'row'.padEnd(17)}${'gold'.padStart(6)}${'pred'.padStart(6)}${heading(earlier)}`,
  ];
  for (const figures of all) {
    const before = earlier?.find(({ name }) => name === figures.name)?.tally;
    const rows = ROWS.filter((row) => row in figures.tally && isOfKind(row, kind));
    rows.forEach((row, i) =>
      lines.push(line(i === 0 ? figures.name : '', row, figures.tally, before) + (i === 0 ? speed(figures) : '')),
    );
  }
  return lines.join('\n');
};

/** Whether a row belongs to the kind asked for; events are named events and occurrences. */
export const isOfKind = (row: string, kind: string): boolean =>
  row.startsWith(kind) || (kind === 'event' && /^(occurrence|kind|modality)/.test(row));

const heading = (earlier: unknown): string => {
  const gap = earlier === undefined ? '' : '      ';
  return `  | strict  P    R    F1${gap} | relaxed P    R    F1${gap} | value   P    R    F1${gap} | MB/s`;
};

const line = (name: string, row: string, tally: Tally, before: Tally | undefined): string => {
  const counts = tally[row] ?? {};
  const { gold, predicted } = counts.relaxed ?? { gold: 0, predicted: 0 };
  const cells = (['strict', 'relaxed', 'value'] as const).map((c) => cell(counts[c], before, row, c));
  const counted = `${String(gold).padStart(6)}${String(predicted).padStart(6)}`;
  return `${name.padEnd(18)}${row.padEnd(17)}${counted}  |${cells.join(' |')} |`;
};

const cell = (count: Count | undefined, before: Tally | undefined, row: string, criterion: Criterion): string => {
  const width = before === undefined ? 21 : 27;
  if (count === undefined) return ' '.repeat(width);
  const { precision, recall, f1 } = sharesOf(count);
  const figures = `   ${[precision, recall, f1].map((x) => x.toFixed(1).padStart(5)).join(' ')}`;
  const old = before?.[row]?.[criterion];
  return (figures + (old === undefined ? '' : change(f1 - sharesOf(old).f1))).padEnd(width);
};

const change = (difference: number): string => {
  const text = difference.toFixed(1);
  return text === '0.0' || text === '-0.0' ? '     =' : `${difference > 0 ? '+' : ''}${text}`.padStart(6);
};

const speed = ({ speed: figure, documents }: Figures): string =>
  ` ${figure.toFixed(2).padStart(5)}  ${documents} texts`;
