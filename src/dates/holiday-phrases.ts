import { phraseTable, type PhraseTable } from '../language/phrases.js';
import { HOLIDAYS } from './holidays.js';

/** The holidays by their names. */
export const holidays: PhraseTable<string> = phraseTable(Object.keys(HOLIDAYS).map((name) => [name, name] as const));

/** The words their names begin with. */
export const holidayWords: readonly string[] = Object.keys(HOLIDAYS).map((name) => /^[\p{L}]+/u.exec(name)![0]);
