/** The checks that are made with a text. */
import type { Check } from './check.js';
import { isDeepStrictEqual } from 'node:util';
import type { ExtractOptions, Result } from '../../src/core/result.js';
import { extract } from '../../src/extract.js';
import { checkFormats } from './formats.js';
import { broken } from './invariants.js';
import { processorTime } from '../growth/processor-time.js';
import { createRandom } from '../random.js';
import { checkReaders } from './readers.js';
import { checkRecords } from './records.js';

const ALL: ExtractOptions = {
  timex: ['date', 'time', 'duration', 'set'],
  date: { value: '2023-04-17', source: 'option' },
};

const OPTIONS: readonly ExtractOptions[] = [
  ALL,
  {},
  { dateOrder: 'dmy', fileName: '2023-04-17-a.txt' },
  { types: ['event'] },
  { types: ['person', 'date'], timex: ['duration'] },
];

/** With and without explanations, once and again, it finds the same, and all invariants hold. */
const results: Check = (text, seed) => {
  const options = createRandom(seed).pick(OPTIONS);
  const result = extract(text, options);
  if (!isDeepStrictEqual(extract(text, options), result)) return 'a second time it finds something else';
  const explained = extract(text, { ...options, explain: true });
  if (said(explained) !== said(result)) return 'explained it finds something else';
  const hasAllKinds = options.types === undefined;
  return broken(result, hasAllKinds) ?? broken(explained, hasAllKinds);
};

/** What is found, without why. */
const said = (result: Result): string =>
  JSON.stringify({ ...result, rejected: [] }, (name, value: unknown) => (name === 'explanation' ? undefined : value));

const SHORT = 6_000;
const TIMES = 8;
/** Twice the expected time, and half a second for what a first run compiles. */
const SLACK = 2;
const NOISE = 500;

/** Eight times the text takes about eight times as long, not sixty-four times. */
const linear: Check = (text, seed) => {
  if (text === '') return undefined;
  const unit = text.slice(0, 1 + createRandom(seed).below(300));
  const long = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  const short = timeOf(long(SHORT));
  const [due, taken] = [TIMES * SLACK * short + NOISE, timeOf(long(SHORT * TIMES))];
  return taken > due ? `${SHORT} characters take ${short} ms, ${TIMES} times as many ${taken} ms` : undefined;
};

const timeOf = (text: string): number => Math.round(processorTime(() => void extract(text, { ...ALL, explain: true })));

/** Every check, and for which share of texts it is made: one in so many. */
export const CHECKS: Readonly<Record<string, { readonly check: Check; readonly times: number }>> = {
  results: { check: results, times: 1 },
  records: { check: checkRecords, times: 3 },
  formats: { check: checkFormats, times: 10 },
  readers: { check: checkReaders, times: 6 },
  linear: { check: linear, times: 100 },
};

/** An exception counts as a failure, too. */
export const outcomeOf = async (check: Check, text: string, seed: number): Promise<string | undefined> => {
  try {
    return await check(text, seed);
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
};
