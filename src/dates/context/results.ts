import type { Found } from '../grammar.js';
import { sentenceEnd, sentenceStart, slice, type Document } from '../../text/document.js';

/** The words of a firm's results. */
const results =
  /\b(?:profits?|earn(?:s|ed|ings?)|revenues?|sales|net|income|loss(?:es)?|lost|turnover|results|margins?|costs|orders|shipments|charges?|gains?|cents a share)\b/i;
/** Tokens of a long sentence that are looked at on each side. */
const REACH = 40;

/** Whether the sentence speaks of results, so that *a year ago* is as long as the period reported. */
export const isOfResults = (document: Document, { rule, from: at }: Found): boolean => {
  if (rule === 'year-earlier') return true;
  const first = Math.max(sentenceStart(document, at), at - REACH);
  return results.test(slice(document, first, Math.min(sentenceEnd(document, at), at + REACH)));
};
