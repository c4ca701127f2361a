import type { Country, CountryMention } from '../core/entity.js';
import { countryRecords } from './forms.js';

/** One entity a code, in order of first mention. */
export const resolveCountries = (mentions: readonly CountryMention[]): readonly Country[] => {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) {
    const same = byCode.get(mention.iso2);
    if (same === undefined) byCode.set(mention.iso2, [mention]);
    else same.push(mention);
  }
  return [...byCode].map(([iso2, same]) => ({ type: 'country', ...recordOf(iso2), mentions: same }));
};

const recordOf = (iso2: string): Pick<Country, 'name' | 'iso2' | 'iso3'> =>
  countryRecords.get(iso2) ?? { iso2, iso3: iso2, name: iso2 };
