import type { Country, CountryMention } from '../core/entity.js';
import { push } from '../core/lists/push.js';
import type { Context } from '../core/recogniser.js';
import { isEvidence } from '../core/evidenced.js';
import { countryRecords } from './forms/forms.js';

/** One entity for each code, in order of first mention. */
export const groupByCountry = (mentions: readonly CountryMention[]): readonly Country[] => {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) push(byCode, mention.iso2, mention);
  return [...byCode].map(([iso2, same]) => ({ type: 'country', ...recordOf(iso2), mentions: same }));
};

const recordOf = (iso2: string): Pick<Country, 'name' | 'iso2' | 'iso3'> =>
  countryRecords.get(iso2) ?? { iso2, iso3: iso2, name: iso2 };

/** The countries that the article names; cities, regions and institutions count as names of them only on request. */
export const resolveCountries = (
  mentions: readonly CountryMention[],
  _: unknown,
  { options }: Context,
): readonly Country[] =>
  groupByCountry(options.cities === true ? mentions : mentions.filter((mention) => !isEvidence(mention)));
