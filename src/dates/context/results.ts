import type { Found } from '../grammar/grammar.js';
import { sentenceEnd, sentenceStart, slice, type Document } from '../../text/document.js';

/** Words of company results. */
const results =
  /\b(?:profits?|earn(?:s|ed|ings?)|revenues?|sales|net|income|loss(?:es)?|lost|turnover|results|margins?|costs|orders|shipments|charges?|gains?|cents a share)\b/i;
/** How many tokens of a long sentence are searched on each side. */
const REACH = 40;

/** Whether the sentence is about company results, so that *a year ago* means the same period of the year before. */
export const isOfResults = (document: Document, { rule, from: at }: Found): boolean => {
  if (rule === 'year-earlier') return true;
  const first = Math.max(sentenceStart(document, at), at - REACH);
  return results.test(slice(document, first, Math.min(sentenceEnd(document, at), at + REACH)));
};
