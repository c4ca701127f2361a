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
  return affiliated.map((person) =>
    person.countries.length > 0 ? person : { ...person, countries: countriesOfOffice(person, affiliated, countries) },
  );
};

/** So many times as often as any other an article must name the country whose president it need not name. */
const CLEARLY = 2;

/**
 * `The Norwegian government fell. Prime Minister Ola Kvist …`: the country of an office of state is the one that the article
 * is about, if no other comes near it and nobody else holds the office there.
 */
const countriesOfOffice = (
  { mentions }: Person,
  people: readonly Person[],
  countries: readonly Country[],
): readonly string[] => {
  const roles = mentions.filter(({ isOfState }) => isOfState === true).flatMap((mention) => mention.roles);
  if (roles.length === 0) return [];
  const held = new Set(people.filter((other) => shares(other.roles, roles)).flatMap((other) => other.countries));
  const [first, second] = countries
    .filter(({ iso2 }) => !held.has(iso2))
    .map(({ iso2, mentions: { length } }) => ({ iso2, times: length }))
    .sort((a, b) => b.times - a.times);
  return first !== undefined && first.times >= CLEARLY * (second?.times ?? 0) ? [first.iso2] : [];
};

const shares = (held: readonly string[], roles: readonly string[]): boolean =>
  held.some((one) => roles.some((role) => role.toLowerCase() === one.toLowerCase()));

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

/** Index of the first place that begins at an offset or behind it. */
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
