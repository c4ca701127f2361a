import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EVENT_KINDS } from '../../../src/core/entity.js';
import { extract } from '../../../src/extract.js';
import { inUtf16, placesOf, print, results } from './articles.js';

const all = Object.entries(results);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const placed = (text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): string[] =>
  spans.map(({ start, end }) => `${inUtf16(text)(start)}-${inUtf16(text)(end)}`);

describe('spacy', () => {
  test.each(all)('%s: every mention is a span, and ents are apart', async (_, result) => {
    const doc = JSON.parse(await print('spacy', [result])) as {
      readonly text: string;
      readonly ents: readonly Span[];
      readonly spans: { readonly sc: readonly Span[] };
    };
    expect(doc.text).toBe(result.text);
    expect(placed(doc.text, doc.spans.sc)).toEqual(placesOf(result));
    for (const [i, { start, end }] of doc.ents.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(doc.ents[i - 1]?.end ?? 0);
    }
  });

  test('has the labels of OntoNotes, and kinds of what it does not label', async () => {
    const doc = JSON.parse(await print('spacy', [results['made by hand']!])) as Record<'ents' | 'spans', unknown>;
    expect(doc.ents).toEqual([
      { start: 0, end: 13, label: 'PERSON', kb_id: 'Ana Lindqvist' },
      { start: 15, end: 21, label: 'GPE', kb_id: 'NO' },
      { start: 41, end: 50, label: 'PERSON', kb_id: 'Ana Lindqvist' },
      { start: 70, end: 76, label: 'DATE', kb_id: '2023-04-17' },
    ]);
    expect(doc.spans).toMatchObject({ sc: [{}, {}, { start: 31, end: 34, label: 'MEETING' }, {}, {}] });
  });
});

describe('doccano', () => {
  test.each(all)('%s: every mention is a label', async (_, result) => {
    const line = JSON.parse(await print('doccano', [result])) as {
      readonly text: string;
      readonly label: readonly (readonly [number, number, string])[];
    };
    expect(line.text).toBe(result.text);
    expect(
      placed(
        line.text,
        line.label.map(([start, end]) => ({ start, end })),
      ),
    ).toEqual(placesOf(result));
  });
});

test.each(['spacy', 'doccano'])('%s has a line an article, whatever ends a line in it', async (name) => {
  const printed = await print(name, Object.values(results));
  expect(printed.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(all.length + 1);
});

describe('labelstudio', () => {
  interface Region {
    readonly id: string;
    readonly type: string;
    readonly from_id: string;
    readonly to_id: string;
    readonly labels?: readonly string[];
    readonly value: { readonly start: number; readonly end: number; readonly text: string };
  }
  const taskOf = async (name: string) => {
    const [task] = JSON.parse(await print('labelstudio', [results[name]!])) as [
      {
        readonly data: { readonly text: string };
        readonly predictions: readonly [{ readonly result: readonly Region[] }];
      },
    ];
    return { text: task.data.text, regions: task.predictions[0].result };
  };

  test.each(all)('%s: every mention is a region with its text', async (name, result) => {
    const { text, regions } = await taskOf(name);
    const labels = regions.filter(({ type }) => type === 'labels');
    expect(
      placed(
        text,
        labels.map(({ value }) => value),
      ),
    ).toEqual(placesOf(result));
    for (const { value } of labels) expect(Array.from(text).slice(value.start, value.end).join('')).toBe(value.text);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  });

  test('the interface of the docs has every label', () => {
    const docs = readFileSync('docs/formats.md', 'utf8');
    const labels = [...docs.matchAll(/<Label value="(\w+)"/g)].map(([, label]) => label);
    const kinds = EVENT_KINDS.map((kind) => kind.toUpperCase());
    expect(labels).toEqual(['PERSON', 'GPE', 'NORP', 'DATE', 'TIME', 'EVENT', ...kinds]);
  });

  test.each(all)('%s: relations join regions that are there', async (name) => {
    const { regions } = await taskOf(name);
    const ids = new Set(regions.map(({ id }) => id));
    for (const { from_id, to_id } of regions.filter(({ type }) => type === 'relation'))
      expect([ids.has(from_id), ids.has(to_id)]).toEqual([true, true]);
  });

  test('says who took part', async () => {
    const { regions } = await taskOf('made by hand');
    expect(regions.filter(({ type }) => type === 'relation')).toEqual([
      { type: 'relation', from_id: 'e1-31', to_id: 'p1-42', direction: 'right', labels: ['agent'] },
      { type: 'relation', from_id: 'e1-31', to_id: 'c1-15', direction: 'right', labels: ['target'] },
    ]);
  });

  test('several articles are one array, none an empty one', async () => {
    expect(JSON.parse(await print('labelstudio', Object.values(results)))).toHaveLength(all.length);
    expect(JSON.parse(await print('labelstudio', []))).toEqual([]);
  });
});

describe('brat', () => {
  const linesOf = async (name: string): Promise<string[][]> =>
    (await print('brat', [results[name]!]))
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));

  test.each(all)('%s: fragments are the text, lie on one line each, and cover the mention', async (name, result) => {
    const points = Array.from(result.text);
    const texts = (await linesOf(name)).filter(([id]) => id!.startsWith('T'));
    const places = texts.map(([, where = '', said]) => {
      const fragments = where
        .replace(/^\S+ /, '')
        .split(';')
        .map((fragment) => fragment.split(' ').map(Number));
      const parts = fragments.map(([start, end]) => points.slice(start, end).join(''));
      expect(parts.join(' ')).toBe(said);
      expect(said).not.toMatch(/[\n\r]/);
      return `${inUtf16(result.text)(fragments[0]![0]!)}-${inUtf16(result.text)(fragments.at(-1)![1]!)}`;
    });
    expect(places).toEqual(placesOf(result));
  });

  test.each(all)('%s: what is referred to is there', async (name) => {
    const lines = await linesOf(name);
    const ids = new Set(lines.map(([id]) => id));
    const referred = lines.flatMap(([, what = '']) => what.match(/\b[TE]\d+\b/g) ?? []);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    expect(lines.filter((line) => line.length > 3)).toEqual([]);
  });

  test('has events with who took part, references and what is one person', async () => {
    expect(await print('brat', [results['made by hand']!])).toBe(
      [
        'T1\tPerson 0 13\tAna Lindqvist',
        'T2\tGPE 15 21\tNorway',
        'T3\tMeeting 31 34\tmet',
        'T4\tPerson 41 50\tLindqvist',
        'T5\tDate 70 76\tMonday',
        'E3\tMeeting:T3 Agent:T4 Target:T2',
        '#1\tAnnotatorNotes T1\tAna Lindqvist, envoy, NO',
        'N2\tReference T2 ISO3166:NO\tNorway',
        '#3\tAnnotatorNotes T3\tmet Ms. Lindqvist’s aides',
        '#4\tAnnotatorNotes T4\tAna Lindqvist, envoy, NO',
        '#5\tAnnotatorNotes T5\t2023-04-17',
        '*\tEquiv T1 T4',
        '',
      ].join('\n'),
    );
  });
});

