import { describe, expect, test } from '@jest/globals';
import { createCorpus, type Wanted } from '../../src/corpus/corpus.js';
import type { Row } from '../../src/corpus/summary.js';
import { extract } from '../../src/library/gazette.js';

/** The rows of a table of these articles, each published a day after the one before it. */
const rowsOf = (name: string, texts: readonly string[], wanted: Partial<Wanted> = {}): readonly Row[] => {
  const corpus = createCorpus({ where: [], ...wanted });
  for (const [i, text] of texts.entries()) corpus.add(extract(text, { id: `a${i}`, date: `2023-04-${10 + i}` }));
  return corpus.summary(50).sections.find((section) => section.name === name)!.rows;
};

const namesOf = (texts: readonly string[], wanted?: Partial<Wanted>): string[] =>
  rowsOf('people', texts, wanted).map(({ name, country, articles, doubt }) =>
    [name, country, articles, doubt].join('|'),
  );

describe('people of several articles', () => {
  test.each([
    [
      'one name and country is one person',
      ['Japan’s Foreign Minister Yoshimasa Hayashi spoke.', 'Foreign Minister Yoshimasa Hayashi left.'],
      ['Yoshimasa Hayashi|JP|2|'],
    ],
    [
      'accents and capitals do not tell people apart',
      ['President José Núñez spoke.', 'President Jose Nunez left.'],
      ['Jose Nunez||2|'],
    ],
    [
      'other countries are other people',
      ['Peru’s President Ana Ruiz spoke.', 'Chile’s President Ana Ruiz left.'],
      ['Ana Ruiz|PE|1|', 'Ana Ruiz|CL|1|'],
    ],
    [
      'a surname alone joins nobody, and may be several',
      ['Japan’s Foreign Minister Yoshimasa Hayashi spoke.', 'Mr. Hayashi left.', 'Mr. Hayashi stayed.'],
      ['Hayashi||2|one word of a name', 'Yoshimasa Hayashi|JP|1|'],
    ],
    [
      'other roles without a country are doubtful',
      ['President Ana Ruiz spoke.', 'Professor Ana Ruiz left.'],
      ['Ana Ruiz||2|other roles'],
    ],
    [
      'a fuller name of the same role is no other role',
      ['Minister Ana Ruiz spoke.', 'Finance Minister Ana Ruiz left.'],
      ['Ana Ruiz||2|'],
    ],
    [
      'ministers of other things may be two',
      ['Foreign Minister Ana Ruiz spoke.', 'Finance Minister Ana Ruiz left.'],
      ['Ana Ruiz||2|other roles'],
    ],
  ])('%s', (_, texts, wanted) => {
    expect(namesOf(texts).sort()).toEqual([...wanted].sort());
  });
});

describe('events of several articles', () => {
  test('the same kind, participants and day are one, other days are another', () => {
    const rows = rowsOf('events', [
      'Kenya met Uganda on 3 May 2023.',
      'Uganda met Kenya on 3 May 2023.',
      'Kenya met Uganda on 4 May 2023.',
    ]);
    expect(rows.map(({ when, kind, articles }) => [when, kind, articles])).toEqual([
      ['2023-05-03', 'meeting', 2],
      ['2023-05-04', 'meeting', 1],
    ]);
  });

  test('only of some kinds', () => {
    const texts = ['Kenya met Uganda on 3 May 2023. Chad attacked Mali on 4 May 2023.'];
    expect(rowsOf('events', texts, { kinds: ['conflict'] }).map(({ kind }) => kind)).toEqual(['conflict']);
  });
});

describe('which articles count', () => {
  const texts = ['Kenya spoke.', 'Ghana spoke.', 'Kenya and Chad spoke.'];
  test.each([
    ['since', { since: '2023-04-11' }, ['Chad', 'Ghana', 'Kenya']],
    ['until', { until: '2023-04-10' }, ['Kenya']],
    ['with a country', { where: [{ field: 'country', value: 'TD' }] }, ['Chad', 'Kenya']],
    ['with a person of that name, not a country of that code', { where: [{ field: 'person', value: 'TD' }] }, []],
    [
      'with two',
      {
        where: [
          { field: 'country', value: 'TD' },
          { field: 'country', value: 'GH' },
        ],
      },
      [],
    ],
  ] as const)('%s', (_, wanted, names) => {
    expect(
      rowsOf('countries', texts, wanted)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });
});

test('who stands near whom, and what countries do to each other', () => {
  const texts = [
    'President Ana Ruiz met Tom Hanks in Lima.',
    'Ana Ruiz and Tom Hanks ate. North Korea attacked South Korea.',
  ];
  expect(rowsOf('people-together', texts)).toEqual([{ one: 'Ana Ruiz', other: 'Tom Hanks', articles: 2, times: 3 }]);
  expect(rowsOf('countries-to-countries', texts)).toEqual([
    { who: 'North Korea', whom: 'South Korea', events: 1, kinds: 'conflict' },
  ]);
});

test('what is kept does not grow with articles that say the same', () => {
  const record = extract('Kenya’s President Ana Ruiz met Tom Hanks on 3 May 2023.', { id: 'a' });
  const corpus = createCorpus({ where: [] });
  for (let i = 0; i < 500; i++) corpus.add({ ...record, id: `a${i}` });
  for (const { name, rows } of corpus.summary(50).sections) {
    expect([name, rows.length]).toEqual([name, Math.min(rows.length, 2)]);
    expect(JSON.stringify(rows).length).toBeLessThan(1000);
  }
});
