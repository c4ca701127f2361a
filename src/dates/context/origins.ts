import { COMMA } from '../../lexicon/marks.js';
import { wordAt, type Document } from '../../text/document.js';
import { inSentence } from './neighbours.js';
import { set } from '../../lexicon/vocabulary.js';

const begun = set(
  `founded born built formed opened established launched created completed erected started set begun introduced elected
   appointed installed discovered invented inaugurated commissioned signed published designed`,
);
/** Tokens between the comma and the date: *, founded in March 1998*, *, which opened in 2004*. */
const REACH = 5;

/** *The firm, founded in March 1998, closed in February*: the origin of a thing does not move the temporal focus. */
export const isOrigin = (document: Document, from: number): boolean => {
  let hasVerb = false;
  for (let at = from - 1; at >= from - REACH && inSentence(document, from, at); at--) {
    const word = wordAt(document, at);
    if (word === COMMA) return hasVerb && at > 0 && inSentence(document, from, at - 1);
    hasVerb ||= begun.has(word);
  }
  return false;
};
