import type { Country, CountryMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { findCountries } from './find.js';
import { focusOf } from './focus.js';
import { groupByCountry, resolveCountries } from './resolve.js';
import { ruled } from './ruled.js';
import { countryRules } from './rules.js';

export const countries: Recogniser<Document, CountryMention, Country> = {
  type: 'country',
  reasons: new Map(Object.values(countryRules).map(({ name, reason }) => [name, reason])),
  find: findCountries,
  resolve: resolveCountries,
  summarise: ({ mentions }, document, { options }) => ({
    focus: focusOf(groupByCountry(mentions), document, options.explain === true),
  }),
  ruled,
};
