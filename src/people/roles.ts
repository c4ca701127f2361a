import type { Span } from '../core/entity.js';
import { isCapitalised, sentenceEnd, sentenceStart, slice, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';
import type { Candidate } from './candidates.js';
import { CLASSES } from './classes.js';
import type { Words } from './lexicon.js';
import { inFullWords } from './ranks.js';
import { honorifics, relatives, titleModifiers, titles } from './words.js';

/** What the text says a person is, and for whom. */
export interface Standing {
  readonly roles: readonly string[];
  readonly affiliation: Span | null;
}

/** Tokens of one role. */
interface Role {
  readonly from: number;
  readonly to: number;
}

const COMMA: WordSet = wordSet([',']);
const OF: WordSet = wordSet(['of']);
const HOUSE: WordSet = wordSet(['house']);
const WHITE: WordSet = wordSet(['white']);
const ARTICLES: WordSet = wordSet(['a', 'an', 'the']);

/** Reads the roles before a name, and after it between commas. */
export const standingOf = (document: Document, words: Words, candidate: Candidate): Standing => {
  const found = [before(document, candidate), after(document, candidate)].filter((role) => role !== null);
  const affiliations = found.map((role) => affiliationOf(document, role));
  const roles = found.map((role) => withoutPlace(document, words, role));
  return {
    roles: roles.map(({ from, to }) => inFullWords(slice(document, from, to).replace(/\s+/g, ' '))),
    affiliation: affiliations.find((span) => span !== null) ?? null,
  };
};

const isRoleWord = ({ tokens }: Document, at: number): boolean =>
  titles.has(tokens.word[at]!) && !honorifics.has(tokens.word[at]!) && !relatives.has(tokens.word[at]!);

const before = (document: Document, { title, start }: Candidate): Role | null => {
  const { tokens } = document;
  if (title !== null) return roleOf(document, title);
  const first = sentenceStart(document, start);
  let at = start - 1;
  if (at > first && COMMA.has(tokens.word[at]!)) at--;
  if (at < first) return null;
  const office = isElect(document, at) ? at - 2 : at;
  return office >= first && isRoleWord(document, office) ? { from: startOfRole(document, office), to: at + 1 } : null;
};

const ELECT: WordSet = wordSet(['elect', 'designate']);
const HYPHEN: WordSet = wordSet(['-']);

/** `President-[elect] Jomo Otieno`. */
const isElect = ({ tokens }: Document, at: number): boolean =>
  ELECT.has(tokens.word[at]!) && HYPHEN.has(tokens.word[at - 1] ?? 0);

/** What is left of a title without its honorifics. */
const roleOf = (document: Document, title: Role): Role | null => {
  const { tokens } = document;
  let { from, to } = title;
  while (to > from && honorifics.has(tokens.word[to - 1]!)) to--;
  while (from < to && honorifics.has(tokens.word[from]!)) from++;
  if (!hasRole(document, from, to)) return null;
  return { from: from === title.from ? startOfRole(document, from) : from, to };
};

const hasRole = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isRoleWord(document, at)) return true;
  return false;
};

/** Goes back over what qualifies the office: `deputy prime`. */
const startOfRole = (document: Document, at: number): number => {
  const { tokens } = document;
  const first = sentenceStart(document, at);
  let from = at;
  while (from > first && (titleModifiers.has(tokens.word[from - 1]!) || isRoleWord(document, from - 1))) from--;
  return from > first && HOUSE.has(tokens.word[from]!) && WHITE.has(tokens.word[from - 1]!) ? from - 1 : from;
};

/** `, Japan's foreign minister,`, `, a 42-year-old teacher,`: the first role before the next comma. */
const after = (document: Document, { to }: Candidate): Role | null => {
  const { tokens } = document;
  if (!COMMA.has(tokens.word[to] ?? 0)) return null;
  const end = Math.min(sentenceEnd(document, to), to + 10);
  for (let at = to + 1; at < end && !COMMA.has(tokens.word[at]!); at++) {
    if (!isRoleWord(document, at)) continue;
    let last = at;
    while (last + 1 < end && isRoleWord(document, last + 1)) last++;
    // After the comma a list may go on with the next titled name.
    if (last + 1 < end && isCapitalised(document, last + 1)) return null;
    return { from: startOfRole(document, at), to: endOfRole(document, last + 1) };
  }
  return null;
};

/** `Secretary of State`, but not the place in `president of France`. */
const endOfRole = ({ tokens }: Document, to: number): number => {
  if (!OF.has(tokens.word[to] ?? 0)) return to;
  let end = to + 1;
  while (end < tokens.length && titleModifiers.has(tokens.word[end]!)) end++;
  return end === to + 1 ? to : end;
};

/** `President of France` is the role President. */
const withoutPlace = (document: Document, words: Words, { from, to }: Role): Role => {
  for (let at = from + 1; at + 1 < to; at++)
    if (OF.has(document.tokens.word[at]!) && isPlace(words, at + 1)) return { from, to: at };
  return { from, to };
};

const isPlace = (words: Words, at: number): boolean => (words.classes(at) & (CLASSES.place | CLASSES.demonym)) !== 0;

/** Where the country is named: before the role as possessor or adjective, or after it and *of*. */
const affiliationOf = (document: Document, role: Role): Span | null =>
  affiliationBefore(document, role) ?? affiliationAfter(document, role);

const affiliationBefore = (document: Document, role: Role): Span | null => {
  const { tokens } = document;
  const owner = skipAdjectives(document, role.from - 1);
  const owns = tokens.shape[owner] === Shape.Clitic;
  if (owner < role.from - 1 && !owns) return null;
  const to = owns ? owner : owner + 1;
  const first = sentenceStart(document, role.from);
  let from = to;
  while (from > first && from > to - 4 && isCapitalised(document, from - 1)) from--;
  if (from < to && ARTICLES.has(tokens.word[from]!)) from++;
  return from === to ? null : spanOf(document, from, to);
};

/** One or two adjectives may come between possessor and office: `Japan's newly appointed foreign minister`. */
const skipAdjectives = (document: Document, from: number): number => {
  const { tokens } = document;
  const first = sentenceStart(document, from + 1);
  let at = from;
  while (at > first && at > from - 3 && tokens.shape[at] === Shape.Lower && !ARTICLES.has(tokens.word[at]!)) at--;
  return at;
};

const affiliationAfter = (document: Document, { from, to }: Role): Span | null => {
  const { tokens } = document;
  for (let at = from + 1; at <= to && at + 1 < tokens.length; at++) {
    if (!OF.has(tokens.word[at]!)) continue;
    const start = ARTICLES.has(tokens.word[at + 1]!) ? at + 2 : at + 1;
    let end = start;
    while (end < start + 4 && end < sentenceEnd(document, at) && isCapitalised(document, end)) end++;
    if (end > start) return spanOf(document, start, end);
  }
  return null;
};

const spanOf = ({ tokens }: Document, from: number, to: number): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});
