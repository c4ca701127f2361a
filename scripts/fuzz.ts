/** Looks for texts and files that break a promise: `npm run fuzz -- --minutes 5 --seed 1`. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { extract } from '../src/extract.js';
import { CHECKS, outcomeOf } from './fuzz/checks.js';
import { createRandom } from './random.js';
import { shrink } from './fuzz/shrink.js';
import { makeText } from './fuzz/texts.js';

const HELP = `npm run fuzz -- [options]
  --minutes N   how long; default 1
  --seed N      where to begin; default is another one every day, and is printed
  --texts FILE  instead of drawing any, every text of a file of JSON Lines is asked once; again for more files
  --keep        adds what is found to test/fuzz/finds.jsonl, which the tests go through
`;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    texts: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const FINDS = join(import.meta.dirname, '../test/fuzz/finds.jsonl');
/** After so many finds more would say nothing new. */
const MOST = 20;
const SAMPLED = 200;

/** A find as the tests read it. */
interface Find {
  readonly check: string;
  readonly seed: number;
  readonly text: string;
}

const report = async ({ check: name, seed, text }: Find, wrong: string): Promise<void> => {
  const { check } = CHECKS[name]!;
  const shortest = await shrink(text, async (shorter) => (await outcomeOf(check, shorter, seed)) !== undefined);
  const find: Find = { check: name, seed, text: shortest };
  const reason = (await outcomeOf(check, shortest, seed)) ?? `${wrong} (not every time)`;
  console.log(`FOUND ${JSON.stringify(find)}\n  ${reason}`);
  if (options.keep) appendFileSync(FINDS, `${JSON.stringify(find)}\n`);
};

/** Makes all checks of one text; returns how many failed. */
const examine = async (text: string, seed: number): Promise<number> => {
  let found = 0;
  for (const [name, { check, times }] of Object.entries(CHECKS)) {
    if (seed % times !== 0) continue;
    const wrong = await outcomeOf(check, text, seed);
    if (wrong === undefined) continue;
    found++;
    await report({ check: name, seed, text }, wrong);
  }
  return found;
};

/** Texts given by the user, each with a seed from its position. */
const askFiles = async (files: readonly string[]): Promise<number> => {
  let [texts, found] = [0, 0];
  for (const file of files)
    for (const line of readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')) {
      const { text } = JSON.parse(line) as { readonly text?: string };
      if (text !== undefined) found += await examine(text, texts++);
    }
  console.log(`fuzz: ${texts} texts of ${files.length} files, ${found} found`);
  return found;
};

const fuzz = async (): Promise<number> => {
  const began = performance.now();
  const minutes = Number(options.minutes);
  const samples: (readonly [string, unknown])[] = [];
  let [texts, characters, found] = [0, 0, 0];
  for (
    let seed = Number(options.seed) * 1_000_003;
    performance.now() - began < minutes * 60_000 && found < MOST;
    seed++
  ) {
    const text = makeText(createRandom(seed));
    found += await examine(text, seed);
    if (seed % SAMPLED === 0) samples.push([text, extract(text)]);
    texts++;
    characters += text.length;
  }
  // Reading other texts in between must change nothing.
  const changed = samples.reverse().filter(([text, result]) => !isDeepStrictEqual(extract(text), result));
  for (const [text] of changed) console.log(`FOUND read again later it is something else: ${JSON.stringify(text)}`);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `fuzz: ${texts} texts, ${(characters / 1e6).toFixed(1)} M characters, ${seconds} s, seed ${options.seed}, ${found + changed.length} found`,
  );
  return found + changed.length;
};

if (options.help) console.log(HELP);
else process.exitCode = (await (options.texts.length > 0 ? askFiles(options.texts) : fuzz())) > 0 ? 1 : 0;
