import type { Country, CountryMention, Person, PersonMention } from '../core/entity.js';

interface Place {
  readonly mention: CountryMention;
  readonly iso2: string;
}

/** Gives people the countries that the text names where it says for whom they act. */
export const affiliate = (people: readonly Person[], countries: readonly Country[]): readonly Person[] => {
  const places = countries
    .flatMap(({ iso2, mentions }) => mentions.map((mention): Place => ({ mention, iso2 })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const affiliated = people.map((person) => ({ ...person, countries: countriesOfAll(person.mentions, places) }));
  const holders = countriesByRole(affiliated);
  const ranked = countries
    .map(({ iso2, mentions: { length } }) => ({ iso2, times: length }))
    .sort((a, b) => b.times - a.times);
  return affiliated.map((person) =>
    person.countries.length > 0 ? person : { ...person, countries: countriesOfOffice(person, holders, ranked) },
  );
};

/** For which countries anybody in the article holds a role, by the role in small letters. */
const countriesByRole = (people: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const byRole = new Map<string, Set<string>>();
  for (const { roles, countries } of people)
    for (const role of roles.map((one) => one.toLowerCase())) {
      const held = byRole.get(role) ?? new Set();
      byRole.set(role, held);
      for (const iso2 of countries) held.add(iso2);
    }
  return byRole;
};

/** How many times as often as any other an article must name a country before its president needs no country. */
const CLEARLY = 2;

/**
 * `The Norwegian government fell. Prime Minister Ola Kvist …`: the country of an office of state is the one that the article
 * is about, if no other comes near it and nobody else holds the office there.
 */
const countriesOfOffice = (
  { mentions }: Person,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  ranked: readonly { readonly iso2: string; readonly times: number }[],
): readonly string[] => {
  const roles = mentions.filter(({ isOfState }) => isOfState === true).flatMap((mention) => mention.roles);
  if (roles.length === 0) return [];
  const held = [...new Set(roles.map((role) => role.toLowerCase()))].map((role) => holders.get(role));
  const [first, second] = ranked.filter(({ iso2 }) => !held.some((by) => by?.has(iso2) === true));
  return first !== undefined && first.times >= CLEARLY * (second?.times ?? 0) ? [first.iso2] : [];
};

const countriesOfAll = (mentions: readonly PersonMention[], places: readonly Place[]): string[] => {
  const codes = new Set<string>();
  for (const mention of mentions) for (const code of countriesOf(mention, places)) codes.add(code);
  return [...codes];
};

const countriesOf = ({ affiliation }: PersonMention, places: readonly Place[]): string[] => {
  if (affiliation === null) return [];
  const codes: string[] = [];
  for (let i = firstFrom(places, affiliation.start); i < places.length; i++) {
    const { mention, iso2 } = places[i]!;
    if (mention.start >= affiliation.end) break;
    if (mention.end <= affiliation.end) codes.push(iso2);
  }
  return codes;
};

/** Index of the first place that begins at an offset or after it. */
const firstFrom = (places: readonly Place[], start: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.mention.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};
