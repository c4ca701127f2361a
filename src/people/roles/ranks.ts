import { linesOf } from '../../lexicon/tables.js';

/** Abbreviations of offices and ranks before a name, and their full forms; of a plural, each holder has the singular. */
const ranks: ReadonlyMap<string, string> = new Map(
  linesOf('people/ranks').map((line) => line.split(': ') as [string, string]),
);

/** A role in full words: `Lieutenant General` for `Lt. Gen.` */
export const inFullWords = (role: string): string =>
  role.replace(/\b\p{Lu}[a-z]{1,4}\b\.?/gu, (word) => ranks.get(word.replace('.', '').toLowerCase()) ?? word);
