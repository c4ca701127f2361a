import { wordList } from '../../lexicon/lists.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';

/** Words that begin a clause if a subject and its verb follow. */
export const subordinating: WordSet = wordSet(['after', 'before', 'since', 'until', 'till', 'as', 'than']);

/** Words that begin a relative clause. */
export const relatives: WordSet = wordSet(['who', 'which', 'that']);

/** Words that stand for the object of a relative clause, where its subject follows them. */
export const objective: WordSet = wordSet(['whom', 'which']);

/** Past forms of verbs that need an object. */
export const transitive: WordSet = wordList('language/transitive');
