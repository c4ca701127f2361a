import { isCapitalised, isGlued, isHyphen, slice, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { OPEN } from '../lexicon/marks.js';
import { wordList } from '../lexicon/lists.js';
import { intern, set, wordSet, type WordId, type WordSet } from '../lexicon/vocabulary.js';

/** A sequence of capitalised words, with the lower-case words and hyphens inside a name. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** First token of each word; hyphenated parts are one word. */
  readonly words: readonly number[];
  /** The token after each word. */
  readonly ends: readonly number[];
}

/** Lower-case words between the parts of a name: `Ursula von der Leyen`. */
const particles: WordSet = wordList('language/name-particles');

/** After a hyphen these make an adjective of a name: `Kovalenko-era`, `Hamas-run`. */
const compounds: WordSet = set(
  `led run era style like born made held wide bound free only type class size old owned based ish area fed hit`,
);

/**
 * All maximal runs, in text order; none crosses a sentence, a comma or a possessive, nor a bracket, unless `isInName` says of
 * the one that opens there that it is part of a name.
 */
export const nameRuns = (document: Document, isInName: (open: number) => boolean = () => false): Run[] => {
  const { tokens } = document;
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isCapitalised(document, at) || isArabicArticle(document, at)) {
      at++;
      continue;
    }
    const words = [at];
    let to = endOfWord(document, at);
    const ends = [to];
    for (let next = nextWord(document, to, isInName); next >= 0; next = nextWord(document, to, isInName)) {
      words.push(next);
      to = endOfWord(document, next);
      ends.push(to);
    }
    runs.push({ from: at, to, words, ends });
    at = to;
  }
  return runs;
};

/** `Al-Zqwvi`: the article with a capital and its hyphen is what `al-` is, a particle and no word. */
const isArabicArticle = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Capital &&
  ARABIC.has(document.tokens.word[at]!) &&
  isHyphen(document, at + 1) &&
  isCapitalised(document, at + 2);
const ARABIC: WordSet = wordSet(['al', 'el']);

/** The token after a word and what hyphens join to it: `Jean-Luc`, `Jong-un`. */
const endOfWord = (document: Document, at: number): number => {
  let to = at + 1;
  if (isSlug(document, at)) return to;
  while (isHyphen(document, to) && (isCapitalised(document, to + 1) || isSyllable(document, to + 1))) to += 2;
  return to;
};

/** Longer words in capitals are not part of a name that continues in lower case. */
const SLUG = 4;

/** `SOCCER-Okonkwo signs`: agencies begin headlines like this. */
const isSlug = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Upper &&
  tokens.end[at]! - tokens.start[at]! > SLUG &&
  tokens.shape[at + 2] === Shape.Capital;

/** A lower-case part of a given name after its hyphen: `Kim Jong-un`, `Ban Ki-moon`. */
const isSyllable = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Lower &&
  tokens.end[at]! - tokens.start[at]! <= 5 &&
  tokens.end[at - 2]! - tokens.start[at - 2]! <= 7 &&
  (tokens.shape[at - 2] === Shape.Capital || (at > 4 && tokens.shape[at - 4] === Shape.Capital)) &&
  !compounds.has(tokens.word[at]!);

/** The first token of the run's next word; -1 if the run ends at `to`. */
const nextWord = (document: Document, to: number, isInName: (open: number) => boolean): number => {
  const { tokens } = document;
  if (to >= tokens.length || tokens.sentence[to] !== tokens.sentence[to - 1]) return -1;
  if (isGlued(document, to - 1)) return isInitialGlued(document, to) ? afterMark(document, to) : -1;
  if (isCapitalised(document, to)) return isArabicArticle(document, to) ? to + 2 : to;
  if (tokens.word[to] === OPEN) return isInName(to) ? to + 3 : -1;
  return tokens.shape[to] === Shape.Lower ? afterParticles(document, to) : afterNickname(document, to);
};

/** `S.Okonkwo`, `S.R.Okonkwo`, `T.O'Keefe`: the space after the full stop was left out. */
const isInitialGlued = (document: Document, to: number): boolean => {
  const { text, tokens } = document;
  const shape = tokens.shape[to - 1];
  const name = afterMark(document, to);
  if (shape !== Shape.Initial && shape !== Shape.Upper) return false;
  if (name === to ? text.charAt(tokens.end[to - 1]! - 1) !== '.' : !/^.\.O$/.test(slice(document, to - 1)))
    return false;
  return GLUED.has(tokens.shape[name]! as Shape);
};
const GLUED: ReadonlySet<Shape> = new Set([Shape.Capital, Shape.Mixed, Shape.Initial]);

/** The token after the apostrophe of `T.O'Keefe`, whose letters were read as initials. */
const afterMark = (document: Document, at: number): number =>
  "'’".includes(document.text.charAt(document.tokens.start[at]!)) && isGlued(document, at) ? at + 1 : at;

/** The capitalised word after up to three particles: `von der Leyen`, `al-Assad`. */
const afterParticles = (document: Document, from: number): number => {
  const { tokens } = document;
  for (let at = from; at < from + 4 && tokens.sentence[at] === tokens.sentence[from]; at++) {
    if (isCapitalised(document, at)) return at;
    if (tokens.shape[at] !== Shape.Lower || !particles.has(tokens.word[at]!)) return -1;
    if (isHyphen(document, at + 1) && isCapitalised(document, at + 2)) return at + 2;
  }
  return -1;
};

const NICKNAME = 4;

/** `William "Bill" Clinton`: the word after a few quoted words, if it continues the name. */
const afterNickname = (document: Document, open: number): number => {
  const { tokens, text } = document;
  const close = closing.get(text.charAt(tokens.start[open]!));
  if (close === undefined || (!isCapitalised(document, open + 1) && tokens.shape[open + 1] !== Shape.Lower)) return -1;
  for (let at = open + 2; at <= open + NICKNAME && tokens.sentence[at] === tokens.sentence[open]; at++) {
    if (text.charAt(tokens.start[at]!) !== close) continue;
    return isCapitalised(document, at + 1) && !isGlued(document, at) ? at + 1 : -1;
  }
  return -1;
};

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
]);

/** The token where the lower-case particles before the name at `from` begin: `al-Zarqawi`, `von Trapp`. */
export const startWithParticles = (document: Document, from: number): number => {
  const { tokens } = document;
  let at = from;
  while (at > 0 && tokens.sentence[at - 1] === tokens.sentence[from]) {
    const before = isHyphen(document, at - 1) ? at - 2 : at - 1;
    if (before < 0) break;
    if (isArabicArticle(document, before)) return before;
    if (tokens.shape[before] !== Shape.Lower || !leads(tokens.word, before)) break;
    if (tokens.word[before] === AL && before === at - 1) break;
    at = before;
  }
  return at;
};

/** A particle, or the article of `de la Torre`. */
const leads = (word: ArrayLike<WordId>, at: number): boolean =>
  leading.has(word[at]!) || (ARTICLES.has(word[at]!) && at > 0 && word[at - 1] === DE);

const AL: WordId = intern('al');
const DE: WordId = intern('de');
const ARTICLES: WordSet = wordSet(['la', 'las', 'los', 'le']);
const leading: WordSet = wordList('language/name-particles/people', 'language/name-particles/people and places');
