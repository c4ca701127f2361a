/** Sentences in each of which one entry of a list decides something, and what it decides: test/data/entries/. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../test/data/entries');

/** An entry, its sentence and a fact that is found there only with the entry or, after `not `, only without it. */
export type Kept = readonly [entry: string, sentence: string, fact: string];

export const NOT = 'not ';

export const keep = (list: string, rows: readonly Kept[]): void => {
  if (rows.length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  const lines = rows.map((row) => `${row.join('\t')}\n`);
  writeFileSync(join(FOLDER, `${list.replaceAll('/', '.')}.txt`), lines.join(''));
};

export const keptLists = (): readonly string[] =>
  readdirSync(FOLDER).map((name) => name.replace(/\.txt$/, '').replaceAll('.', '/'));

export const keptOf = (list: string): readonly Kept[] =>
  readFileSync(join(FOLDER, `${list.replaceAll('/', '.')}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as unknown as Kept);
