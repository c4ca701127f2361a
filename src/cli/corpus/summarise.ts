import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import { createCorpus, type Wanted } from '../../corpus/corpus.js';
import type { Section, Summary } from '../../corpus/summary.js';
import { cut, fitted, inert, oneLine, printable, written } from '../../output/terminal/tables.js';
import type { Io } from '../io.js';

import { readRecords } from './read-records.js';
import { outputWidth, writeTo } from '../destinations/standard-output.js';

interface SummaryOptions {
  readonly inputs: readonly string[];
  readonly format: 'table' | 'json' | 'csv';
  readonly top: number;
  readonly wanted: Wanted;
}

/** Reads everything, keeps what is distinct, and prints a summary; returns the exit code. */
export const summarise = async ({ inputs, format, top, wanted }: SummaryOptions, io: Io): Promise<number> => {
  const corpus = createCorpus(wanted);
  const code = await readRecords(inputs, {}, io, ({ record }) => void corpus.add(record));
  const isTerminal = io.stdout.isTTY === true;
  const printed = PRINT[format](corpus.summary(top), outputWidth(io, isTerminal, NARROWEST));
  // Texts may contain control characters for a terminal.
  await writeTo(io, isTerminal ? printable(printed) : printed);
  return code;
};

const NARROWEST = 40;

/** A summary as one JSON object. */
export const summaryJson = (summary: Summary): string => `${JSON.stringify(asObject(summary), null, 1)}\n`;

/** The rows of a table by default. */
export const TOP = 10;

const PRINT = {
  json: summaryJson,
  csv: (summary: Summary): string =>
    summary.sections
      .map(csvOf)
      .filter((rows) => rows !== '')
      .join('\n'),
  table: (summary: Summary, width: number): string =>
    [heading(summary), ...summary.sections.map((one) => tableOf(one, width))].join(''),
};

const asObject = ({ sections, ...counts }: Summary): object => ({
  ...counts,
  ...Object.fromEntries(sections.map(({ name, count, rows }) => [name, { count, rows }])),
});

/** The rows of one section after a line of headings; the first column is the section. */
const csvOf = ({ name, rows }: Section): string =>
  rows.length === 0
    ? ''
    : stringify([
        ['table', ...Object.keys(rows[0]!)],
        ...rows.map((row) => [name, ...Object.values(row).map((cell) => written(cell, inert))]),
      ]);

const heading = ({ articles, undatedArticles, undatedEvents }: Summary): string => {
  const articlesSaid = `${articles} ${articles === 1 ? 'article' : 'articles'}`;
  const dates = undatedArticles === 0 ? '' : `, ${undatedArticles} without a date`;
  const events = undatedEvents === 0 ? '' : `; ${undatedEvents} events without a day are in no table`;
  return `${articlesSaid}${dates}${events}\n`;
};

const tableOf = ({ title, count, rows }: Section, width: number): string => {
  if (rows.length === 0) return '';
  const heads = Object.keys(rows[0]!).filter((head) => head !== 'in' && rows.some((row) => row[head] !== ''));
  const cells = rows.map((row) => heads.map((head) => oneLine(String(row[head]))));
  const widths = fitted(heads, cells, width);
  const shown = heads.map((_, i) => i).filter((i) => widths[i]! > 0);
  const line = (row: readonly string[]): string[] => shown.map((i) => cut(row[i]!, widths[i]!));
  const table = new Table({
    head: line(heads),
    style: { head: [], border: [], compact: true },
    colWidths: shown.map((i) => widths[i]! + 2),
    colAligns: shown.map((i) => (cells.every((row) => /^\d*$/.test(row[i]!)) ? 'right' : 'left')),
  });
  table.push(...cells.map(line));
  return `\n${title} (${count})\n${table.toString()}\n`;
};
