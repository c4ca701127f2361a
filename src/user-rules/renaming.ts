import type { Country, DateRange, Entity, Mention, NewsEvent, Person } from '../core/entity.js';
import { push } from '../core/push.js';
import { countryRecords } from '../countries/forms.js';
import type { Meaning, Merge, RuleFile } from './rule.js';
import { isUserRule, ruleName } from './rule-name.js';

/** Gives entities the names of the rules that found them, and merges those with the same name and those that a rule merges. */
export const createRenaming = ({
  phrases,
  patterns,
  merges,
}: RuleFile): ((entities: readonly Entity[]) => readonly Entity[]) => {
  const ids = idsOf([...phrases, ...patterns]);
  const merged = mergeTable(merges);
  return (entities) => {
    if (merged.size === 0 && !entities.some(({ mentions }) => mentions.some(({ rule }) => isUserRule(rule))))
      return entities;
    const renamed = entities.flatMap((entity): Entity[] => (entity.type === 'person' ? named(entity, ids) : [entity]));
    return join(renamed.map((entity) => withMergedName(entity, merged)));
  };
};

/** The names that rules give to people, by the name of the rule. */
const idsOf = (rules: readonly Meaning[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const rule of rules) if (rule.type === 'person' && rule.id !== undefined) ids.set(ruleName(rule), rule.id);
  return ids;
};

const mergeTable = (merges: readonly Merge[]): ReadonlyMap<string, string> =>
  new Map(merges.flatMap(({ type, names, id }) => [...names, id].map((name) => [`${type} ${name}`, id] as const)));

/** A person found under two ids is two people. */
const named = (person: Person, ids: ReadonlyMap<string, string>): Person[] => {
  const groups = groupedById(person, ids);
  const known = [...groups.keys()].filter((id) => id !== undefined);
  if (known.length === 0) return [person];
  const [first] = known;
  const others = groups.get(undefined) ?? [];
  return known.map((id) => {
    const mentions = id === first ? [...groups.get(id)!, ...others].sort(byStart) : groups.get(id)!;
    return renamed({ ...person, mentions }, id);
  });
};

const byStart = (a: Mention, b: Mention): number => a.start - b.start;

const groupedById = (
  { mentions }: Person,
  ids: ReadonlyMap<string, string>,
): Map<string | undefined, Person['mentions'][number][]> => {
  const groups = new Map<string | undefined, Person['mentions'][number][]>();
  for (const mention of mentions) {
    const id = ids.get(mention.rule);
    push(groups, id, mention);
  }
  return groups;
};

const renamed = (person: Person, name: string): Person => {
  const forms = [...new Set(person.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))];
  return { ...person, name, aliases: forms.filter((form) => form !== name) };
};

const nameOf = (entity: Entity): string => {
  switch (entity.type) {
    case 'person':
    case 'event':
      return entity.name;
    case 'country':
      return entity.iso2;
    case 'date':
      return `${entity.timex.type} ${entity.timex.value} ${entity.timex.freq ?? ''}`;
  }
};

const withMergedName = (entity: Entity, merged: ReadonlyMap<string, string>): Entity => {
  const forms = entity.type === 'person' ? [entity.name, ...entity.aliases] : [nameOf(entity)];
  const id = forms.map((form) => merged.get(`${entity.type} ${form}`)).find((found) => found !== undefined);
  if (id === undefined) return entity;
  switch (entity.type) {
    case 'person':
      return renamed(entity, id);
    case 'event':
      return { ...entity, name: id };
    case 'country':
      return { ...entity, ...(countryRecords.get(id) ?? {}) };
    case 'date':
      return entity;
  }
};

/** Entities of one kind and name are one; occurrences and intervals are left to linking. */
const join = (entities: readonly Entity[]): Entity[] => {
  const byName = new Map<string, Entity>();
  const joined: Entity[] = [];
  for (const entity of entities) {
    const mayJoin = entity.mentions.length > 0 && !(entity.type === 'event' && entity.tier === 'occurrence');
    const key = `${entity.type} ${nameOf(entity)}`;
    const same = mayJoin ? byName.get(key) : undefined;
    const whole = same === undefined ? entity : both(same, entity);
    if (same === undefined) joined.push(entity);
    else joined[joined.indexOf(same)] = whole;
    if (mayJoin) byName.set(key, whole);
  }
  return joined;
};

const both = (a: Entity, b: Entity): Entity => {
  const mentions = [...a.mentions, ...b.mentions].sort(byStart);
  switch (a.type) {
    case 'person': {
      const { roles, countries } = b as Person;
      const whole = { ...a, mentions: mentions as Person['mentions'] };
      return renamed(
        { ...whole, roles: distinct(a.roles, roles), countries: distinct(a.countries, countries) },
        a.name,
      );
    }
    case 'country':
      return { ...a, mentions: mentions as Country['mentions'] };
    case 'date':
      return { ...a, mentions: mentions as DateRange['mentions'] };
    case 'event':
      return { ...a, mentions: mentions as NewsEvent['mentions'] };
  }
};

const distinct = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
