import { dayNumber, parseDay } from '../../core/calendar/civil-day.js';
import type { ExtractOptions, ReferenceDate } from '../../core/result.js';
import { dayInName } from '../../core/calendar/written-day.js';
import { readDateline } from './datelines.js';
import { headerDays, type HeaderDay } from './header.js';

const HEAD_LENGTH = 1500;
const HEAD_LINES = 8;

/** What the header of a text and its file name say about the publication day, the most reliable first. */
const candidates = (text: string, { fileName, dateOrder }: ExtractOptions): readonly ReferenceDate[] => {
  const lines = text
    .slice(0, HEAD_LENGTH)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES);
  const headers = ranked(headerDays(lines, dateOrder)).map(({ value, certainty }): ReferenceDate => ({
    value,
    source: 'header',
    certainty,
  }));
  const dateline = readDateline(lines, text, fileName);
  return [
    ...headers,
    ...(dateline === undefined ? [] : [{ ...dateline, source: 'dateline' as const }]),
    ...inFileName(fileName),
  ];
};

/** A line with a label comes before one without, and publication before a later change. */
const ranked = (days: readonly HeaderDay[]): readonly HeaderDay[] => {
  const rank = ({ certainty, isUpdate }: HeaderDay): number => (certainty === 'stated' ? (isUpdate ? 1 : 0) : 2);
  return [...days].sort((a, b) => rank(a) - rank(b));
};

const inFileName = (fileName: string | undefined): readonly ReferenceDate[] => {
  const value = fileName === undefined ? undefined : dayInName(fileName);
  return value === undefined ? [] : [{ value, source: 'filename', certainty: 'inferred' }];
};

/** The publication day, from a header line, the dateline of the text or the name of its file. */
export const findReference = (text: string, options: ExtractOptions): ReferenceDate | null =>
  candidates(text, options)[0] ?? null;

/** How many days may lie between dateline, publication and a later change of the page. */
const CLOSE = 7;

const NAMES: Readonly<Record<string, string>> = {
  record: 'the record',
  metadata: 'the head of the page',
  url: 'the address',
  header: 'a header line',
  dateline: 'the dateline',
  filename: 'the file name',
};

/** Warns if two sources give days that cannot both be the day of publication. */
export const referenceWarnings = (
  text: string,
  options: ExtractOptions,
  taken: ReferenceDate | null,
): readonly string[] => {
  if (taken === null || NAMES[taken.source] === undefined) return [];
  const other = candidates(text, options).find(({ value }) => daysBetween(value, taken.value) > CLOSE);
  if (other === undefined) return [];
  const [first, second] = [taken, other].map(({ value, source }) => `${NAMES[source]!} says ${value}`);
  return [`${first!}, ${second!}: dates are counted from ${taken.value}; --date gives another day`];
};

const daysBetween = (a: string, b: string): number => Math.abs(dayNumber(parseDay(a)!) - dayNumber(parseDay(b)!));
