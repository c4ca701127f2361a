import type { Document } from '../../text/document.js';
import { slice } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { AND, OF, indefinite } from '../../lexicon/small-words.js';
import { intern, wordMap, wordSet, type WordId, type WordMap } from '../../lexicon/vocabulary.js';
import type { Hit } from '../../rules/pattern.js';
import { NUMERALS, ORDINALS, UNTOLD } from './words.js';

const numerals = wordMap(Object.entries(NUMERALS));
const powers = wordMap<number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);
const untold = wordSet(UNTOLD);
const COUPLE = intern('couple');
const DOZEN = intern('dozen');
const GOOD = wordSet(['good', 'great']);
const HALF = intern('half');
/** *a matter of* weeks: their number is not given. */
const measures = wordSet(['handful', 'matter', 'number']);
/** The tokens that add a half to a number: *two and a half*, *3 1/2*. */
const halves: readonly (readonly WordId[])[] = ['and a half', '- and - a - half', '1 / 2', '½', '- 1 / 2'].map(
  (words) => words.split(' ').map(intern),
);
const opensHalf = wordSet(['and', '-', '1', '½']);

const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
export const ordinals: WordMap<number> = wordMap<number>([
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Words a cardinal can begin with. */
export const cardinalWords: readonly string[] = [
  ...Object.keys(NUMERALS),
  ...UNTOLD,
  'a',
  'an',
  'couple',
  'dozen',
  'half',
  'hundred',
];
/** Words that can be the second of a cardinal. */
export const numberWords: readonly string[] = [
  ...Object.keys(NUMERALS),
  ...UNTOLD,
  ...'couple dozen hundred thousand million billion half handful matter number'.split(' '),
  ...'good great of and - a an 1 ½'.split(' '),
];
export const ordinalWords: readonly string[] = [...ORDINALS, ...tens, ...Object.keys(NUMERALS).slice(20)];

/** `25`, `twenty-five`, `a couple of`, `two and a half`, `half an`; an unstated number is `X`. */
export const readCardinal = (document: Document, at: number): Hit | undefined => {
  if (document.tokens.word[at] === HALF) return readHalf(document, at + 1);
  const whole = readInteger(document, at);
  if (typeof whole?.value !== 'number') return whole;
  const { value, to } = whole;
  if (!opensHalf.has(document.tokens.word[to]!)) return whole;
  const half = halves.find((words) => words.every((word, i) => document.tokens.word[to + i] === word));
  return half === undefined ? whole : { value: value + 0.5, to: to + half.length };
};

/** *half an* hour; *half a dozen* years are six. */
const readHalf = ({ tokens }: Document, at: number): Hit | undefined => {
  if (!indefinite.has(tokens.word[at]!)) return undefined;
  return tokens.word[at + 1] === DOZEN ? { value: 6, to: at + 2 } : { value: 0.5, to: at + 1 };
};

const readInteger = (document: Document, at: number): Hit | undefined => {
  const { tokens } = document;
  if (tokens.shape[at] === Shape.Number) return readDigits(document, at);
  const word = tokens.word[at]!;
  if (indefinite.has(word)) return readAfterArticle(document, at + 1);
  if (untold.has(word)) return skipOf(document, 'X', at + 1);
  if (word === COUPLE) return skipOf(document, 2, at + 1);
  return readNumeral(document, at);
};

/** `a few`, `a couple of`, `a dozen`, `a hundred`, `a half`; a bare article is one. */
const readAfterArticle = (document: Document, at: number): Hit => {
  const word = document.tokens.word[at]!;
  if (word === HALF) return { value: 0.5, to: document.tokens.word[at + 1] === HYPHEN ? at + 2 : at + 1 };
  const next = GOOD.has(word) ? document.tokens.word[at + 1]! : word;
  const to = at + (next === word ? 1 : 2);
  if (untold.has(next) || (measures.has(next) && document.tokens.word[to] === OF)) return skipOf(document, 'X', to);
  if (next === COUPLE) return skipOf(document, 2, to);
  const power = powers.get(word);
  return power === undefined ? { value: 1, to: at } : { value: power, to: at + 1 };
};

const skipOf = ({ tokens }: Document, value: number | string, at: number): Hit => ({
  value,
  to: tokens.word[at] === OF ? at + 1 : at,
});

const readDigits = (document: Document, at: number): Hit | undefined => {
  const digits = slice(document, at);
  if (!/^\d{1,3}(?:(?:,\d{3}){1,3}|\d{0,6})(?:\.\d{1,3})?$/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  const power = powers.get(document.tokens.word[at + 1]!);
  return power === undefined ? { value, to: at + 1 } : { value: value * power, to: at + 2 };
};

/** `five`, `twenty-five`, `two hundred and five`, `two thousand`. */
const readNumeral = (document: Document, at: number): Hit | undefined => {
  const small = readSmall(document, at);
  const end = small?.to ?? at;
  const power = powers.get(document.tokens.word[end] ?? 0);
  if (power === undefined) return small;
  const value = (small?.value ?? 1) * power;
  const rest = power > 12 ? readRest(document, end + 1) : undefined;
  return rest === undefined ? { value, to: end + 1 } : { value: value + rest.value, to: rest.to };
};

/** `and five` of *two hundred and five*. */
const readRest = (document: Document, at: number): { value: number; to: number } | undefined =>
  readSmall(document, document.tokens.word[at] === AND ? at + 1 : at);

const readSmall = ({ tokens }: Document, at: number): { value: number; to: number } | undefined => {
  const first = numerals.get(tokens.word[at]!);
  if (first === undefined || first < 20) return first === undefined ? undefined : { value: first, to: at + 1 };
  const next = tokens.word[at + 1] === HYPHEN ? at + 2 : at + 1;
  const second = numerals.get(tokens.word[next]!);
  return second !== undefined && second > 0 && second < 10
    ? { value: first + second, to: next + 1 }
    : { value: first, to: at + 1 };
};

/** `third`, `twenty-first`, `21st`. */
export const readOrdinal = (document: Document, at: number): Hit | undefined => {
  const { tokens } = document;
  if (tokens.shape[at] === Shape.Alphanumeric) {
    const match = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(slice(document, at));
    return match === null ? undefined : { value: Number(match[1]), to: at + 1 };
  }
  const word = tokens.word[at]!;
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, to: at + 1 };
  const ten = numerals.get(word);
  const one =
    ten !== undefined && ten >= 20 && tokens.word[at + 1] === HYPHEN ? ordinals.get(tokens.word[at + 2]!) : undefined;
  return one !== undefined && one < 10 ? { value: ten! + one, to: at + 3 } : undefined;
};
