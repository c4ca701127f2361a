import { IT } from '../../lexicon/small-words.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import type { Condition } from './frame.js';

/** What an entry asks of the words of its sentence. */
interface Asking {
  readonly rest: readonly WordId[];
  readonly followedBy: readonly WordId[];
  readonly before: readonly WordId[];
  readonly frame: readonly Condition[] | undefined;
}

/**
 * Words of which the sentence of an entry has one, as it stands or as a lemma: the second word of a phrase, what a guard or a
 * condition requires; none if it may do without.
 */
export const wordsNeeded = ({ rest, followedBy, before, frame }: Asking): readonly WordId[] => {
  if (rest.length > 0) return rest.slice(0, 1);
  if (frame === undefined) return followedBy.length > 0 ? followedBy : before;
  const lists = frame.map(neededFor).filter((words) => words.length > 0);
  return lists.sort((a, b) => a.length - b.length)[0] ?? [];
};

const neededFor = ({ isNegated, wants, classes, words, slot }: Condition): readonly WordId[] => {
  if (isNegated || wants !== 'some' || classes !== 0) return [];
  // *It* may stand for a subject of the sentence before.
  return slot === 's' ? [...words, IT] : words;
};

/** The lists of several entries in one: first where each of them begins and the last one ends. */
export const inOneList = (lists: readonly (readonly WordId[])[]): Int32Array => {
  const all = new Int32Array(lists.length + 1 + lists.reduce((sum, { length }) => sum + length, 0));
  let at = lists.length + 1;
  lists.forEach((words, i) => {
    all[i] = at;
    all.set(words, at);
    at += words.length;
  });
  all[lists.length] = at;
  return all;
};
