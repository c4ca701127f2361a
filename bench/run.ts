/**
 * Compares with what one would use instead, side by side in one run, and writes the table of docs/performance.md:
 * `npm run bench [-- --rounds 5] [--base …/bin/gazette.js]`, an earlier build to compare with. Needs `npm run build`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { makeArticles } from './articles.js';
import { median, rateTable, startTable, type Series } from './table.js';

const home = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, base: { type: 'string' } } });
const rounds = Number(values.rounds);
const scratch = mkdtempSync(join(tmpdir(), 'gazette-bench-'));

/** Articles in each file; `many` is 12 MB, which shows the speed of a long run rather than the cost of the start. */
const sizes = { one: 1, few: 60, some: 200, many: 3000 } as const;
type Size = keyof typeof sizes;
const all = makeArticles(sizes.many).split('\n');
for (const [name, count] of Object.entries(sizes))
  writeFileSync(join(scratch, `${name}.jsonl`), `${all.slice(0, count).join('\n')}\n`);

const fileOf = (size: Size): string => join(scratch, `${size}.jsonl`);
const megabytes = (size: Size): number => statSync(fileOf(size)).size / 1e6;

/** Seconds of a whole process: by the clock, and of the processors, helper threads of V8 included. */
interface Seconds {
  readonly clock: number;
  readonly processor: number;
}

/** Without extra certificates: Node reads those first, and a few hundred of them take as long as the rest of its start. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

const seconds = (args: readonly string[]): Seconds => {
  const began = performance.now();
  const { output, status } = spawnSync(process.execPath, ['-r', './bench/processor-time.cjs', ...args], {
    ...{ cwd: home, env },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
  return { clock: (performance.now() - began) / 1000, processor: Number(String(output[3])) / 1e6 };
};

const program = (bin: string, size: Size, ...options: string[]): string[] => [
  ...[bin, '-q', '-j', '1', '-f', 'jsonl', ...options],
  fileOf(size),
];
const cli = (size: Size, ...options: string[]): string[] => program('bin/gazette.js', size, ...options);
const { base } = values;
const peer = (name: string, size: Size): string[] => ['bench/run-peer.mjs', name, fileOf(size)];

/** How each is started on a file of some size, and how large a file it gets. */
const processes: readonly (readonly [name: string, size: Size, start: (size: Size) => string[]])[] = [
  ['gazette', 'many', (size) => cli(size)],
  ['gazette -t country,date', 'many', (size) => cli(size, '-t', 'country,date')],
  ...(base === undefined ? [] : [['before', 'many', (size: Size) => program(base, size)] as const]),
  ['compromise', 'few', (size) => peer('compromise', size)],
  ['wink-nlp', 'many', (size) => peer('wink-nlp', size)],
  ['chrono-node', 'many', (size) => peer('chrono-node', size)],
];

const empty = (): Series => Object.fromEntries(processes.map(([name]) => [name, [] as number[]]));
const throughput = empty();
const byClock = empty();
const startUp: Series = { 'node -e 0': [], ...empty() };
const add = (series: Series, name: string, value: number): void => void series[name]!.push(value);

for (let round = 0; round < rounds; round++) {
  add(startUp, 'node -e 0', seconds(['-e', '0']).processor);
  for (const [name, size, start] of processes) {
    const [one, whole] = [seconds(start('one')), seconds(start(size))];
    const more = megabytes(size) - megabytes('one');
    add(startUp, name, one.processor);
    add(throughput, name, more / (whole.processor - one.processor));
    add(byClock, name, more / (whole.clock - one.clock));
  }
}
const inProcess = JSON.parse(
  execFileSync(process.execPath, ['bench/in-process.mjs', fileOf('some'), String(rounds)], {
    cwd: home,
    encoding: 'utf8',
  }),
) as Series;
const kilobytes = Math.round(megabytes('one') * 1000);
rmSync(scratch, { recursive: true });

const subjects = ['gazette', 'gazette -t country,date'];
const report = `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores; medians of ${rounds} alternated rounds; ratios are
taken round by round (median, least to greatest). The articles are ours to mix from openly licensed news.

### Whole process, JSON Lines in and out, start-up subtracted, by processor time

${rateTable(throughput, subjects)}

### The same by the clock, on a machine with a processor to spare for V8's helper threads

${rateTable(byClock, subjects)}

### One process, warm, result as JSON

${rateTable(inProcess, subjects)}

### Whole process on one article of ${kilobytes} KB, processor time

${startTable(startUp, 'node -e 0')}
`;
console.log(report);

const page = join(home, 'docs/performance.md');
const begin = '<!-- bench: begin -->\n';
const end = '<!-- bench: end -->';
const text = readFileSync(page, 'utf8');
const written = `${text.slice(0, text.indexOf(begin) + begin.length)}\n${report}\n${text.slice(text.indexOf(end))}`;
writeFileSync(page, await format(written, { ...(await resolveConfig(page)), filepath: page }));
console.log(
  `gazette is ${median(throughput['gazette']!).toFixed(2)} MB/s in a whole process; docs/performance.md is written.`,
);
