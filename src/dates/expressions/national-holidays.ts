import { phraseTable } from '../../language/phrases.js';
import { isCapitalised, type Document } from '../../text/document.js';
import type { Found } from '../grammar/grammar.js';
import { countriesOf } from '../calendar/holidays.js';
import { withWhen, type When } from '../grammar/reading.js';

/** How much of a text is read to learn which country it is about. */
const EVIDENCE = 20_000;

/** The countries that have a holiday on another day, by their names and adjectives. */
const countries = phraseTable<string>('dates/holiday-countries');

/** Which of some countries the text mentions most; undefined if none, or two equally. */
type MostNamed = (codes: readonly string[]) => string | undefined;

/** How often a text names each country. */
const countriesIn = (document: Document): ReadonlyMap<string, number> => {
  const { length, start } = document.tokens;
  const counts = new Map<string, number>();
  for (let at = 0; at < length && start[at]! < EVIDENCE; at++) {
    const code = isCapitalised(document, at) ? countries.match(document, at)?.value : undefined;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};

/** The countries are counted once, and only if a holiday needs it. */
const mostNamedIn = (document: Document): MostNamed => {
  let known: ReadonlyMap<string, number> | undefined;
  return (codes) => {
    const named = (known ??= countriesIn(document));
    const counts = codes.map((code) => ({ code, count: named.get(code) ?? 0 })).sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    return first === undefined || first.count === (second?.count ?? 0) ? undefined : first.code;
  };
};

/** A holiday on its day in the country that the text mentions most. */
export const withCountries = (document: Document, found: readonly Found[]): readonly Found[] => {
  const mostNamed = mostNamedIn(document);
  return found.map((expression) => withWhen(expression, (when) => national(when, mostNamed)));
};

const national = (when: When, mostNamed: MostNamed): When => {
  if (when.is === 'nth' || when.is === 'moved') {
    const of = national(when.of, mostNamed);
    return of === when.of ? when : { ...when, of };
  }
  if (when.is !== 'part' || when.part.is !== 'holiday') return when;
  const { holiday } = when.part;
  const codes = countriesOf(holiday);
  // All countries count, whether their day is the usual one or another.
  const code = codes.length === 0 ? undefined : mostNamed([...new Set([...codes, ...usual])]);
  return code === undefined ? when : { ...when, part: { is: 'holiday', holiday: `${holiday}/${code}` } };
};

/** The countries with the usual day of a holiday. */
const usual = ['GB', 'US'];
