import type { Rule } from '../rules/rule.js';

/** The value of `via`, by sort of form. */
export type Source =
  | 'name'
  | 'code'
  | 'sport'
  | 'demonym'
  | 'constituent'
  | 'shared'
  | 'official'
  | 'listed'
  | 'metonym'
  | 'capital'
  | 'institution'
  | 'city'
  | 'body'
  | 'region'
  | 'trap';

/** The reason of each rule. */
export const countryRules: Readonly<Record<Source, Rule>> = {
  name: {
    name: 'country-name',
    reason: 'an official or everyday name of the country',
    finds: ['[Japan] voted. → JP'],
  },
  code: {
    name: 'abbreviation',
    reason: 'an abbreviation of the country, written in capitals',
    finds: ['The [U.S.] voted. → US'],
    ignores: ['Give it to us.'],
  },
  sport: {
    name: 'code-in-results',
    reason: 'the code of the country that an athlete starts for',
    finds: ['Ola Kvist ([GER]) bt Ian Holm (RSA). → DE', 'Ola Kvist ([CRO]) won. → HR'],
    ignores: ['Green European Reform (GER) won.', 'Ola Kvist (IND) won.', 'The firm (GER) won.'],
  },
  demonym: {
    name: 'demonym',
    reason: 'the adjective or the people of the country',
    finds: ['The [Danes] voted. → DK'],
  },
  constituent: {
    name: 'constituent',
    reason: 'a country of the United Kingdom',
    finds: ['[Scotland] voted. → GB'],
  },
  shared: {
    name: 'shared-name',
    reason: 'a name of two countries; the article speaks of this one',
    finds: ['[Korea] voted.'],
  },
  official: {
    name: 'official-name',
    reason: 'the name with the form of the state before it',
    finds: [
      'The [Republic of Austria] voted. → AT',
      'The [Islamic Republic of Chad] voted. → TD',
      "The [People's Democratic Republic of Algeria] voted. → DZ",
      'The [Kingdom of Norway] voted. → NO',
      'The [State of Israel] voted. → IL',
    ],
  },
  listed: {
    name: 'list-of-countries',
    reason: 'a name people have too, in a list with other countries',
    finds: ['Egypt, [Chad] and Jordan voted. → TD'],
  },
  metonym: {
    name: 'capital-metonym',
    reason: 'a capital that speaks or acts stands for its government',
    finds: ['[Pyongyang] continues to test missiles. → KP'],
  },
  capital: {
    name: 'capital-government',
    reason: 'a capital that is dealt with, or owns a policy, stands for its government',
    finds: ["They condemned [Pyongyang]'s missile programme. → KP"],
  },
  institution: {
    name: 'seat-of-government',
    reason: 'an institution that stands for its government',
    finds: ['The [Kremlin] was silent. → RU'],
  },
  city: {
    name: 'city',
    reason: 'a capital or a large city of the country',
    finds: ['Floods hit [San Salvador]. → SV'],
  },
  body: {
    name: 'institution',
    reason: 'a parliament, office, court or police force that only this country has',
    finds: ['The [Bundestag] voted. → DE', 'Police took the [Taoiseach] home. → IE'],
    ignores: ['They swam in Lake Garda.'],
  },
  region: {
    name: 'region',
    reason: 'a province, state or island of the country',
    finds: ['Floods hit [Kerala]. → IN', 'The fire is near Lodi, [Calif.] → US'],
    ignores: ['Virginia Holm smiled.'],
  },
  trap: {
    name: 'longer-name',
    reason: 'a longer name, of something that is no country',
    finds: ['The [Gulf of Mexico] is deep.'],
  },
};
