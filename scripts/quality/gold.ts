import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldDocument } from '../../src/scoring/spans.js';

/** A file of texts marked by hand. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

/** Names of the `.jsonl` files of a folder that hold documents; the folder may be missing. */
export const goldNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl') && file !== 'date_cases.jsonl')
        .map((file) => basename(file, '.jsonl'))
    : [];

/** Reads one file of a folder. */
export const readGold = (folder: string, name: string): GoldSet => ({
  name,
  documents: readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument),
});
