import type { Document } from './document.js';
import { perDocument } from './per-document.js';

const UNKNOWN = -1;

/** A question about a sentence by its number, answered once: several of its words may ask it. */
export const perSentence = (
  answer: (document: Document, sentence: number) => boolean,
): ((document: Document, sentence: number) => boolean) => {
  const answersOf = perDocument(({ sentences }) => new Int8Array(sentences.length).fill(UNKNOWN));
  return (document, sentence) => {
    const known = answersOf(document);
    if (known[sentence] === UNKNOWN) known[sentence] = answer(document, sentence) ? 1 : 0;
    return known[sentence] === 1;
  };
};
