import { OF } from '../../lexicon/small-words.js';
import { isCapitalised } from '../../text/document.js';
import { Kind } from './kinds.js';
import type { Chunk, Site } from './site.js';

/** The noun phrase that `of` attaches to another; -1 if there is none. */
export const ofPhrase = ({ document, chunks, to }: Site, noun: Chunk): Chunk => {
  const next = chunks.to[noun]!;
  if (next + 1 >= to || document.tokens.word[next] !== OF) return -1;
  const other = chunks.to[next]!;
  return other < to && chunks.kind[other] === Kind.Noun ? other : -1;
};

/** `Bank of America`, `Secretary of State`: whether a noun phrase and the one after its `of` are one name. */
export const isNameWithOf = ({ document, chunks }: Site, noun: Chunk, other: Chunk): boolean =>
  isCapitalised(document, chunks.head[noun]!) && isCapitalised(document, other);
