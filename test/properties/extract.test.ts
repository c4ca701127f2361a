import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityType, Mention, Numbered } from '../../src/core/entity.js';
import { ENTITY_TYPES } from '../../src/kinds.js';
import type { ExtractOptions, Result } from '../../src/core/result.js';
import { extract } from '../../src/extract.js';
import { texts } from './texts.js';

const OPTIONS: ExtractOptions = {
  date: { value: '2023-04-17', source: 'option' },
  timex: ['date', 'time', 'duration', 'set'],
};

const RUNS = { numRuns: 400 };

const holds = (check: (result: Result, text: string) => void, options: ExtractOptions = OPTIONS): void =>
  fc.assert(
    fc.property(texts, (text) => check(extract(text, options), text)),
    RUNS,
  );

const mentionsOf = (entities: readonly Numbered[]): Mention[] =>
  entities.flatMap(({ mentions }): Mention[] => [...mentions]).sort((a, b) => a.start - b.start);

describe('whatever the text', () => {
  test('every mention is an exact slice of it', () => {
    holds(({ entities }, text) => {
      for (const { start, end, text: said } of mentionsOf(entities)) expect(text.slice(start, end)).toBe(said);
    });
  });

  test('no mention is empty, has white space at an edge or cuts a character in two', () => {
    holds(({ entities }, text) => {
      for (const { start, end, text: said } of mentionsOf(entities)) {
        expect(said).not.toBe('');
        expect(said.trim()).toBe(said);
        expect(isInsidePair(text, start) || isInsidePair(text, end)).toBe(false);
      }
    });
  });

  test('no mention overlaps another, but for dates inside the names of events', () => {
    holds(({ entities }) => {
      const names = entities.filter((entity) => entity.type === 'event').flatMap(({ mentions }) => mentions);
      const inName = ({ start, end }: Mention): boolean =>
        names.some((name) => name.tier === 'named' && name.start <= start && end <= name.end);
      const freeDates = mentionsOf(entities.filter(({ type }) => type === 'date')).filter((date) => !inName(date));
      const others = mentionsOf(entities.filter(({ type }) => type !== 'date'));
      const mentions = [...others, ...freeDates].sort((a, b) => a.start - b.start);
      mentions.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(mentions[i]!.end));
    });
  });

  test('entities stand in order of first mention, mentions in text order', () => {
    holds(({ entities }) => {
      const firsts = entities.flatMap(({ mentions }) => (mentions.length > 0 ? [mentions[0]!.start] : []));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      for (const { mentions } of entities) {
        const starts = mentions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    });
  });

  test('ids are unique and what refers to an entity finds it', () => {
    holds(({ entities }) => {
      const types = new Map(entities.map(({ id, type }) => [id, type]));
      expect(types.size).toBe(entities.length);
      for (const entity of entities)
        for (const [id, allowed] of references(entity)) expect(allowed).toContain(types.get(id));
    });
  });

  test('the same text gives the same result', () => {
    holds((result, text) => expect(extract(text, OPTIONS)).toEqual(result));
  });

  test('the result survives JSON', () => {
    holds((result) => expect(JSON.parse(JSON.stringify(result))).toEqual(result));
  });

  test('days are days of the calendar', () => {
    holds(({ entities }) => {
      for (const entity of entities)
        if (entity.type === 'date') for (const day of [entity.from, entity.to]) expect(isDay(day)).toBe(true);
    });
  });

  test.each(ENTITY_TYPES)('asked for %s alone, nothing else comes', (type) => {
    holds(({ entities }) => expect(entities.filter((entity) => entity.type !== type)).toEqual([]), {
      ...OPTIONS,
      types: [type],
    });
  });

  test('it is read without a publication day and with explanations', () => {
    holds(
      ({ rejected }, text) => {
        for (const { start, end, text: said } of rejected) expect(text.slice(start, end)).toBe(said);
      },
      { explain: true },
    );
  });
});

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!);

const references = (entity: Numbered): [string, readonly EntityType[]][] => {
  if (entity.type !== 'event') return [];
  const participants = entity.participants.map(({ entity: id }): [string, readonly EntityType[]] => [
    id,
    ['person', 'country'],
  ]);
  return entity.date === null ? participants : [...participants, [entity.date, ['date']]];
};

const isDay = (day: string | null): boolean =>
  day === null || (/^-?\d{4,}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));
