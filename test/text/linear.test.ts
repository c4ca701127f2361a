import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';

const SHORT = 60_000;
const TIMES = 8;
/** Eight times the length may take thrice its due; what is quadratic takes sixty-four times as long. */
const BOUND = 3 * TIMES;
/** What a first run compiles and a garbage collection takes. */
const NOISE = 300;

const NEWS = `LIMA, May 3 - Foreign Minister Ana Torres of Peru met her Chilean counterpart, Luis Soto, on Tuesday. "We signed
the treaty in March," she said. The two countries had attacked each other's plans for the 2015 summit. `;

/** Each is repeated. */
const LONG: readonly (readonly [name: string, unit: string])[] = [
  ['an article', NEWS],
  ['words without punctuation', 'the people of the town went to see what had been found '],
  ['one capitalised word', 'Smith '],
  ['digits', '7'],
  ['grouped digits', '1,234'],
  ['weekdays', 'Monday '],
  ['months and days', 'May 3 '],
  ['deep brackets', '('],
  ['brackets and names', '(Smith ('],
  ['abbreviated countries', 'U.S. '],
  ['quotes', '"Yes," '],
  ['quotes that never close', '“He said '],
  ['hyphens', 'well-'],
  ['names with hyphens', 'Smith-'],
  ['of the of the', 'of the '],
  ['the end of the end of', 'the end of '],
  ['initials', 'J. '],
  ['initials without spaces', 'J.'],
  ['titles', 'Prime Minister '],
  ['triggers', 'attacked '],
  ['verbs that wait for their object', 'said it would sign '],
  ['a list of countries', 'France, '],
  ['one long word', 'a'],
  ['apostrophes', "'"],
  ['clitics', "Smith's "],
  ['line ends', 'a\n'],
  ['blank lines', '\n\n'],
  ['spaces', ' '],
  ['full stops', '.'],
  ['a dateline without end', 'LIMA, '],
  ['one meeting told again and again', 'Ana Torres met Luis Soto in Lima. The meeting was short. '],
  ['one war named again and again', 'The Iraq War began. The war went on. '],
  ['short forms of one name', 'Hurricane Katrina struck. Katrina went on. '],
];

/** Time on the processor: what else the machine does counts for nothing. */
const timeOf = (text: string): number => {
  const began = process.cpuUsage();
  extract(text, { timex: ['date', 'time', 'duration', 'set'], explain: true });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

describe('eight times the text takes eight times as long', () => {
  test.each(LONG)(
    '%s',
    (_, unit) => {
      timeOf(repeated(unit, SHORT / 4));
      const short = timeOf(repeated(unit, SHORT));
      expect(timeOf(repeated(unit, SHORT * TIMES))).toBeLessThan(BOUND * short + NOISE);
    },
    120_000,
  );
});

test('a megabyte of news takes seconds', () => {
  expect(timeOf(repeated(NEWS, 1_000_000))).toBeLessThan(20_000);
}, 120_000);
