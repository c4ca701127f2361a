import { civilDay, dayNumber } from '../../core/calendar/civil-day.js';
import type { ArticleRecord, EventRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';
import type { RecordPrinter } from '../formatter.js';
import { othersOf } from '../others.js';

/** A calendar (RFC 5545) of the events whose days are known, each of at most a month. */
export const ics = (): RecordPrinter => {
  let opening = lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//gazette//EN', 'CALSCALE:GREGORIAN']);
  const add: RecordPrinter['add'] = ([events = '']) => {
    const before = opening;
    opening = '';
    return before + events;
  };
  return {
    render: (record) => [eventsOf(record).map(lines).join('')],
    add,
    end: () => add([]) + lines(['END:VCALENDAR']),
  };
};

const eventsOf = (record: ArticleRecord): string[][] => {
  const sides = kindOf('event').columns.filter(({ name }) => name === 'who' || name === 'whom');
  return record.entities.flatMap((entity) => {
    const days = entity.type === 'event' ? daysOf(entity) : undefined;
    if (entity.type !== 'event' || days === undefined) return [];
    const [who, whom] = sides.map((side) => String(side.cell(entity, othersOf(record)) ?? ''));
    return [eventOf(entity, days, record, { Who: who, Whom: whom })];
  });
};

interface Days {
  readonly first: string;
  /** The day after the last. */
  readonly after: string;
}

/** Longer dates, as a year or a decade, are no entries of a calendar. */
const LONGEST = 31;

const daysOf = ({ when }: EventRecord): Days | undefined => {
  const [first, last] = [when?.from, when?.to].map(numberOf);
  if (first === undefined || last === undefined || last < first || last - first >= LONGEST) return undefined;
  return { first: compact(first), after: compact(last + 1) };
};

const numberOf = (day: string | null | undefined): number | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  return year === undefined ? undefined : dayNumber({ year: Number(year), month: Number(month), day: Number(date) });
};

const compact = (day: number): string => {
  const { year, month, day: date } = civilDay(day);
  return [year, month, date].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('');
};

const STATUS = { asserted: 'CONFIRMED', planned: 'CONFIRMED', possible: 'TENTATIVE', denied: 'CANCELLED' } as const;

const eventOf = (
  { id, name, kind, modality, sentence, place, when }: EventRecord,
  { first, after }: Days,
  record: ArticleRecord,
  sides: Readonly<Record<string, string | undefined>>,
): string[] => {
  const said = Object.entries(sides).flatMap(([side, names = '']) => (names === '' ? [] : [`${side}: ${names}`]));
  const description = [sentence.text.replace(/\s+/g, ' '), ...said, `When: ${when?.text ?? ''}`, record.id];
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(wellFormed(record.id))}-${id}@gazette`,
    // The required time of creation; the clock is never read.
    `DTSTAMP:${record.date?.value.replaceAll('-', '') ?? first}T000000Z`,
    `DTSTART;VALUE=DATE:${first}`,
    `DTEND;VALUE=DATE:${after}`,
    `SUMMARY:${escaped(name)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `CATEGORIES:${kind.toUpperCase()}`,
    `STATUS:${STATUS[modality]}`,
    'END:VEVENT',
  ];
};

const wellFormed = (text: string): string => Buffer.from(text).toString();

/** A value of type TEXT, which has no control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** Lines end with CR LF; none is longer than 75 bytes, and a continuation begins with a blank. */
const lines = (all: readonly string[]): string => all.map((line) => `${folded(line)}\r\n`).join('');

const folded = (line: string): string => {
  let out = '';
  let used = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (used + bytes > LINE) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += bytes;
  }
  return out;
};

const LINE = 75;
