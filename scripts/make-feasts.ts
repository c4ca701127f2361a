/**
 * The first days of feasts by the moon, as the Unicode calendars of ICU in Node have them: the Umm al-Qura calendar of Saudi
 * Arabia, the Chinese, the Hebrew and the Persian calendar.
 */
import { writeMade } from './generated.js';

const FIRST = 1950;
const LAST = 2050;

/** Calendar, month and day there; of the Hebrew year the months have names. */
const feasts: readonly (readonly [name: string, calendar: string, month: string, day: number])[] = [
  ['ashura', 'islamic-umalqura', '1', 10],
  ['eid al-adha', 'islamic-umalqura', '12', 10],
  ['eid al-fitr', 'islamic-umalqura', '10', 1],
  ['hanukkah', 'hebrew', 'Kislev', 25],
  ['islamic new year', 'islamic-umalqura', '1', 1],
  ['lunar new year', 'chinese', '1', 1],
  ['mawlid', 'islamic-umalqura', '3', 12],
  ['mid-autumn festival', 'chinese', '8', 15],
  ['nowruz', 'persian', '1', 1],
  ['passover', 'hebrew', 'Nisan', 15],
  ['ramadan', 'islamic-umalqura', '9', 1],
  ['rosh hashanah', 'hebrew', 'Tishri', 1],
  ['sukkot', 'hebrew', 'Tishri', 15],
  ['yom kippur', 'hebrew', 'Tishri', 10],
];

const DAY = 86_400_000;

/** Month and day of every day of the years, in one calendar. */
const calendars = new Map<string, Intl.DateTimeFormat>();
const spell = (calendar: string, time: number): string => {
  const known =
    calendars.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      day: 'numeric',
      month: calendar === 'hebrew' ? 'long' : 'numeric',
      timeZone: 'UTC',
    });
  calendars.set(calendar, known);
  const parts = known.formatToParts(time);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('month')} ${part('day')}`;
};

/** `MMDD` of the first such day of a year; `0000` where it has none. */
const dayIn = (year: number, calendar: string, wanted: string): string => {
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY)
    if (spell(calendar, time) === wanted) return new Date(time).toISOString().slice(5, 10).replace('-', '');
  return '0000';
};

const lines = feasts.map(([name, calendar, month, day]) => {
  const days = Array.from({ length: LAST - FIRST + 1 }, (_, i) => dayIn(FIRST + i, calendar, `${month} ${day}`));
  return `  ${/^\w+$/.test(name) ? name : `'${name}'`}:\n    '${days.join(' ')}',`;
});

writeMade(
  'src/dates/calendar/movable-feasts.ts',
  `/**
 * Made by scripts/make-feasts.ts (npm run generate) from the calendars of ICU (Unicode licence) as Node has them. Do not edit.
 * The first day of each feast in the years from ${FIRST} on, \`MMDD\`: \`0000\` where a year of the moon has none in ours.
 */
export const FIRST_YEAR = ${FIRST};

export const FEASTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
  import.meta.filename,
);
