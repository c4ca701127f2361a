import type { ArticleData, Shown } from '../src/report/data.js';
import { element } from './elements.js';
import { marksOf, segmentsOf, type Segment } from './segments.js';

export type Kind = Shown['type'];
export const KINDS: readonly Kind[] = ['person', 'country', 'date', 'event', 'other'];

/** What a marked stretch of text stands for. */
export interface Marked {
  readonly article: ArticleData;
  readonly segment: Segment;
}

/** A text with its marks, and which mark is which. */
interface MarkedText {
  readonly body: HTMLElement;
  readonly marked: ReadonlyMap<Element, Marked>;
}

/** The exact text, each paragraph in its own element, with the mentions of the wanted kinds marked. */
export const markedText = (article: ArticleData, text: string, wanted: ReadonlySet<Kind>): MarkedText => {
  const body = element('div', { class: isWrapped(text) ? 'text wrapped' : 'text', dir: 'auto' });
  const marked = new Map<Element, Marked>();
  const marks = marksOf(article.marks).filter(({ entity }) => wanted.has(article.entities[entity]!.type));
  const segments = segmentsOf(marks);
  let next = 0;
  for (const { start, end, name } of paragraphsOf(text, article.headline)) {
    const paragraph = element(name, { dir: 'auto' });
    let at = start;
    // A mention that two paragraphs share is marked in both.
    for (; next < segments.length && segments[next]!.start < end; next++) {
      const segment = segments[next]!;
      paragraph.append(text.slice(at, Math.max(at, segment.start)));
      const mark = markOf(segment, text.slice(Math.max(at, segment.start), Math.min(segment.end, end)), article);
      marked.set(mark, { article, segment });
      paragraph.append(mark);
      at = Math.min(segment.end, end);
      if (segment.end > end) break;
    }
    paragraph.append(text.slice(at, end));
    body.append(paragraph);
  }
  return { body, marked };
};

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly name: 'p' | 'h1';
}

/** Whether paragraphs have empty lines between them, so that the other line ends only wrap. */
const isWrapped = (text: string): boolean => /\S[^\S\n]*\n[^\S\n]*\n/.test(text);

/** Otherwise every line is a paragraph. A line end belongs to the line before it. */
const paragraphsOf = (text: string, headline: ArticleData['headline']): Paragraph[] => {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let end = 0;
  return (isWrapped(text) ? joined(lines) : lines).map((part) => {
    const start = end;
    end += part.length;
    const isHeadline = headline === null ? start === 0 && isShort(part) : headline[0] >= start && headline[1] <= end;
    return { start, end, name: isHeadline ? 'h1' : 'p' };
  });
};

/** Lines, each with the empty lines after it. */
const joined = (lines: readonly string[]): string[] => {
  const parts: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.trim() === '';
    if (parts.length > 0 && (isOpen || isBlank)) parts.push(`${parts.pop()!}${line}`);
    else parts.push(line);
    isOpen = !isBlank;
  }
  return parts;
};

/** The longest first line that is a headline. */
const HEADLINE = 160;
const isShort = (line: string): boolean => line.trim().length <= HEADLINE && line.endsWith('\n');

/** Focusable if a mention begins in it; a mention that continues here is reached where it begins. */
const markOf = ({ start, marks }: Segment, words: string, { entities }: ArticleData): HTMLElement => {
  const kinds = marks.map(({ entity, lane }) => `${entities[entity]!.type}-${lane}`);
  const isFirst = marks.some((mark) => mark.start === start);
  const reached = isFirst ? { tabindex: 0, role: 'button', 'aria-haspopup': 'dialog' } : {};
  return element(
    'span',
    { class: ['mark', `in-${entities[marks[0]!.entity]!.type}`, ...kinds].join(' '), ...reached },
    words,
  );
};
