import { sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { forms, type Form } from './forms.js';
import { AS } from '../../lexicon/small-words.js';
import { separators } from './words.js';

/** A form found in the text, from token `at` up to, but not including, `to`. */
export interface Hit {
  readonly at: number;
  readonly to: number;
  readonly form: Form;
}

/** The known words with a capital, by token: a seventh of all, and three tables are asked about them. */
export const capitalsIn = ({ tokens: { shape, word, length } }: Document): readonly number[] => {
  const capitals: number[] = [];
  for (let at = 0; at < length; at++)
    if (word[at] !== 0 && shape[at]! >= Shape.Capital && shape[at]! <= Shape.Initial) capitals.push(at);
  return capitals;
};

/** For tokens asked in the order of the text: the number of the first hit that ends behind the token. */
export const hitsBehind = (hits: readonly Hit[]): ((at: number) => number) => {
  let next = 0;
  return (at) => {
    while (next < hits.length && hits[next]!.to <= at) next++;
    return next;
  };
};

/** Every form in the text, longest first, without overlaps. */
export const findHits = (document: Document, capitals: readonly number[]): readonly Hit[] => {
  const hits: Hit[] = [];
  let end = 0;
  for (const at of capitals) {
    const hit = at < end ? undefined : forms.match(document, at, true);
    if (hit === undefined || (hit.value.kind === 'code' && document.tokens.shape[at] !== Shape.Upper)) continue;
    hits.push({ at, to: hit.to, form: hit.value });
    end = hit.to;
  }
  return hits;
};

/** A state, by whatever name; a member of a list of countries. */
export const isNamed = ({ form: { kind } }: Hit): boolean =>
  kind === 'name' || kind === 'code' || kind === 'constituent';

/** Whether only commas and conjunctions are between two neighbours. */
export const areLinked = ({ tokens }: Document, a: Hit, b: Hit): boolean => {
  if (b.at - a.to > 3 || b.at <= a.to || tokens.sentence[a.at] !== tokens.sentence[b.at]) return false;
  for (let i = a.to; i < b.at; i++) if (!separators.has(tokens.word[i]!)) return false;
  // `as well as` links, `as` alone begins a clause.
  return b.at - a.to > 1 || tokens.word[a.to] !== AS;
};

/** The token before, if it is a word of the same sentence with only a space between; else -1. */
export const wordBefore = ({ tokens }: Document, at: number): number => {
  const before = at - 1;
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[at]) return -1;
  return tokens.shape[before] === Shape.Punctuation || tokens.shape[before] === Shape.Clitic ? -1 : before;
};

/** The token after, if it is a word of the same sentence; else -1. */
export const wordAfter = (document: Document, to: number): number => {
  const { tokens } = document;
  if (to >= sentenceEnd(document, to - 1)) return -1;
  return tokens.shape[to] === Shape.Punctuation || tokens.shape[to] === Shape.Clitic ? -1 : to;
};
