import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';

/** Words behind which the deed is named: `charged with murder`, `guilty of fraud`. */
export const accusing: WordSet = set(
  'accused acquitted charge charged charges cleared convicted guilty indicted jailed sentenced suspected suspicion',
);

/** What stands between such a word and the deed. */
export const charging: WordSet = wordSet(['of', 'for', 'to', 'with']);
