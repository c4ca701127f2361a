import type { Country } from '../core/entity.js';
import type { Explanation } from '../core/explanation.js';
import type { Focus } from '../core/result.js';
import { Shape } from '../text/tokens.js';
import { tokenAt, type Document } from '../text/document.js';
import { BODY, HEADLINE, LEAD, PROMINENCE, prominenceAt } from '../text/prominence.js';

/** The weight of one mention, by its position; that of a city is half. */
const POSITIONS = [
  { name: 'in the headline or first sentence', worth: PROMINENCE[HEADLINE]! },
  { name: 'in the lead', worth: PROMINENCE[LEAD]! },
  { name: 'in the body', worth: PROMINENCE[BODY]! },
  { name: 'in the dateline', worth: 0.5 },
] as const;
const DATELINE = 3;

const CITY = 0.5;

/** A country mentioned only by its cities needs two of them in the body, or one before it. */
const LEAST = 1;

/**
 * The countries an article is about, most important first. The score of a country is the weight of its mentions, of
 * whatever kind, as a share of all: 4 in the headline or first sentence, 2 in the three after it, 1 elsewhere, and 0.5 in the
 * dateline, which only shows where the reporter was; a city counts half for its country. A single adjective or city is no
 * focus.
 */
export const focusOf = (countries: readonly Country[], document: Document, explain = false): readonly Focus[] => {
  const counted = countries
    .map((country): Counted => {
      const counts = countOf(country, document);
      return { country, counts, worth: counts.reduce((sum, { times, worth }) => sum + times * worth, 0) };
    })
    .filter((one) => !isPassing(one, document));
  const total = counted.reduce((sum, { worth }) => sum + worth, 0);
  const shares = inHundredths(counted.map(({ worth }) => (worth / total) * 100));
  return counted
    .map(({ country: { iso2, name }, counts, worth }, i): Focus => {
      const focus = { iso2, name, score: shares[i]! / 100 };
      return explain ? { ...focus, explanation: explanationOf(counts, worth) } : focus;
    })
    .sort((a, b) => b.score - a.score);
};

/** How often a country is mentioned in one position, by itself or by its cities. */
interface Count {
  readonly name: string;
  readonly worth: number;
  times: number;
}

interface Counted {
  readonly country: Country;
  readonly counts: readonly Count[];
  readonly worth: number;
}

/** A single adjective after the first sentence, or one in a compound, or a single city: `a French-inspired bakery`. */
const isPassing = ({ country: { mentions }, worth }: Counted, { text }: Document): boolean => {
  if (mentions.every(({ via }) => via === 'city')) return worth < LEAST;
  const [first] = mentions;
  if (mentions.length > 1 || first?.via !== 'demonym') return false;
  return (
    worth < POSITIONS[HEADLINE].worth ||
    /^-(?:inspired|style|born|made|built|speaking|themed)/.test(text.slice(first.end, first.end + 10))
  );
};

/** How often a country is mentioned in each position; cities come after the rest. */
const countOf = ({ mentions }: Country, document: Document): readonly Count[] => {
  const counts = [
    ...POSITIONS.map(({ name, worth }): Count => ({ name, worth, times: 0 })),
    ...POSITIONS.map(({ name, worth }): Count => ({ name: `${name}, by a city`, worth: worth * CITY, times: 0 })),
  ];
  for (const { start, end, via } of mentions)
    counts[positionOf(document, start, end) + (via === 'city' ? POSITIONS.length : 0)]!.times++;
  return counts;
};

/** `2 in the lead +4`. */
const explanationOf = (counts: readonly Count[], sum: number): Explanation => ({
  parts: counts.flatMap(({ name, worth, times }) =>
    times === 0 ? [] : [{ name: `${String(times)} ${name}`, weight: times * worth }],
  ),
  sum,
});

/** The place of a mention among the positions. */
const positionOf = (document: Document, start: number, end: number): number =>
  isDateline(document, tokenAt(document, start), end) ? DATELINE : prominenceAt(document, start);

/** `KARUIZAWA, Japan - `: nothing but names before it in its sentence, and a dash or a bracket after. */
const isDateline = ({ text, tokens, sentences }: Document, at: number, end: number): boolean => {
  if (!/^[^\S\n]*(?:[-–—(]|--)\s/.test(text.slice(end, end + 4))) return false;
  const first = sentences.first[tokens.sentence[at]!]!;
  if (at - first > 6) return false;
  for (let i = first; i < at; i++) if (tokens.shape[i] === Shape.Lower) return false;
  return true;
};

/** Rounded so that they still add up to 100: the largest remainders are rounded up. */
const inHundredths = (shares: readonly number[]): readonly number[] => {
  const floors = shares.map(Math.floor);
  let left = floors.length === 0 ? 0 : 100 - floors.reduce((sum, share) => sum + share, 0);
  const order = shares.map((share, i) => [share - floors[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) if (left-- > 0) floors[i]!++;
  return floors;
};
