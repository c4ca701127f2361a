import type { Document } from '../text/document.js';
import { perDocument } from '../text/per-document.js';
import { Casing } from '../text/sentences.js';
import { candidatesAt, endingAt, firstIn, listIn, maskIn, writtenAt } from './tag-candidates.js';
import { EDGE, type TagTables } from './tag-compile.js';
import { makingRepairs } from './tag-repairs/making.js';
import { missingVerbRepairs, needVerb } from './tag-repairs/missing-verbs.js';
import { repairs } from './tag-repairs/repairs.js';
import { applyRules, PAD, workspace, type Workspace } from './tag-rules.js';
import type { Tag } from './tag-set.js';
import { tagTables } from './tag-tables.js';
import { needTitleVerb } from './title-verbs.js';

interface Tagging {
  readonly tags: Uint8Array;
  readonly isDone: Uint8Array;
}

const { make: makeRepairs, makeLater: makeVerbRepairs } = makingRepairs(repairs, missingVerbRepairs);

/** Of one sentence at a time, so one serves all texts. */
let shared: Workspace | undefined;

const taggingOf = perDocument(({ tokens, sentences }): Tagging => ({
  tags: new Uint8Array(tokens.length),
  isDone: new Uint8Array(sentences.length),
}));

/** The part of speech of token `at`. */
export const tagAt = (document: Document, at: number): Tag =>
  tagsOfSentence(document, document.tokens.sentence[at]!)[at] as Tag;

/** The tags of all tokens by token number; those of this sentence are made if they were not. */
export const tagsOfSentence = (document: Document, sentence: number): Uint8Array => {
  const { tags, isDone } = taggingOf(document);
  if (isDone[sentence] === 0) {
    isDone[sentence] = 1;
    tagSentence(document, sentence, tagTables, (shared ??= workspace()), tags);
  }
  return tags;
};

/** All tags with other tables, for learning and measuring. */
export const tagsWith = (document: Document, tables: TagTables): Uint8Array => {
  const tags = new Uint8Array(document.tokens.length);
  const space = workspace();
  for (let i = 0; i < document.sentences.length; i++) tagSentence(document, i, tables, space, tags);
  return tags;
};

const tagSentence = (
  document: Document,
  sentence: number,
  tables: TagTables,
  space: Workspace,
  tags: Uint8Array,
): void => {
  const first = document.sentences.first[sentence]!;
  const length = document.sentences.first[sentence + 1]! - first;
  begin(document, first, length, tables, space);
  applyRules(tables, space);
  const tagged = { tags: space.tags, masks: space.masks, words: space.words, from: PAD, to: PAD + length };
  makeRepairs(tagged);
  if (document.sentences.casing[sentence] === Casing.Title)
    needTitleVerb(
      { ...space, isKnown: (word) => isKnown(tables, word) || listIn(tables.titles, word) !== 0 },
      PAD,
      PAD + length,
    );
  needVerb(tagged);
  makeVerbRepairs(tagged);
  for (let i = 0; i < length; i++) tags[first + i] = space.tags[PAD + i]!;
};

/** Gives each token its likeliest tag and notes the ambiguous ones. */
const begin = (document: Document, first: number, length: number, tables: TagTables, space: Workspace): void => {
  const { tags, masks, words, ruleWords, open } = space;
  for (let i = 0; i < PAD; i++) {
    tags[i] = EDGE;
    words[i] = 0;
    ruleWords[i] = 0;
    tags[PAD + length + i] = EDGE;
    words[PAD + length + i] = 0;
    ruleWords[PAD + length + i] = 0;
  }
  let count = 0;
  for (let i = 0; i < length; i++) {
    const at = PAD + i;
    const word = document.tokens.word[first + i]!;
    const candidates = candidatesAt(document, first + i, tables);
    const mask = maskIn(candidates);
    tags[at] = firstIn(candidates);
    masks[at] = mask;
    words[at] = word;
    ruleWords[at] = word < tables.ruleWords.length ? tables.ruleWords[word]! : 0;
    if ((mask & (mask - 1)) === 0) continue;
    space.written[at] = writtenAt(document, first + i, isKnown(tables, word));
    space.endings[at] = endingAt(document, first + i);
    open[count++] = at;
  }
  space.count = count;
};

const isKnown = ({ words }: TagTables, word: number): boolean => listIn(words, word) !== 0;
