import type { Quote, Span } from '../entity.js';

/** The words of a span, with their place in the text. */
export const quoteOf = ({ start, end }: Span, text: string): Quote => ({ text: text.slice(start, end), start, end });
