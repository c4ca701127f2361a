/** Whose death it is that a text speaks of. */
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, tokenAt, type Document } from '../../text/document.js';
import type { Sex } from '../../language/somebody.js';
import type { Place } from '../mention-index.js';
import { isSpeaker } from './speakers.js';

/** `Torres said they tried to help Soto, but he died`: the speaker is not the one who died. */
export const isMourner = (place: Place, pronoun: number, document: Document): boolean =>
  isSpeaker(place, document) && dying.has(document.tokens.word[tokenAt(document, pronoun) + 1]!);

/** `Torres spoke. A man died in Lima, a day after the raid. Police regretted his death`: that of somebody without a name. */
export const isDeathOfNameless = (document: Document, sentence: number, sex: Sex, pronoun: number): boolean => {
  const { first } = document.sentences;
  return (
    dying.has(document.tokens.word[pronoun + 1]!) &&
    hasWord(document, nameless[sex], first[sentence]!, Math.min(first[sentence + 1]!, pronoun))
  );
};

const nameless: Readonly<Record<Sex, WordSet>> = {
  m: wordSet(['boy', 'man', 'passenger', 'patient', 'protester', 'teenager', 'victim']),
  f: wordSet(['girl', 'woman', 'passenger', 'patient', 'protester', 'teenager', 'victim']),
};

const dying = set(
  'died dies drowned death murder killing hospitalisation hospitalization funeral kidnapping disappearance',
);
