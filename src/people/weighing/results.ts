import { firstNot } from '../../core/lists/bisect.js';
import { COMMA } from '../../lexicon/marks.js';
import { AT } from '../../lexicon/small-words.js';
import { intern, set } from '../../lexicon/vocabulary.js';
import { isCapitalised, sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { DASHES } from '../evidence/evidence.js';

/** The tokens of a sentence that are in the result or the fixture of a game, whose names are those of teams. */
export interface Results {
  /** The token after `Shelby 68, Dover 61` at the beginning. */
  readonly afterScores: number;
  /** Where *at* or *v* stands between two teams, in a list of games. */
  readonly versus: readonly number[];
}

const NONE: readonly number[] = [];

export const resultsOf = (document: Document, first: number): Results => ({
  afterScores: hasEarlyNumber(document, first) ? afterScores(document, first) : first,
  versus: versusIn(document, first),
});

export const isInResults = ({ afterScores, versus }: Results, at: number): boolean => {
  if (at < afterScores) return true;
  const one = versus[firstNot(versus, (game) => game < at - 1)];
  return one !== undefined && at >= one - LONGEST_NAME;
};

/** Of most sentences no more need be asked. */
const hasEarlyNumber = ({ tokens: { shape } }: Document, first: number): boolean => {
  for (let at = first + 1; at <= first + LONGEST_NAME; at++) if (shape[at] === Shape.Number) return true;
  return false;
};

/**
 * The token after `Shelby 68, Dover 61` where a line begins with it, or after `Leeds 2-1 Hull` where that is all of the line; the
 * line's own first token if it begins otherwise.
 */
const afterScores = (document: Document, first: number): number => {
  const { tokens } = document;
  const score = afterName(document, first);
  if (score === first || tokens.shape[score] !== Shape.Number) return first;
  if (isDash(document, score + 1)) {
    const end = sentenceEnd(document, first);
    return tokens.shape[score + 2] === Shape.Number && afterName(document, score + 3) === end ? end : first;
  }
  return tokens.word[score + 1] === COMMA ? afterOther(document, first, score + 2) : first;
};

/** The token after the other team, at `from`, if its score ends the result. */
const afterOther = (document: Document, first: number, from: number): number => {
  const score = afterName(document, from);
  if (score === from || document.tokens.shape[score] !== Shape.Number) return first;
  return score + 1 >= sentenceEnd(document, first) || closesScores(document, score + 1) ? score : first;
};

const isDash = ({ tokens }: Document, at: number): boolean => DASHES.has(tokens.word[at] ?? 0);

/** A mark behind both scores, or `, OT`. */
const closesScores = ({ tokens }: Document, at: number): boolean =>
  AFTER_SCORES.has(tokens.word[at]!) || (tokens.word[at] === COMMA && tokens.shape[at + 1] !== Shape.Capital);
const AFTER_SCORES = set(': ( . ;');

/** The token after up to three capitalised words. */
const afterName = (document: Document, from: number): number => {
  let at = from;
  while (at < from + LONGEST_NAME && at < document.tokens.length && isCapitalised(document, at)) at++;
  return at;
};
const LONGEST_NAME = 3;

/** `Dover at Shelton; Hull at Leeds.`: where two games or more are listed. */
const versusIn = (document: Document, first: number): readonly number[] => {
  const { word } = document.tokens;
  const end = sentenceEnd(document, first);
  let games: number[] | undefined;
  for (let at = first + 1; at < end - 1; at++)
    if ((word[at] === AT || word[at] === V || word[at] === VS) && isVersus(document, at)) (games ??= []).push(at);
  return games !== undefined && games.length > 1 ? games : NONE;
};
const V = intern('v');
const VS = intern('vs');

const isVersus = (document: Document, at: number): boolean =>
  isCapitalised(document, at - 1) &&
  isCapitalised(document, at + 1) &&
  BETWEEN_GAMES.has(document.tokens.word[afterName(document, at + 1)] ?? 0);
const BETWEEN_GAMES = set('; , .');
