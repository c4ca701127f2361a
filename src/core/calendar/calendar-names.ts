/** Months with all their spellings; the line number is the number of the month. */
export const MONTHS: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

/** In ISO order; abbreviations after the name. */
export const WEEKDAYS: readonly string[] = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
];

/** Every spelling of an English month. */
export const MONTH_WORDS: readonly string[] = MONTHS.flatMap((line) => line.split(' '));
/** Every spelling of an English weekday. */
export const WEEKDAY_WORDS: readonly string[] = WEEKDAYS.flatMap((line) => line.split(' '));

/** In lower case, without their short forms. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((line) => line.split(' ')[0]!);
export const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.map((line) => line.split(' ')[0]!);
/** `mondays` */
export const WEEKDAY_PLURALS: readonly string[] = WEEKDAY_NAMES.map((name) => `${name}s`);

/** For each word the number of its line, from 1. */
export const numbered = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => line.split(' ').map((word): [string, number] => [word, i + 1])));

const months = numbered(MONTHS);

/** The month of a name in English; 0 if it is none. */
export const monthNumber = (name: string): number => months.get(name.toLowerCase()) ?? 0;
