import type { Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { chunkSentence } from './chunker.js';
import type { Chunks } from './kinds.js';

interface Cache extends Chunks {
  readonly isDone: Uint8Array;
}

const cacheOf = perDocument(({ tokens: { length }, sentences }): Cache => ({
  of: new Int32Array(length),
  kind: new Uint8Array(length),
  to: new Int32Array(length),
  head: new Int32Array(length),
  flags: new Uint8Array(length),
  isDone: new Uint8Array(sentences.length),
}));

/** The chunks of a text; those of the sentence of token `at` are made if they were not. */
export const chunksAt = (document: Document, at: number): Chunks => {
  const cache = cacheOf(document);
  const sentence = document.tokens.sentence[at]!;
  if (cache.isDone[sentence] === 0) {
    cache.isDone[sentence] = 1;
    chunkSentence(document, sentence, cache);
  }
  return cache;
};
