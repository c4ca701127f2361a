import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { wordList, wordsIn } from '../../lexicon/lists.js';
import type { WordSet } from '../../lexicon/vocabulary.js';

/** Organisations that meet in series: the normal name by every way of writing it. */
export const organisations: PhraseTable<string> = phraseTable('events/named/series-organisations');

/** The words their names begin with. */
export const organisationWords: readonly string[] = wordsIn('events/named/series-organisations/first-words');

/** Words between an organisation and what it holds. */
export const between: WordSet = wordList('events/named/series-words');

/** Organisations in the news so often that a bare meeting of theirs is no edition of a series. */
export const broadOrganisations: ReadonlySet<string> = new Set([
  'UN',
  'EU',
  'World Bank',
  'IMF',
  'WHO',
  'UNESCO',
  'Commonwealth',
  'WTO',
]);
