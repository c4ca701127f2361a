import type { Country } from '../core/entity.js';
import type { Focus } from '../core/result.js';
import { Shape } from '../text/tokens.js';
import type { Document } from '../text/document.js';

/** What one mention is worth, by its position. */
const HEADLINE = 4;
const LEAD = 2;
const BODY = 1;
const DATELINE = 0.5;

/** Sentences after the first that count as the lead. */
const LEAD_SENTENCES = 3;

/**
 * The countries an article is about, most important first. A country's score is the worth of its mentions, of whatever
 * kind, as a share of the worth of all: 4 in the headline or first sentence, 2 in the three after it, 1 elsewhere, and
 * 0.5 in the dateline, which says where the reporter sat.
 */
export const focusOf = (countries: readonly Country[], document: Document): readonly Focus[] => {
  const weights = countries.map((country) => weightOf(country, document));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = inHundredths(weights.map((weight) => (weight / total) * 100));
  return countries
    .map(({ iso2, name }, i) => ({ iso2, name, score: shares[i]! / 100 }))
    .sort((a, b) => b.score - a.score);
};

const weightOf = ({ mentions }: Country, document: Document): number =>
  mentions.reduce((sum, { start, end }) => sum + worth(document, start, end), 0);

const worth = (document: Document, start: number, end: number): number => {
  const { tokens } = document;
  const at = tokenAt(document, start);
  if (isDateline(document, at, end)) return DATELINE;
  const sentence = tokens.sentence[at]!;
  if (sentence === 0) return HEADLINE;
  return sentence <= LEAD_SENTENCES ? LEAD : BODY;
};

/** The token that begins at an offset, by bisection. */
const tokenAt = ({ tokens }: Document, offset: number): number => {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** `KARUIZAWA, Japan - `: nothing but names before it in its sentence, and a dash or a bracket after. */
const isDateline = ({ text, tokens, sentences }: Document, at: number, end: number): boolean => {
  if (!/^[^\S\n]*(?:[-–—(]|--)\s/.test(text.slice(end, end + 4))) return false;
  const first = sentences.first[tokens.sentence[at]!]!;
  if (at - first > 6) return false;
  for (let i = first; i < at; i++) if (tokens.shape[i] === Shape.Lower) return false;
  return true;
};

/** Rounded so that they still add up to 100: the largest remainders get what is left. */
const inHundredths = (shares: readonly number[]): readonly number[] => {
  const floors = shares.map(Math.floor);
  let left = floors.length === 0 ? 0 : 100 - floors.reduce((sum, share) => sum + share, 0);
  const order = shares.map((share, i) => [share - floors[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) if (left-- > 0) floors[i]!++;
  return floors;
};
