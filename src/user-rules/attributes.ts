import { sentenceStart, slice, type Document } from '../text/document.js';
import { UserError } from '../core/user-error.js';

/** Whether token `at` fits. */
export type TokenTest = (document: Document, at: number) => boolean;

/** Searches a word for a regular expression, in linear time, since the word can be anything. */
export type Search = (expression: string) => (word: string) => boolean;

type Words = (word: string) => boolean;

/** Boolean attributes, with spaCy's names. */
const FLAGS: Readonly<Record<string, Words>> = {
  IS_ALPHA: (word) => /^\p{L}+$/u.test(word),
  IS_ASCII: (word) => !/[^\0-\x7f]/.test(word),
  IS_DIGIT: (word) => /^\p{Nd}+$/u.test(word),
  IS_LOWER: (word) => word === word.toLowerCase() && word !== word.toUpperCase(),
  IS_UPPER: (word) => word === word.toUpperCase() && word !== word.toLowerCase(),
  IS_TITLE: (word) => /^\p{Lu}[^\p{Lu}]*$/u.test(word),
  IS_PUNCT: (word) => /^\p{P}+$/u.test(word),
  IS_SPACE: () => false,
  IS_BRACKET: (word) => /^[()[\]{}<>]$/.test(word),
  IS_QUOTE: (word) => /^["'`«»‘-‟‹›]$/.test(word),
  IS_CURRENCY: (word) => /^\p{Sc}$/u.test(word),
  LIKE_NUM: (word) => /^[\d.,:/]*\d$/.test(word) || NUMBERS.has(word.toLowerCase()),
};

const NUMBERS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`.split(
    /\s+/,
  ),
);

/** Attributes whose value is a text of the token. */
const TEXTS: Readonly<Record<string, (word: string) => string>> = {
  TEXT: (word) => word,
  ORTH: (word) => word,
  LOWER: (word) => word.toLowerCase(),
  SHAPE: (word) => shapeOf(word),
  PREFIX: (word) => word.slice(0, 1),
  SUFFIX: (word) => word.slice(-3),
};

/** As spaCy writes it: `Xxxxx`, `dddd`, `X.X.`; at most four of a sort in a row. */
const shapeOf = (word: string): string => {
  const shape = word.replace(/\p{Lu}/gu, 'X').replace(/\p{Nd}/gu, 'd');
  return shape.replace(/[^X\P{L}]/gu, (letter) => (letter === 'd' ? 'd' : 'x')).replace(/([Xxd])\1{4,}/g, '$1$1$1$1');
};

/** Every attribute that a pattern may use. */
export const ATTRIBUTES: readonly string[] = [...Object.keys(TEXTS), 'LENGTH', 'IS_SENT_START', ...Object.keys(FLAGS)];

/** The test of one attribute; an unknown attribute or an invalid value is an error. */
export const testOf = (attribute: string, value: unknown, search: Search): TokenTest => {
  const text = TEXTS[attribute];
  if (text !== undefined) return onWord(stringTest(attribute, value, text, search));
  if (attribute === 'LENGTH') return onWord(lengthTest(value));
  if (typeof value !== 'boolean') throw new UserError(`${attribute} must be true or false`);
  if (attribute === 'IS_SENT_START') return (document, at) => (sentenceStart(document, at) === at) === value;
  const flag = FLAGS[attribute]!;
  return onWord((word) => flag(word) === value);
};

const onWord =
  (test: Words): TokenTest =>
  (document, at) =>
    test(slice(document, at));

const stringTest = (attribute: string, value: unknown, text: (word: string) => string, search: Search): Words => {
  if (typeof value === 'string') return (word) => text(word) === value;
  const tests = Object.entries(objectOf(attribute, value)).map(([name, operand]): Words => {
    if (name === 'REGEX') {
      if (typeof operand !== 'string') throw new UserError(`REGEX of ${attribute} must be a string`);
      const finds = search(operand);
      return (word) => finds(text(word));
    }
    if (name !== 'IN' && name !== 'NOT_IN') throw new UserError(`${attribute} knows IN, NOT_IN and REGEX, not ${name}`);
    const members = new Set(strings(`${name} of ${attribute}`, operand));
    return (word) => members.has(text(word)) === (name === 'IN');
  });
  return (word) => tests.every((test) => test(word));
};

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

const lengthTest = (value: unknown): Words => {
  const wanted = typeof value === 'number' ? { '==': value } : objectOf('LENGTH', value);
  const tests = Object.entries(wanted).map(([sign, operand]): Words => {
    const compare = COMPARISONS[sign];
    if (compare === undefined || typeof operand !== 'number')
      throw new UserError(`LENGTH must be a number or have one of ${Object.keys(COMPARISONS).join(' ')}`);
    return (word) => compare(Array.from(word).length, operand);
  });
  return (word) => tests.every((test) => test(word));
};

const objectOf = (attribute: string, value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
    return value as Readonly<Record<string, unknown>>;
  throw new UserError(`${attribute} cannot be ${JSON.stringify(value)}`);
};

/** A list of strings, or the one error about what it is instead. */
export const strings = (what: string, value: unknown): readonly string[] => {
  const isList = Array.isArray(value) && value.length > 0;
  if (isList && value.every((item): item is string => typeof item === 'string' && item.trim() !== '')) return value;
  throw new UserError(`${what} must be a list of strings`);
};
