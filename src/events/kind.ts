import { EVENT_KINDS, type EventKind, type ParticipantRole } from '../core/entity.js';
import { inOneCell, type Kind } from '../core/kind.js';
import type { EventRecord } from '../core/record.js';
import { code, day, listOf, nullable, objectOf, oneOf, reference, strings, text, whole } from '../core/schemas.js';

const participant = objectOf(
  {
    entity: reference('[pc]', 'The id of a person or a country of this record'),
    role: oneOf(['agent', 'target', 'both'], 'Who did it, to whom, or both where they did it to each other'),
    type: oneOf(['person', 'country'], 'What that entity is'),
    name: text('Its name, repeated here'),
    iso2: code('Of a country'),
  },
  ['entity', 'role', 'type', 'name'],
);

const place = {
  start: { type: 'integer', minimum: 0, description: 'Offset of the first character, in offsetUnit' },
  end: { type: 'integer', minimum: 0, description: 'Offset after the last character' },
};
const quote = objectOf({ text: text('The exact slice of the article'), ...place });

const when = objectOf({
  value: nullable(text('As the date has it')),
  from: nullable(day('First day')),
  to: nullable(day('Last day')),
  text: { type: 'string', description: 'As the text has it' },
});

export const event: Kind<'event'> = {
  type: 'event',
  letter: 'e',
  title: 'Events',
  colour: 'magenta',
  fields: {
    tier: { schema: oneOf(['named', 'occurrence'], 'Called by a name, or mentioned by a word of its kind') },
    kind: { schema: oneOf(EVENT_KINDS, 'What sort of event') },
    name: { schema: text('The name, or what happened as a headline would have it') },
    series: { schema: nullable(text('A named event without its year and edition')) },
    edition: { schema: nullable(whole('Of a named event: 15 of the 15th BRICS summit')) },
    year: { schema: nullable(whole('Of a named event: 2012 of the 2012 Olympics')) },
    modality: {
      schema: oneOf(['asserted', 'planned', 'possible', 'denied'], 'Whether it happened, as the text has it'),
    },
    attribution: { schema: nullable(text('Who says so')) },
    participants: { schema: listOf(participant, 'Persons and countries of this article') },
    who: { schema: listOf(quote, 'Those who did it, where they are no person or country'), hasOffsets: true },
    whom: { schema: listOf(quote, 'Those it was done to, where they are no person or country'), hasOffsets: true },
    date: { schema: nullable(reference('d', 'A date of this article')) },
    when: { schema: nullable({ ...when, description: 'That date' }) },
    place: { schema: nullable(text('Where, as the text has it')) },
    where: {
      schema: nullable(
        objectOf({ text: text('Its words'), iso2: nullable(code('Its country')) }, undefined, 'That place'),
      ),
    },
    salience: { schema: { type: 'number', description: 'How much of the story it is' } },
    codes: {
      schema: objectOf(
        { plover: strings('Of PLOVER'), cameo: strings('Root codes of CAMEO'), ace: strings('Types of ACE 2005') },
        undefined,
        'What PLOVER, CAMEO and ACE 2005 call its kind',
      ),
    },
    sentence: { schema: { ...quote, description: 'The sentence that reports it best' }, hasOffsets: true },
  },
  mentionFields: {
    form: { schema: oneOf(['nominal'], 'Of a named event: no name, but a noun that goes back to it'), absent: true },
  },
  name: ({ name }) => name,
  label: ({ name }) => name,
  value: ({ kind }) => kind,
  shown: [
    { heading: 'when', rank: 2, least: 10, cell: (record) => whenOf(record) },
    { heading: 'who', rank: 1, least: 14, cell: (record) => sideOf(record, ['agent', 'both'], ', ') },
    { heading: 'whom', rank: 3, least: 12, cell: (record) => sideOf(record, ['target'], ', ') },
    { heading: 'where', rank: 5, least: 10, cell: ({ place }) => place ?? '' },
    { heading: 'kind', rank: 4, least: 8, cell: (record) => kindInShort(record) },
  ],
  // when, who, what, whom, where
  beforeName: 2,
  note: (record) => kindInShort(record),
  most: 7,
  isAside: (record) => isIncidental(record),
  salience: ({ salience }) => salience,
  columns: [
    { name: 'from', cell: (record) => record.when?.from ?? null },
    { name: 'to', cell: (record) => record.when?.to ?? null },
    { name: 'tier', cell: ({ tier }) => tier },
    { name: 'modality', cell: ({ modality }) => modality },
    {
      name: 'participants',
      cell: ({ participants }) => inOneCell(participants.map(({ name = '', role }) => `${name} (${role})`)),
    },
    { name: 'place', cell: (record) => record.place },
    { name: 'who', cell: (record) => sideOf(record, ['agent', 'both'], '; ') },
    { name: 'whom', cell: (record) => sideOf(record, ['target'], '; ') },
    { name: 'codes', cell: (record) => inOneCell(record.codes.plover) },
    { name: 'date', cell: (record) => record.when?.value ?? null },
    { name: 'salience', cell: ({ salience }) => salience },
    { name: 'sentence', cell: (record) => record.sentence.text.replace(/\s+/g, ' ') },
  ],
  stored: [
    { name: 'first_day', type: 'text', indexed: true, cell: ({ when }) => when?.from },
    { name: 'last_day', type: 'text', cell: ({ when }) => when?.to },
  ],
  ontoNotes: ({ tier }) => (tier === 'named' ? 'EVENT' : null),
  ownLabel: ({ kind }) => kind.toUpperCase(),
  knownAs: ({ tier, name }) => (tier === 'named' ? name : ''),
  schemaOrg: ({ name, kind, when, where, sentence }) => ({
    '@type': 'Event',
    name,
    additionalType: kind,
    ...(when?.from == null ? {} : { startDate: when.from }),
    ...(when?.to == null ? {} : { endDate: when.to }),
    ...(where === null ? {} : { location: { '@type': 'Place', name: where.text } }),
    description: sentence.text.replace(/\s+/g, ' '),
  }),
  facts: ({ tier, kind, modality }, said) => ({
    tier: said.tier ?? tier,
    kind: said.kind ?? kind,
    modality: said.modality ?? modality,
  }),
};

