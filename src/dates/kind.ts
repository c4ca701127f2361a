import { TEXT_TYPES, type Span } from '../core/entity.js';
import type { Kind, Others } from '../core/kind.js';
import type { DateRecord } from '../core/record.js';
import { timexInWords } from '../core/calendar/timex-words.js';
import { day, listOf, nullable, objectOf, oneOf, reference, text } from '../core/schemas.js';

const timex = objectOf(
  {
    type: oneOf(['DATE', 'TIME', 'DURATION', 'SET'], 'A day or longer, a clock time, a length, or a rate'),
    value: text('As TIMEX3 spells it: 199 is the 1990s, PRESENT_REF is now, P2W are two weeks'),
    mod: text('START, MID, END, APPROX …: which part of it, or how exactly'),
    quant: text('Of a rate: EVERY, EACH'),
    freq: text('Of a rate: how often, 2X'),
  },
  ['type', 'value'],
  'The attributes of TIMEX3',
);

/** The value, if readers can understand it; else what the code means. */
const inWords = ({ value, timex: attributes }: DateRecord): string =>
  value?.includes('/') === true ? value.replace('/', ' to ') : timexInWords(attributes);

export const date: Kind<'date'> = {
  type: 'date',
  letter: 'd',
  title: 'Dates',
  colour: 'orange',
  fields: {
    value: { schema: nullable(text('ISO 8601 where it has a form, else 199X, 2022-Q1, 2022-SU; null without a day')) },
    from: {
      schema: nullable(day('First day; null where open or unknown; of a length, where the text says from when')),
    },
    to: { schema: nullable(day('Last day; null where open or unknown')) },
    timex: { schema: timex },
    inferred: { schema: listOf(oneOf(['day', 'month', 'year']), 'What the text left out') },
    utcOffset: { schema: text('Of a clock time whose zone or city is known: -04:00'), absent: true },
    begin: { schema: reference('d', 'Of an interval: the date that begins it'), absent: true },
    end: { schema: reference('d', 'Of an interval: the date that ends it'), absent: true },
  },
  mentionFields: {
    textType: {
      schema: oneOf(TEXT_TYPES, 'Where textType is mixed: as what this part of the text was read'),
      absent: true,
    },
  },
  unmentioned: true,
  name: ({ value, timex }, said) => said ?? value ?? timex.value,
  label: inWords,
  value: ({ value }) => value,
  shown: [{ heading: 'is', rank: 1, least: 10, cell: inWords }],
  note: inWords,
  columns: [
    { name: 'from', cell: ({ from }) => from },
    { name: 'to', cell: ({ to }) => to },
  ],
  stored: [
    { name: 'value', type: 'text', cell: ({ value }) => value },
    { name: 'first_day', type: 'text', indexed: true, cell: ({ from }) => from },
    { name: 'last_day', type: 'text', cell: ({ to }) => to },
    { name: 'timex', type: 'text', cell: ({ timex }) => timex.value },
  ],
  ontoNotes: ({ timex }) => (timex.type === 'TIME' ? 'TIME' : 'DATE'),
  knownAs: ({ value }) => value ?? '',
  facts: ({ timex }) => ({ value: timex.value, timexType: timex.type }),
  places: (record, others) => (record.begin === undefined ? record.mentions : intervals(record, others)),
};

/** One word comes between the two dates of an interval: `through`. */
const LONGEST_JOINT = 12;

/** Each place where the last date follows the first, from the beginning of the first to the end of the last. */
const intervals = ({ begin, end }: DateRecord, others: Others): readonly Span[] => {
  const [firsts = [], lasts = []] = [begin, end].map((id) => others.get(id ?? '')?.mentions);
  return firsts.flatMap((first) => {
    const last = lasts.find(({ start }) => start >= first.end);
    return last === undefined || last.start - first.end > LONGEST_JOINT ? [] : [{ start: first.start, end: last.end }];
  });
};
