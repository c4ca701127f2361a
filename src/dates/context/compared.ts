import type { Document } from '../../text/document.js';
import { isBefore } from './neighbours.js';
import { set } from '../../lexicon/vocabulary.js';

const comparing = set('compared versus than unlike');
/** Tokens between the word that compares and the date: *compared to the carnage of November and January*. */
const REACH = 8;

/** *peaceful compared to the carnage of November*: a look back at what has been. */
export const isComparedWith = (document: Document, from: number): boolean => isBefore(document, from, REACH, comparing);
