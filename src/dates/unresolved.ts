import type { Unit } from './calendar.js';
import type { When } from './reading.js';

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
const SEASONS = ['SP', 'SU', 'FA', 'WI'];
const pad = (n: number): string => String(n).padStart(2, '0');

/** What can be told of a time whose place is unknown: `XXXX-03-05`, `XXXX-WXX-1`. */
export const spellUnresolved = (when: When): string => {
  if (when.is === 'period') return '';
  if (when.is !== 'part') return SHAPES[when.unit];
  const { part } = when;
  switch (part.is) {
    case 'weekday':
      return `XXXX-WXX-${part.weekday}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return `XXXX-${pad(part.month)}`;
    case 'month-day':
      return `XXXX-${pad(part.month)}-${pad(part.day)}`;
    case 'day':
      return `XXXX-XX-${pad(part.day)}`;
    case 'quarter':
      return `XXXX-Q${part.n}`;
    case 'half':
      return `XXXX-H${part.n}`;
    case 'season':
      return `XXXX-${SEASONS[part.n]!}`;
    case 'holiday':
      return 'XXXX-XX-XX';
  }
};
