import { dayNumber, formatDay, isCivilDay, parseDay } from '../../core/calendar/civil-day.js';
import type { Certainty } from '../../core/result.js';
import { daysIn } from '../../core/calendar/written-day.js';
import { monthAnywhere } from '../../core/calendar/months-abroad.js';

/** `KARUIZAWA, Japan, April 17, 2023 (Kyodo) —`: a place in capitals, the day, a dash; `April 17 (Reuters) -` without the place. */
const place =
  "\\p{Lu}[\\p{Lu}.'’-]+(?:[ \\t]+\\p{Lu}[\\p{Lu}.'’-]+)*(?:,[ \\t]+\\p{Lu}[\\p{L}.]*(?:[ \\t]+\\p{L}+)?)?,?[ \\t]+";
const year = '(?:,?[ \\t]+(?<year>\\d{4}))?';
const ordinal = '(?:st|nd|rd|th)?';
const day =
  `(?:(?<month>\\p{Lu}\\p{L}{2,11})\\.?[ \\t]+(?<day>\\d{1,2})${ordinal}${year}|` +
  `(?<day2>\\d{1,2})(?:\\.|${ordinal})[ \\t]+(?:de[ \\t])?(?<month2>\\p{L}{3,12})\\.?${year.replace('year', 'year2')})`;
const agency = '\\([^)\\n]{2,30}\\)|/[^/\\n]{2,30}/';
const end = '[ \\t]*(?:\\.?-{1,2}(?=[ \\t])|[–—:])';
const datelines = [
  new RegExp(`^[ \\t]*${place}(?:-[ \\t]+)?${day}[ \\t,]*(?:${agency})?${end}`, 'u'),
  new RegExp(`^[ \\t]*${place}\\(${day}\\)${end}`, 'u'),
  // `Islamabad, July 3rd, 2013:`: a place that is not in capitals needs the year: without it, it may begin a sentence.
  new RegExp(
    `^[ \\t]*\\p{Lu}\\p{Ll}+(?:[ \\t]\\p{Lu}\\p{Ll}+)?(?:,|[ \\t]-)[ \\t]+(?=[^\\n]{4,20}\\b\\d{4})${day}[ \\t,]*(?:${agency})?${end}`,
    'u',
  ),
  // `MONTEVIDEO (News Agency - 26th November, 2020) A boat sank`
  new RegExp(`^[ \\t]*${place}\\([^()\\n]{2,40}[ \\t]-[ \\t]+${day}\\)(?:${end}|[ \\t]+\\p{Lu})`, 'u'),
  new RegExp(`^[ \\t]*${day}[ \\t,]*(?:${agency})${end}`, 'u'),
];

/** What stands at the end of each: V8 compiles this in 0.1 ms and those above in 3 ms, for which few lines have a use. */
const ending =
  /\d(?:(?:\.|st|nd|rd|th)?[ \t]+(?:de[ \t])?[^\s\d]{3,13})?(?:(?:st|nd|rd|th)?,?[ \t]+\d{4})?(?:\)[ \t]+\p{Lu}|\)?[ \t,]*(?:[(/][^\n]{2,30}[)/][ \t]*)?\.?(?:-{1,2}[ \t]|[–—:]))/u;

type Groups = Readonly<Record<string, string | undefined>>;

interface Dateline {
  readonly month: number;
  readonly day: number;
  readonly year: string | undefined;
}

/**
 * The day of the dateline of a text; a missing year is taken from a copyright line, a day mentioned near it or the name of
 * the file.
 */
export const readDateline = (
  lines: readonly string[],
  text: string,
  fileName: string | undefined,
): { readonly value: string; readonly certainty: Certainty } | undefined => {
  const dateline = firstDateline(lines);
  if (dateline === undefined) return undefined;
  const value = dayIn(dateline, dateline.year ?? lentYear(dateline, text, fileName));
  return value === undefined ? undefined : { value, certainty: dateline.year === undefined ? 'inferred' : 'likely' };
};

const firstDateline = (lines: readonly string[]): Dateline | undefined => {
  for (const line of lines) {
    const found = datelineOf(line.slice(0, 200));
    if (found !== undefined) return found;
  }
  return undefined;
};

const datelineOf = (line: string): Dateline | undefined => {
  if (!ending.test(line)) return undefined;
  for (const pattern of datelines) {
    const groups: Groups | undefined = pattern.exec(line)?.groups;
    const month = groups === undefined ? 0 : monthAnywhere(groups['month'] ?? groups['month2'] ?? '');
    if (month > 0)
      return { month, day: Number(groups!['day'] ?? groups!['day2']), year: groups!['year'] ?? groups!['year2'] };
  }
  return undefined;
};

const dayIn = ({ month, day }: Dateline, year: string | undefined): string | undefined => {
  const civil = { year: Number(year), month, day };
  return year !== undefined && isCivilDay(civil) ? formatDay(civil) : undefined;
};

const lentYear = (dateline: Dateline, text: string, fileName: string | undefined): string | undefined =>
  copyrightYear(text) ?? yearInText(dateline, text) ?? yearInName(fileName);

const copyrightYear = (text: string): string | undefined =>
  /(?:©|\(c\)|copyright)[ \t]{0,9}(?:\p{L}{1,20}[ \t]){0,3}((?:19|20)\d\d)/iu.exec(
    text.slice(0, 3000) + text.slice(-1000),
  )?.[1];

const yearInName = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : /(?<!\d)((?:19|20)\d\d)(?:(?=[01]\d)|(?!\d))/.exec(name)?.[1];

const NEAR = 45;

/** The year of the full dates in the text that are not far from that day. */
const yearInText = (dateline: Dateline, text: string): string | undefined => {
  const years = new Set(daysIn(text.slice(0, 20_000)).map(({ value }) => nearYear(dateline, value)));
  years.delete(undefined);
  return years.size === 1 ? [...years][0] : undefined;
};

const nearYear = (dateline: Dateline, mentioned: string): string | undefined => {
  const year = mentioned.slice(0, 4);
  const value = dayIn(dateline, year);
  const days = [value, mentioned].map((day) => (day === undefined ? NaN : dayNumber(parseDay(day)!)));
  return Math.abs(days[0]! - days[1]!) <= NEAR ? year : undefined;
};
