import { CLOSE, COLON, COMMA, OPEN } from '../../lexicon/marks.js';
import { ands } from '../../lexicon/small-words.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { DASHES } from '../evidence/evidence.js';
import type { Candidate } from '../candidates/candidates.js';
import type { Words } from '../lexicon/lexicon.js';
import type { Role } from './appositions.js';
import { startOfRole } from './role-start.js';
import { isOffice } from './role-words.js';

/** The role before a name that a mark sets apart: an office in a list of office-holders, or a rank with a bracket behind it. */
export const setApart = (document: Document, words: Words, candidate: Candidate): Role | null =>
  listedOffice(document, candidate) ?? retiredRank(document, words, candidate.start);

/** `Deputy Prime Minister and Finance - Ola Kvist`: the line begins with an office, and the name ends it. */
const listedOffice = (document: Document, { title, start, to }: Candidate): Role | null => {
  const mark = (title?.from ?? start) - 1;
  const from = sentenceStart(document, start);
  if (mark <= from || !isApart(document, mark) || sentenceEnd(document, start) !== to) return null;
  return isOfficeWritten(document, from, mark) ? { from, to: mark } : null;
};

/** Capitalised words and what joins them, one of them an office. */
const isOfficeWritten = (document: Document, from: number, to: number): boolean => {
  let hasOffice = false;
  for (let at = from; at < to; at++) {
    if (isOffice(document, at)) hasOffice = true;
    else if (!isCapitalised(document, at) && !isJoining(document, at)) return false;
  }
  return hasOffice;
};

/** A dash between spaces, or a colon. */
const isApart = ({ tokens: { word, start, end } }: Document, at: number): boolean =>
  word[at] === COLON || (DASHES.has(word[at]!) && end[at - 1]! < start[at]!);

const isJoining = ({ tokens: { word } }: Document, at: number): boolean =>
  word[at] === COMMA || ands.has(word[at]!) || JOINING.has(word[at]!);
const JOINING: WordSet = set('for in of the without portfolio');

/** `Gen. (ret.) Ola Kvist` */
const retiredRank = (document: Document, words: Words, start: number): Role | null => {
  const { word, shape } = document.tokens;
  if (start < 4 || word[start - 1] !== CLOSE) return null;
  const note = shape[start - 2] === Shape.Punctuation ? start - 3 : start - 2;
  if (!RETIRED.has(word[note] ?? 0) || word[note - 1] !== OPEN || !isOffice(document, note - 2)) return null;
  return { from: startOfRole(document, words, note - 2), to: note - 1 };
};
const RETIRED: WordSet = set('ret ret. retd retd. rtd rtd. retired');
