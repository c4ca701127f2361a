import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import { alone, bundled } from '../cli/bundled.js';

beforeAll(async () => {
  await bundled();
  await alone(async () => {
    await execa('node', ['--import', 'tsx', 'scripts/bundle-library.ts']);
  });
}, 120_000);

/** Without certificates that Node would read at each start. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: '' };

/** The processor time of a new process, in microseconds. */
const cost = (code: string): number => {
  const print = 'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log(user+system)});';
  const { stdout, status } = spawnSync(process.execPath, ['-e', print + code], { encoding: 'utf8', env });
  expect(status).toBe(0);
  return Number(stdout);
};

/** The best of some rounds in which the two take turns, so that other work on the machine affects both. */
const ratio = (code: string, rounds = 14): number => {
  const best = { other: Infinity, own: Infinity };
  for (let i = 0; i < rounds; i++) {
    best.other = Math.min(best.other, cost("require('compromise')('x').people().json()"));
    best.own = Math.min(best.own, cost(code));
  }
  return best.own / best.other;
};

// A machine that is busy with one of the two for all rounds is rare; slow code fails each time.
jest.retryTimes(3);

// With finished tables, and without what only events need, it takes less than a third of it.
test.each([
  ['as a module', "import('gazette').then(({ extract }) => extract('x'))"],
  ['as CommonJS', "require('gazette').extract('x')"],
])(
  'the library starts in less than four tenths of what compromise needs, %s',
  (_, code) => {
    expect(ratio(code)).toBeLessThan(0.4);
  },
  60_000,
);

test.each([
  ["'x'", false],
  ["'Ana Torres is from Lima, where she was ill in May 2024.'", false],
  ["'Police arrested two men in Lima on Monday.', { types: ['country', 'date'] }", false],
  ["'Police arrested two men in Lima on Monday.'", true],
])('extract(%s) loads what only events need: %s', (of, isLoaded) => {
  const code = `require('gazette').extract(${of}); console.log(Object.keys(require.cache).join())`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect(stdout).toContain('index.js');
  expect(stdout.includes('late.js')).toBe(isLoaded);
});

test('as modules it is few files', () => {
  const scripts = readdirSync('dist/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeLessThan(25);
});
