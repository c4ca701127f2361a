import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';

/** Texts that make careless tools take minutes: endless sentences, names, brackets, almost-dates, almost-names. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['no sentence ends', 'the minister said that the president of Japan met '],
  ['capitals without end', 'Van Der Jan De Maria Kim '],
  ['abbreviations', 'U.S. '],
  ['initials', 'J. K. '],
  ['no spaces at all', 'abcdefghij'],
  ['numbers', '1 2 3/4-5, '],
  ['almost dates', 'the first quarter of the last week of May the '],
  ['hyphens', 'Kim-Jong-'],
  ['apostrophes', "O'Brien's'"],
  ['opening quotes', '“‘"( '],
  ['line ends', '\r\n'],
  ['commas', 'France, Germany, Italy, and '],
  ['triggers', 'did not attack, attacked and would not attack '],
  ['events', 'G7 foreign ministers finance leaders '],
  ['lone surrogates', '\ud83d'],
  ['emoji', '👩‍👩‍👧'],
  ['combining marks', 'e\u0301\u0301'],
];

const timeOf = (unit: string, length: number): number => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const began = performance.now();
  extract(text, { timex: ['date', 'time', 'duration', 'set'] });
  return performance.now() - began;
};

describe('the time it takes grows with the length and no faster', () => {
  test.each(HOSTILE)('%s', (_, unit) => {
    timeOf(unit, 10_000);
    const short = timeOf(unit, 40_000);
    // Eight times the length takes eight times as long; what is quadratic takes sixty-four times. The rest is for noise.
    expect(timeOf(unit, 320_000)).toBeLessThan(24 * short + 1_000);
  });
});
