import { describe, expect, test } from '@jest/globals';
import nlp from 'compromise';
import gazette, { type GazetteReader } from '../../src/compromise/index.js';

const read = nlp.plugin(gazette({ date: '2023-04-18' })) as GazetteReader;

const TEXT = `Japan’s Foreign Minister Kenji Moriyama met Daniel Holt on Monday.
He’s back, Moriyama said in Tokyo.`;

describe('compromise with the plug-in', () => {
  test('finds people, each mention with its record', () => {
    const people = read(TEXT).people();
    expect(people.out('array')).toEqual(['Kenji Moriyama', 'Daniel Holt', 'Moriyama']);
    expect(people.get().map(({ name }) => name)).toEqual(['Kenji Moriyama', 'Daniel Holt', 'Kenji Moriyama']);
    expect(people.records().map(({ name, countries }) => [name, ...countries])).toEqual([
      ['Kenji Moriyama', 'JP'],
      ['Daniel Holt'],
    ]);
    expect(people.get(1)?.name).toBe('Daniel Holt');
    expect(people.json({ offset: true })[2]).toMatchObject({ text: 'Moriyama', entity: { id: 'p1' } });
  });

  test('finds countries, dates and events', () => {
    const doc = read(TEXT);
    expect(doc.countries().get(0)).toMatchObject({ iso2: 'JP' });
    expect(
      doc
        .dates()
        .get()
        .map(({ value }) => value),
    ).toEqual(['2023-04-17']);
    expect(doc.events().records()[0]).toMatchObject({ kind: 'meeting', date: 'd1' });
    expect(doc.gazette().date).toEqual({ value: '2023-04-18', source: 'option', certainty: 'stated' });
  });

  test('looks inside a selection only', () => {
    const sentences = read(TEXT).match('said .*') as unknown as ReturnType<GazetteReader>;
    expect(sentences.people().get()).toEqual([]);
    const second = (read(TEXT) as unknown as { eq(n: number): ReturnType<GazetteReader> }).eq(1);
    expect(
      second
        .people()
        .get()
        .map(({ id }) => id),
    ).toEqual(['p1']);
  });

  test.each([
    '',
    'He’s Kenji Moriyama’s friend. “Isn’t he?” Ana Ruiz asked…',
    'New York, N.Y. —  U.S. President Walter Hayes met  France’s\n\n Julien Moreau.',
  ])('points at the words that gazette saw: %j', (text) => {
    const people = read(text).people();
    const texts = people.get().length;
    expect((people.out('array') as string[]).length).toBe(texts);
    for (const [i, entity] of people.get().entries())
      expect((people.out('array') as string[])[i]!.replace(/\s+/g, ' ')).toContain(
        entity.mentions[0]!.text.replace(/\s+/g, ' '),
      );
  });

  test('says which option is wrong', () => {
    expect(() => gazette({ types: ['people'] } as object)).toThrow('option types cannot be');
  });
});
