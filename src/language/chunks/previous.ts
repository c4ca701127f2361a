import { Kind, type Chunks } from './kinds.js';

/** The chunk before `at` that is no adverb; -1 at the beginning of the sentence. */
export const previous = (chunks: Chunks, at: number, from: number): number => {
  let before = at > from ? chunks.of[at - 1]! : -1;
  while (before > from && chunks.kind[before] === Kind.Adverb) before = chunks.of[before - 1]!;
  return before;
};
