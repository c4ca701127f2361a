import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import { Part } from '../../lexicon/function-words.js';
import { lemmaOf, type Guards } from './lexicon.js';
import { deciding, partAt } from './part-of-speech.js';

const REQUIRED_AFTER = 5;
const FORBIDDEN_AFTER = 3;
const REQUIRED_BEFORE = 3;
const FORBIDDEN_BEFORE = 2;

/** Whether the words around a trigger, tokens `from` to `to`, pass the guards of its sense. */
export const passes = (document: Document, guards: Guards, from: number, to: number): boolean => {
  const { followedBy, notFollowedBy, before, notBefore } = guards;
  if (notFollowedBy.length > 0 && anyOf(document, notFollowedBy, from, to, to + FORBIDDEN_AFTER)) return false;
  if (notBefore.length > 0 && anyOf(document, notBefore, from, from - FORBIDDEN_BEFORE, from)) return false;
  if (
    followedBy.length > 0 &&
    !anyOf(document, followedBy, from, to, to + REQUIRED_AFTER) &&
    !isPassiveOf(document, followedBy, from)
  )
    return false;
  return before.length === 0 || anyOf(document, before, from, from - REQUIRED_BEFORE, from);
};

/** `the tariffs were imposed`: the object of a passive comes before it. */
const isPassiveOf = (document: Document, words: readonly WordId[], from: number): boolean => {
  const helper = deciding(document, from);
  if (helper < 0 || partAt(document, helper) !== Part.Be) return false;
  return anyOf(document, words, from, from - REQUIRED_AFTER - 1, from);
};

/** Whether tokens `begin` to `end`, within the sentence of token `at`, hold one of the words or a form of one. */
const anyOf = (document: Document, words: readonly WordId[], at: number, begin: number, end: number): boolean => {
  const last = Math.min(end, sentenceEnd(document, at));
  for (let i = Math.max(begin, sentenceStart(document, at)); i < last; i++) {
    const word = document.tokens.word[i]!;
    if (word !== 0 && (words.includes(lemmaOf(word)) || words.includes(word))) return true;
  }
  return false;
};
