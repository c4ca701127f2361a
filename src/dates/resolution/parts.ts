import { weekdayOf } from '../../core/calendar/civil-day.js';
import { convert, dayOfMonth, firstDay, lastDay, shift, sizeOf, type Period, type Unit } from '../calendar/calendar.js';
import { holidayIn } from '../calendar/holidays.js';
import type { Part } from '../grammar/reading.js';

/** The period in which a part occurs once. */
export const cycleOf = (part: Part): Unit =>
  part.is === 'weekday' || part.is === 'weekend'
    ? 'week'
    : part.is === 'day' || part.is === 'dated-weekday'
      ? 'month'
      : 'year';

/** The unit of the part itself. */
export const unitOfPart = (part: Part): Unit => {
  if (
    part.is === 'weekend' ||
    part.is === 'month' ||
    part.is === 'quarter' ||
    part.is === 'half' ||
    part.is === 'season'
  )
    return part.is;
  return 'day';
};

/** Few months have a Friday the 13th. */
const onWeekday = (day: Period | undefined, weekday: number): Period | undefined =>
  day !== undefined && weekdayOf(day.index) === weekday ? day : undefined;

/** The part inside a period of its cycle; undefined if there is none: no 30 February. */
export const within = (part: Part, cycle: Period): Period | undefined =>
  part.is === 'dated-weekday' ? onWeekday(dayOfMonth(cycle.index, part.day), part.weekday) : withinCycle(part, cycle);

type Simple = Exclude<Part, { readonly is: 'dated-weekday' }>;

const withinCycle = (part: Simple, { index }: Period): Period | undefined => {
  switch (part.is) {
    case 'weekday':
      return { unit: 'day', index: index * 7 - 4 + part.weekday };
    case 'weekend':
      return { unit: 'weekend', index };
    case 'month':
      return { unit: 'month', index: index * 12 + part.month - 1 };
    case 'quarter':
      return { unit: 'quarter', index: index * 4 + part.n - 1 };
    case 'half':
      return { unit: 'half', index: index * 2 + part.n - 1 };
    case 'season':
      return { unit: 'season', index: index * 4 + part.n };
    case 'holiday':
      return asDay(holidayIn(part.holiday, index));
    case 'month-day':
      return dayOfMonth(index * 12 + part.month - 1, part.day);
    case 'day':
      return dayOfMonth(index, part.day);
  }
};

const asDay = (index: number | undefined): Period | undefined =>
  index === undefined ? undefined : { unit: 'day', index };

/** The part inside any period: undefined for a March of a decade; a Monday of a month is its first. */
export const inside = (part: Part, period: Period): Period | undefined => {
  const cycle = cycleOf(part);
  return sizeOf(period.unit) > sizeOf(cycle) ? undefined : within(part, convert(period, cycle));
};

/** The nth unit of a period, from its end if negative; 0 is the unit that contains it. */
export const nth = (unit: Unit, n: number, of: Period): Period | undefined => {
  if (n === 0) return sizeOf(of.unit) <= sizeOf(unit) ? convert(of, unit) : undefined;
  if (sizeOf(of.unit) < sizeOf(unit)) return undefined;
  if (unit === 'weekend') return weekendIn(of);
  if (n < 0) return shift(convertLast(of, unit), n + 1);
  const first = convert(of, unit);
  // The first week of a month is the first with more than half of its days in it.
  const begins = unit === 'week' && weekdayOf(firstDay(of)) > 4 ? shift(first, 1) : first;
  const found = shift(begins, n - 1);
  return firstDay(found) <= lastDay(of) ? found : undefined;
};

const weekendIn = (of: Period): Period | undefined =>
  of.unit === 'week' ? { unit: 'weekend', index: of.index } : undefined;

const convertLast = (of: Period, unit: Unit): Period => convert({ unit: 'day', index: lastDay(of) }, unit);

/** The second Tuesday of a month or year; from its end if negative. */
export const nthWeekday = (weekday: number, n: number, of: Period): Period | undefined => {
  const [first, last] = [firstDay(of), lastDay(of)];
  const day =
    n > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  return day >= first && day <= last && sizeOf(of.unit) >= sizeOf('month') ? { unit: 'day', index: day } : undefined;
};
