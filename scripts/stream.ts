/** Sends articles made on the fly through the built program and watches its memory: `npm run stream -- --mb 1000 --format csv -j 1`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesOf } from './stream/articles.js';
import { cpuOf, memoryOf } from './stream/process.js';

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '100' },
    format: { type: 'string', short: 'f', default: 'jsonl' },
    jobs: { type: 'string', short: 'j', default: '1' },
    types: { type: 'string', short: 't', default: 'person,country,date,event' },
    bin: { type: 'string', default: join(import.meta.dirname, '../bin/gazette.js') },
  },
});
const MB = 1e6;
const size = Number(values.mb) * MB;
const STEPS = 10;

const began = performance.now();
// One object is expected on standard input; here there are many.
const array = values.format === 'json' ? ['--array'] : [];
const options = ['-q', ...array, '-f', values.format, '-j', values.jobs, '-t', values.types];
const gazette = spawn(process.execPath, [values.bin, ...options], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let printed = 0;
gazette.stdout.on('data', (chunk: Buffer) => (printed += chunk.length));
const ended = once(gazette, 'close');

let peak = 0;
let cpu = '';
const watch = setInterval(() => {
  peak = Math.max(peak, memoryOf(gazette.pid!));
  cpu = cpuOf(gazette.pid!) || cpu;
}, 500);

const report = (sent: number): void => {
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${(sent / MB).toFixed(0).padStart(5)} MB in, ${(printed / MB).toFixed(0).padStart(5)} MB out, ${seconds.toFixed(0).padStart(5)} s, ${memoryOf(gazette.pid!).toFixed(0).padStart(4)} MB of memory`,
  );
};

let sent = 0;
let next = size / STEPS;
for (const line of articlesOf(size)) {
  sent += line.length;
  if (!gazette.stdin.write(line)) await once(gazette.stdin, 'drain');
  if (sent < next) continue;
  report(sent);
  next += size / STEPS;
}
gazette.stdin.end();
const [code] = (await ended) as [number];
clearInterval(watch);
const seconds = (performance.now() - began) / 1000;
console.log(
  `${options.slice(1).join(' ')}: exit ${code}, ${(sent / MB).toFixed(0)} MB in ${seconds.toFixed(0)} s (${(sent / MB / seconds).toFixed(2)} MB/s), peak ${peak.toFixed(0)} MB; CPU seconds by thread: ${cpu}`,
);
