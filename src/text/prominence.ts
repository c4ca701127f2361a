import { tokenAt, type Document } from './document.js';

/** Where in an article something is mentioned: in the headline or first sentence, in the lead, or in the body. */
export const HEADLINE = 0;
export const LEAD = 1;
export const BODY = 2;

/** What a mention weighs there, as evidence of what the article is about. */
export const PROMINENCE: readonly number[] = [4, 2, 1];

/** Sentences after the first that count as the lead. */
const LEAD_SENTENCES = 3;

export const prominenceAt = (document: Document, start: number): number => {
  const sentence = document.tokens.sentence[tokenAt(document, start)]!;
  if (sentence === 0) return HEADLINE;
  return sentence <= LEAD_SENTENCES ? LEAD : BODY;
};
