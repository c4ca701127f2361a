import type { Span } from '../../core/entity.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { COLON, COMMA, HYPHEN } from '../../lexicon/marks.js';
import { articles, OF, THE } from '../../lexicon/small-words.js';
import { wordList } from '../../lexicon/lists.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { tagAt } from '../../language/tags.js';
import { isIn, nouns } from '../../language/tag-set.js';
import { affiliationAfter, affiliationBeside, affiliationOf } from './affiliation.js';
import { appointmentOf, rolesAfter, type Role } from './appositions.js';
import type { Candidate } from '../candidates/candidates.js';
import type { Words } from '../lexicon/lexicon.js';
import { isPossessive } from './possessives.js';
import { officeWithComplement } from './office-of.js';
import { capitalRanks, personalTitles } from './ranks.js';
import { headedRole } from './headed.js';
import { beginsWithName } from './role-lists.js';
import { startOfRole } from './role-start.js';
import { heads, isHeadOfBody, isOffice, isRoleWord, singularOf } from './role-words.js';
import { inOwnWords, tenureBefore, tenures } from './role-wording.js';
import { sharedRole } from './shared-role.js';
import { isStateOffice } from './state-offices.js';
import { honorifics, titles } from '../lexicon/words.js';

/** The roles of a person, and for whom they are held. */
export interface Standing {
  readonly roles: readonly string[];
  readonly affiliation: Span | null;
  /** It is an office of state, and the text does not say there of which. */
  readonly isOfState: boolean;
}

const AND: WordSet = wordSet(['and', '&']);

/** Reads the roles before a name, after it between commas, and those it shares with its neighbours in a list. */
export const standingOf = (
  document: Document,
  words: Words,
  candidate: Candidate,
  titled: ReadonlySet<number>,
): Standing => {
  const after = saidAfter(document, candidate, titled);
  const spans = [
    ...before(document, words, candidate),
    ...after.map((role) => ({ from: startAfter(document, words, candidate, role), to: role.to })),
  ];
  const shared = spans.length === 0 ? sharedRole(document, words, candidate.start) : null;
  const written = spans.map((role) => tenureBefore(document, words, role.from) + inOwnWords(document, words, role));
  const affiliation = affiliationFor(document, candidate, shared === null ? spans : [shared]);
  const isOfState =
    affiliation === null && spans.some((role) => isStateOffice(document, role) && !isOwned(document, role.from));
  return { roles: shared === null ? withHeaded(document, candidate, written) : [shared.role], affiliation, isOfState };
};

/** The roles after a name, or that it is appointed to; without the `titled` tokens of the next name. */
const saidAfter = (document: Document, candidate: Candidate, titled: ReadonlySet<number>): readonly Role[] => {
  const appointed = appointmentOf(document, candidate.start, candidate.to);
  if (appointed !== null) return [appointed];
  return rolesAfter(document, candidate.to).filter(
    (role) => !titled.has(role.from) && !isAnotherItem(document, candidate, role),
  );
};

/** `Ola Kvist, provincial ministers and others`: a plural is the next item of the list, unless *and* joins this name to another. */
const isAnotherItem = (document: Document, { title, start }: Candidate, { from }: Role): boolean =>
  singularOf(document, from) !== undefined && !AND.has(document.tokens.word[(title?.from ?? start) - 1] ?? 0);

/** `the rebels' [military spokesman]`, `the company's [president]`, `Local 12 [president]` */
const isOwned = (document: Document, from: number): boolean => {
  const { shape, word } = document.tokens;
  if (from - 2 < sentenceStart(document, from)) return false;
  if (shape[from - 1] === Shape.Number) return BRANCHES.has(word[from - 2]!);
  return isPossessive(document, from - 1) && !COUNTRY.has(word[from - 2]!);
};
const BRANCHES: WordSet = wordSet(['chapter', 'district', 'local', 'lodge', 'ward']);
const COUNTRY: WordSet = wordSet(['country', 'nation', 'state', 'kingdom', 'republic', 'island']);

/** The roles, and what a verb says that somebody heads. */
const withHeaded = (document: Document, candidate: Candidate, roles: readonly string[]): readonly string[] => {
  const role = headedRole(document, candidate);
  return role === null ? roles : [...roles, role];
};

/** `elected Ola Kvist [deputy president]`: the name is no part of the role. */
const startAfter = (document: Document, words: Words, { to }: Candidate, role: Role): number =>
  Math.max(to, startOfRole(document, words, role.from));

