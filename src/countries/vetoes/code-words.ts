/** Words that are spelt like the code of a country: units, formats and the pronoun *us*. */
import type { Document } from '../../text/document.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { COMMA } from '../../lexicon/marks.js';
import { AND } from '../../lexicon/small-words.js';
import { intern, set, type WordSet } from '../../lexicon/vocabulary.js';
import { wordAfter, wordBefore, type Hit } from '../forms/hits.js';
import { pronounGovernors } from '../forms/words.js';

const DOLLAR = intern('$');

/** `US$5` and `$US 5`. */
export const isCurrency = (document: Document, { at, to, form }: Hit): boolean => {
  const { tokens } = document;
  if (form.kind !== 'code') return false;
  if (
    tokens.word[to] === DOLLAR &&
    (tokens.end[to - 1] === tokens.start[to] || isSpacedDollar(document, to, form.iso2))
  )
    return true;
  return at > 0 && tokens.word[at - 1] === DOLLAR && tokens.end[at - 1] === tokens.start[at];
};

/** `NZ $ 26`; in `priced at US $ 8` too. */
const isSpacedDollar = ({ tokens }: Document, to: number, iso2: string): boolean =>
  iso2 !== 'US' && tokens.shape[to + 1] === Shape.Number;

const GB = intern('gb');
const PNG = intern('png');
const FORMATS: WordSet = set('file files format formats image images');

/** `16 GB`, `a PNG file`. */
export const isUnit = ({ tokens }: Document, { at, to, form }: Hit): boolean => {
  if (form.kind !== 'code') return false;
  if (tokens.word[at] === GB) return at > 0 && tokens.shape[at - 1] === Shape.Number;
  return tokens.word[at] === PNG && FORMATS.has(tokens.word[to] ?? 0);
};

/** `Ministers of KPK, GB`: Gilgit-Baltistan, in a list behind letters that are no country. */
export const isProvince = ({ tokens }: Document, hits: readonly Hit[], index: number): boolean => {
  const { at, form } = hits[index]!;
  if (form.kind !== 'code' || tokens.word[at] !== GB || tokens.shape[at - 2] !== Shape.Upper) return false;
  const isListed = tokens.word[at - 1] === COMMA || tokens.word[at - 1] === AND;
  return isListed && hits[index - 1]?.at !== at - 2;
};

/** `ALL OF US` at the end of a line of capitals. */
export const isPronoun = (document: Document, { at, to, form }: Hit): boolean => {
  const { tokens, sentences } = document;
  if (form.kind !== 'code' || tokens.end[at]! - tokens.start[at]! !== 2) return false;
  if (sentences.casing[tokens.sentence[at]!] !== Casing.Upper) return false;
  const before = wordBefore(document, at);
  return before >= 0 && pronounGovernors.has(tokens.word[before]!) && wordAfter(document, to) < 0;
};
