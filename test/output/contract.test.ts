import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkFormats } from '../../scripts/fuzz/formats.js';
import { checkRecords } from '../../scripts/fuzz/records.js';
import { run } from '../../src/cli/run.js';
import { extract } from '../../src/extract.js';
import { memoryIo } from '../cli/memory-io.js';

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('schema/record-1.json', 'utf8')) as object,
);

const lines = async (args: readonly string[], stdin: string): Promise<unknown[]> => {
  const { io, stdout } = memoryIo({ stdin });
  await run(args, io);
  const printed = stdout();
  return args.includes('json')
    ? (JSON.parse(printed) as unknown[])
    : printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
};

describe('every line that is printed is what the schema says', () => {
  const input =
    [
      {
        id: 'a',
        text: 'Rome fell in 300 BC, and in the 1st century BC President Ana Torres of Peru met Luis Soto on Monday.',
      },
      {
        id: 'b',
        text: 'The sun will last. It happened in 12,000 years from now and 9,000 years ago.',
        date: '2023-04-17',
      },
      { id: 'c' },
      { id: 'd', text: 'The Iraq War began. They met after the war. The Iraq War cost money.', date: '2023-04-17' },
    ]
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('') + 'oops\n';

  test.each([
    ['jsonl'],
    ['jsonl', '--explain'],
    ['jsonl', '--per', 'mention'],
    ['jsonl', '--per', 'mention', '--explain'],
    ['json', '--array'],
    ['json', '--per', 'mention', '--offset-unit', 'byte'],
  ])('-f %s %s %s %s', async (...options) => {
    const printed = await lines(['-f', ...options], input);
    expect(printed.length).toBeGreaterThan(2);
    for (const line of printed) {
      validate(line);
      expect([validate.errors, line]).toEqual([null, line]);
    }
  });

  test('and what it does not say is refused', () => {
    const ok = { id: 'a', error: { code: 'x', message: 'y' } };
    expect(validate(ok)).toBe(true);
    for (const odd of [{}, { id: 'a' }, { ...ok, error: {} }, { article: 'a', type: 'person' }])
      expect(validate(odd)).toBe(false);
  });
});

/** A third of the articles of this repository; `npm run fuzz -- --texts FILE` reads others. */
describe('what is printed of an article is what the schema says, in every unit and format', () => {
  const articles = readdirSync('fixtures/articles').filter((_, i) => i % 3 === 0);
  test.each(articles.map((name, i) => [name, i] as const))(
    '%s',
    async (name, i) => {
      const text = readFileSync(join('fixtures/articles', name), 'utf8');
      expect(await checkRecords(text, i)).toBeUndefined();
      if (i % 3 === 0) expect(await checkFormats(text, i)).toBeUndefined();
    },
    60_000,
  );
});

describe('ages and years before our era and far from it', () => {
  test.each([
    ['in the 1st century BC', '-0099-01-01', '0000-12-31'],
    ['in the first century BC', '-0099-01-01', '0000-12-31'],
    ['in the 3rd century BC', '-0299-01-01', '-0200-12-31'],
    ['in 300 BC', '-0299-01-01', '-0299-12-31'],
    ['in 1 BC', '0000-01-01', '0000-12-31'],
  ])('%s', (words, from, to) => {
    const [date] = extract(`The city fell ${words}, they said.`).entities.filter(({ type }) => type === 'date');
    expect(date).toMatchObject({ from, to });
  });
});

test('mentions stand in text order', () => {
  const { entities } = extract(
    'The Iraq War began in May. They met after the war. The Iraq War cost money, and the war went on.',
  );
  for (const { mentions } of entities) {
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  expect(entities.find(({ type }) => type === 'event')?.mentions.length).toBeGreaterThan(2);
});

test.each(Array.from({ length: 20 }, (_, i) => i))(
  'a name may lie on the cut of a long sentence, %i words before',
  (i) => {
    for (const filler of ['and ', 'rice, '])
      for (const name of [
        'Sen Ki-n Ho Sw',
        'Tommy Ki-moon Kettle',
        'Ursula von der Leyen',
        'William "Bill" Clinton',
        'Sheikh Al-Sabah',
      ])
        expect(() =>
          extract(`${filler.repeat((filler === 'and ' ? 251 : 126) - i)}${name} came there.`, { explain: true }),
        ).not.toThrow();
  },
);
