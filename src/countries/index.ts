import type { Country, CountryMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';

export const countries: Recogniser<Document, CountryMention, Country> = {
  type: 'country',
  reasons: new Map(),
  find: () => [],
  resolve: () => [],
};
