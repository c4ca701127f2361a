import { describe, expect, jest, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import { processorTime } from '../../scripts/growth/processor-time.js';
import { SHAPES, SHORT, timeOf, TIMES } from '../../scripts/growth/shapes.js';

/** Each step is eight times as long and may take three times the expected time. */
const BOUND = 3 * 8;
/** What a first run compiles and a garbage collection takes. */
const NOISE = 300;

// A busy machine slows a measurement now and then; quadratic code fails each time.
jest.retryTimes(2);

describe('eight times the text takes eight times as long, and sixty-four times sixty-four', () => {
  test.each(Object.keys(SHAPES))(
    '%s',
    (shape) => {
      timeOf(shape, SHORT);
      const [once, eight, sixtyFour] = TIMES.map((times) => timeOf(shape, SHORT * times));
      expect(eight).toBeLessThan(BOUND * once! + NOISE);
      expect(sixtyFour).toBeLessThan(BOUND * eight! + NOISE);
    },
    120_000,
  );
});

/** A word of letters that no other number gives. */
const lettersOf = (n: number): string =>
  (n < 26 ? '' : lettersOf(Math.floor(n / 26))) + String.fromCharCode(97 + (n % 26));

/** Different sentences: code that compares each with all earlier ones is quadratic. */
test.each([
  ['presidents', (n: number) => `President Bor${lettersOf(n * 7)}ov Kva${lettersOf(n * 13)}sky spoke in Peru. `],
  ['people of one first name', (n: number) => `Ana Kva${lettersOf(n * 13)}sky spoke. `],
  ['people of one surname', (n: number) => `Bor${lettersOf(n * 13)}ov Torres spoke. `],
  ['holidays that countries keep', (n: number) => `They met on Independence Day in ${1900 + (n % 100)}. `],
])(
  'sixteen times as many %s take sixteen times as long',
  (_, sentence) => {
    const text = (count: number): string => Array.from({ length: count }, (_, n) => sentence(n)).join('');
    const timeFor = (count: number): number => processorTime(() => extract(text(count)));
    timeFor(FEW);
    expect(timeFor(FEW * 16)).toBeLessThan(3 * 16 * timeFor(FEW) + NOISE);
  },
  120_000,
);

const FEW = 500;

test('a megabyte of news takes seconds', () => {
  expect(timeOf('an article', 1_000_000)).toBeLessThan(30_000);
}, 120_000);
