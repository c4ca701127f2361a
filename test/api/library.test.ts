import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as api from '../../src/index.js';
import { run } from '../../src/cli/run.js';
import { memoryIo } from '../cli/memory-io.js';

const { createGazette, extract, extractAll, readRules, UserError } = api;
const file = 'fixtures/articles/g7-karuizawa.txt';
const article = readFileSync(file, 'utf8');

test('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ENTITY_TYPES',
    'EVENT_KINDS',
    'SCHEMA_VERSION',
    'UserError',
    'createGazette',
    'extract',
    'extractAll',
    'readRules',
  ]);
});

describe('extract', () => {
  test('answers a record without anything internal', () => {
    expect(extract('Nothing to see.', { id: 'a' })).toEqual({
      schemaVersion: 1,
      id: 'a',
      offsetUnit: 'utf16',
      date: null,
      textType: null,
      focus: [],
      entities: [],
      warnings: [],
    });
  });

  test.each([
    ['', {}],
    ['--explain', { explain: true }],
    ['-t person,country', { types: ['person', 'country'] }],
    ['--offset-unit byte -d 2023-04-18', { offsetUnit: 'byte', date: '2023-04-18' }],
  ] as const)('is what -f json %s prints', async (flags, options) => {
    const { io, stdout } = memoryIo({ stdin: article });
    await run(['-f', 'json', ...flags.split(' ').filter((flag) => flag !== '')], io);
    // Only the program knows how the input was read.
    const { encoding, source, ...printed } = JSON.parse(stdout()) as {
      readonly encoding?: string;
      readonly source?: object;
    };
    expect({ encoding, source }).toMatchObject({ encoding: expect.any(String), source: { format: 'text' } });
    expect(JSON.parse(JSON.stringify(extract(article, options)))).toEqual(printed);
  });

  test.each([
    ['2023-04-17', 'option'],
    [new Date('2023-04-17T23:59:00Z'), 'option'],
    [{ value: '2023-04-17', source: 'record' }, 'record'],
    [{ value: '2023-04-17' } as { value: string; source: 'option' }, 'option'],
  ] as const)('takes the day of publication as %p', (date, source) => {
    const record = extract('They met on Monday.', { date });
    expect(record.date).toEqual({ value: '2023-04-17', source, certainty: 'stated' });
    expect(record.entities.find(({ type }) => type === 'date')).toMatchObject({ value: '2023-04-17' });
  });

  test.each([
    [undefined, {}, 'the text is a string, not undefined'],
    ['a', { types: ['people'] }, 'option types cannot be ["people"]: it is a list of person, country, date, event'],
    ['a', { types: ['persn'] }, '(did you mean person?)'],
    ['a', { types: ['people'] }, '(did you mean person?)'],
    ['a', { types: 'person' }, 'option types cannot be person: it is a list of'],
    ['a', { timex: ['day'] }, 'it is a list of date, time, duration, set'],
    ['a', { date: '17/04/2023' }, "option date cannot be 17/04/2023: it is a day of the calendar, '2023-04-17'"],
    ['a', { date: '2023-02-30' }, 'it is a day of the calendar'],
    ['a', { date: { value: '17 April' } }, 'it is a day of the calendar'],
    ['a', { date: { value: '2023-04-17', source: 'rumour' } }, 'its source is one of'],
    ['a', { date: new Date('x') }, 'it is no valid Date'],
    ['a', { date: null }, 'option date cannot be null'],
    ['a', { dateOrder: 'ymd' }, 'it is one of dmy, mdy'],
    ['a', { explain: 1 }, 'it is a boolean'],
    ['a', { offsetUnit: 'char' }, 'it is one of utf16, codepoint, byte'],
    ['a', { rules: {} }, 'it is what readRules returns'],
    ['a', { tpyes: [] }, "there is no option 'tpyes' (did you mean types?)"],
    ['a', [], 'options are an object, not []'],
    ['a', null, 'options are an object, not null'],
  ])('of %p with %p says %p', (text, options, message) => {
    const wrong = (): unknown => extract(text as string, options as object);
    expect(wrong).toThrow(UserError);
    expect(wrong).toThrow(message);
  });
});

