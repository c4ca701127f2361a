import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import { format, formatterOf, PLAIN, type Format, type Style } from '../../src/output/formatter.js';
import { shownOf } from '../../src/output/shown.js';
import { toRecord } from '../../src/output/record.js';
import { table } from '../../src/output/terminal/table.js';
import { text as markedText } from '../../src/output/terminal/text.js';

const day = { value: '2023-04-17', source: 'option' } as const;
const NAMES = 'Benin Chad Chile Egypt Ghana Kenya Mali Nepal Peru Spain'.split(' ');
const article = NAMES.map((name, i) => `${name} attacked ${NAMES[9 - i]!} on Monday.`).join(' ');
const result = extract(article, { date: day, types: ['event'] });
const record = toRecord(result, { offsetUnit: 'utf16', explain: null });
const print = (printed: Format, style: Partial<Style>): Promise<string> =>
  format(formatterOf(printed), [result], { ...PLAIN, ...style });

describe('of ten events', () => {
  test('seven are shown, in the order of the story', () => {
    const shown = shownOf(record.entities, false);
    expect(shown).toHaveLength(7);
    expect(shown.map(({ mentions }) => mentions[0]!.start)).toEqual(
      shown.map(({ mentions }) => mentions[0]!.start).sort((a, b) => a - b),
    );
  });

  test('the table says how many more there are, and shows them if asked', async () => {
    expect(await print(table, { width: 200 })).toContain('3 more');
    const all = await print(table, { width: 200, all: true });
    expect(all).toContain('Events (10)');
    expect(all).not.toContain('--all');
  });

  test('marked text has the same', async () => {
    expect((await print(markedText, {})).match(/attacked \[conflict\]/g)).toHaveLength(7);
    expect((await print(markedText, { all: true })).match(/attacked \[conflict\]/g)).toHaveLength(10);
  });
});

test('what a speaker says of herself is left out, and what is only planned, if nobody, no day and no place is told', () => {
  const said = 'A court jailed Luis Vega on Monday. "We celebrated for a week," she said. Others hope to protest.';
  const { entities } = toRecord(extract(said, { date: day, types: ['event'] }), { offsetUnit: 'utf16', explain: null });
  const names = (all: boolean): string[] => shownOf(entities, all).flatMap(({ mentions }) => mentions[0]!.text);
  expect(names(true)).toEqual(['jailed', 'celebrated', 'protest']);
  expect(names(false)).toEqual(['jailed']);
});

test('events alone still know who took part, when, and in which words', () => {
  expect(record.entities.map(({ type }) => type)).toEqual(Array(10).fill('event'));
  expect(record.entities[0]).toMatchObject({
    name: 'Benin attacked Spain',
    participants: [
      { role: 'agent', type: 'country', name: 'Benin', iso2: 'BJ' },
      { role: 'target', type: 'country', iso2: 'ES' },
    ],
    when: { value: '2023-04-17', text: 'Monday' },
    sentence: { start: 0, text: 'Benin attacked Spain on Monday.' },
    codes: { plover: ['ASSAULT'] },
  });
});

test('who is no person and no country is quoted, in the unit of the record', () => {
  const text = '🙂 Police arrested two men in Lima.';
  const [event] = toRecord(extract(text, { types: ['event'] }), { offsetUnit: 'codepoint', explain: null }).entities;
  expect(event).toMatchObject({
    who: [{ text: 'Police', start: 2, end: 8 }],
    whom: [{ text: 'two men', start: 18, end: 25 }],
  });
});
