import type { Country, CountryMention } from '../core/entity.js';
import type { Ruled } from '../core/ruled.js';
import { UserError } from '../core/user-error.js';
import { countryRecords } from './forms/forms.js';

/** Countries by the user's own rules: an id is a code, or the name of a country that has one. */
export const ruled: Ruled<unknown, CountryMention, Country> = {
  label: 'GPE',
  readId: (id, phrase = '') => codeOf(id ?? phrase, id === undefined),
  mention: (place, { id }) => ({ ...place, iso2: id!, via: 'name' }),
  names: ({ iso2 }) => [iso2],
  renamed: (country, id) => ({ ...country, ...(countryRecords.get(id) ?? {}) }),
};

const byName = (): ReadonlyMap<string, string> =>
  new Map(
    [...countryRecords.values()].flatMap(({ iso2, iso3, name }) =>
      [iso2, iso3, name].map((key) => [key.toLowerCase(), iso2] as const),
    ),
  );

let names: ReadonlyMap<string, string> | undefined;

/** A country needs a code, because its code identifies it. */
const codeOf = (name: string, isPhrase: boolean): string => {
  names ??= byName();
  const code = names.get(name.trim().toLowerCase());
  if (code !== undefined) return code;
  throw new UserError(
    isPhrase
      ? 'a GPE that is no name of a country needs an id: the ISO 3166 code of its country'
      : `the id of a GPE is an ISO 3166 code or the name of a country, not ${JSON.stringify(name)}`,
  );
};
