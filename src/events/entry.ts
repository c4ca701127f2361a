import type { EventKind } from '../core/entity.js';
import type { WordId } from '../text/vocabulary.js';

/** The ways in which a form of a trigger can be used; one spelling may be several. */
export const Form = { Base: 1, Third: 2, Gerund: 4, Past: 8, Participle: 16, Singular: 32, Plural: 64 } as const;
export const VERBAL = 31;
export const NOMINAL = 96;

export type Strength = 'verb' | 'noun' | 'weak' | 'phrase';

/** What must, and what must not, stand around a trigger; lemmas by number. */
export interface Guards {
  readonly behind: readonly WordId[];
  readonly notBehind: readonly WordId[];
  readonly before: readonly WordId[];
  readonly notBefore: readonly WordId[];
}

/** One trigger: a lemma or fixed phrase of a kind. */
export interface Entry extends Guards {
  readonly kind: EventKind;
  readonly lemma: string;
  readonly strength: Strength;
  /** Lemmas of the words behind the first. */
  readonly rest: readonly WordId[];
}

/** On one line, which is a quarter of its length as JSON and read only when a text has the word. */
export const packEntry = ({ kind, lemma, strength, rest, behind, notBehind, before, notBefore }: Entry): string =>
  [kind, lemma, strength, ...[rest, behind, notBehind, before, notBefore].map((ids) => ids.join(' '))].join('|');

export const unpackEntry = (line: string): Entry => {
  const [kind, lemma = '', strength, ...lists] = line.split('|');
  const [rest = [], behind = [], notBehind = [], before = [], notBefore = []] = lists.map(idsOf);
  return { kind: kind as EventKind, lemma, strength: strength as Strength, rest, behind, notBehind, before, notBefore };
};

const idsOf = (list: string): WordId[] => (list === '' ? [] : list.split(' ').map(Number));
