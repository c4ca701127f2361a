import { appendFileSync, closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { Article } from '../../core/article.js';
import { UserError } from '../../core/user-error.js';
import { codeOf } from '../files/file-errors.js';
import type { Job } from '../jobs/job.js';

/** What a result in an output was made from, and where it is. */
export interface Entry {
  readonly key: string;
  readonly place: string;
}

/** The complete results in an output, so that a run can continue where another one ended. */
export interface Journal {
  readonly note: (key: string, place: string) => void;
  readonly close: () => void;
}

/** How a run uses the results of an earlier one. */
export interface Resumption {
  /** A hash of everything besides the articles that affects the output. */
  readonly options: string;
  readonly resume: boolean;
  readonly overwrite: boolean;
}

const LETTERS = 32;
const FORMAT = 'gazette-journal-1';

/** Only an output that can be resumed needs it, and node:crypto takes 3 ms to load. */
const hashOf = (text: string): string => {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex').slice(0, LETTERS);
};

/** Settings that do not affect results: threads, a time limit, and where the rules come from. */
export const optionsHash = ({ settings, format, style, rulesSource }: Job, version: string): string => {
  const found = { ...settings, rules: undefined, verbose: undefined, articleTimeout: undefined };
  return hashOf(JSON.stringify([version, found, format, style, rulesSource]));
};

/** The key of an article: the same content gives the same result. */
export const keyOf = (article: Article, options: string): string =>
  hashOf(`${options}${JSON.stringify({ ...article, byteOffsets: article.byteOffsets?.length })}`);

/**
 * The content of the journal of an output, if there is one; results of other options are refused unless they may be replaced.
 */
export const readJournal = (path: string, name: string, wanted: Resumption): readonly Entry[] | undefined => {
  const source = sourceOf(path);
  if (source === undefined || wanted.overwrite) return undefined;
  const [head = '', ...lines] = source.split('\n');
  if (head !== `${FORMAT} ${wanted.options}`)
    throw new UserError(`${name} holds results of other options: --overwrite replaces them`);
  // An incomplete last line is ignored.
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
