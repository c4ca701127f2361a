import { tagAt } from '../../language/tags.js';
import { isIn, maskOf, nouns, Tag } from '../../language/tag-set.js';
import { COMMA } from '../../lexicon/marks.js';
import { ands, OF, TO } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isHyphen, sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import type { Words } from '../lexicon/lexicon.js';
import { isTwoWordCountry } from '../lexicon/phrases.js';

const LINKS: WordSet = wordSet(['of', 'for', 'at']);
/** Roles whose complement follows *to*. */
const SENT: WordSet = wordSet(
  `ambassador envoy adviser advisor aide assistant commissioner counsel delegate emissary liaison nuncio observer representative
   secretary`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);
/** `ambassador [to]`, `adviser [to]` */
export const isSent = ({ tokens: { word } }: Document, to: number): boolean =>
  word[to] === TO && SENT.has(word[to - 1]!);

const ARTICLES: WordSet = wordSet(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
const UNITED: WordSet = wordSet(['united']);
const STATES: WordSet = wordSet(['states', 'kingdom']);

/** `Special Adviser [on Youth]` */
const ON: WordSet = wordSet(['on']);
const ADVISING: WordSet = set('adviser advisor assistant aide rapporteur consultant');

const isOnField = ({ tokens: { word } }: Document, to: number): boolean =>
  ON.has(word[to] ?? 0) && ADVISING.has(word[to - 1]!);

/** Whether a word that alone is no office is one by what follows: `Head, Department of Physics`, `Assistant on Youth`. */
export const makesOffice = (document: Document, to: number): boolean =>
  isDepartment(document, to) || (isOnField(document, to) && isCapitalised(document, to - 1));

/** `Head, [Department of Physics]`: in capitals the office and what it is of may stand between commas. */
export const isDepartment = (document: Document, comma: number): boolean =>
  document.tokens.word[comma] === COMMA &&
  isCapitalised(document, comma - 1) &&
  isCapitalised(document, comma + 1) &&
  DEPARTMENTS.has(document.tokens.word[comma + 1]!);
const DEPARTMENTS: WordSet = set('department directorate division faculty institute office school unit');

/** A longer phrase is a clause, not a role. */
const LONGEST = 12;
const nominal = maskOf(Tag.NN, Tag.NNS, Tag.NNP, Tag.JJ, Tag.CD, Tag.POS);

/** The token after the complement of the role: `chairman [of the House Resources Committee]`, `member [of parliament]`. */
export const endOfRole = (document: Document, to: number): number => {
  const { word } = document.tokens;
  if (isDepartment(document, to)) return endOfComplement(document, to + 1);
  const isLink = LINKS.has(word[to] ?? 0) || isSent(document, to) || isOnField(document, to);
  return isLink ? endOfLinks(document, to, to) : to;
};

/** The token after a noun phrase and what belongs to it: `the National Institute [of Health]`; `from` if there is none. */
export const endOfComplement = (document: Document, from: number): number => {
  const end = endOfPhrase(document, from, limitOf(document, from));
  if (end < 0) return from;
  return LINKS.has(document.tokens.word[end] ?? 0) ? endOfLinks(document, from, end) : end;
};

const limitOf = (document: Document, from: number): number => Math.min(sentenceEnd(document, from - 1), from + LONGEST);

/** Goes on from a link over phrases and the links between them. */
const endOfLinks = (document: Document, from: number, link: number): number => {
  const { tokens } = document;
  const limit = limitOf(document, from);
  let end = link;
  for (let isLink = true; isLink && end < limit;) {
    const next = endOfPhrase(document, end + 1, limit);
    if (next < 0) break;
    end = next;
    isLink = LINKS.has(tokens.word[end] ?? 0) || isJoined(document, end, limit);
  }
  return end;
};

/** The token after the noun phrase that begins at `from`; -1 if none does. */
const endOfPhrase = (document: Document, from: number, limit: number): number => {
  const { tokens } = document;
  const start = from < limit && ARTICLES.has(tokens.word[from]!) ? from + 1 : from;
  let at = start;
  while (at < limit && isNominal(document, at)) at++;
  if (!endsPhrase(document, at)) while (at > start && !isHead(document, at - 1)) at--;
  return at === start ? -1 : at;
};

/** `for the Indonesian military,`: what stands before a comma or a full stop is the head, whatever its tag. */
const endsPhrase = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Punctuation && tokens.shape[at - 1] === Shape.Lower;

const isNominal = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (isCapitalised(document, at)) return true;
  if (tokens.word[at] === AMPERSAND) return isCapitalised(document, at - 1) && isCapitalised(document, at + 1);
  if (tokens.shape[at] === Shape.Punctuation) return isHyphen(document, at);
  return isIn(tagAt(document, at), nominal) || isGerund(document, at);
};
/** `head of the [governing] body`, but `of the team winning it` */
const isGerund = (document: Document, at: number): boolean =>
  GERUNDS.has(document.tokens.word[at]!) && isIn(tagAt(document, at + 1), nouns);
