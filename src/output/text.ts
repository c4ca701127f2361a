import type { EntityType, Mention } from '../core/entity.js';
import type { Result } from '../core/result.js';
import type { Formatter, Style } from './formatter.js';
import { headingOf } from './heading.js';
import { loadPaint, type Paint } from './paint.js';
import { printable } from './printable.js';

/** The article itself, its mentions coloured or, without colour, bracketed: `[Hayashi|person p1]`. */
export const text: Formatter = {
  name: 'text',
  summary: 'the article with its mentions marked',
  extension: 'txt',
  open: async (style) => {
    const paint = await loadPaint(style.colour);
    let count = 0;
    return {
      add: (result) => {
        const above =
          count++ === 0 && !style.several ? '' : `${count === 1 ? '' : '\n'}${headingOf(result, paint)}\n\n`;
        return `${above}${markUp(result, style, paint)}\n`;
      },
      end: () => '',
    };
  },
};

interface Mark extends Mention {
  readonly type: EntityType;
  readonly id: string;
}

const markUp = ({ text: article, entities }: Result, style: Style, paint: Paint): string => {
  const marks = entities
    .flatMap(({ type, id, mentions }) => mentions.map((mention): Mark => ({ ...mention, type, id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  /** The article from one offset to another; the year in the name of an event is a mark within a mark. */
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

const marked = (inside: string, { type, id }: Mark, { colour }: Style, paint: Paint): string =>
  colour ? paint.kind(type)(inside) : `[${inside}|${type} ${id}]`;
