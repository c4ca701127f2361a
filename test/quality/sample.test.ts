import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../scripts/quality/fixtures.js';
import type { Numbered } from '../../src/core/entity.js';
import { extract } from '../../src/extract.js';

/** The article the tool was made for, given as a user gives it: the text and nothing else. */
const result = extract(readArticle('g7-karuizawa'));

const of = <T extends Numbered['type']>(type: T) =>
  result.entities.filter((entity): entity is Extract<Numbered, { type: T }> => entity.type === type);

const saidOf = ({ mentions }: Numbered): string[] => mentions.map(({ text }) => text);

/** Fields that identify an entity, whatever its kind. */
interface Named {
  readonly id: string;
  readonly iso2?: string;
  readonly value?: string | null;
  readonly name?: string;
}

/** What identifies an entity for the reader. */
const nameOf = (id: string): string => {
  const entity: Named | undefined = result.entities.find((other) => other.id === id);
  return entity?.iso2 ?? entity?.value ?? entity?.name ?? '?';
};

const occurrences = of('event').filter(({ tier }) => tier === 'occurrence');

const occurrence = (trigger: string) =>
  occurrences.find(({ mentions }) => mentions.some(({ text }) => text.includes(trigger)));

describe('of the sample article a careful reader says', () => {
  test('that it is of 17 April 2023, as its header says', () => {
    expect(result.date).toEqual({ value: '2023-04-17', source: 'header', certainty: 'stated' });
  });

  test('that two people are in it, for whom they act, and where each is named', () => {
    expect(of('person').map(({ name, aliases, roles, countries }) => ({ name, aliases, roles, countries }))).toEqual([
      { name: 'Yoshimasa Hayashi', aliases: ['Hayashi'], roles: ['Foreign Minister'], countries: ['JP'] },
      { name: 'Antony Blinken', aliases: [], roles: ['Secretary of State'], countries: ['US'] },
    ]);
    expect(of('person').map(saidOf)).toEqual([
      ['Yoshimasa Hayashi', 'Yoshimasa Hayashi', 'Hayashi'],
      ['Antony Blinken', 'Antony Blinken'],
    ]);
  });

  test('that seven countries are in it', () => {
    expect(of('country').map(({ iso2 }) => iso2)).toEqual(['JP', 'US', 'RU', 'UA', 'CN', 'KP', 'KR']);
  });

  test('that Pyongyang stands for North Korea', () => {
    const korea = of('country').find(({ iso2 }) => iso2 === 'KP')!;
    expect(korea.mentions.map(({ text }) => text)).toEqual([
      'North Korea',
      'Pyongyang',
      'North Korea',
      'North Korea',
      'Pyongyang',
      'North Korean',
    ]);
    expect(korea.mentions.filter(({ via }) => via === 'metonym' || via === 'capital').map(({ text }) => text)).toEqual([
      'Pyongyang',
      'Pyongyang',
    ]);
  });

  test('that no sea and no press pool is a country', () => {
    expect(of('country').flatMap(saidOf)).not.toContain('China Seas');
    expect(of('country').find(({ iso2 }) => iso2 === 'CN')!.mentions).toHaveLength(2);
  });

  test('that it is about Japan first', () => {
    expect(result.focus.slice(0, 3).map(({ iso2 }) => iso2)).toEqual(['JP', 'US', 'KP']);
  });

  test('when things happened', () => {
    expect(of('date').map((date) => [date.value, saidOf(date)])).toEqual([
      ['2023-04-17', ['2023-04-17', '17 April 2023', 'Monday']],
      ['2023-04-18', ['18 April 2023']],
      ['2023-04-13', ['Thursday']],
    ]);
  });

  test('that one event has a name, or three', () => {
    const named = of('event').filter(({ tier }) => tier === 'named');
    expect(named.map(saidOf)).toEqual([
      ['G7 Foreign ministers’ meeting', 'G7 Foreign Ministers’ meeting', 'Group of Seven foreign ministerial talks'],
    ]);
    expect(named[0]).toMatchObject({ kind: 'meeting', series: "G7 Foreign Ministers' Meeting", place: 'Karuizawa' });
  });

  test.each([
    ['vowed', 'cooperation', 'asserted'],
    ['war', 'conflict', 'asserted'],
    ['Meeting', 'meeting', 'asserted'],
    ['agreed', 'cooperation', 'asserted'],
    ['discussing', 'meeting', 'asserted'],
    ['test-fire', 'military', 'asserted'],
    ['collaborate', 'cooperation', 'planned'],
    ['talks', 'meeting', 'asserted'],
    ['buildup', 'military', 'asserted'],
    ['launched', 'military', 'asserted'],
    ['condemned', 'criticism', 'asserted'],
    ['commitment', 'cooperation', 'asserted'],
  ])('that "%s" is an event: %s, %s', (trigger, kind, modality) => {
    expect(occurrence(trigger)).toMatchObject({ kind, modality });
  });

  test.each([
    ['launched', ['KP agent']],
    ['war', ['RU agent', 'UA target']],
    ['vowed', ['Antony Blinken agent', 'Yoshimasa Hayashi agent']],
    ['condemned', ['JP agent', 'KP target', 'KR agent', 'US agent']],
    ['test-fire', ['KP agent']],
    ['buildup', ['CN agent']],
  ])('who took part in "%s"', (trigger, expected) => {
    const { participants } = occurrence(trigger)!;
    // The countries of the people who act may be participants or not.
    expect(participants.map(({ entity, role }) => `${nameOf(entity)} ${role}`)).toEqual(
      expect.arrayContaining(expected),
    );
  });

  test.each([
    ['launched', '2023-04-13'],
    ['vowed', '2023-04-17'],
  ])('when "%s" was', (trigger, day) => {
    expect(nameOf(occurrence(trigger)!.date ?? '')).toBe(day);
  });

  test('nothing of what journalists, alliances and places do', () => {
    for (const word of ['told', 'saying', 'according', 'propelled', 'remains', 'system', 'situation', 'capabilities'])
      expect(occurrences.flatMap(saidOf)).not.toContain(word);
  });
});
