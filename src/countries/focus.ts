import type { Country } from '../core/entity.js';
import type { Explanation } from '../core/explanation.js';
import type { Focus } from '../core/result.js';
import { Shape } from '../text/tokens.js';
import type { Document } from '../text/document.js';

/** What one mention is worth, by its position. */
const POSITIONS = [
  { name: 'in the headline or first sentence', worth: 4 },
  { name: 'in the lead', worth: 2 },
  { name: 'in the body', worth: 1 },
  { name: 'in the dateline', worth: 0.5 },
] as const;
const [HEADLINE, LEAD, BODY, DATELINE] = [0, 1, 2, 3] as const;

/** Sentences after the first that count as the lead. */
const LEAD_SENTENCES = 3;

/**
 * The countries an article is about, most important first. A country's score is the worth of its mentions, of whatever
 * kind, as a share of the worth of all: 4 in the headline or first sentence, 2 in the three after it, 1 elsewhere, and
 * 0.5 in the dateline, which says where the reporter sat.
 */
export const focusOf = (countries: readonly Country[], document: Document, explain = false): readonly Focus[] => {
  const counts = countries.map((country) => countOf(country, document));
  const weights = counts.map((count) => count.reduce((sum, times, i) => sum + times * POSITIONS[i]!.worth, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (isPassing(countries, weights)) return [];
  const shares = inHundredths(weights.map((weight) => (weight / total) * 100));
  return countries
    .map(({ iso2, name }, i): Focus => {
      const focus = { iso2, name, score: shares[i]! / 100 };
      return explain ? { ...focus, explanation: explanationOf(counts[i]!, weights[i]!) } : focus;
    })
    .sort((a, b) => b.score - a.score);
};

/** One adjective after the first sentence, and no country that is mentioned more, is no focus: `a French-inspired bakery`. */
const isPassing = (countries: readonly Country[], weights: readonly number[]): boolean => {
  const [only] = countries;
  if (only === undefined || countries.length > 1 || only.mentions.length > 1) return false;
  return only.mentions[0]!.via === 'demonym' && weights[0]! < POSITIONS[HEADLINE].worth;
};

/** How often a country is mentioned in each position. */
const countOf = ({ mentions }: Country, document: Document): readonly number[] => {
  const counts = POSITIONS.map(() => 0);
  for (const { start, end } of mentions) counts[positionOf(document, start, end)]!++;
  return counts;
};

/** `2 in the lead +4`. */
const explanationOf = (counts: readonly number[], sum: number): Explanation => ({
  parts: POSITIONS.flatMap(({ name, worth }, i) => {
    const times = counts[i]!;
    return times === 0 ? [] : [{ name: `${String(times)} ${name}`, weight: times * worth }];
  }),
  sum,
});

/** The place of a mention among the positions. */
const positionOf = (document: Document, start: number, end: number): number => {
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
