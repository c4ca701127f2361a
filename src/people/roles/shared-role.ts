import { COMMA } from '../../lexicon/marks.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Candidate } from '../candidates/candidates.js';
import type { Words } from '../lexicon/lexicon.js';
import type { Role } from './appositions.js';
import { officeWithComplement } from './office-of.js';
import { isPossessive } from './possessives.js';
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
    const role = roleOfSeveral(document, words, at);
    if (role !== null) return isVerb(document, at, start, to) ? null : role;
    if (!isCapitalised(document, at) && !isListMark(document, at)) return null;
  }
  return null;
};

/** The plural role that ends at a token, before names. */
const roleOfSeveral = (document: Document, words: Words, at: number): (Role & { readonly role: string }) | null => {
  if (!isCapitalised(document, at + 1) && !isApposed(document, at)) return null;
  const role = { from: startOfRole(document, words, at), to: at + 1 };
  if (singularOf(document, at) !== undefined) return { ...role, role: inWords(document, role) };
  const [longer] = officeWithComplement(document, words, at);
  return longer !== undefined && singularOf(document, longer.head) !== undefined
    ? { ...longer, role: inOwnWords(document, words, longer) }
    : null;
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

/** `Two of his [deputies], Ola Kvist and Ana Holm,`: their names follow a comma. */
const isApposed = (document: Document, at: number): boolean =>
  document.tokens.word[at + 1] === COMMA &&
  isCapitalised(document, at + 2) &&
  (OWNERS.has(document.tokens.word[at - 1] ?? 0) || isPossessive(document, at - 1));
const OWNERS: WordSet = wordSet(['his', 'her', 'its', 'their', 'the', 'our', 'my', 'both']);

/** A comma, a conjunction, a hyphen, an age, or where each of them is from: `(Turku)`, `of Turku`. */
const isListMark = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Number || LIST_MARKS.has(tokens.word[at]!);
const LIST_MARKS: WordSet = wordSet([',', 'and', '&', '-', '(', ')', 'of']);
