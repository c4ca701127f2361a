import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { Article } from '../core/article.js';
import { UserError } from '../core/user-error.js';
import { codeOf } from './file-errors.js';
import type { Job } from './job.js';

/** What a result in an output was made of, and where it stands. */
export interface Entry {
  readonly key: string;
  readonly place: string;
}

/** The results in an output, noted when they are whole, so that a run can go on where another one ended. */
export interface Journal {
  readonly note: (key: string, place: string) => void;
  readonly close: () => void;
}

/** How a run uses what an earlier one has left. */
export interface Resumption {
  /** Everything beside the articles that changes what is printed, in a few letters. */
  readonly options: string;
  readonly resume: boolean;
  readonly overwrite: boolean;
}

const LETTERS = 32;
const FORMAT = 'gazette-journal-1';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, LETTERS);

/** How the work is done makes no other result: threads, a limit of time, and where the rules come from. */
export const optionsHash = ({ settings, format, style, rulesSource }: Job, version: string): string => {
  const found = { ...settings, rules: undefined, verbose: undefined, articleTimeout: undefined };
  return hashOf(JSON.stringify([version, found, format, style, rulesSource]));
};

/** An article that says the same, with the same options, gives the same result. */
export const keyOf = (article: Article, options: string): string =>
  hashOf(`${options}${JSON.stringify({ ...article, byteOffsets: article.byteOffsets?.length })}`);

/** What is in the journal of an output, if there is one; results of other options are refused unless they may go. */
export const readJournal = (path: string, name: string, wanted: Resumption): readonly Entry[] | undefined => {
  const source = sourceOf(path);
  if (source === undefined || wanted.overwrite) return undefined;
  const [head = '', ...lines] = source.split('\n');
  if (head !== `${FORMAT} ${wanted.options}`)
    throw new UserError(`${name} holds results of other options: --overwrite replaces them`);
  // What comes after the last line end was cut off.
  return lines.slice(0, -1).map((line) => ({ key: line.slice(0, LETTERS), place: line.slice(LETTERS + 1) }));
};

const sourceOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** A journal that begins with these entries. */
export const openJournal = (path: string, { options }: Resumption, entries: readonly Entry[]): Journal => {
  writeFileSync(path, `${FORMAT} ${options}\n${entries.map(lineOf).join('')}`);
  const file = openSync(path, 'a');
  return { note: (key, place) => appendFileSync(file, lineOf({ key, place })), close: () => closeSync(file) };
};

const lineOf = ({ key, place }: Entry): string => `${key} ${place}\n`;
