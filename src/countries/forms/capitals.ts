import { isCapitalised, isPlainSentence, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import {
  actBases,
  actForms,
  adverbs,
  clauseOpeners,
  dealingPrepositions,
  dealings,
  deedsAgainst,
  patronage,
  policyNouns,
} from './capital-words.js';
import { areLinked, wordBefore, type Hit } from './hits.js';
import { isAuxiliary, partOfWord } from '../../lexicon/function-words.js';
import { COMMA, HYPHEN } from '../../lexicon/marks.js';
import { AND, BY, NOT, THE } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { placePrepositions } from './words.js';

/** Longest list of governments that is followed to its verb. */
const LONGEST_LIST = 6;
const REACH = 4;
const UNTIL = intern('until');

/** A capital stands for its government if it speaks or acts (`metonym`), or is dealt with or owns a policy (`capital`). */
export const standsForGovernment = (
  document: Document,
  hits: readonly Hit[],
  index: number,
): 'metonym' | 'capital' | undefined => {
  const first = firstOfList(document, hits, index);
  const last = lastOfList(document, hits, index);
  const before = wordBefore(document, hits[first]!.at);
  if (beginsClause(document, hits[first]!.at, before) && acts(document, hits[last]!.to, last > first)) return 'metonym';
  if (isElliptic(document, hits[first]!.at, hits[last]!.to)) return 'metonym';
  const { at, to } = hits[index]!;
  if (isSidedWith(document, at)) return 'capital';
  if (isInName(document, before, to)) return undefined;
  const isMeant = ownsPolicy(document, to) || isPatron(document, to) || isDealtWith(document, before);
  return isMeant ? 'capital' : undefined;
};

/** Other capitals before it, or an institution there: `asked Delhi AIIMS`. */
const isInName = (document: Document, before: number, to: number): boolean =>
  (before >= 0 && isCapitalised(document, before) && before !== sentenceStart(document, before)) ||
  (document.tokens.shape[to] === Shape.Upper && isPlainSentence(document, to));

/** An institution stands for its government unless it is only a place: `in the Kremlin`. */
export const isInstitution = (document: Document, { at, to }: Hit): boolean => {
  const { word } = document.tokens;
  const article = wordBefore(document, at);
  const before = article >= 0 && word[article] === THE ? wordBefore(document, article) : article;
  return before < 0 || !placePrepositions.has(word[before]!) || acts(document, to, false);
};

const firstOfList = (document: Document, hits: readonly Hit[], index: number): number => {
  let first = index;
  while (first > 0 && index - first < LONGEST_LIST && areLinked(document, hits[first - 1]!, hits[first]!)) first--;
  return first;
};

const lastOfList = (document: Document, hits: readonly Hit[], index: number): number => {
  let last = index;
  while (last + 1 < hits.length && last - index < LONGEST_LIST && areLinked(document, hits[last]!, hits[last + 1]!))
    last++;
  return last;
};

/** Nothing but a conjunction before it, and not `Seattle, Washington`. */
const beginsClause = (document: Document, at: number, before: number): boolean => {
  if (before >= 0) return clauseOpeners.has(document.tokens.word[before]!);
  const isFirst = at === sentenceStart(document, at);
  return isFirst || document.tokens.word[at - 1] !== COMMA || !isCapitalised(document, at - 2);
};

/** `said`, `has not agreed`, `is also seeking`; after several, or `will`, the bare verb too. */
const acts = (document: Document, to: number, several: boolean): boolean => {
  const { word } = document.tokens;
  const from = afterDay(document, afterPartner(document, to));
  const end = Math.min(from + REACH, sentenceEnd(document, to - 1));
  let isBare = several;
  for (let i = from; i < end; i++) {
    if (isCapitalised(document, i) && isPlainSentence(document, i)) return false;
    if (actForms.has(word[i]!) || isAtOdds(word, i) || (isBare && isAct(word[i]!))) return true;
    if (isAuxiliary(partOfWord(word[i]!))) isBare = true;
    else if (!adverbs.has(word[i]!)) return false;
  }
  return false;
};

/** The token after `Washington [and Brussels] agreed`: of the two only one is a capital. */
const afterPartner = (document: Document, to: number): number => {
  if (document.tokens.word[to] !== AND || !isCapitalised(document, to + 1)) return to;
  let at = to + 2;
  while (at < to + 4 && isCapitalised(document, at)) at++;
  return at;
};

const LEADS: WordSet = wordSet(['on', 'last', 'late', 'early']);
const DAYS: WordSet = set('monday tuesday wednesday thursday friday saturday sunday week month year');

/** The token after a day: `Moscow [late on Tuesday] accused`, `Moscow [last week] accused`. */
const afterDay = (document: Document, to: number): number => {
  const { word } = document.tokens;
  let day = to;
  while (day < to + 2 && LEADS.has(word[day] ?? 0)) day++;
  return DAYS.has(word[day] ?? 0) && day < sentenceEnd(document, to - 1) ? day + 1 : to;
};

const AT: WordSet = wordSet(['at']);
const ODDS: WordSet = wordSet(['odds', 'loggerheads', 'war']);

/** `Baku and Yerevan are [at odds]` */
const isAtOdds = (word: ArrayLike<number>, at: number): boolean => AT.has(word[at]!) && ODDS.has(word[at + 1] ?? 0);

/** `Paris may agree, but Rome will not.`, `as did Cairo`: the verb is elided because it is that of the clause before. */
const isElliptic = (document: Document, at: number, to: number): boolean => {
  const { word } = document.tokens;
  if (at - 2 >= sentenceStart(document, at) && elliptic.has(word[at - 1]!) && inverting.has(word[at - 2]!))
    return endsClause(document, to);
  if (!elliptic.has(word[to] ?? 0) || !clauseOpeners.has(word[at - 1] ?? 0)) return false;
  return endsClause(document, to + 1) || (word[to + 1] === NOT && endsClause(document, to + 2));
};

const elliptic: WordSet = set('did does do has had will would may could');
const inverting: WordSet = wordSet(['as', 'so', 'nor', 'neither']);

const endsClause = ({ tokens }: Document, at: number): boolean =>
  at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1] || clauseEnds.has(tokens.word[at]!);
