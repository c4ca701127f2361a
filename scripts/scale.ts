/**
 * Slurm, GNU parallel and Spark on this machine process the shards of a corpus; one task of each is killed, and the merged
 * output must be byte for byte that of one run: `npm run scale [-- --short] [--only slurm]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './scale/corpus.js';
import type { Engine } from './scale/engine.js';
import { parallel } from './scale/parallel.js';
import { endAll, run } from './scale/processes.js';
import { slurm } from './scale/slurm.js';
import { spark } from './scale/spark.js';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, keep: { type: 'boolean' } },
});
const MEGABYTES = values.short ? 1 : 4;
const SHARDS = values.short ? 4 : 8;

const folder = mkdtempSync(join(tmpdir(), 'gazette-scale-'));
mkdirSync(join(folder, 'bin'));
symlinkSync(resolve('bin/gazette.js'), join(folder, 'bin/gazette'));
symlinkSync(process.execPath, join(folder, 'bin/node'));
const env = { ...process.env, PATH: [join(folder, 'bin'), '/usr/sbin', process.env['PATH']].join(delimiter) };

const gazette = async (...args: readonly string[]): Promise<void> => {
  const { code, output } = await run('gazette', args, { env, cwd: folder });
  if (code !== 0) throw new Error(`gazette ${args.join(' ')}: ${output}`);
};

const isThere = (need: string): boolean => {
  try {
    execFileSync('sh', ['-c', need.includes(' ') ? need : `command -v ${need}`], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const tryEngine = async (engine: Engine): Promise<void> => {
  const missing = engine.needs.filter((need) => !isThere(need));
  if (missing.length > 0) throw new Error(`cannot be tried here: no ${missing.join(', no ')}`);
  const own = join(folder, engine.name.replaceAll(' ', '-'));
  mkdirSync(own);
  const work = join(own, 'work');
  await gazette('shard', 'corpus.jsonl', '--out', work, '--shards', String(SHARDS));
  const began = performance.now();
  const what = await engine.run({ folder: own, work, env });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  await gazette('merge', work, '-o', join(own, 'merged.jsonl'), '--summary', join(own, 'summary.json'));
  if (!readFileSync(join(own, 'merged.jsonl')).equals(readFileSync(join(folder, 'serial.jsonl'))))
    throw new Error('the bytes are not those of one run');
  console.log(`${engine.name}: ${what}; the same bytes as one run; ${seconds} s`);
};

const articles = writeCorpus(join(folder, 'corpus.jsonl'), { megabytes: MEGABYTES });
await gazette('corpus.jsonl', '-q', '-f', 'jsonl', '-o', 'serial.jsonl');
console.log(`${articles} articles, ${MEGABYTES} MB of text, ${SHARDS} shards`);
for (const engine of [slurm, parallel, spark]) {
  if (values.only !== undefined && !engine.name.toLowerCase().includes(values.only)) continue;
  try {
    await tryEngine(engine);
  } catch (error) {
    console.log(`${engine.name}: ${(error as Error).message}`);
    process.exitCode = 1;
  } finally {
    await endAll();
  }
}
if (values.keep !== true) rmSync(folder, { recursive: true, force: true });
else console.log(folder);
