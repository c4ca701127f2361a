import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import { countryRecords } from '../../src/countries/forms/forms.js';
import type { Country } from '../../src/core/entity.js';

const countriesIn = (text: string): readonly Country[] =>
  extract(text, { types: ['country'] }).entities.filter((entity) => entity.type === 'country');

describe('resolve', () => {
  test('makes one entity of all names of a country', () => {
    const [britain, ...others] = countriesIn('Britain, the UK and England: British voters and a Scot.');
    expect(others).toEqual([]);
    expect(britain).toMatchObject({ name: 'United Kingdom', iso2: 'GB', iso3: 'GBR' });
    expect(britain?.mentions).toHaveLength(5);
  });

  test.each([
    ['Turkey', 'TR', 'TUR'],
    ['Kosovo', 'XK', 'XKX'],
    ['Soviet Union', 'SU', 'SUN'],
    ['Ivory Coast', 'CI', 'CIV'],
    ['Czech Republic', 'CZ', 'CZE'],
    ['Vatican City', 'VA', 'VAT'],
  ])('%s is %s and %s', (name, iso2, iso3) => {
    expect(countryRecords.get(iso2)).toEqual({ name, iso2, iso3 });
  });

  test('every country is found by its own name', () => {
    const missed = [...countryRecords.values()].filter(
      ({ name, iso2 }) => countriesIn(`She flew to ${name} today.`)[0]?.iso2 !== iso2,
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
