import { wordList } from '../../lexicon/lists.js';
import { Kind } from './kinds.js';
import { isPerfect } from './predicates.js';
import { headWord, type Chunk, type Site } from './site.js';

/** What a speaker says, or does to others in words, in the past. */
const doneInWords = wordList('language/done-in-words');

/**
 * `denied that his men had shelled the camp and accused the army`: after a clause in the perfect, `joint` joins a verb of saying
 * to the one that governs the clause, not to `before`, the verb of the clause.
 */
export const joinsSaying = (site: Site, joint: Chunk, before: Chunk): boolean => {
  const { chunks, document, to } = site;
  const verb = chunks.to[joint]!;
  if (verb >= to || chunks.kind[joint] !== Kind.Joint || chunks.to[verb] !== verb + 1) return false;
  return (
    chunks.kind[verb] === Kind.Verb &&
    doneInWords.has(headWord(site, verb)) &&
    isPerfect(chunks, document.tokens, before)
  );
};
