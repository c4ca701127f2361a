/** A verb whose auxiliary stands before a phrase of time or an aside: `was on Thursday sentenced`, `may, he said, resign`. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import type { Document } from '../../text/document.js';
import { isIn, maskOf, Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { Kind, Noun, Verb, type Chunks } from './kinds.js';
import { previous } from './previous.js';

/** The chunk of the auxiliary of the verb at `verb`; -1 if it stands in the verb's own chunk or there is none. */
export const auxiliaryOf = (document: Document, chunks: Chunks, verb: number, from: number): number => {
  const left = previous(chunks, verb, from);
  const before = left < 0 ? -1 : beforeParting(chunks, left, from);
  const helper = before >= 0 && chunks.kind[before] === Kind.Adverb ? previous(chunks, before, from) : before;
  const isHelper = helper >= 0 && chunks.kind[helper] === Kind.Verb && helps(document, chunks, helper, verb);
  return isHelper ? helper : -1;
};

/** What precedes the phrase of time, or the words between commas, that end at `last`; -1 if neither does. */
const beforeParting = (chunks: Chunks, last: number, from: number): number => {
  if (chunks.kind[last] === Kind.Comma) return beforeCommas(chunks, last, from);
  if (chunks.kind[last] !== Kind.Noun || (chunks.flags[last]! & Noun.Time) === 0) return -1;
  const left = previous(chunks, last, from);
  return left >= 0 && opensTime(chunks.kind[left]!) ? previous(chunks, left, from) : left;
};

/** `did not, in the end, attack`, `will, officials say, resign` */
const beforeCommas = (chunks: Chunks, close: number, from: number): number => {
  for (let at = previous(chunks, close, from); at >= 0 && close - at < LONGEST; at = previous(chunks, at, from)) {
    if (chunks.kind[at] === Kind.Comma) return previous(chunks, at, from);
    if (chunks.kind[at] === Kind.Break || chunks.kind[at] === Kind.Quote) return -1;
  }
  return -1;
};

/** The most tokens between an auxiliary and its verb. */
const LONGEST = 15;

/** `on`, `since` */
const opensTime = (kind: number): boolean => kind === Kind.Preposition || kind === Kind.Marker;

/** Whether the last word of a verb group is an auxiliary that the form of `verb` can go with. */
const helps = (document: Document, chunks: Chunks, helper: number, verb: number): boolean => {
  const part = partOfWord(document.tokens.word[chunks.head[helper]!]!);
  const form = tagAt(document, verb);
  // `may, from Monday, cut`: the base form of some verbs is read as their past.
  if (part === Part.Modal) return isIn(form, afterModal);
  if (part === Part.Do) return isIn(form, base);
  if (part !== Part.Be && part !== Part.Have) return false;
  return form === Tag.VBN || form === Tag.VBD || (part === Part.Be && form === Tag.VBG);
};

const base = maskOf(Tag.VB, Tag.VBP);
const afterModal = base | maskOf(Tag.VBD);

/** The token after an auxiliary and its negation: `did not` of `did not, in the end, attack`. */
export const auxiliaryEnd = ({ tokens }: Document, chunks: Chunks, helper: number): number => {
  const next = chunks.to[helper]!;
  return partOfWord(tokens.word[next]!) === Part.Not ? next + 1 : next;
};

/** The flags of a verb together with those of the auxiliary at `helper`; a participle alone is active after *have*. */
export const joinedFlags = (document: Document, chunks: Chunks, helper: number, verb: number): number => {
  const part = partOfWord(document.tokens.word[chunks.head[helper]!]!);
  const isGroup = chunks.to[verb]! > verb + 1;
  const isPassive = part === Part.Be ? tagAt(document, verb) !== Tag.VBG : isGroup && isPassiveGroup(chunks, verb);
  const isNegated = auxiliaryEnd(document, chunks, helper) > chunks.to[helper]!;
  return (chunks.flags[helper]! & ~Verb.Passive) | (isPassive ? Verb.Passive : 0) | (isNegated ? Verb.Negated : 0);
};

/** `be sentenced` */
const isPassiveGroup = (chunks: Chunks, verb: number): boolean => (chunks.flags[verb]! & Verb.Passive) !== 0;
