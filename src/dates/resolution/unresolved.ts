import { SEASONS, type Unit } from '../calendar/calendar.js';
import type { Part, When } from '../grammar/reading.js';
import { pad } from '../../core/strings/pad.js';

const SHAPES: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};
/** What can be said about a time that is not resolved: `XXXX-03-05`, `XXXX-WXX-1`. */
export const spellUnresolved = (when: When): string => {
  if (when.is === 'period') return '';
  if (when.is === 'moved') return when.of.is === 'part' ? SHAPES.day : spellUnresolved(when.of);
  return when.is === 'part' ? (spellDayPart(when.part) ?? spellYearPart(when.part)) : SHAPES[when.unit];
};

const spellDayPart = (part: Part): string | undefined => {
  if (part.is === 'weekday') return `XXXX-WXX-${part.weekday}`;
  if (part.is === 'month-day') return `XXXX-${pad(part.month)}-${pad(part.day)}`;
  if (part.is === 'day') return `XXXX-XX-${pad(part.day)}`;
  if (part.is === 'dated-weekday') return `XXXX-XX-${pad(part.day)}`;
  return part.is === 'holiday' ? SHAPES.day : undefined;
};

const spellYearPart = (part: Part): string => {
  if (part.is === 'month') return `XXXX-${pad(part.month)}`;
  if (part.is === 'quarter') return `XXXX-Q${part.n}`;
  if (part.is === 'half') return `XXXX-H${part.n}`;
  return part.is === 'season' ? `XXXX-${SEASONS[part.n]!}` : SHAPES.weekend;
};
