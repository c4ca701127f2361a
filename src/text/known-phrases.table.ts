import type { WordId } from './vocabulary.js';

/** How the phrases of all tables are split. Nothing in the sources; a bundle carries them. */
export const knownPhrases: readonly (readonly [string, readonly WordId[]])[] = [];
