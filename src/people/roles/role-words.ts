import { OF } from '../../lexicon/small-words.js';
import { lookUp, set, wordSet, type WordId, type WordSet } from '../../lexicon/vocabulary.js';
import { slice, type Document } from '../../text/document.js';
import { honorifics, persons, relatives, titles } from '../lexicon/words.js';

/** An office, a rank or another public role. */
export const isRole = (word: WordId): boolean =>
  (titles.has(word) || persons.has(word)) && !isAddress(word) && !relatives.has(word) && !SAINTS.has(word);

/** What says nothing but that a name follows; a queen holds an office. */
export const isAddress = (word: WordId): boolean => honorifics.has(word) && !SOVEREIGNS.has(word);
const SOVEREIGNS: WordSet = wordSet(['queen', 'emperor', 'empress']);

/** They precede names, or say where somebody belongs, but are no offices. */
const SAINTS: WordSet = wordSet(['st', 'saint', 'saints', 'citizen', 'citizens']);

export const isRoleWord = ({ tokens }: Document, at: number): boolean => isRole(tokens.word[at]!);

/** An office or rank, which may precede a name with a capital. */
export const isOffice = ({ tokens }: Document, at: number): boolean =>
  titles.has(tokens.word[at]!) && isRole(tokens.word[at]!);

/** Offices only of what is named beside them: `the head of the army`, `communications head`. */
export const heads: WordSet = wordSet(['head', 'boss', 'lead']);

/** `the [head] of the army, Ola Kvist` */
export const isHeadOfBody = ({ tokens: { word } }: Document, at: number): boolean =>
  heads.has(word[at]!) && word[at + 1] === OF;

/** Parts of a country, behind their name: `Turku County`. */
export const areas: WordSet = set('city county district municipality prefecture province region state township');

/** `councillors`: the role of each of several people; undefined for any other word. */
export const singularOf = (document: Document, at: number): string | undefined => {
  const written = slice(document, at).replace(/s\.$/, 's');
  const one = /men$/.test(written)
    ? `${written.slice(0, -2)}an`
    : written.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return one !== written && isRole(lookUp(one)) ? one : undefined;
};
