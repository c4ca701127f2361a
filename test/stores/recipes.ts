import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { run } from '../../src/cli/run.js';
import { memoryIo } from '../cli/memory-io.js';

const home = join(import.meta.dirname, '../..');
const page = join(home, 'docs/guide/stores.md');

/** A question of the page: what is asked, and the answer that stands below. */
const RECIPE = /### ([^\n]+)\n\n```sql\n([^`]+)```\n\n```text\n([^`]*)```/g;

export interface Recipe {
  readonly question: string;
  readonly query: string;
  readonly answer: string;
}

export const recipes = (): Recipe[] =>
  Array.from(readFileSync(page, 'utf8').matchAll(RECIPE), ([, question = '', query = '', answer = '']) => ({
    ...{ question, query, answer: answer.trim() },
  }));

/** The articles that the page names. */
const inputs = (): string[] => {
  const [, pattern = ''] = /`gazette (fixtures\/\S+) -o news\.sqlite`/.exec(readFileSync(page, 'utf8')) ?? [];
  return [pattern];
};

/** What each query of the page answers about the articles that it names. */
export const answers = async (): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-recipes-'));
  const path = join(folder, 'news.sqlite');
  try {
    const { io, stderr } = memoryIo({ cwd: home });
    if ((await run([...inputs(), '-q', '-o', path], io)) !== 0) throw new Error(stderr());
    const database = new sqlite.Database(path, { readOnly: true });
    const all = recipes().map(({ query }) => table(database.all(query)));
    database.close();
    return all;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const table = (rows: readonly object[]): string => {
  const lines = [
    Object.keys(rows[0] ?? {}),
    ...rows.map((row) =>
      Object.values(row as Readonly<Record<string, string | number | null>>).map((cell) => String(cell ?? '')),
    ),
  ];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Puts the current answers below their questions. */
export const writeAnswers = async (): Promise<void> => {
  const now = await answers();
  let i = 0;
  const written = readFileSync(page, 'utf8').replace(
    RECIPE,
    (_, question: string, query: string) =>
      `### ${question}\n\n\`\`\`sql\n${query}\`\`\`\n\n\`\`\`text\n${now[i++]!}\n\`\`\``,
  );
  writeFileSync(page, written);
};
