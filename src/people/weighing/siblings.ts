import type { Document } from '../../text/document.js';
import { CLOSE, OPEN } from '../../lexicon/marks.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import type { Weighed } from './weigh.js';

const LINKS: WordSet = wordSet([',', 'and', '&', ';', '/', 'or']);
const BRACKET = 5;

/** For each candidate the best score of its neighbours in a list: `Ana Kovač (Croatia), Zqwv Kvxt and Ola Brandt`. */
export const bestSiblings = (document: Document, weighed: readonly Weighed[]): Float32Array => {
  const best = new Float32Array(weighed.length).fill(NaN);
  for (let i = 1; i < weighed.length; i++) {
    const n = neighbourOf(document, weighed, i);
    if (n < 0) continue;
    best[i] = weighed[n]!.score;
    best[n] = Math.max(Number.isNaN(best[n]!) ? -Infinity : best[n]!, weighed[i]!.score);
  }
  return best;
};

/** The candidate before it in a list, -1 if there is none; what a bracket between them holds is no part of the list. */
const neighbourOf = (document: Document, weighed: readonly Weighed[], i: number): number => {
  const one = weighed[i]!;
  if (areListed(document, weighed[i - 1]!, one)) return i - 1;
  const isBracketed = document.tokens.word[weighed[i - 1]!.features.candidate.from - 1] === OPEN;
  return isBracketed && i > 1 && areListed(document, weighed[i - 2]!, one) ? i - 2 : -1;
};

/** Only commas and conjunctions are between them, and perhaps a bracket. */
const areListed = (document: Document, a: Weighed, b: Weighed): boolean => {
  const { tokens } = document;
  const end = b.features.candidate.from;
  if (tokens.sentence[a.features.candidate.from] !== tokens.sentence[end]) return false;
  const from = afterBracket(document, a.features.candidate.to);
  if (from >= end || end - from > 3) return false;
  for (let at = from; at < end; at++) if (!LINKS.has(tokens.word[at]!)) return false;
  return true;
};

const afterBracket = ({ tokens }: Document, from: number): number => {
  if (tokens.word[from] !== OPEN) return from;
  for (let at = from + 1; at <= from + BRACKET && at < tokens.length; at++)
    if (tokens.word[at] === CLOSE) return at + 1;
  return from;
};
