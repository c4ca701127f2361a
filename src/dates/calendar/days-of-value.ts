import { daysInMonth, formatDay, parseDay } from '../../core/calendar/civil-day.js';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** First and last day of `2023`, `2023-04`, `2023-04-17` or of two of them with `/` between. */
export const daysOfValue = (value: string): Days | undefined => {
  const [first, last = first, ...more] = value.split('/').map(readOne);
  if (first === undefined || last === undefined || more.length > 0 || first.from > last.to) return undefined;
  return { from: first.from, to: last.to };
};

const readOne = (text: string): Days | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return { from: formatDay({ year, month: 1, day: 1 }), to: formatDay({ year, month: 12, day: 31 }) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] !== undefined) return parseDay(text) === undefined ? undefined : { from: text, to: text };
  return { from: formatDay({ year, month, day: 1 }), to: formatDay({ year, month, day: daysInMonth(year, month) }) };
};
