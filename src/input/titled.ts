import type { Article } from '../core/article.js';

type Titled = Pick<Article, 'text' | 'headline' | 'isExtracted'>;

/** A text below its headline, which is put in front of it unless the text begins with it. */
export const titled = (title: string | undefined, text: string): Titled => {
  const headline = title?.replace(/\s+/g, ' ').trim() ?? '';
  if (headline === '') return { text };
  const start = /^\ufeff?\s*/.exec(text)![0].length;
  if (text.startsWith(headline, start)) return { text, headline: { start, end: start + headline.length } };
  return { text: `${headline}\n\n${text}`, headline: { start: 0, end: headline.length }, isExtracted: true };
};
