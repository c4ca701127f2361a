import { sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import type { WordId } from '../text/vocabulary.js';
import { lemmaOf, type Guards } from './lexicon.js';

const REQUIRED_BEHIND = 5;
const FORBIDDEN_BEHIND = 3;
const REQUIRED_BEFORE = 3;
const FORBIDDEN_BEFORE = 2;

/** Whether the company of a trigger, tokens `from` to `to`, is the one its sense keeps. */
export const passes = (document: Document, guards: Guards, from: number, to: number): boolean => {
  const first = sentenceStart(document, from);
  const last = sentenceEnd(document, from);
  const anyOf = (words: readonly WordId[], begin: number, end: number): boolean => {
    for (let i = Math.max(begin, first); i < end && i < last; i++) {
      const word = document.tokens.word[i]!;
      if (word !== 0 && (words.includes(lemmaOf(word)) || words.includes(word))) return true;
    }
    return false;
  };
  const { behind, notBehind, before, notBefore } = guards;
  if (notBehind.length > 0 && anyOf(notBehind, to, to + FORBIDDEN_BEHIND)) return false;
  if (notBefore.length > 0 && anyOf(notBefore, from - FORBIDDEN_BEFORE, from)) return false;
  if (behind.length > 0 && !anyOf(behind, to, to + REQUIRED_BEHIND)) return false;
  return before.length === 0 || anyOf(before, from - REQUIRED_BEFORE, from);
};
