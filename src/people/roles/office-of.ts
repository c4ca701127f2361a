import { CLOSE, COMMA, OPEN } from '../../lexicon/marks.js';
import { IN } from '../../lexicon/small-words.js';
import { sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
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
      return endsAt(document, end, comma)
        ? [{ from: startOfRole(document, words, at), to: document.tokens.word[end] === OPEN ? end : comma, head: at }]
        : [];
  }
  return [];
};

const endsAt = (document: Document, end: number, comma: number): boolean =>
  end === comma || endOfPlace(document, end) === comma || afterShort(document, end) === comma;

/** `head of the Turku Shipping Agency [(TSA)], Ola Kvist`: the token after the abbreviation. */
const afterShort = ({ tokens: { word, shape } }: Document, at: number): number =>
  word[at] === OPEN && shape[at + 1] === Shape.Upper && word[at + 2] === CLOSE ? at + 3 : -1;

/** `leader of the faction [in Turku City Council], Ola Kvist`: the token after the place; -1 if none is named. */
const endOfPlace = (document: Document, at: number): number =>
  document.tokens.word[at] === IN ? endOfComplement(document, at + 1) : -1;