const clauseEnds: WordSet = wordSet(['.', ',', ';', '!', '?', '"', '”']);

/** After an auxiliary: `will agree`, `have until June`. */
const isAct = (word: number): boolean => actBases.has(word) || word === UNTIL;

/** `Pyongyang's nuclear and missile programmes`. */
const ownsPolicy = (document: Document, to: number): boolean => {
  const { shape, word } = document.tokens;
  if (shape[to] !== Shape.Clitic) return false;
  const end = Math.min(to + 1 + REACH, sentenceEnd(document, to));
  for (let i = to + 1; i < end && shape[i] !== Shape.Punctuation && !placePrepositions.has(word[i]!); i++)
    if (policyNouns.has(word[i]!)) return true;
  return false;
};

/** `Moscow-backed`. */
const isPatron = ({ tokens }: Document, to: number): boolean =>
  tokens.word[to] === HYPHEN && tokens.end[to - 1] === tokens.start[to] && patronage.has(tokens.word[to + 1]!);

/** `pro-Ankara`, `anti-Moscow`: such words take governments, not cities. */
export const isSidedWith = ({ tokens }: Document, at: number): boolean =>
  at >= 2 &&
  tokens.word[at - 1] === HYPHEN &&
  tokens.end[at - 1] === tokens.start[at] &&
  tokens.end[at - 2] === tokens.start[at - 1] &&
  sides.has(tokens.word[at - 2]!);

const sides: WordSet = wordSet(['pro', 'anti']);

/** `wanted by Beijing`: what governments do to people and parties. */
const passives: WordSet =
  set(`accused armed backed banned blacklisted condemned denounced expelled financed funded outlawed recognised recognized rejected
   sanctioned sponsored supported wanted`);

/** `accused Moscow`, `ties with Tokyo`, `tension between Seoul and Pyongyang`. */
const isDealtWith = (document: Document, before: number): boolean => {
  if (before < 0) return false;
  const { word } = document.tokens;
  if (deedsAgainst.has(word[before]!)) return true;
  const dealing = wordBefore(document, before);
  if (dealing >= 0 && word[before] === BY && passives.has(word[dealing]!)) return true;
  return dealing >= 0 && dealingPrepositions.has(word[before]!) && dealings.has(word[dealing]!);
};
