import { inOneCell, type Kind } from '../core/kind.js';
import { codes, day, objectOf, strings, text } from '../core/schemas.js';

const joined = (words: readonly string[], by: string): string | null => (words.length === 0 ? null : words.join(by));

export const person: Kind<'person'> = {
  type: 'person',
  letter: 'p',
  title: 'People',
  colour: 'blue',
  fields: {
    name: { schema: text('The fullest form') },
    aliases: { schema: strings('The other forms') },
    roles: { schema: strings('Titles and roles said with the name: Foreign Minister') },
    countries: { schema: codes('Affiliations') },
    byline: {
      schema: { const: true, description: 'Only named as who wrote, edited or photographed: no one of the story' },
      absent: true,
    },
    born: {
      schema: objectOf(
        { from: day('The first day'), to: day('The last day') },
        undefined,
        'When the person was born, where the text gives an age or a day of birth',
      ),
      absent: true,
    },
  },
  mentionFields: {},
  name: ({ name }) => name,
  label: ({ name }) => name,
  value: () => null,
  shown: [
    {
      heading: 'role',
      rank: 1,
      least: 10,
      cell: ({ roles, byline }) => (byline === true ? 'byline' : roles.join(', ')),
    },
    { heading: 'country', rank: 2, least: 4, cell: ({ countries }) => countries.join(' ') },
  ],
  note: ({ roles, countries, name }) => [...roles, ...countries].join(', ') || name,
  isAside: ({ byline }) => byline === true,
  columns: [
    { name: 'aliases', cell: ({ aliases }) => inOneCell(aliases) },
    { name: 'roles', cell: ({ roles }) => inOneCell(roles) },
    { name: 'countries', cell: ({ countries }) => inOneCell(countries) },
  ],
  stored: [
    { name: 'roles', type: 'text', cell: ({ roles }) => joined(roles, '; ') },
    { name: 'countries', type: 'text', cell: ({ countries }) => joined(countries, ' ') },
    { name: 'byline', type: 'integer', cell: ({ byline }) => (byline === true ? 1 : 0) },
    { name: 'born_from', type: 'text', cell: ({ born }) => born?.from },
    { name: 'born_to', type: 'text', cell: ({ born }) => born?.to },
  ],
  ontoNotes: () => 'PERSON',
  inFull: ({ name, roles, countries }) => [name, ...roles, ...countries].join(', '),
  schemaOrg: ({ name, aliases, roles, countries }) => ({
    '@type': 'Person',
    name,
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    ...(roles.length === 0 ? {} : { jobTitle: roles }),
    ...(countries.length === 0
      ? {}
      : { worksFor: countries.map((identifier) => ({ '@type': 'Country', identifier })) }),
  }),
  facts: ({ roles, countries }) => ({ roles, countries }),
};
