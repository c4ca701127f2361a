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
  return people.map((person) => ({ ...person, countries: countriesOfAll(person.mentions, places) }));
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
