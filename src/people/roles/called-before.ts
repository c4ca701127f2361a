import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { COLON, COMMA, HYPHEN } from '../../lexicon/marks.js';
import { ands, articles, OF, THE } from '../../lexicon/small-words.js';
import { wordList } from '../../lexicon/lists.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { tagAt } from '../../language/tags.js';
import { isIn, nouns } from '../../language/tag-set.js';
import type { Role } from './appositions.js';
import type { Words } from '../lexicon/lexicon.js';
import { officeWithComplement } from './office-of.js';
import { beginsWithName } from './role-lists.js';
import { startOfRole } from './role-start.js';
import { heads, isOffice, isRoleWord } from './role-words.js';
import { tenures } from './role-wording.js';

/** `the mayor, [54-year-old] Ola Kvist`: the token where the age begins, if a comma stands before it. */
const beforeAge = ({ text, tokens }: Document, start: number): number => {
  if (!OLD.has(tokens.word[start - 1] ?? 0)) return start;
  let at = start - 1;
  while (at > start - LONGEST_AGE && tokens.shape[at] !== Shape.Number) at--;
  const isAge = /^\d+-years?-old /.test(text.slice(tokens.start[at], tokens.start[start]));
  return isAge && tokens.word[at - 1] === COMMA ? at : start;
};
const OLD: WordSet = wordSet(['old', 'year-old']);
/** `54 - year - old` */
const LONGEST_AGE = 6;

/** The role that ends before a name, or before the comma there. */
export const calledBefore = (document: Document, words: Words, name: number): readonly Role[] => {
  const { tokens } = document;
  const start = beforeAge(document, name);
  const first = sentenceStart(document, start);
  const mark = tokens.word[start - 1];
  if (start - 1 > first && mark === COLON) return labelled(document, start - 2);
  const at = start - 1 > first && mark === COMMA ? start - 2 : start - 1;
  const head = isElect(document, at) ? at - 2 : at;
  if (head < first) return [];
  const roles = calledAt(document, words, { start, at, head });
  return at < start - 1 ? roles.filter(({ from }) => !beginsWithName(document, words, from)) : roles;
};

/** The role whose last word is at `head`, before a name or before the comma there. */
const calledAt = (
  document: Document,
  words: Words,
  { start, at, head }: { readonly start: number; readonly at: number; readonly head: number },
): readonly Role[] => {
  if (!isCalled(document, head, head === start - 1)) return officeWithComplement(document, words, start - 1);
  const role = { from: startOfRole(document, words, head), to: at + 1 };
  return longerThan(document, words, role, start - 1) ?? [...joinedTo(document, words, role.from), role];
};

/**
 * `the [press secretary to the governor], Ola Kvist`: the role that the one found only ends; none if that is of a relative, and
 * undefined if there is no longer one.
 */
const longerThan = (document: Document, words: Words, role: Role, comma: number): readonly Role[] | undefined => {
  if (isOfRelative(document, role.from)) return [];
  const [longer] = officeWithComplement(document, words, comma);
  return longer !== undefined && longer.from < role.from ? [longer] : undefined;
};

const kin: WordSet = wordList('language/kin');
/** `the brother of the late [vice chancellor], Ola Kvist` */
const isOfRelative = ({ tokens: { word } }: Document, from: number): boolean => {
  const start = tenures.has(word[from - 1] ?? 0) ? from - 1 : from;
  const of = articles.has(word[start - 1] ?? 0) ? start - 2 : start - 1;
  return word[of] === OF && kin.has(word[of - 1] ?? 0);
};

/** `[Referee]: Ola Kvist`; after other roles a colon may stand before what somebody says. */
const labelled = ({ tokens: { shape, word } }: Document, at: number): readonly Role[] =>
  LABELS.has(word[at]!) && shape[at] === Shape.Capital ? [{ from: at, to: at + 1 }] : [];
const LABELS: WordSet = set('captain coach manager moderator referee umpire');

/** An office or, directly before the name, any word for an occupation. */
const isCalled = (document: Document, at: number, isBeside: boolean): boolean => {
  if (isOffice(document, at) || (isBeside && isHeadOf(document, at))) return true;
  if (ELDER.has(document.tokens.word[at]!) && document.tokens.word[at - 1] === THE) return false;
  if (!isBeside || !isRoleWord(document, at)) return false;
  // `Forester Ola Kvist said`: what opens the sentence has a capital anyway.
  return at === sentenceStart(document, at) || (isLower(document, at) && isIn(tagAt(document, at), nouns));
};

/** `the [elder] Kvist`: of two who are called so. */
const ELDER: WordSet = wordSet(['elder']);

/** `communications [head] Ola Kvist` */
const isHeadOf = (document: Document, at: number): boolean =>
  heads.has(document.tokens.word[at]!) &&
  at > sentenceStart(document, at) &&
  isLower(document, at - 1) &&
  isIn(tagAt(document, at - 1), nouns);

const isLower = ({ tokens }: Document, at: number): boolean => tokens.shape[at] === Shape.Lower;

/** `The [actor] and director Ola Kvist`. */
export const joinedTo = (document: Document, words: Words, from: number): readonly Role[] => {
  const head = from - 2;
  if (head < sentenceStart(document, from) || !ands.has(document.tokens.word[from - 1]!)) return [];
  const role = { from: startOfRole(document, words, head), to: head + 1 };
  if (isLower(document, head)) return isRoleWord(document, head) && isIn(tagAt(document, head), nouns) ? [role] : [];
  // `the President and Prime Minister Ola Kvist` may be two.
  return isOffice(document, head) && isCapitalised(document, from) && document.tokens.word[role.from - 1] !== THE
    ? [role]
    : [];
};

const ELECT: WordSet = wordSet(['elect', 'designate']);

/** `President-[elect] Jomo Otieno`. */
const isElect = ({ tokens }: Document, at: number): boolean =>
  ELECT.has(tokens.word[at]!) && tokens.word[at - 1] === HYPHEN;
