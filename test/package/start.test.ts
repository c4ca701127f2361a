import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import { bundled } from '../cli/bundled.js';

beforeAll(async () => {
  await bundled();
  await execa('node', ['--import', 'tsx', 'scripts/bundle-library.ts']);
}, 120_000);

/** The processor time of a new process, in microseconds. */
const cost = (code: string): number => {
  const print = 'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log(user+system)});';
  const { stdout, status } = spawnSync(process.execPath, ['-e', print + code], { encoding: 'utf8' });
  expect(status).toBe(0);
  return Number(stdout);
};

/** The best of some rounds in which the two take turns, so that other work on the machine affects both. */
const ratio = (code: string, rounds = 6): number => {
  const best = { bare: Infinity, full: Infinity };
  for (let i = 0; i < rounds; i++) {
    best.bare = Math.min(best.bare, cost(''));
    best.full = Math.min(best.full, cost(code));
  }
  return best.full / best.bare;
};

// A machine that is busy with one of the two for all rounds is rare; slow code fails each time.
jest.retryTimes(3);

// With 250 modules that computed their tables it was five times Node alone; now it is two, and three beside other tests.
test.each([
  ['as a module', "import('gazette').then(({ extract }) => extract('x'))"],
  ['as CommonJS', "require('gazette').extract('x')"],
])(
  'the library starts in less than four times what Node needs, %s',
  (_, code) => {
    expect(ratio(code)).toBeLessThan(4);
  },
  60_000,
);

test('as modules it is few files', () => {
  const scripts = readdirSync('dist/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeLessThan(25);
});
