import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArticleRecord } from '../../core/record.js';
import { UserError } from '../../core/user-error.js';
import { createCorpus, type Corpus } from '../../corpus/corpus.js';
import { lines } from '../../input/decoding/lines.js';
import type { Printer } from '../../output/index.js';
import { printTo, type Destination } from '../destinations/destination.js';
import type { Io } from '../io.js';
import { ARTICLES, idIn, readManifest, RECORDS, sha256, type Manifest, type Shard } from './manifest.js';
import { createReporter } from '../messages/reporter.js';
import { writeTo } from '../destinations/standard-output.js';
import { summaryJson, TOP } from './summarise.js';
import { toFile } from '../destinations/to-file.js';
import { versionOf } from '../version.js';

interface MergeOptions {
  /** The folder made by `gazette shard`, as the user gave it. */
  readonly name: string;
  readonly output?: string;
  /** A file for the summary of all. */
  readonly summary?: string;
  readonly quiet: boolean;
}

/** Checks the results of every shard, and then joins them in the order of the articles; returns the exit code. */
export const merge = async ({ name, output, summary, quiet }: MergeOptions, io: Io): Promise<number> => {
  const folder = resolve(io.cwd, name);
  const manifest = readManifest(folder, name);
  if (manifest.version !== versionOf(io)) throw otherVersionOf(manifest, name, io);
  const wrong = await faultsOf(folder, manifest);
  if (wrong.length > 0) {
    for (const fault of wrong) io.stderr.write(`gazette: ${fault}\n`);
    throw new UserError(`${name}: ${wrong.length} of ${manifest.shards.length} shards are not done: nothing merged`, 1);
  }
  const corpus = summary === undefined ? undefined : createCorpus({ where: [] });
  await concatenate(folder, manifest, destinationOf(output, io), corpus);
  if (corpus !== undefined) await writeSummary(corpus, summary!, io);
  createReporter({ quiet }, io).sum(sumOf(manifest));
  return 0;
};

/** The results of two versions are not those of one run. */
const otherVersionOf = ({ version }: Manifest, name: string, io: Io): UserError =>
  new UserError(
    `${name}: sharded by gazette ${version}, but this is ${versionOf(io)}: use one version for all of it`,
    1,
  );

const sumOf = ({ shards, articles }: Manifest): string => {
  const failures = shards.reduce((sum, shard) => sum + shard.failures, 0);
  return `${shards.length} shards merged: ${articles} articles, of which ${failures} could not be read`;
};

/** The errors of the shards: one line for each that is incomplete or different. */
const faultsOf = async (folder: string, { shards }: Manifest): Promise<string[]> => {
  const faults: string[] = [];
  for (const shard of shards) {
    const fault = (await changed(join(folder, ARTICLES, shard.name), shard)) ?? (await unlike(folder, shard));
    if (fault !== undefined) faults.push(`${shard.name}: ${fault}`);
  }
  return faults;
};

/** Its articles may be missing here, but must not be different. */
const changed = async (path: string, shard: Shard): Promise<string | undefined> => {
  if (!existsSync(path)) return undefined;
  const hash = sha256();
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex') === shard.sha256 ? undefined : 'its articles are not those that were sharded';
};

const unlike = async (folder: string, shard: Shard): Promise<string | undefined> => {
  const path = join(folder, RECORDS, shard.name);
  if (!existsSync(path)) return 'its results are missing';
  const ids = sha256();
  let count = 0;
  for await (const line of linesOf(path)) {
    const id = idIn(line);
    if (id === undefined || !line.endsWith('}')) return `line ${count + 1} of its results is no record of gazette`;
    ids.update(`${id}\n`);
    count++;
  }
  if (count !== shard.articles) return `its results have ${count} lines, not ${shard.articles}`;
  return ids.digest('hex') === shard.ids ? undefined : 'its results are those of other articles';
};

async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const { bytes } of lines(createReadStream(path, { highWaterMark: 1 << 18 }), 'utf-8', Infinity))
    yield bytes!.toString();
}

const concatenate = async (
  folder: string,
  { shards }: Manifest,
  destination: Destination,
  corpus: Corpus | undefined,
): Promise<void> => {
  try {
    for (const { name } of shards)
      for await (const line of linesOf(join(folder, RECORDS, name))) {
        await destination.put(written(`${line}\n`), { below: name });
        if (corpus !== undefined) addTo(corpus, line);
      }
    await destination.finish();
  } catch (error) {
    destination.abandon();
    throw error;
  }
};

const written = (line: string): Parameters<Destination['put']>[0] => ({
  ...{ id: '', characters: 0, isDated: false, warnings: [], piece: [line] },
});

const addTo = (corpus: Corpus, line: string): void => {
  const record = JSON.parse(line) as Partial<ArticleRecord>;
  if (record.entities !== undefined) corpus.add(record as ArticleRecord);
};

const LINES: Printer = { render: () => [], add: ([line = '']) => line, end: () => '' };

const destinationOf = (output: string | undefined, io: Io): Destination =>
  output === undefined || output === '-'
    ? printTo(LINES, (piece) => writeTo(io, piece))
    : toFile(resolve(io.cwd, output), output, LINES, io.guard);

/** The output of `gazette summary -f json`. */
const writeSummary = async (corpus: Corpus, name: string, io: Io): Promise<void> => {
  const destination = toFile(resolve(io.cwd, name), name, LINES, io.guard);
  await destination.put(written(summaryJson(corpus.summary(TOP))), { below: name });
  await destination.finish();
};
