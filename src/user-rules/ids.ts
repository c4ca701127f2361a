import type { EntityType } from '../core/entity.js';
import { countryRecords } from '../countries/forms.js';
import { readValue } from './date-value.js';
import { RuleError } from './rule-error.js';

/** The meaning of an id for its kind; a country needs one, because its code identifies it. */
export const checkedId = (type: EntityType, id: string | undefined, phrase: string | undefined): string | undefined => {
  switch (type) {
    case 'person':
    case 'event':
      return id;
    case 'country':
      return codeOf(id ?? phrase ?? '', id === undefined);
    case 'date':
      if (id !== undefined && readValue(id) === undefined)
        throw new RuleError(
          `the id of a DATE is its value, YYYY, YYYY-MM, YYYY-MM-DD or two of them with / between, not ${JSON.stringify(id)}`,
        );
      return id;
  }
};

const byName = (): ReadonlyMap<string, string> =>
  new Map(
    [...countryRecords.values()].flatMap(({ iso2, iso3, name }) =>
      [iso2, iso3, name].map((key) => [key.toLowerCase(), iso2] as const),
    ),
  );

let names: ReadonlyMap<string, string> | undefined;

const codeOf = (name: string, isPhrase: boolean): string => {
  names ??= byName();
  const code = names.get(name.trim().toLowerCase());
  if (code !== undefined) return code;
  throw new RuleError(
    isPhrase
      ? 'a GPE that is no name of a country needs an id: the ISO 3166 code of its country'
      : `the id of a GPE is an ISO 3166 code or the name of a country, not ${JSON.stringify(name)}`,
  );
};
