import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../core/user-error.js';
import { lines } from '../../input/decoding/lines.js';
import { isBad } from '../../input/index.js';
import { shardLine } from '../../input/json/shard-line.js';
import { readArticles } from '../inputs/articles.js';
import { attempt } from '../destinations/destination.js';
import { findInputs } from '../inputs/inputs.js';
import type { Io } from '../io.js';
import { makeFolder } from '../files/make-folder.js';
import { ARTICLES, idIn, MANIFEST, RECORDS, sha256, type Manifest, type Shard } from './manifest.js';
import type { OptionSettings } from '../options/options.js';
import { createProgress } from '../messages/progress.js';
import { createReporter } from '../messages/reporter.js';
import { openScratch, sweep, writeBeside, type ScratchFile } from '../files/scratch.js';
import { settingsOf } from '../options/settings.js';
import { versionOf } from '../version.js';

interface ShardOptions {
  readonly inputs: readonly string[];
  /** The folder as the user gave it. */
  readonly out: string;
  readonly shards: number;
  readonly reading: Partial<OptionSettings>;
}

/** Writes the articles, in order, to files of nearly the same size, and a manifest; returns the exit code. */
export const shard = async ({ inputs, out, shards, reading }: ShardOptions, io: Io): Promise<number> => {
  const folder = resolve(io.cwd, out);
  if (existsSync(join(folder, MANIFEST)))
    throw new UserError(`${out} holds shards already: name another folder, or remove it`);
  for (const each of [folder, join(folder, ARTICLES), join(folder, RECORDS)]) attempt(out, () => makeFolder(each));
  sweep(folder);
  sweep(join(folder, ARTICLES));
  // The total is known only when all was read, so everything is collected in one file first.
  const all = attempt(out, () => openScratch(folder, join(folder, ARTICLES)));
  const release = io.guard(all.discard);
  try {
    const { code, bytes } = await gather(inputs, { ...reading, output: out }, all, out, io);
    const made = await cut(all.path, { folder, out, shards, bytes });
    const articles = made.reduce((sum, one) => sum + one.articles, 0);
    const manifest: Manifest = { gazetteShards: 1, version: versionOf(io), articles, shards: made };
    attempt(out, () => writeBeside(folder, join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`));
    return code;
  } finally {
    release();
    all.discard();
  }
};

/** Reads all articles into one file; unreadable ones have a line too, for their place in the results. */
const gather = async (
  inputs: readonly string[],
  reading: Partial<OptionSettings>,
  all: ScratchFile,
  out: string,
  io: Io,
): Promise<{ readonly code: number; readonly bytes: number }> => {
  const settings = settingsOf(inputs, reading);
  const reporter = createReporter(settings, io);
  const found = findInputs(settings, io, reporter.warn);
  const progress = createProgress(settings, io, found);
  let code = 0;
  let bytes = 0;
  for await (const { item } of readArticles(found.files, settings)) {
    if ('key' in item) continue;
    const failed = isBad(item);
    progress.step(failed ? 'failed' : 'done');
    if (failed) {
      progress.clear();
      reporter.failed(item);
      code = Math.max(code, reporter.exitCodeOf(item));
    }
    const line = shardLine(item);
    bytes += Buffer.byteLength(line);
    attempt(out, () => all.write(line));
  }
  progress.end();
  return { code, bytes };
};

interface Cut {
  readonly folder: string;
  readonly out: string;
  readonly shards: number;
  readonly bytes: number;
}

/** Splits the file into shards of about equal bytes: the same articles make the same shards everywhere. */
const cut = async (path: string, { folder, out, shards, bytes }: Cut): Promise<Shard[]> => {
  const made: Shard[] = [];
  const next = (): Part => attempt(out, () => openPart(join(folder, ARTICLES), nameOf(made.length + 1, shards)));
  let part = next();
  let begun = 0;
  const end = (): void => void made.push(attempt(out, part.end));
  for await (const { bytes: line } of lines(createReadStream(path, { highWaterMark: 1 << 18 }), 'utf-8', Infinity)) {
    const index = Math.floor((begun / bytes) * shards);
    while (made.length < index) {
      end();
      part = next();
    }
    attempt(out, () => part.add(line!));
    begun += line!.length + 1;
  }
  end();
  while (made.length < shards) {
    part = next();
    end();
  }
  return made;
};

/** As many digits as the last one has, so that names sort by number. */
const nameOf = (number: number, shards: number): string =>
  `${String(number).padStart(Math.max(4, String(shards).length), '0')}.jsonl`;

interface Part {
  readonly add: (line: Buffer) => void;
  readonly end: () => Shard;
}

const openPart = (folder: string, name: string): Part => {
  const scratch = openScratch(folder, join(folder, name));
  const counts = { articles: 0, failures: 0, bytes: 0 };
  const [all, ids] = [sha256(), sha256()];
  return {
    add: (line) => {
      const text = `${line.toString()}\n`;
      scratch.write(text);
      all.update(text);
      ids.update(`${idIn(text)!}\n`);
      counts.articles++;
      counts.bytes += line.length + 1;
      if (FAILED.test(text)) counts.failures++;
    },
    end: () => {
      scratch.place(join(folder, name));
      return { name, ...counts, sha256: all.digest('hex'), ids: ids.digest('hex') };
    },
  };
};

const FAILED = /^\{"gazetteArticle":1,"id":"(?:[^"\\]|\\.)*","error":/;
