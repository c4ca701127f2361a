import { nearest } from '../core/strings/nearest.js';
import { ATTRIBUTES, strings, testOf, type Search, type TokenTest } from './attributes.js';
import type { Step } from './rule.js';
import { UserError } from '../core/user-error.js';

type Fields = Readonly<Record<string, unknown>>;

/** The longest match, so that a pattern of stars stays linear in the length of the text. */
export const LONGEST_MATCH = 64;

/** The steps of a token pattern. */
export const readSteps = (pattern: unknown, search: Search): readonly Step[] => {
  if (!Array.isArray(pattern) || pattern.length === 0)
    throw new UserError('the pattern must be a string or a list of tokens');
  const steps = pattern.map((token: unknown) => readStep(token, search));
  if (steps.every(({ min }) => min === 0)) throw new UserError('the pattern may match nothing at all');
  return steps;
};

const readStep = (token: unknown, search: Search): Step => {
  if (typeof token !== 'object' || token === null || Array.isArray(token))
    throw new UserError(`a token must be an object, not ${JSON.stringify(token)}`);
  const { OP: op, ...attributes } = token as Fields;
  const tests = Object.entries(attributes).map(([name, value]) => attributeTest(name, value, search));
  const test: TokenTest = (document, at) => tests.every((each) => each(document, at));
  if (op === '!') return { test: (document, at) => !test(document, at), min: 1, max: 1, words: null };
  return { test, ...countOf(op), words: wordsOf(attributes) };
};

const attributeTest = (name: string, value: unknown, search: Search): TokenTest => {
  const attribute = name.toUpperCase();
  if (ATTRIBUTES.includes(attribute)) return testOf(attribute, value, search);
  throw new UserError(
    `token attribute ${name} is not known${nearest(attribute, ATTRIBUTES)}: it is one of ${ATTRIBUTES.join(', ')}`,
  );
};

/** The words that a token must be one of, for a fast test. */
const wordsOf = (attributes: Fields): readonly string[] | null => {
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^(?:text|orth|lower)$/i.test(name)) continue;
    if (typeof value === 'string') return [value.toLowerCase()];
    const { IN: list } = value as { readonly IN?: unknown };
    if (list !== undefined) return strings('IN', list).map((word) => word.toLowerCase());
  }
  return null;
};

const COUNTS: Readonly<Record<string, Pick<Step, 'min' | 'max'>>> = {
  '?': { min: 0, max: 1 },
  '+': { min: 1, max: LONGEST_MATCH },
  '*': { min: 0, max: LONGEST_MATCH },
};

const countOf = (op: unknown): Pick<Step, 'min' | 'max'> => {
  if (op === undefined) return { min: 1, max: 1 };
  const count = typeof op === 'string' ? (COUNTS[op] ?? inBraces(op)) : undefined;
  if (count !== undefined && count.min <= count.max && count.max <= LONGEST_MATCH && count.max > 0) return count;
  throw new UserError(
    `OP must be one of ! ? + * {n} {n,m} {n,} {,m}, with at most ${LONGEST_MATCH}, not ${JSON.stringify(op)}`,
  );
};

const inBraces = (op: string): Pick<Step, 'min' | 'max'> | undefined => {
  const exact = /^\{(\d{1,2})\}$/.exec(op)?.[1];
  if (exact !== undefined) return { min: Number(exact), max: Number(exact) };
  const [, min, max] = /^\{(\d{0,2}),(\d{0,2})\}$/.exec(op) ?? [];
  if (min === undefined || max === undefined) return undefined;
  return { min: Number(min), max: max === '' ? LONGEST_MATCH : Number(max) };
};
