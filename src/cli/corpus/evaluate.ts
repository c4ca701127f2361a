import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/user-error.js';
import { ROWS } from '../../scoring/rows.js';
import { scoreDocument } from '../../scoring/score.js';
import { addUp, CRITERIA, sharesOf, type Count, type Criterion, type Tally } from '../../scoring/tally.js';
import type { GoldDocument, PredictedSpan } from '../../scoring/spans.js';
import { spansOf } from '../../scoring/spans-of.js';
import { reasonOf } from '../files/file-errors.js';
import type { Io } from '../io.js';
import { writeTo } from '../destinations/standard-output.js';

/** The options of comparing gold texts with what was found. */
export interface EvalSettings {
  readonly format: string;
  readonly half?: string;
}

/** Scores predictions, or without a file of them what gazette finds in the gold texts; returns the exit code. */
export const evaluate = async (
  gold: string,
  pred: string | undefined,
  settings: EvalSettings,
  io: Io,
): Promise<number> => {
  const all = readLines(gold, io).map((line) => documentOf(line, gold));
  const documents = all.filter(({ half }) => settings.half === undefined || half === settings.half);
  if (documents.length === 0)
    throw new UserError(`${gold}: no texts${settings.half === undefined ? '' : ' of this half'}`);
  const found = pred === undefined ? await findIn() : readPredictions(pred, io);
  const predictions = documents.map((document) => found(document));
  const missing = predictions.filter((spans) => spans === undefined).length;
  if (missing > 0)
    io.stderr.write(`gazette: warning: ${pred ?? gold} has no line for ${missing} of ${documents.length} texts\n`);
  const tally = addUp(documents.map((document, at) => scoreDocument(document, predictions[at] ?? []).tally));
  await writeTo(
    io,
    settings.format === 'json' ? jsonOf(tally, documents.length, missing) : tableOf(tally, documents.length),
  );
  return 0;
};

interface Line {
  readonly at: number;
  readonly value: Readonly<Record<string, unknown>>;
}

const readLines = (name: string, io: Io): readonly Line[] =>
  textOf(name, io)
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ at: at + 1, value: objectIn(line, `${name}:${at + 1}`) }]));

const textOf = (name: string, { cwd }: Io): string => {
  try {
    return readFileSync(resolve(cwd, name), 'utf8');
  } catch (error) {
    throw new UserError(`cannot read ${name}: ${reasonOf(error).message}`);
  }
};

const objectIn = (line: string, place: string): Line['value'] => {
  try {
    const value = JSON.parse(line) as unknown;
    if (typeof value === 'object' && value !== null) return value as Line['value'];
  } catch {
    // Reported below.
  }
  throw new UserError(`${place}: not a JSON object`);
};

type Gold = GoldDocument & { readonly half?: string };

const documentOf = ({ at, value }: Line, name: string): Gold => {
  const { id, text, date = null, covers, spans } = value;
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(covers) || !areSpans(spans))
    throw new UserError(`${name}:${at}: gold needs "id", "text", "covers" and "spans" with "type", "start" and "end"`);
  return { ...value, id, text, date: date as string | null, covers: covers as string[], spans };
};

const areSpans = (spans: unknown): spans is PredictedSpan[] =>
  Array.isArray(spans) &&
  spans.every(
    (span: Partial<PredictedSpan> | null) =>
      typeof span?.type === 'string' && Number.isInteger(span.start) && Number.isInteger(span.end),
  );

type Found = (document: GoldDocument) => readonly PredictedSpan[] | undefined;

/** Lines with the same id are merged. */
const readPredictions = (name: string, io: Io): Found => {
  const byId = new Map<string, PredictedSpan[]>();
  for (const { at, value } of readLines(name, io)) {
    const { id, spans = [], entities, offsetUnit = 'utf16', error } = value;
    if (error !== undefined) continue;
    if (offsetUnit !== 'utf16')
      throw new UserError(
        `${name}:${at}: offsets count ${String(offsetUnit)}: give --offset-unit utf16 when you make it`,
      );
    const found = Array.isArray(entities) ? spansOf(value as never) : spans;
    if (typeof id !== 'string' || !areSpans(found))
      throw new UserError(`${name}:${at}: neither a record of gazette nor "id" with "spans"`);
    byId.set(id, [...(byId.get(id) ?? []), ...found]);
  }
  return ({ id }) => byId.get(id);
};

const findIn = async (): Promise<Found> => {
  const { extract } = await import('../../extract.js');
  return ({ id, text, date }) =>
    spansOf(
      extract(text, {
        id,
        timex: ['date', 'time', 'duration', 'set'],
        ...(date === null ? {} : { date: { value: date, source: 'record' } }),
      }),
    );
};

const jsonOf = (tally: Tally, documents: number, withoutPrediction: number): string => {
  const rows = ROWS.filter((row) => row in tally).map((row) => [
    row,
    Object.fromEntries(CRITERIA.flatMap((criterion) => figuresOf(criterion, tally[row]?.[criterion]))),
  ]);
  return `${JSON.stringify({ documents, withoutPrediction, ...Object.fromEntries(rows) }, null, 1)}\n`;
};

const figuresOf = (criterion: Criterion, count: Count | undefined): [string, object][] => {
  if (count === undefined) return [];
  const { precision, recall, f1 } = sharesOf(count);
  const rounded = (share: number): number => Number((share / 100).toFixed(4));
  const { right, gold, predicted } = count;
  return [
    [criterion, { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), right, gold, predicted }],
  ];
};

const tableOf = (tally: Tally, documents: number): string =>
  [
    `${`texts: ${documents}`.padEnd(18)}${'gold'.padStart(7)}${'found'.padStart(7)}  | strict  P     R    F1 | relaxed P     R    F1 | value   P     R    F1`,
    ...ROWS.filter((row) => row in tally).map((row) => lineOf(row, tally[row] ?? {})),
    '',
  ].join('\n');

const lineOf = (row: string, counts: Tally[string]): string => {
  const { gold, predicted } = counts.relaxed ?? { gold: 0, predicted: 0 };
  const cells = CRITERIA.map((criterion) => cellOf(counts[criterion]));
  return `${row.padEnd(18)}${String(gold).padStart(7)}${String(predicted).padStart(7)}  |${cells.join(' |')}`.trimEnd();
};

const cellOf = (count: Count | undefined): string => {
  if (count === undefined) return ' '.repeat(22);
  const { precision, recall, f1 } = sharesOf(count);
  return `    ${[precision, recall, f1].map((share) => share.toFixed(1).padStart(6)).join('')}`;
};
