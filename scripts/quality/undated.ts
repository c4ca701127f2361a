import { extract } from '../../src/extract.js';
import type { Result } from '../../src/core/result.js';
import type { GoldDocument } from '../../src/scoring/spans.js';

/** What happens to the dates of an article whose day of publication is not given. */
interface Undated {
  /** Articles whose day is unknown if it is not given. */
  readonly articles: number;
  /** Dates that have a value without the day. */
  readonly values: number;
  /** Those of them whose value is another with the day. */
  readonly differing: number;
  /** Dates that have a value only with the day. */
  readonly open: number;
  /** Articles with open dates, and those of them for which a warning says so. */
  readonly openArticles: number;
  readonly warned: number;
}

/** Runs each article with its day and without it. */
export const measureUndated = (documents: readonly GoldDocument[]): Undated => {
  const sum = { articles: 0, values: 0, differing: 0, open: 0, openArticles: 0, warned: 0 };
  for (const { text, date } of documents) {
    const without = extract(text, { types: ['date'] });
    if (date === null || without.date !== null) continue;
    const dated = valuesOf(extract(text, { types: ['date'], date: { value: date, source: 'record' } }));
    const undated = valuesOf(without);
    const open = [...undated].filter(([start, value]) => value === null && (dated.get(start) ?? null) !== null);
    const given = [...undated].filter(([, value]) => value !== null);
    sum.articles++;
    sum.values += given.length;
    sum.differing += given.filter(([start, value]) => dated.get(start) !== value).length;
    sum.open += open.length;
    if (open.length > 0) sum.openArticles++;
    if (open.length > 0 && without.warnings.some((warning) => warning.includes('no publication day'))) sum.warned++;
  }
  return sum;
};

/** The values of the dates, by their place. */
const valuesOf = ({ entities }: Result): ReadonlyMap<number, string | null> =>
  new Map(
    entities.flatMap((entity) =>
      entity.type === 'date' ? entity.mentions.map(({ start }) => [start, entity.value] as const) : [],
    ),
  );

export const undatedLine = ({ articles, values, differing, open, openArticles, warned }: Undated): string =>
  `undated: ${articles} articles without their day: ${values} values, ${differing} of them others with the day; ` +
  `${open} dates stay open in ${openArticles} articles, ${warned} of which say so`;
