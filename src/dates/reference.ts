import { dayNumber, formatDay, isCivilDay, type CivilDay } from '../core/civil-day.js';
import type { ReferenceDate } from '../core/result.js';
import type { Document } from '../text/document.js';
import { MONTHS } from './words.js';

const month = `(?<month>${MONTHS.join(' ').split(' ').join('|')})\\.?`;
const weekday = '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun),?[ \\t]+)';
const clock =
  '(?:[ \\t,T]+(?:at[ \\t]+)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?[ \\t]*(?:[ap]\\.?m\\.?)?[ \\t]*(?:Z|[A-Z]{2,4}|[+-]\\d\\d:?\\d\\d)?)?';
const iso = '(?<iso>\\d{4}(?<mark>[-.])\\d\\d\\k<mark>\\d\\d)';
const monthFirst = `${month}[ \\t]+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?[ \\t]+(?<year>\\d{4})`;
const dayFirst = `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[ \\t]+${month},?[ \\t]+(?<year>\\d{4})`;
const label =
  '(?:date|dated|published|publication date|posted|pub date|pubdate|released|release date|first published|created|updated|last updated|issued|filed)(?:[ \\t]+on)?';

/** The spellings of a day with its year. */
const spellings = [iso, monthFirst, dayFirst];

const patterns = (before: string, after: string): readonly RegExp[] =>
  spellings.map((spelling) => new RegExp(`${before}${spelling}(?!\\d)${after}`, 'i'));

/** Nothing else on the line. */
const alone = patterns(`^[ \\t]*${weekday}?`, `${clock}[ \\t.]*$`);
const labelled = patterns(`^[ \\t]*[*_]*${label}[ \\t]*[:=]?[*_]*[ \\t]*${weekday}?`, '');
/** Behind a title or before the first words, only a weekday makes it the day of publication. */
const besideTitle = [...patterns(`^[ \\t]*${weekday}`, ''), ...patterns(`[ \\t]${weekday}`, '[ \\t]*$')];

/** Beside a clock time, a byline, or a dash before the first words: only in the first lines is that the day of publication. */
const besideOther = [
  ...patterns(`^[ \\t]*${weekday}?`, '[ \\t]*[–—]'),
  ...patterns(`^[ \\t]*\\(${weekday}?`, '\\)'),
  ...patterns(`^[^.!?]{0,80}(?:[|·•,][ \\t]*|[ap]\\.?m\\.?[ \\t]+[A-Z]{2,4},?[ \\t]+)${weekday}?`, `${clock}[ \\t]*$`),
  ...patterns(`^[ \\t]*${weekday}?`, '[ \\t]+(?:last )?updated at\\b'),
  new RegExp(`^[ \\t]*\\p{Lu}{3,}(?:[ \\t]\\p{Lu}{3,})*[ \\t]+${iso}(?!\\d)`, 'u'),
  new RegExp(`^[ \\t]*<date(?:time)?>[ \\t]*${iso}(?!\\d)`, 'i'),
];

const HEAD_LINES = 8;
const HEAD_LENGTH = 1500;

/** The publication day as a header line or the dateline of the text tells it. */
export const findReference = ({ text }: Document): ReferenceDate | null => {
  const lines = text
    .slice(0, HEAD_LENGTH)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES);
  const header = first(lines, [...labelled, ...alone]) ?? first(lines.slice(0, 3), [...besideTitle, ...besideOther]);
  if (header !== undefined) return { value: header, source: 'header' };
  const dateline = readDateline(lines, text);
  return dateline === undefined ? null : { value: dateline, source: 'dateline' };
};

const first = (lines: readonly string[], among: readonly RegExp[]): string | undefined => {
  for (const line of lines.map((line) => line.slice(0, 400))) {
    // Every pattern has a year, and some take longer to compile than an article without one should wait.
    if (!/\d{4}/.test(line)) continue;
    for (const pattern of among) {
      const day = dayOf(pattern.exec(line)?.groups);
      if (day !== undefined) return day;
    }
  }
  return undefined;
};

type Groups = Readonly<Record<string, string | undefined>>;

