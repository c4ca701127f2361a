import { sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import type { Hit } from '../forms/hits.js';

const results: WordSet = set('beat beats drew lost led trailed won against');
const REACH = 12;

/** `Monaco beat Brest 3-0`: a verb of matches follows, and a score in the same sentence. */
export const isInScore = (document: Document, { to }: Hit): boolean => {
  const { text, tokens } = document;
  if (!results.has(tokens.word[to] ?? 0)) return false;
  const end = Math.min(to + REACH, sentenceEnd(document, to - 1) - 2);
  for (let at = to; at < end; at++)
    if (tokens.shape[at] === Shape.Number && tokens.shape[at + 2] === Shape.Number)
      return '-–'.includes(text.charAt(tokens.start[at + 1]!));
  return false;
};
