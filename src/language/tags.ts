import type { Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { candidatesAt, endingAt, firstIn, listIn, maskIn, writtenAt } from './tag-candidates.js';
import { EDGE, Look, RULE, type TagTables } from './tag-compile.js';
import {
  nameTitle,
  needBareVerb,
  needDeed,
  needHead,
  needJoined,
  needMove,
  needObject,
  needParticiple,
  needPast,
  needPlural,
  needVerb,
} from './tag-repairs.js';
import { isIn, type Tag } from './tag-set.js';
import { tagTables } from './tag-tables.js';
import { needTitleVerb } from './title-verbs.js';

/** How many tokens before and after a sentence a rule may look. */
const PAD = 3;
const LONGEST_SENTENCE = 250;
const ROOM = LONGEST_SENTENCE + 2 * PAD;

/** The sentence that is being tagged: the tags of its tokens, shifted so that the first is number `PAD`. */
interface Workspace {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  readonly written: Uint8Array;
  readonly endings: Uint8Array;
  /** The ambiguous tokens, chained by the tag they have. */
  readonly head: Int16Array;
  /** For each tag, a superset of the tags that tokens with it could have instead. */
  readonly open: Int32Array;
  readonly next: Int16Array;
  readonly hits: Int16Array;
}

interface Tagging {
  readonly tags: Uint8Array;
  readonly isDone: Uint8Array;
}

const workspace = (): Workspace => ({
  tags: new Uint8Array(ROOM),
  masks: new Int32Array(ROOM),
  words: new Int32Array(ROOM),
  written: new Uint8Array(ROOM),
  endings: new Uint8Array(ROOM),
  head: new Int16Array(EDGE + 1),
  open: new Int32Array(EDGE + 1),
  next: new Int16Array(ROOM),
  hits: new Int16Array(ROOM),
});

/** Of one sentence at a time, so one serves all texts. */
let shared: Workspace | undefined;

const taggings = new WeakMap<Tokens, Tagging>();

const taggingOf = ({ tokens, sentences }: Document): Tagging => {
  const known = taggings.get(tokens);
  if (known !== undefined) return known;
  const tagging = {
    tags: new Uint8Array(tokens.length),
    isDone: new Uint8Array(sentences.length),
  };
  taggings.set(tokens, tagging);
  return tagging;
};

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
  const { rules, changes } = tables;
  // Most rules are for a tag that no word of the sentence has, or change it to one that none of those words could have.
  for (let change = 0, rule = 0; change < changes.length; change += 2, rule += RULE)
    if (isIn(changes[change + 1]!, space.open[changes[change]!]!)) apply(rules, rule, space);
  nameTitle(space.tags, space.words, PAD);
  needParticiple(space.tags, space.masks, space.words, PAD, PAD + length);
  needDeed(space.tags, space.masks, space.words, PAD, PAD + length);
  needPlural(space.tags, space.words, PAD, PAD + length);
  needHead(space.tags, space.masks, space.words, PAD, PAD + length);
  needObject(space.tags, space.masks, space.words, PAD, PAD + length);
  needMove(space.tags, space.words, PAD, PAD + length);
  needJoined(space.tags, space.masks, space.words, PAD, PAD + length);
  needPast(space.tags, space.masks, PAD, PAD + length);
  if (document.sentences.casing[sentence] === Casing.Title)
    needTitleVerb(
      { ...space, isKnown: (word) => isKnown(tables, word) || listIn(tables.titles, word) !== 0 },
      PAD,
      PAD + length,
    );
  needVerb(space.tags, space.masks, PAD, PAD + length);
  needBareVerb(space.tags, space.masks, space.words, PAD, PAD + length);
  for (let i = 0; i < length; i++) tags[first + i] = space.tags[PAD + i]!;
};

/** Gives each token its likeliest tag and chains the ambiguous ones. */
const begin = (document: Document, first: number, length: number, tables: TagTables, space: Workspace): void => {
  const { tags, masks, words } = space;
  space.head.fill(-1);
  space.open.fill(0);
  for (let i = 0; i < PAD; i++) {
    tags[i] = EDGE;
    words[i] = 0;
    tags[PAD + length + i] = EDGE;
    words[PAD + length + i] = 0;
  }
  for (let i = 0; i < length; i++) {
    const at = PAD + i;
    const candidates = candidatesAt(document, first + i, tables);
    const mask = maskIn(candidates);
    tags[at] = firstIn(candidates);
    masks[at] = mask;
    words[at] = document.tokens.word[first + i]!;
    if ((mask & (mask - 1)) !== 0) open(document, first + i, at, tables, space);
  }
};

const isKnown = ({ words }: TagTables, word: number): boolean => listIn(words, word) !== 0;

const open = (document: Document, token: number, at: number, tables: TagTables, space: Workspace): void => {
  space.written[at] = writtenAt(document, token, isKnown(tables, document.tokens.word[token]!));
  space.endings[at] = endingAt(document, token);
  chain(space, at);
};

const chain = ({ head, next, tags, masks, open }: Workspace, at: number): void => {
  const tag = tags[at]!;
  open[tag] = open[tag]! | masks[at]!;
  next[at] = head[tag]!;
  head[tag] = at;
};

/** Applies a rule wherever it fits, everywhere at once. */
const apply = (rules: Int32Array, rule: number, space: Workspace): void => {
  const { head, next, tags, masks, hits } = space;
  const from = rules[rule]!;
  const to = rules[rule + 1]!;
  let count = 0;
  for (let at = head[from]!, before = -1; at >= 0; at = next[at]!) {
    if (isIn(to, masks[at]!) && fits(rules, rule + 2, at, space)) {
      hits[count++] = at;
      if (before < 0) head[from] = next[at]!;
      else next[before] = next[at]!;
    } else before = at;
  }
  for (let i = 0; i < count; i++) {
    tags[hits[i]!] = to;
    chain(space, hits[i]!);
  }
};

const fits = (rules: Int32Array, conditions: number, at: number, space: Workspace): boolean => {
  for (let i = conditions; i < conditions + RULE - 2 && rules[i] !== Look.None; i += 3)
    if (seen(rules[i]!, at + rules[i + 1]!, space) !== rules[i + 2]) return false;
  return true;
};

const seen = (look: number, at: number, { tags, words, written, endings }: Workspace): number => {
  if (look === Look.Tag) return tags[at]!;
  if (look === Look.Word) return words[at]!;
  return look === Look.Form ? written[at]! : endings[at]!;
};
