import { bytesOf, codesIn, numbersOf } from '../lexicon/tables.js';
import type { TagTables } from './tag-compile.js';

/** The tables of the tagger, made by scripts/data/tags.ts from the lists in data/language. */
export const tagTables: TagTables = {
  lists: numbersOf('language/tagger/lists'),
  words: codesIn('language/tagger/words'),
  titles: codesIn('language/tagger/titles'),
  capitals: codesIn('language/tagger/capitals'),
  endings: numbersOf('language/tagger/endings'),
  endingLists: codesIn('language/tagger/endingLists'),
  rules: numbersOf('language/tagger/rules'),
  next: codesIn('language/tagger/next'),
  byTag: codesIn('language/tagger/byTag'),
  byWord: codesIn('language/tagger/byWord'),
  ruleWords: bytesOf('language/tagger/ruleWords'),
};
