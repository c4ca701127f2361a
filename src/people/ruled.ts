import type { Person, PersonMention } from '../core/entity.js';
import { push } from '../core/lists/push.js';
import type { Ruled } from '../core/ruled.js';

/** People by the user's own rules: an id is the name. */
export const ruled: Ruled<unknown, PersonMention, Person> = {
  label: 'PERSON',
  mention: (place, _, seen) => ({ ...place, roles: seen?.roles ?? [], affiliation: seen?.affiliation ?? null }),
  apart: (person, idOf) => {
    const groups = groupedById(person, idOf);
    const known = [...groups.keys()].filter((id) => id !== undefined);
    if (known.length === 0) return [person];
    const [first] = known;
    const others = groups.get(undefined) ?? [];
    return known.map((id) => {
      const mentions = id === first ? [...groups.get(id)!, ...others].sort(byStart) : groups.get(id)!;
      return renamed({ ...person, mentions }, id);
    });
  },
  names: ({ name, aliases }) => [name, ...aliases],
  renamed: (person, name) => renamed(person, name),
  joined: (whole, { roles, countries }) =>
    renamed(
      { ...whole, roles: distinct(whole.roles, roles), countries: distinct(whole.countries, countries) },
      whole.name,
    ),
};

const byStart = (a: PersonMention, b: PersonMention): number => a.start - b.start;

const groupedById = (
  { mentions }: Person,
  idOf: (rule: string) => string | undefined,
): ReadonlyMap<string | undefined, readonly PersonMention[]> => {
  const groups = new Map<string | undefined, PersonMention[]>();
  for (const mention of mentions) push(groups, idOf(mention.rule), mention);
  return groups;
};

const renamed = (person: Person, name: string): Person => {
  const forms = [...new Set(person.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))];
  return { ...person, name, aliases: forms.filter((form) => form !== name) };
};

const distinct = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