/**
 * Told once, with nobody, no day and no place, and either planned, doubted or denied or what a speaker says of himself:
 * `"I am glad to have been asked," she said.`
 */
const isIncidental = (record: EventRecord): boolean => {
  const { tier, participants, who, whom, when, place, mentions, modality, salience, sentence } = record;
  if (tier === 'named' || mentions.length > 1 || when !== null || place !== null || salience >= CENTRAL) return false;
  if (participants.length + who.length + whom.length > 0) return false;
  return modality !== 'asserted' || isInOwnWords(sentence.text);
};

/** What the lead tells is more salient than this. */
const CENTRAL = 2;

/** `“We will meet again,” she said` */
const isInOwnWords = (text: string): boolean => {
  const quote = text.search(/["“]/);
  return quote >= 0 && FIRST_PERSON.test(text.slice(quote));
};

const FIRST_PERSON = /\b(?:I|[Ww]e|us|[Mm]y|[Oo]ur)\b/;

/** Shorter words for some kinds. */
const SHORT: Readonly<Partial<Record<EventKind, string>>> = {
  cooperation: 'accord',
  deescalation: 'easing',
  government: 'office',
  casualty: 'harm',
};

/** The kind in short, and the modality unless it is asserted. */
const kindInShort = ({ kind, modality }: EventRecord): string =>
  modality === 'asserted' ? (SHORT[kind] ?? kind) : `${SHORT[kind] ?? kind}, ${modality}`;

/** Its day or days; the words of the text where the date has no value. */
const whenOf = ({ when }: EventRecord): string => {
  if (when === null) return '';
  const { value, text } = when;
  if (value === null || !ISO.test(value)) return text.replace(/\s+/g, ' ');
  return value
    .replace('/', ' – ')
    .replace(/T(?:MO|MI|AF|EV|NI|DT)$/, '')
    .replace('T', ' ');
};

/** A day, month, year or clock time; weeks, quarters and seasons are clearer in words. */
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

/** The names on one side: people and countries, then others in the words of the text. */
const sideOf = (
  { participants, who, whom }: EventRecord,
  roles: readonly ParticipantRole[],
  separator: string,
): string => {
  const names = participants.filter(({ role }) => roles.includes(role)).map(({ name = '' }) => name);
  const quoted = (roles.includes('target') ? whom : who).map(({ text }) => text.replace(/\s+/g, ' '));
  return [...names, ...quoted].join(separator);
};
