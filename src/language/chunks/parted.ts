/** A verb whose auxiliary stands before a phrase of time: `was on Thursday sentenced`, `will this week expel`. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import type { Document } from '../../text/document.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { Kind, Noun, Verb, type Chunks } from './kinds.js';
import { previous } from './previous.js';

/** The chunk of the auxiliary of the verb at `verb`; -1 if it stands in the verb's own chunk or there is none. */
export const auxiliaryOf = (document: Document, chunks: Chunks, verb: number, from: number): number => {
  const time = previous(chunks, verb, from);
  if (time < 0 || chunks.kind[time] !== Kind.Noun || (chunks.flags[time]! & Noun.Time) === 0) return -1;
  const left = previous(chunks, time, from);
  const helper = left >= 0 && opensTime(chunks.kind[left]!) ? previous(chunks, left, from) : left;
  const isHelper = helper >= 0 && chunks.kind[helper] === Kind.Verb && helps(document, chunks, helper, verb);
  return isHelper ? helper : -1;
};

/** `on`, `since` */
const opensTime = (kind: number): boolean => kind === Kind.Preposition || kind === Kind.Marker;

/** Whether the last word of a verb group is an auxiliary that the form of `verb` can go with. */
const helps = (document: Document, chunks: Chunks, helper: number, verb: number): boolean => {
  const part = partOfWord(document.tokens.word[chunks.head[helper]!]!);
  const form = tagAt(document, verb);
  if (part === Part.Modal) return form === Tag.VB || form === Tag.VBP;
  if (part !== Part.Be && part !== Part.Have) return false;
  return form === Tag.VBN || form === Tag.VBD || (part === Part.Be && form === Tag.VBG);
};

/** The flags of a verb together with those of the auxiliary at `helper`; a participle alone is active after *have*. */
export const joinedFlags = (document: Document, chunks: Chunks, helper: number, verb: number): number => {
  const part = partOfWord(document.tokens.word[chunks.head[helper]!]!);
  const isGroup = chunks.to[verb]! > verb + 1;
  const isPassive = part === Part.Be ? tagAt(document, verb) !== Tag.VBG : isGroup && isPassiveGroup(chunks, verb);
  return (chunks.flags[helper]! & ~Verb.Passive) | (isPassive ? Verb.Passive : 0);
};

/** `be sentenced` */
const isPassiveGroup = (chunks: Chunks, verb: number): boolean => (chunks.flags[verb]! & Verb.Passive) !== 0;
