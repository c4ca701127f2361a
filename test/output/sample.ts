import type { Mention, Quote } from '../../src/core/entity.js';
import type { Result } from '../../src/core/result.js';

/** Curly quotes, an emoji and a line end before the last mentions: no two offset units agree on them. */
const text = `Ana Lindqvist, Norway’s envoy, met 🙂 Ms. Lindqvist’s aides
in Oslo on Monday.`;

const at = (slice: string, from = 0): Mention => {
  const start = text.indexOf(slice, from);
  return { start, end: start + slice.length, text: slice, rule: 'by-hand' };
};

const quote = (slice: string): Quote => {
  const { start, end } = at(slice);
  return { text: slice, start, end };
};

/** One entity of each kind, made by hand. */
export const sample: Result = {
  id: 'sample.txt',
  text,
  date: { value: '2023-04-18', source: 'header', certainty: 'stated' },
  textType: 'news',
  focus: [{ iso2: 'NO', name: 'Norway', score: 1 }],
  entities: [
    {
      id: 'p1',
      type: 'person',
      name: 'Ana Lindqvist',
      aliases: ['Lindqvist'],
      roles: ['envoy'],
      countries: ['NO'],
      mentions: [
        { ...at('Ana Lindqvist'), roles: [], affiliation: null },
        { ...at('Lindqvist', 20), roles: [], affiliation: null },
      ],
    },
    {
      id: 'c1',
      type: 'country',
      name: 'Norway',
      iso2: 'NO',
      iso3: 'NOR',
      mentions: [{ ...at('Norway'), iso2: 'NO', via: 'name' }],
    },
    {
      id: 'e1',
      type: 'event',
      tier: 'occurrence',
      kind: 'meeting',
      name: 'met Ms. Lindqvist’s aides',
      series: null,
      edition: null,
      year: null,
      modality: 'asserted',
      attribution: null,
      participants: [
        { entity: 'p1', role: 'agent', type: 'person', name: 'Ana Lindqvist' },
        { entity: 'c1', role: 'target', type: 'country', name: 'Norway', iso2: 'NO' },
      ],
      date: 'd1',
      place: 'Oslo',
      who: [],
      whom: [quote('aides')],
      when: { value: '2023-04-17', from: '2023-04-17', to: '2023-04-17', text: 'Monday' },
      where: { text: 'Oslo', iso2: 'NO' },
      salience: 4.9,
      codes: { plover: ['CONSULT'], cameo: ['04'], ace: ['Contact.Meet'] },
      sentence: quote(text),
      mentions: [
        {
          ...at('met'),
          tier: 'occurrence',
          kind: 'meeting',
          lemma: 'meet',
          modality: 'asserted',
          attribution: null,
          phrase: at('met'),
          clause: at('met'),
          sentence: at('met'),
          agents: [],
          targets: [],
          place: 'Oslo',
        },
      ],
    },
    {
      id: 'd1',
      type: 'date',
      value: '2023-04-17',
      from: '2023-04-17',
      to: '2023-04-17',
      timex: { type: 'DATE', value: '2023-04-17' },
      inferred: ['day', 'month', 'year'],
      mentions: [{ ...at('Monday'), timex: { type: 'DATE', value: '2023-04-17' }, textType: 'news' }],
      between: [],
      begin: null,
      end: null,
    },
  ],
  rejected: [{ ...at('Oslo'), type: 'country', because: 'a place, not its government' }],
  warnings: [],
};
