import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { wordsIn } from '../../lexicon/lists.js';

/** The holidays by their names. */
export const holidays: PhraseTable<string> = phraseTable('dates/holidays');

/** The words their names begin with. */
export const holidayWords: readonly string[] = wordsIn('dates/holidays/first-words');
