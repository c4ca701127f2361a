import { UserError } from '../../core/user-error.js';
import type { ArticleRecord } from '../../core/record.js';
import { peek } from '../../input/decoding/bytes.js';
import { lines } from '../../input/decoding/lines.js';
import { unpacked } from '../../input/open.js';
import { tooLarge } from '../../input/reader.js';
import { recordAndText, type Failure } from '../../output/index.js';
import { readArticles } from '../inputs/articles.js';
import { extracted, jobOf } from '../extract-all.js';
import { findInputs, type Input } from '../inputs/inputs.js';
import type { Io } from '../io.js';
import { createProgress } from '../messages/progress.js';
import { createReporter } from '../messages/reporter.js';
import { settingsOf, type Settings } from '../options/settings.js';

/** The record of an article, with the text that its offsets refer to, if known. */
export interface Read {
  readonly record: ArticleRecord;
  readonly text?: string;
}

/** Reads articles, or the JSON Lines that gazette has made of them; returns the exit code. */
export const readRecords = async (
  inputs: readonly string[],
  options: Partial<Settings>,
  io: Io,
  take: (read: Read) => void,
): Promise<number> => {
  const settings = settingsOf(inputs, { ...options, formatter: recordAndText });
  const reporter = createReporter(settings, io);
  const found = findInputs(settings, io, reporter.warn);
  const progress = createProgress(settings, io, found);
  const made: Input[] = [];
  let code = 0;
  const fail = (failure: Failure): void => {
    progress.step('failed');
    progress.clear();
    reporter.failed(failure);
    code = Math.max(code, reporter.exitCodeOf(failure));
  };
  const items = readArticles(articleFiles(found.files, made), settings);
  for await (const { outcome } of await extracted(items, jobOf(settings, io), settings, {}, io)) {
    if ('error' in outcome) fail(outcome);
    else if ('piece' in outcome) {
      reporter.done(outcome);
      progress.step('done');
      take({ record: JSON.parse(outcome.piece[0]!) as ArticleRecord, text: outcome.piece[1]! });
    }
  }
  for (const file of made)
    for await (const one of recordsIn(file, settings.maxArticleBytes)) {
      if ('error' in one) fail(one);
      else take(one);
    }
  progress.end();
  return code;
};

/** Separates the records made by gazette. */
async function* articleFiles(files: AsyncIterable<Input | Failure>, made: Input[]): AsyncGenerator<Input | Failure> {
  for await (const file of files) {
    if ('error' in file) yield file;
    else {
      const { input, isMade } = await lookAt(file);
      if (isMade) made.push(input);
      else yield input;
    }
  }
}

const MADE = /^(?:\ufeff)?\s*\{"schemaVersion":/;

/** The beginning of a file, compressed or not; an error of opening it is reported when it is read. */
const lookAt = async (file: Input): Promise<{ readonly input: Input; readonly isMade: boolean }> => {
  try {
    const { head, chunks: bytes } = await peek(await unpacked(file.bytes), ({ length }) => length >= ENOUGH);
    const isMade = MADE.test(Buffer.from(head.subarray(0, ENOUGH)).toString());
    return { input: { ...file, bytes }, isMade };
  } catch (error) {
    return { input: { ...file, bytes: failing(error) }, isMade: false };
  }
};

const ENOUGH = 64;

async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  throw error;
}

async function* recordsIn({ name, bytes }: Input, limit: number): AsyncGenerator<Read | Failure> {
  let number = 0;
  for await (const { bytes: line } of lines(bytes, 'utf-8', limit)) {
    const place = `${name}:${number + 1}`;
    // A byte order mark is no part of the first record.
    const written = line?.toString('utf8').replace(/^\ufeff/, '');
    if (written?.trim() === '') continue;
    number++;
    yield written === undefined ? tooLarge(place, limit) : recordOf(written, place);
  }
}

const recordOf = (line: string, place: string): Read | Failure => {
  try {
    const value = JSON.parse(line) as Partial<ArticleRecord & Failure>;
    if (value.error !== undefined) return { id: value.id ?? place, error: value.error };
    if (value.entities === undefined) throw new UserError('no record of gazette');
    const record = { date: null, focus: [], ...value } as ArticleRecord;
    return { record, ...(value.text === undefined ? {} : { text: value.text }) };
  } catch (error) {
    return { id: place, error: { code: 'bad-record', message: `${place}: ${(error as Error).message}` } };
  }
};