const GERUNDS: WordSet =
  set(`bargaining broadcasting coordinating fundraising funding governing lending licensing mining monitoring negotiating nursing operating
   organising organizing planning ruling steering trading training voting working`);
/** `economist at Pell [&] Hart` */
const AMPERSAND = intern('&');

const isHead = (document: Document, at: number): boolean => {
  const { shape } = document.tokens;
  if (shape[at] === Shape.Punctuation || shape[at] === Shape.Clitic) return false;
  return isCapitalised(document, at) || tagAt(document, at) !== Tag.JJ;
};

/** `minister of trade and industry [until] 2014` */
const WHEN: WordSet = set('after before from in on since until when');

/** `Adviser on Leisure[,] Trade and Tourism`: the first of three in capitals. */
const isListed = (document: Document, at: number): boolean =>
  document.tokens.word[at] === COMMA &&
  ands.has(document.tokens.word[at + 2] ?? 0) &&
  [at - 1, at + 1, at + 3].every((field) => isCapitalised(document, field)) &&
  document.tokens.shape[at + 4] === Shape.Punctuation;

/** `minister of trade [and] industry,`: the second conjunct ends where the role does. */
const isJoined = (document: Document, at: number, limit: number): boolean => {
  const { tokens } = document;
  if (isListed(document, at)) return true;
  if (!ands.has(tokens.word[at] ?? 0) || at + 1 >= limit) return false;
  if (isCapitalised(document, at - 1) !== isCapitalised(document, at + 1)) return false;
  const end = endOfPhrase(document, at + 1, limit);
  if (end < 0) return false;
  return end >= sentenceEnd(document, at) || tokens.shape[end] === Shape.Punctuation || WHEN.has(tokens.word[end] ?? 0);
};

/**
 * `President of France` is the role President, since the country has its own field; `mayor of Paris` is the role as a whole, and
 * so is `director of the Bank of Ghana`.
 */
export const withoutCountry = (
  document: Document,
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } => {
  const { word } = document.tokens;
  let isFirst = true;
  for (let at = from + 1; at + 1 < to; at++) {
    if (!LINKS.has(word[at]!)) continue;
    const place = afterPolity(document, ARTICLES.has(word[at + 1]!) ? at + 2 : at + 1);
    const isOfName = !isFirst && isCapitalised(document, at - 1);
    if (word[at] === OF && !isOfName && isCountry(document, words, place)) return { from, to: at };
    isFirst = false;
  }
  return { from, to };
};

/** `the Republic of [Ghana]` */
export const afterPolity = ({ tokens: { word } }: Document, at: number): number =>
  POLITIES.has(word[at] ?? 0) && word[at + 1] === OF ? at + 2 : at;
const POLITIES: WordSet = set('republic kingdom state sultanate commonwealth');

const COUNTRY = CLASSES.place | CLASSES.demonym;

const isCountry = (document: Document, words: Words, at: number): boolean => {
  const { word } = document.tokens;
  if ((words.classes(at) & COUNTRY) === COUNTRY || isTwoWordCountry(document, at)) return true;
  return UNITED.has(word[at]!) && STATES.has(word[at + 1] ?? 0);
};
