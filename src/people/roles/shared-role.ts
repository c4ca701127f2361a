import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Candidate } from '../candidates/candidates.js';
import type { Words } from '../lexicon/lexicon.js';
import type { Role } from './appositions.js';
import { officeWithComplement } from './office-of.js';
import { inOwnWords, inWords } from './role-wording.js';
import { startOfRole } from './role-start.js';
import { singularOf } from './role-words.js';

/** The most names and commas of a list after a plural role. */
const LONGEST_LIST = 40;

/** `the councillors Ana Kovač, Ola Kvist and [Lars Holm]`. */
export const sharedRole = (
  document: Document,
  words: Words,
  { start, to }: Candidate,
): (Role & { readonly role: string }) | null => {
  const first = sentenceStart(document, start);
  for (let at = start - 1; at >= first && start - at < LONGEST_LIST; at--) {
    if (isCapitalised(document, at + 1)) {
      const role = { from: startOfRole(document, words, at), to: at + 1 };
      if (singularOf(document, at) !== undefined)
        return isVerb(document, at, start, to) ? null : { ...role, role: inWords(document, role) };
      const [longer] = officeWithComplement(document, words, at);
      if (longer !== undefined && singularOf(document, longer.head) !== undefined)
        return { ...longer, role: inOwnWords(document, words, longer) };
    }
    if (!isCapitalised(document, at) && !isListMark(document, at)) return null;
  }
  return null;
};

/** `The film [stars] Ola Kvist as the king`: directly before one name. */
const isVerb = (document: Document, at: number, start: number, to: number): boolean =>
  at + 1 === start && VERBS.has(document.tokens.word[at]!) && !isListMark(document, to);
const VERBS: WordSet = wordSet([
  'champions',
  'coaches',
  'fathers',
  'guards',
  'guides',
  'hosts',
  'mothers',
  'pilots',
  'stars',
]);

/** A comma, a conjunction, a hyphen, an age, or where each of them is from: `(Turku)`, `of Turku`. */
const isListMark = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Number || LIST_MARKS.has(tokens.word[at]!);
const LIST_MARKS: WordSet = wordSet([',', 'and', '&', '-', '(', ')', 'of']);
