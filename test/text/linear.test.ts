import { describe, expect, test } from '@jest/globals';
import { SHAPES, SHORT, timeOf, TIMES } from '../../scripts/growth/shapes.js';

/** Each step is eight times as long and may take thrice its due. */
const BOUND = 3 * 8;
/** What a first run compiles and a garbage collection takes. */
const NOISE = 300;

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

test('a megabyte of news takes seconds', () => {
  expect(timeOf('an article', 1_000_000)).toBeLessThan(20_000);
}, 120_000);
