import type { ArticleType } from '../../core/entity.js';
import type { ArticleRecord } from '../../core/record.js';
import { wrap } from './columns.js';
import type { Paint } from './paint.js';
import { oneLine } from '../printable.js';

/** Above an article: its id, its date and where that came from, and the countries it is about; on as many lines as needed. */
export const headingOf = ({ id, date, textType, focus }: ArticleRecord, width: number, paint: Paint): string => {
  const name = oneLine(id === '-' ? 'standard input' : id);
  const published = date === null ? 'no date' : `${date.value} (${date.source})`;
  const day = date === null ? published : published + (TYPES[textType ?? 'news'] ?? '');
  const about = focus
    .slice(0, 3)
    .map((country) => country.name)
    .join(', ');
  const lines = wrap(`${name}  ${about === '' ? day : `${day} · about ${about}`}`, width, MOST_LINES).split('\n');
  const [first = '', ...others] = lines;
  const after = first.slice(name.length).trimEnd();
  return [
    paint.heading(first.slice(0, name.length).trimEnd()) + (after === '' ? '' : paint.quiet(after)),
    ...others.map(paint.quiet),
  ].join('\n');
};

/** If not every date counts from the day of publication. */
const TYPES: Readonly<Partial<Record<ArticleType, string>>> = {
  narrative: ' · narrative',
  mixed: ' · part narrative',
};

const MOST_LINES = 4;
