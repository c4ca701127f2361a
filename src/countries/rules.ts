/** One way in which a text names a country. */
export interface CountryRule {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
}

/** The ways, by what sort of form was read. */
export type Source =
  | 'name'
  | 'code'
  | 'demonym'
  | 'constituent'
  | 'shared'
  | 'official'
  | 'listed'
  | 'metonym'
  | 'capital'
  | 'institution'
  | 'city'
  | 'trap';

/** Why a mention is one. */
export const countryRules: Readonly<Record<Source, CountryRule>> = {
  name: {
    name: 'country-name',
    reason: 'an official or everyday name of the country',
    example: 'Japan voted.',
  },
  code: {
    name: 'abbreviation',
    reason: 'an abbreviation of the country, written in capitals',
    example: 'The U.S. voted.',
  },
  demonym: {
    name: 'demonym',
    reason: 'the adjective or the people of the country',
    example: 'The Danes voted.',
  },
  constituent: {
    name: 'constituent',
    reason: 'a country of the United Kingdom',
    example: 'Scotland voted.',
  },
  shared: {
    name: 'shared-name',
    reason: 'a name of two countries; the article speaks of this one',
    example: 'Korea voted.',
  },
  official: {
    name: 'official-name',
    reason: 'the name with the form of the state before it',
    example: 'The Republic of Austria voted.',
  },
  listed: {
    name: 'list-of-countries',
    reason: 'a name people have too, in a list with other countries',
    example: 'Egypt, Chad and Jordan voted.',
  },
  metonym: {
    name: 'capital-metonym',
    reason: 'a capital that speaks or acts stands for its government',
    example: 'Pyongyang continues to test missiles.',
  },
  capital: {
    name: 'capital-government',
    reason: 'a capital that is dealt with, or owns a policy, stands for its government',
    example: "They condemned Pyongyang's missile programme.",
  },
  institution: {
    name: 'seat-of-government',
    reason: 'an institution that stands for its government',
    example: 'The Kremlin was silent.',
  },
  city: {
    name: 'city',
    reason: 'a capital or a large city of the country',
    example: 'Floods hit San Salvador.',
  },
  trap: {
    name: 'longer-name',
    reason: 'a longer name, of something that is no country',
    example: 'The Sea of Japan is deep.',
  },
};
