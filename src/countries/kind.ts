import type { Kind } from '../core/kind.js';
import { code, oneOf, text } from '../core/schemas.js';

export const country: Kind<'country'> = {
  type: 'country',
  letter: 'c',
  title: 'Countries',
  colour: 'green',
  fields: {
    name: { schema: text('Its usual English name') },
    iso2: { schema: code('ISO 3166-1 alpha-2, or the ISO 3166-3 code of a former state') },
    iso3: { schema: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 3166-1 alpha-3' } },
  },
  mentionFields: {
    via: {
      schema: oneOf(
        ['name', 'demonym', 'constituent', 'capital', 'metonym', 'city', 'institution', 'region'],
        'Why the text stands for the country',
      ),
    },
  },
  name: ({ name }) => name,
  label: ({ name }) => name,
  value: ({ iso2 }) => iso2,
  shown: [
    { heading: 'code', rank: 1, least: 4, cell: ({ iso2 }) => iso2 },
    { heading: 'ISO 3', rank: 6, least: 5, cell: ({ iso3 }) => iso3 },
  ],
  note: ({ iso2 }) => iso2,
  columns: [{ name: 'iso3', cell: ({ iso3 }) => iso3 }],
  stored: [
    { name: 'iso2', type: 'text', indexed: true, cell: ({ iso2 }) => iso2 },
    { name: 'iso3', type: 'text', cell: ({ iso3 }) => iso3 },
    {
      name: 'focus',
      type: 'real',
      cell: ({ iso2 }, { focus }) => focus.find((country) => country.iso2 === iso2)?.score,
    },
  ],
  ontoNotes: (_, { via }) => (via === 'demonym' ? 'NORP' : 'GPE'),
  entry: ({ iso2 }) => `ISO3166:${iso2}`,
  schemaOrg: ({ name, iso2 }) => ({ '@type': 'Country', name, identifier: iso2 }),
  facts: ({ iso2 }, { via }) => ({ iso: iso2, ...(via === undefined ? {} : { via }) }),
};
