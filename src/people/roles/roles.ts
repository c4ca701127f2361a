import type { Span } from '../../core/entity.js';
import { sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { COMMA } from '../../lexicon/marks.js';
import { ands } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { affiliationAfter, affiliationBeside, affiliationOf } from './affiliation.js';
import { appointmentOf, roleAfter, rolesAfter, type Role } from './appositions.js';
import type { Candidate } from '../candidates/candidates.js';
import type { Words } from '../lexicon/lexicon.js';
import { isPossessive } from './possessives.js';
import { capitalRanks, personalTitles } from './ranks.js';
import { headedRole } from './headed.js';
import { calledBefore, joinedTo } from './called-before.js';
import { startOfRole } from './role-start.js';
import { startAfterVerb } from './role-verbs.js';
import { isAddress, isHeadOfBody, isOffice, isRoleWord, singularOf } from './role-words.js';
import { setApart } from './set-apart.js';
import { inOwnWords, tenureBefore } from './role-wording.js';
import { sharedRole } from './shared-role.js';
import { isStateOffice } from './state-offices.js';
import { honorifics, titleModifiers, titles } from '../lexicon/words.js';

/** The roles of a person, and for whom they are held. */
export interface Standing {
  readonly roles: readonly string[];
  readonly affiliation: Span | null;
  /** It is an office of state, and the text does not say there of which. */
  readonly isOfState: boolean;
}

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
  const shared = spans.length === 0 ? sharedRole(document, words, candidate) : null;
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
  return [...saidOfApposition(document, candidate), ...rolesAfter(document, candidate.to)].filter(
    (role) => !titled.has(role.from) && !isAnotherItem(document, candidate, role),
  );
};

/** `Her husband, Ola Kvist, is the [editor of Brandt]`: what is said of the one whose name stands between commas. */
const saidOfApposition = (document: Document, { title, start, to }: Candidate): readonly Role[] => {
  const { word } = document.tokens;
  if (word[to] !== COMMA || word[(title?.from ?? start) - 1] !== COMMA) return [];
  const role = roleAfter(document, to, startAfterVerb(document, to + 1));
  return role === null ? [] : [role];
};

/** `Ola Kvist, provincial ministers and others`: a plural is the next item of the list, unless *and* joins this name to another. */
const isAnotherItem = (document: Document, { title, start }: Candidate, { from }: Role): boolean =>
  singularOf(document, from) !== undefined && !ands.has(document.tokens.word[(title?.from ?? start) - 1] ?? 0);

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

const before = (document: Document, words: Words, candidate: Candidate): readonly Role[] => {
  const { title, start } = candidate;
  const apart = setApart(document, words, candidate);
  if (apart !== null) return [apart];
  if (title === null) return calledBefore(document, words, start);
  const own = roleOf(document, words, title);
  if (!isPersonal(document, title) && !isBesideRole(document, title.from)) return own;
  const earlier = calledBefore(document, words, title.from);
  // `police chief Colonel Ola Kvist`: two, each in its own words.
  return earlier.length === 0
    ? own
    : [...earlier, ...own.map(({ from, to }) => ({ from: Math.max(from, title.from), to }))];
};

/** `Dr`, `Colonel`: another office may stand before it. */
const isPersonal = ({ tokens }: Document, { from, to }: Role): boolean => {
  for (let at = from; at < to; at++)
    if (!personalTitles.has(tokens.word[at]!) && !honorifics.has(tokens.word[at]!)) return false;
  return true;
};

/** `army chief [General] Ola Kvist`, `the guitarist [King] Ebo Kvist`: a title in capitals after a role in small letters. */
const isBesideRole = (document: Document, title: number): boolean => {
  const { shape, word, sentence } = document.tokens;
  if (title === 0 || sentence[title - 1] !== sentence[title] || shape[title] !== Shape.Capital) return false;
  const isModifier = titleModifiers.has(word[title - 1]!) || INCUMBENT.has(word[title - 1]!);
  return shape[title - 1] === Shape.Lower && isRoleWord(document, title - 1) && !isModifier;
};
const INCUMBENT: WordSet = wordSet(['incumbent']);

/** `Dr`, `Datuk Seri` */
const isHonorific = ({ tokens: { word } }: Document, at: number): boolean =>
  isAddress(word[at]!) || (at > 0 && SERI.has(word[at]!) && honorifics.has(word[at - 1]!));
const SERI: WordSet = wordSet(['seri', 'sri']);

/** A title without its honorifics; `Head of State, His Excellency President` is two. */
const roleOf = (document: Document, words: Words, title: Role): readonly Role[] => {
  const { word } = document.tokens;
  for (let at = title.from + 1; at < title.to; at++)
    if (isStyle(word, at) || CLERGY.has(word[at]!) || isRankAfterOffice(word, at, title.to))
      return [
        ...partOf(document, words, { ...title, to: isStyle(word, at) ? at - 1 : at }),
        ...partOf(document, words, { ...title, from: at }).map(({ from, to }) => ({ from: Math.max(from, at), to })),
      ];
  return partOf(document, words, title);
};

const partOf = (document: Document, words: Words, title: Role): readonly Role[] => {
  const { tokens } = document;
  let { from, to } = title;
  while (to > from && (isHonorific(document, to - 1) || tokens.word[to - 1] === COMMA)) to--;
  while (from < to && isAddress(tokens.word[from]!)) from++;
  if (!hasOffice(document, from, to)) return [];
  const start = from === title.from ? startOfRole(document, words, from) : from;
  return [...joinedTo(document, words, start), { from: start, to }];
};

/** `Defence Minister [General] Ola Kvist`, but `Chief Inspector`, `Chief General Manager` */
const isRankAfterOffice = (word: ArrayLike<number>, at: number, to: number): boolean => {
  if (!AFTER_OFFICE.has(word[at - 1]!)) return false;
  for (let i = at; i < to; i++) if (!RANKS.has(word[i]!)) return false;
  return true;
};
const AFTER_OFFICE: WordSet = set('minister president premier chairman leader spokesman spokeswoman commander chief');
const RANKS: WordSet = set(
  'admiral adm brigadier brig captain capt col colonel commodore gen general lieutenant lt maj major marshal sheikh',
);

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