const affiliationFor = (document: Document, candidate: Candidate, roles: readonly Role[]): Span | null => {
  for (const role of roles) {
    const span = affiliationOf(document, role, candidate);
    if (span !== null) return span;
  }
  return roles.length === 0 ? affiliationBeside(document, candidate) : affiliationAfter(document, candidate.to);
};

const before = (document: Document, words: Words, { title, start }: Candidate): readonly Role[] => {
  if (title === null) return calledBefore(document, words, start);
  const own = roleOf(document, words, title);
  return isPersonal(document, title) ? [...beforeComma(document, words, title.from), ...own] : own;
};

/** `Dr`, `Colonel`: another office may stand before it. */
const isPersonal = ({ tokens }: Document, { from, to }: Role): boolean => {
  for (let at = from; at < to; at++)
    if (!personalTitles.has(tokens.word[at]!) && !honorifics.has(tokens.word[at]!)) return false;
  return true;
};

/** `the president, Dr. Ola Kvist`: only what a comma parts from the title. */
const beforeComma = (document: Document, words: Words, title: number): readonly Role[] =>
  title > 0 && document.tokens.word[title - 1] === COMMA ? calledBefore(document, words, title) : [];

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
const calledBefore = (document: Document, words: Words, name: number): readonly Role[] => {
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
  if (!isBeside || !isRoleWord(document, at)) return false;
  // `Forester Ola Kvist said`: what opens the sentence has a capital anyway.
  return at === sentenceStart(document, at) || (isLower(document, at) && isIn(tagAt(document, at), nouns));
};

/** `communications [head] Ola Kvist` */
const isHeadOf = (document: Document, at: number): boolean =>
  heads.has(document.tokens.word[at]!) &&
  at > sentenceStart(document, at) &&
  isLower(document, at - 1) &&
  isIn(tagAt(document, at - 1), nouns);

const isLower = ({ tokens }: Document, at: number): boolean => tokens.shape[at] === Shape.Lower;

/** `The [actor] and director Ola Kvist`. */
const joinedTo = (document: Document, words: Words, from: number): readonly Role[] => {
  const head = from - 2;
  if (head < sentenceStart(document, from) || !AND.has(document.tokens.word[from - 1]!)) return [];
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

/** `Dr`, `Datuk Seri` */
const isAddress = ({ tokens: { word } }: Document, at: number): boolean =>
  honorifics.has(word[at]!) || (at > 0 && SERI.has(word[at]!) && honorifics.has(word[at - 1]!));
const SERI: WordSet = wordSet(['seri', 'sri']);

/** A title without its honorifics; `Head of State, His Excellency President` is two. */
const roleOf = (document: Document, words: Words, title: Role): readonly Role[] => {
  const { word } = document.tokens;
  for (let at = title.from + 1; at < title.to; at++)
    if (isStyle(word, at) || CLERGY.has(word[at]!))
      return [
        { ...title, to: isStyle(word, at) ? at - 1 : at },
        { ...title, from: at },
      ].flatMap((part) => partOf(document, words, part));
  return partOf(document, words, title);
};

const partOf = (document: Document, words: Words, title: Role): readonly Role[] => {
  const { tokens } = document;
  let { from, to } = title;
  while (to > from && (isAddress(document, to - 1) || tokens.word[to - 1] === COMMA)) to--;
  while (from < to && honorifics.has(tokens.word[from]!)) from++;
  if (!hasOffice(document, from, to)) return [];
  const start = from === title.from ? startOfRole(document, words, from) : from;
  return [...joinedTo(document, words, start), { from: start, to }];
};

/** `Representative for Harmony Maulana`: what a scholar is called is no part of the office. */
const CLERGY: WordSet = set('hojatoleslam hojjatoleslam imam malam maulana maulvi mufti mullah pandit');

/** `His [Highness]`, `Her [Excellency]` */
const isStyle = (word: ArrayLike<number>, at: number): boolean => honorifics.has(word[at]!) && OWN.has(word[at - 1]!);
const OWN: WordSet = wordSet(['his', 'her', 'their']);

const hasOffice = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      isOffice(document, at) ||
      isPlural(document, at) ||
      isHeadOfBody(document, at) ||
      capitalRanks.has(document.tokens.word[at]!)
    )
      return true;
  return false;
};

const isPlural = (document: Document, at: number): boolean =>
  titles.has(document.tokens.word[at]!) && singularOf(document, at) !== undefined;
