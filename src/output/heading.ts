import type { Result } from '../core/result.js';
import type { Paint } from './paint.js';
import { oneLine } from './printable.js';

/** The line above an article: its id, its date and where that came from, and what countries it is about. */
export const headingOf = ({ id, date, textType, focus }: Result, paint: Paint): string => {
  const name = paint.heading(oneLine(id === '-' ? 'standard input' : id));
  const published = date === null ? 'no date' : `${date.value} (${date.source})`;
  const day = date !== null && textType === 'narrative' ? `${published} · narrative` : published;
  const about = focus
    .slice(0, 3)
    .map((country) => country.name)
    .join(', ');
  return [name, paint.quiet(about === '' ? day : `${day} · about ${about}`)].join('  ');
};
