import { phraseTable, type PhraseTable } from '../language/phrases.js';
import { organisationPhrases, placePhrases } from './names.generated.js';
import { firms } from './words.js';

/** Names of several words that are no people. */
export const phrases: PhraseTable<'place'> = phraseTable(
  [...placePhrases.split('\n'), ...organisationPhrases.split('\n'), ...firms].map(
    (phrase) => [phrase, 'place'] as const,
  ),
);
