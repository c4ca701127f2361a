import type { Document } from '../text/document.js';
import { isAuxiliary, partOfWord } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { candidatesAt, maskIn } from './tag-candidates.js';
import { isIn, maskOf, Tag } from './tag-set.js';
import { tagTables } from './tag-tables.js';
import { tagAt } from './tags.js';

const past = maskOf(Tag.VBD, Tag.VBN);
const present = maskOf(Tag.VBZ);
const bare = maskOf(Tag.VB, Tag.VBP);
/** Words that a bare verb follows: `to put`, `will put`, `did not put`. */
const beforeBare = maskOf(Tag.TO, Tag.MD, Tag.RB);

/**
 * Whether token `at` is a full verb in the past or a past participle: `met`, `attacked`, not `hundred` and not `was`. An
 * unambiguous form (`said`) is one at once, any other (`put`, `united`) depends on its tag in the sentence.
 */
export const isPastVerb = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (shape[at] !== Shape.Lower || isAuxiliary(partOfWord(word[at]!))) return false;
  const mask = maskIn(candidatesAt(document, at, tagTables));
  if ((mask & past) === 0) return false;
  if ((mask & ~past) === 0) return true;
  const tag = tagAt(document, at);
  // `come` is a participle, but no past.
  return isIn(tag, past) || (isIn(tag, bare) && isIn(Tag.VBD, mask) && !isBare(document, at));
};

/** The past of `put` and `hit` is spelt like the bare verb; it is read as bare only after a word that requires that. */
const isBare = (document: Document, at: number): boolean => at === 0 || isIn(tagAt(document, at - 1), beforeBare);

/** Whether its participle is also its past: `blocked`, not `beaten`. */
export const hasOnePast = (document: Document, at: number): boolean =>
  isIn(Tag.VBD, maskIn(candidatesAt(document, at, tagTables)));

/** Whether token `at` may be such a verb, whatever else it is: `paints`. */
export const mayBePresentVerb = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Lower && (maskIn(candidatesAt(document, at, tagTables)) & present) !== 0;

/** Whether token `at` is a full verb in the third person of the present: `owns`, `plays`. */
export const isPresentVerb = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (shape[at] !== Shape.Lower || isAuxiliary(partOfWord(word[at]!))) return false;
  const mask = maskIn(candidatesAt(document, at, tagTables));
  if ((mask & present) === 0) return false;
  return (mask & ~present) === 0 || isIn(tagAt(document, at), present);
};