const monthNumber = (name: string): number =>
  MONTHS.findIndex((line) => line.split(' ').includes(name.toLowerCase())) + 1;

const dayOf = (groups: Groups | undefined, year: string | undefined = groups?.['year']): string | undefined => {
  if (groups === undefined) return undefined;
  if (groups['iso'] !== undefined) return checked(groups['iso'].split(/[-.]/).map(Number));
  return year === undefined
    ? undefined
    : checked([Number(year), monthNumber(groups['month'] ?? ''), Number(groups['day'])]);
};

const checked = ([year, month, day]: readonly (number | undefined)[]): string | undefined => {
  const civil = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  return isCivilDay(civil) && civil.year >= 1600 && civil.year < 2200 ? formatDay(civil) : undefined;
};

/** `KARUIZAWA, Japan, April 17, 2023 (Kyodo) —`: a place in capitals, the day, a dash. */
const place =
  "^[ \\t]*\\p{Lu}[\\p{Lu}.'’-]+(?:[ \\t]+\\p{Lu}[\\p{Lu}.'’-]+)*(?:,[ \\t]+\\p{Lu}[\\p{L}.]*(?:[ \\t]+\\p{L}+)?)?,[ \\t]+";
const agency = '[ \\t,]*(?:\\([^)\\n]{2,30}\\)|/[^/\\n]{2,30}/)?[ \\t]*(?:-{1,2}|[–—:])';
const datelines = [
  new RegExp(`${place}${month}[ \\t]+(?<day>\\d{1,2})(?:,?[ \\t]+(?<year>\\d{4}))?${agency}`, 'u'),
  new RegExp(`${place}(?<day>\\d{1,2})[ \\t]+${month}(?:,?[ \\t]+(?<year>\\d{4}))?${agency}`, 'u'),
].map((pattern) => new RegExp(pattern.source.replace(month, capitalised(month)), 'u'));

function capitalised(source: string): string {
  return source
    .replace(/\b[a-z](?=[a-z]+[|)])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace('(?<[mM]onth>', '(?<month>');
}

const readDateline = (lines: readonly string[], text: string): string | undefined => {
  for (const line of lines) {
    for (const pattern of datelines) {
      const groups = pattern.exec(line.slice(0, 200))?.groups;
      if (groups !== undefined) return dayOf(groups, groups['year'] ?? clearYear(groups, text));
    }
  }
  return undefined;
};

/** A dateline seldom tells its year: a copyright line does, or a full date in the text not far from that day. */
const clearYear = (groups: Groups, text: string): string | undefined => {
  const copyright = /(?:©|\(c\)|copyright)[ \t]*(\d{4})/i.exec(text.slice(0, 3000) + text.slice(-1000));
  if (copyright !== null) return copyright[1];
  const years = new Set(
    Array.from(text.slice(0, 20_000).matchAll(fullDate), (match) => nearYear(groups, match.groups)),
  );
  years.delete(undefined);
  return years.size === 1 ? [...years][0] : undefined;
};

const fullDate = new RegExp(`\\b${monthFirst}`, 'gi');
const NEAR = 45;

const nearYear = (dateline: Groups, told: Groups | undefined): string | undefined => {
  const year = told?.['year'];
  const a = parts(dayOf(dateline, year));
  const b = parts(dayOf(told));
  return a !== undefined && b !== undefined && Math.abs(dayNumber(a) - dayNumber(b)) <= NEAR ? year : undefined;
};

const parts = (day: string | undefined): CivilDay | undefined => {
  if (day === undefined) return undefined;
  const [year, month, date] = day.split('-').map(Number);
  return { year: year!, month: month!, day: date! };
};

/** The publication day as the name of the file tells it: `2023-04-17-summit.txt`, `2023/04/17/summit.txt`. */
export const referenceInFileName = (fileName: string): ReferenceDate | null => {
  for (const [, year, , month, day] of fileName.matchAll(/(?<!\d)((?:19|20)\d\d)([-_/.\\]?)(\d\d)\2(\d\d)(?!\d)/g)) {
    const value = checked([Number(year), Number(month), Number(day)]);
    if (value !== undefined) return { value, source: 'filename' };
  }
  return null;
};