test('brat says of an event that it did not happen yet', async () => {
  const planned = extract('Peru will expel Ana Torres.', { id: 'planned' });
  expect(await print('brat', [planned])).toContain('\tModality E2 Planned\n');
});

test.each(['brat', 'timeml', 'ttk'])('a file of %s holds one article', async (name) => {
  const two = [results['made by hand']!, results['empty']!];
  await expect(print(name, two)).rejects.toThrow(`a file of ${name} holds one article`);
  await expect(print(name, two, { several: false })).rejects.toThrow('--output FOLDER/');
});

describe('conll', () => {
  const rowsOf = (printed: string): string[][] =>
    printed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' '));

  test.each(all)('%s: nothing but spaces and controls is lost, and every row has four columns', async (_, result) => {
    const [head, ...rows] = rowsOf(await print('conll', [result]));
    expect(head).toEqual(['-DOCSTART-', '-X-', 'O', 'O']);
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
    expect(rows.map(([token = '']) => token.replace(/\p{Cf}/gu, '')).join('')).toBe(
      result.text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''),
    );
  });

  test.each(all)('%s: the tags are IOB2 and give back the mentions', async (_, result) => {
    const rows = rowsOf(await print('conll', [result])).slice(1);
    for (const column of [2, 3]) {
      const spans: string[] = [];
      for (const [i, row] of rows.entries()) {
        const [tag, before] = [row[column]!, rows[i - 1]?.[column] ?? 'O'];
        if (tag.startsWith('B-')) spans.push(row[0]!);
        else if (tag.startsWith('I-')) {
          expect(before.slice(2)).toBe(tag.slice(2));
          spans.push(`${spans.pop()!}${row[0]!}`);
        } else expect(tag).toBe('O');
      }
      const mentions = result.entities.flatMap((entity) => entity.mentions.map(({ text }) => text.replace(/\s+/g, '')));
      expect(spans.filter((span) => !mentions.includes(span))).toEqual([]);
      if (column === 3 && result.entities.some(({ type }) => type === 'country'))
        expect(spans.length).toBeGreaterThan(1);
    }
  });

  test('a sentence ends with an empty line, an article begins with a line of its own', async () => {
    const printed = await print('conll', [results['made by hand']!, results['empty']!, results['made by hand']!]);
    expect(printed.match(/^-DOCSTART- -X- O O$/gm)).toHaveLength(3);
    expect(printed).toContain('\n. -X- O O\n\n-DOCSTART-');
    expect(printed).toContain('\nmet -X- B-MEETING O\n');
    expect(printed).toContain('\nAna -X- O B-PERSON\nLindqvist -X- O I-PERSON\n');
  });
});
