import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import type { Result } from '../../src/core/result.js';
import { extract } from '../../src/extract.js';
import { format, formatters, PLAIN, type Style } from '../../src/output/index.js';
import { sample } from './sample.js';

const print = (name: string, style: Partial<Style> = {}, results: readonly Result[] = [sample]): Promise<string> =>
  format(
    formatters.find((formatter) => formatter.name === name)!,
    results,
    { ...PLAIN, ...style },
  );

const withText = (text: string): Result => ({ ...sample, text, entities: [], rejected: [] });

describe('table', () => {
  const article = extract(readFileSync('fixtures/articles/g7-karuizawa.txt', 'utf8'), { explain: true });

  test.each([24, 40, 60, 80, 120, 200])('no line is wider than a terminal of %i columns', async (width) => {
    for (const explain of [null, () => 'a reason'])
      for (const per of ['article', 'mention'] as const) {
        const printed = await print('table', { width, explain, per }, [article, sample]);
        expect(printed.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      }
  });

  test.each([
    ['text', ['Norway', 'Sudan', 'Chad']],
    ['count', ['Sudan', 'Chad', 'Norway']],
    ['name', ['Chad', 'Norway', 'Sudan']],
  ] as const)('has its rows in the order of %s', async (sort, names) => {
    const text = 'Norway spoke. Sudan and Chad met Sudan and Sudan and Chad.';
    const printed = await print('table', { sort }, [extract(text, { types: ['country'] })]);
    expect([...printed.matchAll(/^│ (Norway|Sudan|Chad)/gm)].map(([, name]) => name)).toEqual(names);
  });

  test('has at most as many rows as asked for, and says how many are left', async () => {
    const result = extract('Norway spoke. Sudan and Chad met.', { types: ['country'] });
    expect(await print('table', { top: 2 }, [result])).toMatch(
      /Countries \(3\)[^]*Norway[^]*Sudan[^]*and 1 more \(--all\)/,
    );
    const all = await print('table', { top: 2, all: true }, [result]);
    expect([all.includes('│ Chad'), all.includes('more (--all)')]).toEqual([true, false]);
  });

  test('shows what each entity resolves to and the first mention in its context', async () => {
    expect(await print('table', { width: 80, explain: () => undefined })).toMatchInlineSnapshot(`
      "sample.txt  2023-04-18 (header) · about Norway
      ┌───────────────┬───────┬─────────┬───────┬────────────────────────────────────┐
      │ People (1)    │ role  │ country │ count │ first mention                      │
      ├───────────────┼───────┼─────────┼───────┼────────────────────────────────────┤
      │ Ana Lindqvist │ envoy │ NO      │ 2     │ [Ana Lindqvist], Norway’s envoy,   │
      └───────────────┴───────┴─────────┴───────┴────────────────────────────────────┘
      ┌───────────────┬──────┬───────┬───────┬───────────────────────────────────────┐
      │ Countries (1) │ code │ ISO 3 │ count │ first mention                         │
      ├───────────────┼──────┼───────┼───────┼───────────────────────────────────────┤
      │ Norway        │ NO   │ NOR   │ 1     │ Lindqvist, [Norway]’s envoy, met 🙂   │
      └───────────────┴──────┴───────┴───────┴───────────────────────────────────────┘
      ┌───────────┬────────────┬───────┬─────────────────────────────────────────────┐
      │ Dates (1) │ is         │ count │ first mention                               │
      ├───────────┼────────────┼───────┼─────────────────────────────────────────────┤
      │ Monday    │ 2023-04-17 │ 1     │ Ms. Lindqvist’s aides in Oslo on [Monday].  │
      └───────────┴────────────┴───────┴─────────────────────────────────────────────┘
      ┌────────────┬───────────────┬───────────────────────┬───────────────┬─────────┐
      │ when       │ who           │ Events (1)            │ whom          │ kind    │
      ├────────────┼───────────────┼───────────────────────┼───────────────┼─────────┤
      │ 2023-04-17 │ Ana Lindqvist │ met Ms. Lindqvist’s   │ Norway, aides │ meeting │
      │            │               │ aides                 │               │         │
      └────────────┴───────────────┴───────────────────────┴───────────────┴─────────┘
      ┌──────────────┬──────────────────────────┬─────────┬──────────────────────────┐
      │ Given up (1) │ because                  │ rule    │ in the text              │
      ├──────────────┼──────────────────────────┼─────────┼──────────────────────────┤
      │ Oslo         │ no country: a place, not │ by-hand │ aides in [Oslo] on       │
      │              │ its government           │         │                          │
      └──────────────┴──────────────────────────┴─────────┴──────────────────────────┘
      "
    `);
  });

  test('shows a row a mention', async () => {
    const rows = (await print('table', { per: 'mention' }))
      .split('\n')
      .filter((row) => row.startsWith('│ Ana Lindqvist'));
    expect(rows).toHaveLength(2);
  });

  test.each([50, 60, 79, 80, 120, 200])('fits %i columns', async (width) => {
    const lines = (await print('table', { width })).split('\n').slice(1);
    // The emoji is one code point, two code units and two columns wide.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  test('colours only when told to', async () => {
    expect(await print('table')).not.toContain('\u001b');
    const coloured = await print('table', { colour: true, width: 60 });
    expect(coloured).toContain('\u001b[38;5;63mAna Lindqvist\u001b[39m');
    const words = (text: string): string => stripVTControlCharacters(text).replace(/[[\]│\s]+/g, '');
    expect(words(coloured)).toBe(words(await print('table', { width: 60 })));
  });

  test('says which rule and why, and what was given up', async () => {
    const printed = await print('table', { explain: () => 'we said so', width: 140 });
    expect(printed).toContain('by-hand: we said so');
    expect(printed).toContain('no country: a place, not its government');
  });

  test('parts articles by an empty line', async () => {
    expect(await print('table', {}, [withText('a'), withText('b')])).toMatch(/nothing found\n\nsample/);
  });
});

describe('text', () => {
  test('says what mentions resolve to', async () => {
    expect(await print('text')).toBe(
      `_Ana Lindqvist_ [envoy, NO], Norway [NO]’s envoy, met [meeting] 🙂 Ms. Lindqvist [envoy, NO]’s aides
in Oslo on Monday [2023-04-17].\n`,
    );
  });

  test('colours mentions', async () => {
    expect(await print('text', { colour: true })).toContain(
      '\u001b[38;5;28mNorway\u001b[39m \u001b[2m[NO]\u001b[22m’s',
    );
  });

  test.each([
    ['escape sequences', 'red \u001b[31mtext\u001b[0m and \u009b31mmore', 'red text and more'],
    ['links', 'a \u001b]8;;http://example.org\u0007link\u001b]8;;\u0007', 'a link'],
    ['changes of direction', 'a\u202eb\u202c \u2066c\u2069', 'ab c'],
    ['a bell, a backspace and NUL', 'a\u0007b\u0008c\0d\u007f', 'abcd'],
    ['carriage returns', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ])('keeps %s from the terminal', async (_, article, shown) => {
    expect(await print('text', {}, [withText(article)])).toBe(`${shown}\n`);
  });
});

describe('rows', () => {
  test('csv has a row an entity', async () => {
    expect(await print('csv')).toMatchInlineSnapshot(`
      "article,published,type,id,name,value,mentions,start,end,text,aliases,roles,countries,iso3,from,to,tier,modality,participants,place,who,whom,codes,date,salience,sentence
      sample.txt,2023-04-18,person,p1,Ana Lindqvist,,2,0,13,Ana Lindqvist,Lindqvist,envoy,NO,,,,,,,,,,,,,
      sample.txt,2023-04-18,country,c1,Norway,NO,1,15,21,Norway,,,,NOR,,,,,,,,,,,,
      sample.txt,2023-04-18,event,e1,met Ms. Lindqvist’s aides,meeting,1,31,34,met,,,,,2023-04-17,2023-04-17,occurrence,asserted,Ana Lindqvist (agent); Norway (target),Oslo,Ana Lindqvist,Norway; aides,CONSULT,2023-04-17,4.9,"Ana Lindqvist, Norway’s envoy, met 🙂 Ms. Lindqvist’s aides in Oslo on Monday."
      sample.txt,2023-04-18,date,d1,Monday,2023-04-17,1,71,77,Monday,,,,,2023-04-17,2023-04-17,,,,,,,,,,
      "
    `);
  });

  test('csv has a row a mention', async () => {
    expect(await print('csv', { per: 'mention' })).toMatchInlineSnapshot(`
      "article,published,type,id,name,value,start,end,text,rule,via,textType,form
      sample.txt,2023-04-18,person,p1,Ana Lindqvist,,0,13,Ana Lindqvist,by-hand,,,
      sample.txt,2023-04-18,country,c1,Norway,NO,15,21,Norway,by-hand,name,,
      sample.txt,2023-04-18,event,e1,met Ms. Lindqvist’s aides,meeting,31,34,met,by-hand,,,
      sample.txt,2023-04-18,person,p1,Ana Lindqvist,,42,51,Lindqvist,by-hand,,,
      sample.txt,2023-04-18,date,d1,Monday,2023-04-17,71,77,Monday,by-hand,,news,
      "
    `);
  });

  test('the line of headings comes once', async () => {
    const lines = (await print('csv', {}, [sample, sample])).trim().split('\n');
    expect(lines.filter((line) => line.startsWith('article,'))).toHaveLength(1);
    expect(lines).toHaveLength(9);
  });

  test.each([
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1-800', "'+1-800"],
    ['-5', '-5'],
    ['-', '-'],
  ])('a spreadsheet takes %s for no formula', async (id, cell) => {
    const [, row] = (await print('csv', {}, [{ ...sample, id }])).split('\n');
    expect(row!.startsWith(`${cell},`)).toBe(true);
  });

  test('tsv quotes nothing and keeps its cells on one line', async () => {
    const [, row] = (await print('tsv', {}, [{ ...sample, id: 'a\t"b"\nc' }])).split('\n');
    expect(row!.split('\t')[0]).toBe('a "b" c');
  });
});

describe('json', () => {
  test('its shape is that of the input, however many articles there are', async () => {
    expect(JSON.parse(await print('json'))).toMatchObject({ schemaVersion: 1, id: 'sample.txt' });
    expect(await print('json', {}, [])).toBe('');
    await expect(print('json', {}, [sample, sample])).rejects.toThrow(/several articles.*--array/);
    for (const count of [0, 1, 3])
      expect(JSON.parse(await print('json', { several: true }, Array<Result>(count).fill(sample)))).toHaveLength(count);
  });

  test('a mention is a record of its own', async () => {
    const rows = JSON.parse(await print('json', { per: 'mention' }, [sample, sample])) as object[];
    expect(rows).toHaveLength(10);
    expect(rows[1]).toEqual({
      ...{ article: 'sample.txt', type: 'country', entity: 'c1', name: 'Norway', value: 'NO' },
      ...{ start: 15, end: 21, text: 'Norway', rule: 'by-hand', via: 'name' },
    });
  });

  test('says the same as jsonl', async () => {
    expect(JSON.parse(await print('json', { explain: () => 'x' }))).toEqual(
      JSON.parse(await print('jsonl', { explain: () => 'x' })),
    );
  });

  test('escapes what a terminal or a reader of lines would act on', async () => {
    const id = 'a\u009b31m\u202e\u2028b';
    const printed = await print('jsonl', {}, [{ ...sample, id }]);
    expect(printed).toContain('"id":"a\\u009b31m\\u202e\\u2028b"');
    expect((JSON.parse(printed) as { id: string }).id).toBe(id);
  });
});

describe('offsets', () => {
  interface Record {
    readonly entities: readonly { readonly mentions: readonly { start: number; end: number; text: string }[] }[];
  }
  const mentionsIn = async (offsetUnit: Style['offsetUnit']) =>
    (JSON.parse(await print('json', { offsetUnit })) as Record).entities.flatMap(({ mentions }) => mentions);

  test('count UTF-16 code units', async () => {
    for (const { start, end, text } of await mentionsIn('utf16')) expect(sample.text.slice(start, end)).toBe(text);
  });

  test('count code points', async () => {
    const points = Array.from(sample.text);
    for (const { start, end, text } of await mentionsIn('codepoint'))
      expect(points.slice(start, end).join('')).toBe(text);
  });

  test('count bytes', async () => {
    const bytes = Buffer.from(sample.text);
    for (const { start, end, text } of await mentionsIn('byte'))
      expect(bytes.subarray(start, end).toString()).toBe(text);
  });
});
