import { dayNumber, daysInMonth, formatDay, parseDay, spellDay, type CivilDay } from '../../core/calendar/civil-day.js';
import type { Birth, PersonMention } from '../../core/entity.js';
import { daysIn } from '../../core/calendar/written-day.js';
import type { Document } from '../../text/document.js';

/** How many characters on either side of a name are searched. */
const REACH = 60;

/** `Kolm, 42,`, `Kolm, aged 42,`, `Kolm, who is 42,`, `Kolm is 42 years old` */
const ageAfter = [
  /^,\s(?:aged?\s)?(?<age>\d{1,3})(?=[,;]|\s(?:and|from|of|was|is|has|said|who)\b)/,
  /^,?\s(?:who\s)?is\s(?<age>\d{1,3})(?=\syears\sold|\sand\s|[,;]|\.\s)/,
];
/** `42-year-old Kolm`, `the 42-year-old clerk Jan Kolm` */
const ageBefore = /(?<![\d-])(?<age>\d{1,3})-year-old\s(?:[\p{L}.'’-]{1,20}\s){0,3}$/u;
/** `Kolm, born 3 June 1961`, `Kolm was born in Orly in 1961` */
const birth = /^,?\s(?:who\s)?(?:was\s)?born\s(?:on\s)?(?<rest>[^;()]{4,60})/;
const birthYear = /^(?:in\s\p{Lu}[\p{L}' -]{1,25}?\s)?in\s(?:\p{Lu}\p{L}{2,8}\s)?(?<year>1[5-9]\d\d|20\d\d)(?!\d)/u;
const OLDEST = 125;

/** When somebody was born, as the text says it: a day, a year, or an age on the day of publication. */
export const bornOf = (
  mentions: readonly PersonMention[],
  { text }: Document,
  published: string | undefined,
): Birth | undefined => {
  let aged: Birth | undefined;
  for (const { start, end } of mentions) {
    const after = text.slice(end, end + REACH);
    const said = birthIn(after);
    if (said !== undefined) return said;
    if (published !== undefined)
      aged ??= bornAt(ageBeside(text, start, after), published, yearsAround(text, start, end));
  }
  return aged;
};

const birthIn = (after: string): Birth | undefined => {
  const rest = birth.exec(after)?.groups?.['rest'];
  if (rest === undefined) return undefined;
  const day = daysIn(rest).find(({ start }) => start === 0)?.value;
  if (day !== undefined) return { from: day, to: day };
  const year = birthYear.exec(rest)?.groups?.['year'];
  return year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` };
};

const ageBeside = (text: string, start: number, after: string): number | undefined => {
  const lead = text.slice(Math.max(0, start - REACH), start);
  // V8 takes 2 ms to compile the expression, of the 150 of one article.
  const before = lead.includes('-year-old') ? ageBefore.exec(lead) : null;
  const age = (before ?? ageAfter.map((pattern) => pattern.exec(after)).find((match) => match !== null))?.groups?.[
    'age'
  ];
  return age === undefined || Number(age) > OLDEST ? undefined : Number(age);
};

/** How near a year must be to show that the age is that of another time, in characters. */
const AROUND = 120;

const yearsAround = (text: string, start: number, end: number): readonly number[] =>
  Array.from(text.slice(Math.max(0, start - AROUND), end + AROUND).matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g), Number);

/** Near another year an age need not be the one on the day of publication. */
const bornAt = (age: number | undefined, published: string, years: readonly number[]): Birth | undefined => {
  const day = parseDay(published);
  if (age === undefined || day === undefined || years.some((year) => Math.abs(year - day.year) > 1)) return undefined;
  return { from: spellDay(dayNumber(before(day, age + 1)) + 1), to: formatDay(before(day, age)) };
};

/** The same day some years before; 28 February where the year has no 29th. */
const before = ({ year, month, day }: CivilDay, years: number): CivilDay => ({
  year: year - years,
  month,
  day: Math.min(day, daysInMonth(year - years, month)),
});
