import { COMMA } from '../../lexicon/marks.js';
import { IN } from '../../lexicon/small-words.js';
import { sentenceStart, type Document } from '../../text/document.js';
import type { Words } from '../lexicon/lexicon.js';
import type { Role } from './appositions.js';
import { endOfComplement, endOfRole } from './role-complements.js';
import { startOfRole } from './role-start.js';
import { isHeadOfBody, isOffice, singularOf } from './role-words.js';

/** The most words of an office and its complement, before the comma. */
const OFFICE_REACH = 10;

/** `the president of Ghana, [Kofi Mensah]`, `the envoy to Mali, [Ola Kvist]`: the office and its complement end at the comma. */
export const officeWithComplement = (
  document: Document,
  words: Words,
  comma: number,
): readonly (Role & { readonly head: number })[] => {
  if (document.tokens.word[comma] !== COMMA) return [];
  const first = Math.max(sentenceStart(document, comma), comma - OFFICE_REACH);
  for (let at = comma - 2; at >= first; at--) {
    if (!isOffice(document, at) && singularOf(document, at) === undefined && !isHeadOfBody(document, at)) continue;
    const end = endOfRole(document, at + 1);
    if (end > at + 1)
      return end === comma || endOfPlace(document, end) === comma
        ? [{ from: startOfRole(document, words, at), to: comma, head: at }]
        : [];
  }
  return [];
};

/** `leader of the faction [in Turku City Council], Ola Kvist`: the token after the place; -1 if none is named. */
const endOfPlace = (document: Document, at: number): number =>
  document.tokens.word[at] === IN ? endOfComplement(document, at + 1) : -1;
