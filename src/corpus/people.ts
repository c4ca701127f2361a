import type { PersonRecord } from '../core/record.js';
import { push } from '../core/lists/push.js';
import { comparable, count, tally, type Counts } from './merged.js';

/** A person of several articles. */
export interface MergedPerson extends Counts {
  readonly id: number;
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly countries: Map<string, number>;
  /** Why these may be several people. */
  doubt: string | null;
}

export interface People {
  /** Finds the person of the corpus that a person of an article is. */
  readonly add: (person: PersonRecord) => MergedPerson;
  readonly all: () => readonly MergedPerson[];
}

/**
 * One person has one full name, and no different countries. A single word is a name of its own, never part of a fuller
 * one: two articles may speak of two people of that surname.
 */
export const createPeople = (): People => {
  const byName = new Map<string, MergedPerson[]>();
  const all: MergedPerson[] = [];
  return {
    all: () => all,
    add: (person) => {
      const key = comparable(person.name);
      const same = (byName.get(key) ?? []).find((other) => mayBe(other, person)) ?? create(all, byName, key);
      same.doubt ??= doubtOf(same, person, key);
      count(same, person.mentions.length);
      tally(same.names, [person.name]);
      tally(same.roles, new Set(person.roles));
      tally(same.countries, person.countries);
      return same;
    },
  };
};

const create = (all: MergedPerson[], byName: Map<string, MergedPerson[]>, key: string): MergedPerson => {
  const person: MergedPerson = {
    ...{ id: all.length, mentions: 0, articles: 0, doubt: null },
    ...{ names: new Map(), roles: new Map(), countries: new Map() },
  };
  all.push(person);
  push(byName, key, person);
  return person;
};

/** People who act for different countries are different people. */
const mayBe = ({ countries }: MergedPerson, person: PersonRecord): boolean =>
  countries.size === 0 || person.countries.length === 0 || person.countries.some((iso2) => countries.has(iso2));

/** *CEO* and *CEO of a firm* may be one person; ministers of different departments are not. */
const sharesRole = (known: MergedPerson, { roles }: PersonRecord): boolean => {
  if (roles.some((role) => known.roles.has(role))) return true;
  const others = [...known.roles.keys()].map(wordsOf);
  return roles.map(wordsOf).some((words) => others.some((other) => isWithin(words, other) || isWithin(other, words)));
};

const wordsOf = (role: string): string[] => comparable(role).split(' ');

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word));

const doubtOf = (known: MergedPerson, person: PersonRecord, key: string): string | null => {
  if (known.articles === 0) return null;
  if (!key.includes(' ')) return 'one word of a name';
  const sharesCountry = person.countries.some((iso2) => known.countries.has(iso2));
  const isOther = known.roles.size > 0 && person.roles.length > 0 && !sharesRole(known, person);
  return isOther && !sharesCountry ? 'other roles' : null;
};
