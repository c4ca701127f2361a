import { type WordId, type WordSet, set } from '../../lexicon/vocabulary.js';
import { isPastVerb } from '../../language/past-verbs.js';
import { slice } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { examplesOf, type Examples, type Rule } from '../../rules/rule.js';
import { CLASSES, plain } from '../lexicon/classes.js';
import { classesOf } from '../lexicon/lexicon.js';
import type { Kind } from '../weighing/word-kinds.js';
import type { Features } from '../weighing/features.js';
import type { Trait } from '../weighing/traits.js';
import { contextsOf } from './contexts.js';
import { weightOf, type Weight } from '../weighing/weights.js';

/** Conditions on a candidate; all that are given must hold. */
export interface Condition {
  /** What few candidates have. */
  readonly has?: Trait;
  /** One word, or more than one. */
  readonly single?: boolean;
  /** The forms of its first word and of its last word. */
  readonly first?: readonly Kind[];
  readonly last?: readonly Kind[];
  /** The words before and after it. */
  readonly previous?: WordSet;
  readonly next?: WordSet;
  /** What no table can decide; tested last, if all else holds. */
  readonly when?: (features: Features) => boolean;
}

/** One reason for or against taking a candidate for a person; the weights of all that hold are added up. */
export interface Evidence extends Rule {
  readonly condition: Condition;
  readonly weight: Weight;
  /** The kinds of context that it counts as, as bits. */
  readonly contexts: number;
}

export const evidence = (
  name: string,
  examples: Examples,
  reason: string,
  condition: Condition | ((features: Features) => boolean),
): Evidence => ({
  ...{ name, reason, ...examplesOf(examples) },
  condition: typeof condition === 'function' ? { when: condition } : condition,
  weight: weightOf(name),
  contexts: contextsOf(name),
});

/** The words of several sets. */
export const anyOf = (...sets: readonly WordSet[]): WordSet => ({ has: (word) => sets.some((one) => one.has(word)) });

export const commas: WordSet = set(',');
export const brackets: WordSet = set('(');
export const DASHES: WordSet = set('- –');

/** The word at a token of the same sentence; 0 outside it. */
export const wordAt = (features: Features, at: number): WordId =>
  isNear(features, at) ? features.document.tokens.word[at]! : 0;

export const shapeAt = (features: Features, at: number): Shape =>
  isNear(features, at) ? (features.document.tokens.shape[at]! as Shape) : Shape.Punctuation;

const isNear = ({ document: { tokens }, candidate }: Features, at: number): boolean =>
  at >= 0 && at < tokens.length && tokens.sentence[at] === tokens.sentence[candidate.from];

/** The character that a token begins with; empty outside the text. */
export const charAt = ({ document: { text, tokens } }: Features, at: number): string =>
  at < 0 || at >= tokens.length ? '' : text.charAt(tokens.start[at]!);

/** Whether a possessive follows the name. */
export const isOwner = (features: Features): boolean => shapeAt(features, features.nextAt) === Shape.Clitic;

/** Whether one of some words is among the `count` tokens from `from` on. */
export const among = (features: Features, from: number, count: number, wanted: WordSet): boolean => {
  if (from < 0) return false;
  for (let at = from; at < from + count && isNear(features, at); at++)
    if (wanted.has(features.document.tokens.word[at]!)) return true;
  return false;
};

export const isPast = (features: Features, at: number): boolean =>
  isNear(features, at) && isPastVerb(features.document, at);

export const isLower = (features: Features, at: number): boolean => shapeAt(features, at) === Shape.Lower;

/** Whether a token can be a first name. */
export const isGiven = ({ document }: Features, at: number): boolean =>
  (classesOf(plain(slice(document, at))) & CLASSES.first) !== 0;

export const BE: WordSet = set('is was');

/** `Zqwv was 40.` */
export const isAged = (features: Features): boolean => {
  if (!BE.has(features.next)) return false;
  const { start, end } = features.document.tokens;
  const at = features.nextAt + 1;
  return (
    shapeAt(features, at) === Shape.Number &&
    end[at]! - start[at]! === 2 &&
    shapeAt(features, at + 1) === Shape.Punctuation &&
    charAt(features, at + 1) !== '%'
  );
};

export const AND: WordSet = set('and or & nor');
export const AMPERSAND: WordSet = set('&');
export const COPULA: WordSet = set('was is has had would could should may might will can must did does were are have');
/** Things that only a person is head of: `the Kovalenko administration`. */
export const HELD_BY_PEOPLE: WordSet = set(
  'administration presidency cabinet campaign era years supporters doctrine impeachment',
);
