import { EVENT_KINDS, type ParticipantRole } from '../core/entity.js';
import { inOneCell, type Kind, type Others } from '../core/kind.js';
import type { EventRecord } from '../core/record.js';
import { listOf, nullable, objectOf, oneOf, reference, text, whole } from '../core/schemas.js';

const participant = objectOf({ entity: reference('[pc]'), role: oneOf(['agent', 'target', 'both']) });

export const event: Kind<'event'> = {
  type: 'event',
  letter: 'e',
  title: 'Events',
  colour: 'magenta',
  fields: {
    tier: { schema: oneOf(['named', 'occurrence'], 'Called by a name, or mentioned by a word of its kind') },
    kind: { schema: oneOf(EVENT_KINDS) },
    name: { schema: text('The name, or the words that say what happened') },
    series: { schema: nullable(text('A named event without its year and edition')) },
    edition: { schema: nullable(whole()) },
    year: { schema: nullable(whole()) },
    modality: { schema: oneOf(['asserted', 'planned', 'possible', 'denied']) },
    attribution: { schema: nullable(text('Who says so')) },
    participants: { schema: listOf(participant, 'Persons and countries of this record') },
    date: { schema: nullable(reference('d', 'A date of this record')) },
    place: { schema: nullable(text('Where, as the text has it')) },
  },
  mentionFields: {},
  name: ({ name }) => name,
  label: ({ name }) => name,
  value: ({ kind }) => kind,
  shown: [
    { heading: 'kind', rank: 4, least: 11, cell: ({ kind }) => kind },
    { heading: 'who', rank: 1, least: 16, cell: (record, others) => who(record, others, ['agent', 'both']) },
    { heading: 'whom', rank: 3, least: 12, cell: (record, others) => who(record, others, ['target']) },
    { heading: 'when', rank: 2, least: 10, cell: ({ date }, others) => (date === null ? '' : others.label(date)) },
    { heading: 'where', rank: 6, least: 10, cell: ({ place }) => place ?? '' },
    { heading: 'status', rank: 7, least: 8, cell: ({ modality }) => (modality === 'asserted' ? '' : modality) },
  ],
  note: ({ kind, modality }) => (modality === 'asserted' ? kind : `${kind}, ${modality}`),
  // Four of five events without who, when or where that are mentioned once are no news.
  minor: ({ tier, participants, date, place, mentions }) =>
    tier === 'occurrence' && participants.length === 0 && date === null && place === null && mentions.length === 1,
  columns: [
    { name: 'from', cell: (record, others) => dayOf(record, others)?.from ?? null },
    { name: 'to', cell: (record, others) => dayOf(record, others)?.to ?? null },
    { name: 'tier', cell: ({ tier }) => tier },
    { name: 'modality', cell: ({ modality }) => modality },
    // Others are named, not numbered: a spreadsheet cannot look them up.
    {
      name: 'participants',
      cell: ({ participants }, others) =>
        inOneCell(participants.map(({ entity, role }) => `${others.label(entity)} (${role})`)),
    },
    { name: 'place', cell: ({ place }) => place },
  ],
};

const dayOf = ({ date }: EventRecord, others: Others) => {
  const record = date === null ? undefined : others.get(date);
  return record?.type === 'date' ? record : undefined;
};

const who = ({ participants }: EventRecord, others: Others, roles: readonly ParticipantRole[]): string =>
  participants
    .filter(({ role }) => roles.includes(role))
    .map(({ entity }) => others.label(entity))
    .join(', ');
