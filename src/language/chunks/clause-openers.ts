import { isHeadline } from '../headlines.js';
import { subordinating } from './clause-words.js';
import { Kind, Verb, type Chunks } from './kinds.js';
import { previous } from './previous.js';
import type { Chunk, Site } from './site.js';

/** `arrested two men after a bomb exploded`: a noun phrase with no verb of its own before it begins a clause here. */
export const opensClause = ({ chunks, document, from }: Site, preposition: Chunk): boolean => {
  if (!subordinating.has(document.tokens.word[preposition]!)) return false;
  if (preposition === from || isHeadline(document, document.tokens.sentence[from]!)) return true;
  const kind = chunks.kind[chunks.of[preposition - 1]!]!;
  return kind === Kind.Comma || kind === Kind.Joint || hasFiniteBefore(chunks, preposition, from);
};

/** Whether the clause has a verb before `at`; that of a relative clause does not count. */
const hasFiniteBefore = (chunks: Chunks, at: Chunk, from: Chunk): boolean => {
  for (let left = at; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Break || kind === Kind.Quote) return false;
    if (kind !== Kind.Verb || (chunks.flags[left]! & Verb.Finite) === 0) continue;
    const marker = previous(chunks, left, from);
    if (marker < 0 || chunks.kind[marker] !== Kind.Marker) return true;
    // `Oduya, who took over after his friend was sacked, called it wrong`: everything up to the second comma is in the aside.
    if (marker > from && chunks.kind[chunks.of[marker - 1]!] === Kind.Comma) return true;
    left = marker;
  }
  return false;
};
