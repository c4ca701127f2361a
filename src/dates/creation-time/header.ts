import type { Certainty, DateOrder } from '../../core/result.js';
import { WEEKDAY_WORDS } from '../../core/calendar/calendar-names.js';
import { daysIn, type WrittenDay } from '../../core/calendar/written-day.js';

/** A day in the header of a text. */
export interface HeaderDay {
  readonly value: string;
  readonly certainty: Certainty;
  /** It says when the text was changed, which may be long after it was published. */
  readonly isUpdate: boolean;
}

const weekday = new RegExp(`(?:^|[ \\t(>])(?:${WEEKDAY_WORDS.join('|')})(?:\\.,|[.,])?[ \\t]*$`, 'i');
const CLOCK =
  '(?:at[ \\t]+)?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\.\\d+)?|\\d{4}(?=[ \\t]?[A-Z]{3})|\\d{1,2}(?=[ \\t]?[ap]\\.?m))(?:[ \\t]*[ap]\\.?m\\.?(?![\\p{L}]))?(?:[ \\t]*(?:Z|\\(?[A-Z]{2,4}\\)?|[+-]\\d\\d:?\\d\\d))?';
const UPDATES = 'updated|last updated|last modified|modified|revised|aktualisiert|actualizado|mis à jour';
const LABELS = `date|dated|date published|published|originally published|published date|publish date|publication date|date posted|posted|story posted|uploaded|issue of|pub date|pubdate|released|release date|first published|created|issued|filed|fecha|publicado|data|datum|veröffentlicht|erstellt|stand|publié|paru|pubblicato|gepubliceerd|опубликовано|дата`;

const label = new RegExp(
  `^[ \\t]*[*_<]*(?:(?<update>${UPDATES})|${LABELS}|datetime)(?:[ \\t]+(?:on|am|le|el|il|em|op))?(?:[ \\t]*[:=>])?[*_]*[ \\t]*(?:${CLOCK}[ \\t,]*)?$`,
  'iu',
);
const labelAfter = new RegExp(`^[ \\t|,·•-]*(?:(?<update>${UPDATES})|${LABELS})(?:[ \\t]+at)?(?![\\p{L}])`, 'iu');
/** A clock time, or nothing. */
const bare = new RegExp(`^[ \\t]*(?:(?:${CLOCK}|[,|.])[ \\t,|.]*)?$`, 'iu');
const clockThen = new RegExp(`^[ \\t,T]+${CLOCK}`, 'iu');
/** A byline, a name or a clock time with its zone, and the mark after it. */
const byline = new RegExp(`^[^.!?]{0,80}(?:[|·•,][ \\t]*|[ap]\\.?m\\.?[ \\t]+[A-Z]{2,4},?[ \\t]+)$`, 'iu');
const place = /^[ \t]*\p{Lu}{3,}(?:[ \t]\p{Lu}{3,})*[ \t]+$/u;
const tag = /^[ \t]*<[a-z]{4,12}>[ \t]*$/i;
const dash = /^[ \t]*[–—]/;
/** `| By Ola Kvist` */
const BY = /^[ \t]*[|·•][ \t]*By[ \t]/;
const afterClock = /^[ \t]*(?:$|[|·•<])/;

const FIRST_LINES = 3;

/** The days in the first lines of a text that look like days of publication, the first line first. */
export const headerDays = (lines: readonly string[], order: DateOrder | undefined): readonly HeaderDay[] =>
  lines.flatMap((whole, row) => {
    const line = whole.slice(0, 400);
    // Few lines have a year or digits beside a mark, and compiling the patterns is too slow for an article that has none.
    if (!/\d{4}|\d[./]\d|-\d/.test(line)) return [];
    return daysIn(line, order).flatMap((day) => headerDay(line, day, row < FIRST_LINES) ?? []);
  });

/** The rest of the line before and after a day. */
interface Surroundings {
  readonly lead: string;
  readonly after: string;
  readonly hasWeekday: boolean;
}

const surroundings = (line: string, { start, end }: WrittenDay): Surroundings => {
  const before = line.slice(0, start);
  const match = weekday.exec(before);
  return {
    lead: match === null ? before : before.slice(0, match.index),
    after: line.slice(end),
    hasWeekday: match !== null,
  };
};

const headerDay = (line: string, day: WrittenDay, isFirst: boolean): HeaderDay | undefined => {
  const around = surroundings(line, day);
  const stated = labelOf(around, isFirst);
  if (stated !== null)
    return { value: day.value, certainty: 'stated', isUpdate: stated.groups?.['update'] !== undefined };
  if (day.isShort && !clockThen.test(around.after)) return undefined;
  const isThere = isAlone(around) || (isFirst && stands(around));
  return isThere ? { value: day.value, certainty: 'likely', isUpdate: false } : undefined;
};

const labelOf = ({ lead, after }: Surroundings, isFirst: boolean): RegExpExecArray | null =>
  label.exec(lead) ??
  (isFirst ? label.exec(lead.slice(lastMark(lead) + 1)) : null) ??
  (isFirst && bare.test(lead) ? labelAfter.exec(after) : null);

const lastMark = (lead: string): number => Math.max(...['|', '·', '•'].map((mark) => lead.lastIndexOf(mark)));

/** Whether nothing else is on the line. */
const isAlone = ({ lead, after }: Surroundings): boolean => bare.test(lead) && bare.test(after);

/** Beside a clock time, a byline, a place, or a dash before the first words: that is a header only in the first lines. */
const stands = (around: Surroundings): boolean => {
  const { lead, after, hasWeekday } = around;
  if (isMarked(around)) return true;
  if (bare.test(lead))
    return hasWeekday || lead.trim() !== '' || dash.test(after) || BY.test(after) || isClocked(after);
  return byline.test(lead) ? bare.test(after) : hasWeekday && /^[ \t.]*$/.test(after);
};

/** `<DATETIME> 1998-02-27`, `MADRID 1996-12-06`, `(17 Apr 2023)` */
const isMarked = ({ lead, after }: Surroundings): boolean =>
  tag.test(lead) ||
  (place.test(lead) && !/^[ \t]*[,.]/.test(after)) ||
  (/^[ \t]*[([]$/.test(lead) && /^[)\]]/.test(after));

/** `17/04/2023 14:30 | …` */
const isClocked = (after: string): boolean => {
  const clock = clockThen.exec(after);
  return clock !== null && afterClock.test(after.slice(clock[0].length));
};
