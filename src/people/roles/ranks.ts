import { linesOf } from '../../lexicon/tables.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';

/** Abbreviations of offices and ranks before a name, and their full forms; of a plural, each holder has the singular. */
const ranks: ReadonlyMap<string, string> = new Map(
  linesOf('people/ranks').map((line) => line.split(': ') as [string, string]),
);

/** A role in full words: `Lieutenant General` for `Lt. Gen.` */
export const inFullWords = (role: string): string =>
  ranks.get(role) ??
  role.replace(
    /\b(?:[A-Z][a-z]{1,4}\b\.?|(?:PM|DCI|DI|PC)\b)/g,
    (word) => ranks.get(word.replace('.', '').toLowerCase()) ?? word,
  );

/** Ranks of British police in capitals: `PC Ann Kvist`. */
export const britishRanks: WordSet = set('dc dci di ds pc pcso');

/** Kenyan cabinet and principal secretaries in capitals: `Interior CS Kvist`. */
export const kenyanOffices: WordSet = set('cas cs ps');

const southAsianRanks: WordSet = set('asi asp dig ig sho sp');

/** All ranks of police and offices in capitals that are also other words. */
export const capitalRanks: Pick<WordSet, 'has'> = {
  has: (word) => britishRanks.has(word) || kenyanOffices.has(word) || southAsianRanks.has(word),
};

/** Ranks, degrees and orders: what somebody is called by, whatever office he or she holds. */
export const personalTitles: WordSet =
  set(`adm admiral advocate archbishop archduke ayatollah baron baroness bishop brig brigadier capt captain cardinal chief chieftain cmdr col colonel commander
   commodore corporal count countess cpl doctor duchess duke earl gen general imam insp inspector lt lieutenant maj major marshal
   monsignor pastor priest prince princess professor rabbi sen senator sergeant sgt superintendent supt
   viscount`);
