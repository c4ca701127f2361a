import { sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import type { WordId } from '../text/vocabulary.js';
import { Part } from '../text/function-words.js';
import { lemmaOf, type Guards } from './lexicon.js';
import { deciding, partAt } from './part-of-speech.js';

const REQUIRED_BEHIND = 5;
const FORBIDDEN_BEHIND = 3;
const REQUIRED_BEFORE = 3;
const FORBIDDEN_BEFORE = 2;

/** `the tariffs were imposed`: the object of a passive stands before it. */
const isPassiveOf = (document: Document, words: readonly WordId[], from: number, anyOf: AnyOf): boolean => {
  const helper = deciding(document, from);
  return helper >= 0 && partAt(document, helper) === Part.Be && anyOf(words, from - REQUIRED_BEHIND - 1, from);
};

type AnyOf = (words: readonly WordId[], begin: number, end: number) => boolean;

/** Whether the company of a trigger, tokens `from` to `to`, is the one its sense keeps. */
export const passes = (document: Document, guards: Guards, from: number, to: number): boolean => {
  const first = sentenceStart(document, from);
  const last = sentenceEnd(document, from);
  const anyOf: AnyOf = (words, begin, end) => {
    for (let i = Math.max(begin, first); i < end && i < last; i++) {
      const word = document.tokens.word[i]!;
      if (word !== 0 && (words.includes(lemmaOf(word)) || words.includes(word))) return true;
    }
    return false;
  };
  const { behind, notBehind, before, notBefore } = guards;
  if (notBehind.length > 0 && anyOf(notBehind, to, to + FORBIDDEN_BEHIND)) return false;
  if (notBefore.length > 0 && anyOf(notBefore, from - FORBIDDEN_BEFORE, from)) return false;
  if (behind.length > 0 && !anyOf(behind, to, to + REQUIRED_BEHIND) && !isPassiveOf(document, behind, from, anyOf))
    return false;
  return before.length === 0 || anyOf(before, from - REQUIRED_BEFORE, from);
};
