import type { EntityType, Span } from '../../core/entity.js';
import type { ArticleRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';
import type { Format, Style } from '../formatter.js';
import { headingOf } from './heading.js';
import { loadPaint, type Paint } from './paint.js';
import { oneLine, printable } from '../printable.js';
import { shownOf } from '../shown.js';

/** The article itself with what its mentions resolve to: `Japan [JP]`; for several words `_South Korea_ [KR]`. */
export const text: Format = {
  name: 'text',
  summary: 'the article with its mentions marked',
  extension: 'txt',
  slices: true,
  pages: true,
  print: async (style) => {
    const paint = await loadPaint(style.colour);
    let count = 0;
    return {
      render: (record, article) => [
        `${headingOf(record, style.width, paint)}\n\n`,
        `${markUp(record, article, style, paint)}\n`,
      ],
      add: ([heading = '', marked = '']) =>
        count++ === 0 ? `${style.several ? heading : ''}${marked}` : `\n${heading}${marked}`,
      end: () => '',
    };
  },
};

interface Mark extends Span {
  readonly type: EntityType;
  readonly note: string;
}

const markUp = ({ entities }: ArticleRecord, article: string, style: Style, paint: Paint): string => {
  const marks = shownOf(entities, style.all)
    .flatMap((entity) => {
      const note = oneLine(kindOf(entity.type).note(entity));
      return entity.mentions.map(({ start, end }): Mark => ({ start, end, type: entity.type, note }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  /** The article from one offset to another; marks can be nested, as the year in the name of an event. */
  const stretch = (from: number, to: number): string => {
    let at = from;
    let out = '';
    for (let mark = marks[next]; mark !== undefined && mark.start < to; mark = marks[next]) {
      next++;
      out += printable(article.slice(at, mark.start)) + marked(stretch(mark.start, mark.end), mark, style, paint);
      at = mark.end;
    }
    return out + printable(article.slice(at, to));
  };
  return withoutLastLines(stretch(0, article.length));
};

const withoutLastLines = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return text.slice(0, end);
};

/** Without colour a mention of several words is underlined as in plain text, so that nothing is lost. */
const marked = (inside: string, { type, note }: Mark, { colour }: Style, paint: Paint): string => {
  if (colour) return `${paint.kind(type)(inside)} ${paint.quiet(`[${note}]`)}`;
  return `${/\s/.test(inside) ? `_${inside}_` : inside} [${note}]`;
};
