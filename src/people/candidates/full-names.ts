import type { Run } from '../../language/names.js';
import { Shape } from '../../text/tokens.js';
import { isPlainSentence, type Document } from '../../text/document.js';
import { isOnlyGiven } from './run-word.js';
import type { Words } from '../lexicon/lexicon.js';
import { organisationWords, placeWords, suffixes, thingWords } from '../lexicon/words.js';

/**
 * Words after a first name or an initial at the end of a run: where `Janice Leader` and `W. Mark Felt` are mentioned, `Leader` and
 * `Felt` may be people alone.
 */
export const surnamesOf = (document: Document, words: Words, runs: readonly Run[]): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (const run of runs) {
    const last = lastOf(document, run);
    if (last < 1 || !isGiven(document, words, run.words[last - 1]!)) continue;
    if (isSurname(document, run.words[last]!)) surnames.add(words.spelling(run.words[last]!));
  }
  return surnames;
};

/** The last word that is no `Jr.`; the runs of headlines say nothing. */
const lastOf = (document: Document, { from, words }: Run): number => {
  if (!isPlainSentence(document, from)) return -1;
  const last = words.length - 1;
  return suffixes.has(document.tokens.word[words[last]!]!) ? last - 1 : last;
};

const isGiven = ({ tokens }: Document, words: Words, at: number): boolean =>
  isOnlyGiven(words.classes(at)) || tokens.shape[at] === Shape.Initial;

const isSurname = ({ tokens }: Document, at: number): boolean => {
  const word = tokens.word[at]!;
  return tokens.shape[at] === Shape.Capital && !NO_SURNAMES.some((list) => list.has(word));
};

const NO_SURNAMES = [organisationWords, placeWords, thingWords];
