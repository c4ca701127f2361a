/** The closed class of each word; for a word in two sections the first. */
import { Part } from '../../src/lexicon/parts.js';
import type { Image } from './image.js';
import { sectionsOf } from './lists.js';

export const addFunctionWords = (image: Image): void => {
  const parts: number[] = [];
  for (const { heading, entries } of sectionsOf('language/function-words'))
    for (const word of entries) parts[image.wordId(word)] ??= Part[heading as keyof typeof Part];
  image.add(
    'language/parts',
    Uint8Array.from(parts, (part: number | undefined) => part ?? Part.None),
  );
};
