import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EVENT_KINDS } from '../../src/core/entity.js';
import { readArticle, readMarked, readNewsStories, readShort } from '../../scripts/quality/fixtures.js';
import { readMarkup } from '../../scripts/quality/markup.js';

const documents = readMarked();

/** A century, a decade, a year or a part of it, a season of two years, a weekend, a day or a time of it; a weekday, a month or a time that comes again; a duration or a rate; a vague reference. */
const TIMEX_VALUE =
  /^(\d{2,3}|\d{4}(-(\d\d(-\d\d(T([A-Z]{2}|\d\d:\d\dZ?))?)?|Q\d|H[12]|W\d\d(-WE)?|SP|SU|FA|WI)|\/\d{4})?|XXXX-(WXX-[1-7]|\d\d|XX-XXT\d\d:\d\d)|P\w+|(PAST|PRESENT|FUTURE)_REF)$/;

describe.each(documents.map((document) => [document.id, document] as const))('%s', (id, document) => {
  test('without its marks is the article', () => {
    expect(document.text).toBe(readArticle(id));
  });

  test('has a publication day, which people and stories are marked without', () => {
    const isUndated = document.covers.every((name) => name === 'person' || name === 'story');
    expect(document.date ?? (isUndated ? '0000-00-00' : '')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('names a person of its head with every mention, and mentions every one', () => {
    const mentioned = new Set(
      document.spans.filter(({ who, optional }) => who !== undefined && !optional).map(({ who }) => who),
    );
    expect([...mentioned].sort()).toEqual((document.people ?? []).map(({ who }) => who).sort());
  });

  test('knows only the kinds and modalities there are', () => {
    for (const { kinds, modality } of document.spans) {
      for (const kind of kinds ?? []) expect(EVENT_KINDS).toContain(kind);
      expect([undefined, 'asserted', 'planned', 'possible', 'denied']).toContain(modality);
    }
  });

  test('marks only what it covers', () => {
    const kinds = new Set(document.covers.map((name) => (name === 'story' ? 'event' : name.split(':')[0])));
    expect(document.spans.filter(({ type }) => !kinds.has(type))).toEqual([]);
  });

  test('marks every main event of its head, and no other', () => {
    const places = new Set(document.spans.flatMap(({ story }) => story ?? []));
    expect([...places].sort()).toEqual((document.stories ?? []).map((_, i) => i + 1));
  });

  test('has ISO codes and TIMEX3 values where they are due', () => {
    for (const { type, iso, value, optional } of document.spans) {
      if (type === 'country') expect(iso).toMatch(/^[A-Z]{2}$/);
      if (type === 'date' && !optional) expect(value).toMatch(TIMEX_VALUE);
    }
  });
});

describe('the lists of main events for articles kept elsewhere', () => {
  const gold = process.env['GOLD'] ?? join(import.meta.dirname, '../../../shared/gold');
  const listed = readNewsStories(gold);

  test('are all found where the texts are, each event with a word that tells it', () => {
    expect(listed.length > 0).toBe(existsSync(join(gold, 'news-people.jsonl')));
    for (const { id, stories, spans } of listed) {
      const told = new Set(spans.flatMap(({ story }) => story ?? []));
      expect([id, [...told].sort()]).toEqual([id, stories?.map((_, i) => i + 1)]);
    }
  });

  test('mark whole words of their texts', () => {
    for (const { id, text, spans } of listed)
      for (const { start, end } of spans)
        expect([id, text.slice(start, end)]).toEqual([id, expect.stringMatching(WORDS)]);
  });
});

/** Nothing is cut at either end. */
const WORDS = /^\S(?:.*\S)?$/s;

describe('the short articles', () => {
  const short = readShort();

  test('are there, each with somebody marked', () => {
    expect(short.length).toBeGreaterThan(100);
    for (const { id, spans } of short)
      expect([id, spans.filter(({ who }) => who !== undefined).length > 0]).toEqual([id, true]);
  });

  test('have people and countries alone, with their codes', () => {
    for (const { type, iso } of short.flatMap(({ spans }) => spans)) {
      expect(['person', 'country']).toContain(type);
      if (type === 'country') expect(iso).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe('the notation', () => {
  const read = (body: string) =>
    readMarkup('a', `date: 2023-04-17\nperson kim: Kim; leader, chairman; KP\n---\n${body}`);

  test('gives the text and what stands where', () => {
    const { text, spans, people, date } = read(
      '{Kim|person kim} {attacked|event conflict/military possible} it {now|? date PRESENT_REF}.\n',
    );
    expect(text).toBe('Kim attacked it now.');
    expect(date).toBe('2023-04-17');
    expect(people).toEqual([{ who: 'kim', name: 'Kim', roles: ['leader', 'chairman'], countries: ['KP'] }]);
    expect(spans).toEqual([
      { start: 0, end: 3, type: 'person', who: 'kim' },
      {
        ...{ start: 4, end: 12, type: 'event', tier: 'occurrence', salient: true },
        ...{ kind: 'conflict', kinds: ['conflict', 'military'], modality: 'possible' },
      },
      { start: 16, end: 19, type: 'date', timexType: 'DATE', value: 'PRESENT_REF', optional: true },
    ]);
  });

  test('says which main event a word belongs to', () => {
    const { stories, spans } = readMarkup(
      'a',
      'covers: story\nstory 1: Kim attacks; who: Kim; whom: ; optional: KP; date: 2023-04-17, null\n---\nKim {attacked|#1} {now|event}.',
    );
    expect(stories).toEqual([
      { what: 'Kim attacks', who: ['Kim'], whom: [], optional: ['KP'], dates: ['2023-04-17', null] },
    ]);
    expect(spans.map(({ story }) => story)).toEqual([1, undefined]);
  });

  test('covers everything, or what the head says', () => {
    expect(read('').covers).toContain('person');
    expect(readMarkup('a', 'covers: date\n---\n').covers).toEqual(['date']);
    expect(readMarkup('a', 'covers: date, country:name\n---\n').covers).toEqual(['date', 'country:name']);
  });

  test.each(['covers: dates', 'covers:'])('refuses %s', (head) => {
    expect(() => readMarkup('a', `${head}\n---\n`)).toThrow(/^a: cannot cover/);
  });

  test.each(['{Kim|persn kim}', '{Kim', 'Kim|person kim}', '{{Kim|person kim}}'])('refuses %s', (body) => {
    expect(() => read(body)).toThrow(/^a: /);
  });
});