describe('a caller', () => {
  test.each([
    ['nothing', ''],
    ['halves of pairs', `${'\ud83d'.repeat(2000)} Ana Torres ${'\ude00'.repeat(2000)}`],
    ['what terminals act upon', '\0\u001b[31mPeru\u202e\u009b'],
    ['names of Object', '__proto__ constructor toString hasOwnProperty met Ana Torres.'],
    ['a million letters without a space', 'a'.repeat(1_000_000)],
    ['two hundred thousand letters of news', 'Ana Torres of Peru met Luis Soto on Monday. '.repeat(4_600)],
  ])(
    'may hand over any string: %s',
    (_, text) => {
      for (const offsetUnit of ['utf16', 'codepoint', 'byte'] as const) {
        const record = extract(text, { offsetUnit, explain: text.length < 10_000 });
        expect(JSON.parse(JSON.stringify(record))).toMatchObject({ offsetUnit });
        if (text.length > 100_000) break;
      }
    },
    60_000,
  );

  test('keeps what is its own: nothing of it is frozen or changed, and what it changes stays its own', () => {
    const options = { types: ['person' as const], date: { value: '2023-04-17', source: 'record' as const } };
    const copy = structuredClone(options);
    const first = extract('Ana Torres met Luis Soto.', options);
    expect(options).toEqual(copy);
    expect([options, options.types, options.date].some((each) => Object.isFrozen(each))).toBe(false);
    const expected = structuredClone(first);
    (first.entities as unknown[]).length = 0;
    (first.date as { value: string }).value = 'x';
    expect(extract('Ana Torres met Luis Soto.', options)).toEqual(expected);
    expect(options).toEqual(copy);
  });

  test('may freeze what it hands over', () => {
    const options = Object.freeze({ types: Object.freeze(['person'] as const), explain: true });
    expect(extract('Ana Torres spoke.', options).entities).toHaveLength(1);
  });
});

describe('a gazette', () => {
  test('holds options and rules for many articles', async () => {
    const rules = await readRules('{"label":"GPE","pattern":"Middle Earth","id":"NZ"}');
    const gazette = createGazette({ types: ['country'], rules });
    const [first, second] = [gazette.extract('He left Middle Earth.'), gazette.extract('He left Peru.', { id: 'b' })];
    expect(first.entities).toMatchObject([{ type: 'country', iso2: 'NZ' }]);
    expect(second).toMatchObject({ id: 'b', entities: [{ iso2: 'PE' }] });
  });

  test('says at once which option is wrong', () => {
    expect(() => createGazette({ id: 'a' } as object)).toThrow("there is no option 'id'");
    expect(() => createGazette().extract('a', { types: [] } as object)).toThrow("there is no option 'types'");
  });

  test('says where its rules are wrong', async () => {
    await expect(readRules('{"type":"planet"}', 'mine.jsonl')).rejects.toThrow('mine.jsonl:1: unknown field "type"');
  });
});

describe('extractAll', () => {
  async function* stream(): AsyncGenerator<string> {
    yield 'He left Peru.';
    yield await Promise.resolve('He left Chile.');
  }

  test.each([
    ['an array', ['He left Peru.', 'He left Chile.']],
    ['a generator', stream()],
  ])('answers a record for each text of %s', async (_, texts) => {
    const found: unknown[] = [];
    for await (const { id, entities } of extractAll(texts, { types: ['country'] }))
      found.push([id, ...entities.map((entity) => (entity.type === 'country' ? entity.iso2 : ''))]);
    expect(found).toEqual([
      ['1', 'PE'],
      ['2', 'CL'],
    ]);
  });

  test('answers more articles than go together as it does each alone', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `Ana Ruiz met Tom Hanks in Peru on ${i % 28} May 2019.`);
    const found: unknown[] = [];
    for await (const record of extractAll(texts)) found.push(record);
    expect(found).toEqual(texts.map((text, i) => extract(text, { id: String(i + 1) })));
  });

  test('answers what comes before an error', async () => {
    function* source(): Generator<string> {
      yield 'He left Peru.';
      throw new Error('no more');
    }
    for (const [texts, error] of [
      [source(), 'no more'],
      [['He left Peru.', 5 as unknown as string, 'He left Chile.'], UserError],
    ] as const) {
      const articles = extractAll(texts);
      expect((await articles.next()).value).toMatchObject({ id: '1', entities: [{ iso2: 'PE' }] });
      await expect(articles.next()).rejects.toThrow(error);
    }
  });

  test('keeps what is known of each article', async () => {
    const articles = extractAll([{ text: 'They met on Monday.', id: 'x', date: '2023-04-17' }]);
    const { value } = await articles.next();
    expect(value).toMatchObject({ id: 'x', date: { value: '2023-04-17', source: 'option' } });
  });
});
