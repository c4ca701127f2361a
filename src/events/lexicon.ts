import { EVENT_KINDS, type EventKind } from '../core/entity.js';
import type { WordId } from '../lexicon/vocabulary.js';
import { STRENGTHS, type Strength } from './forms.js';
import { candidates, ids, lemmas, NONE, placeOf, starts, verbal } from './trigger-tables.js';
import { entries } from './triggers.generated.js';

export { compoundHeads, isLightVerb, isOccurVerb } from './trigger-tables.js';

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

/** A trigger that may begin with a given word, and the forms (`Form`) which that word can be. */
export interface Candidate {
  readonly entry: Entry;
  readonly forms: number;
}

const lines: readonly string[] = entries.split('\n');
const size = lemmas.length;

/** The lemma of a word the tables know, else the word itself. */
export const lemmaOf = (id: WordId): WordId => (id < size ? lemmas[id]! || id : id);

/** The verbal forms a word can be, of any verb the tables know; 0 if none. */
export const verbalForms = (id: WordId): number => (id < size ? verbal[id]! : 0);

const wordsAt = (places: string): WordId[] =>
  places === '' ? [] : places.split('.').map((place) => ids[Number.parseInt(place, 36)]!);

const readEntry = (line: string): Entry => {
  const [kind = '', strength = '', lemma = '', rest = '', behind = '', notBehind = '', before = '', notBefore = ''] =
    line.split('|');
  return {
    kind: EVENT_KINDS[Number(kind)]!,
    strength: STRENGTHS[Number(strength)]!,
    lemma,
    rest: wordsAt(rest),
    behind: wordsAt(behind),
    notBehind: wordsAt(notBehind),
    before: wordsAt(before),
    notBefore: wordsAt(notBefore),
  };
};

const readCandidates = (place: number): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let i = starts[place]!; i < starts[place + 1]!; i += 2)
    found.push({ entry: readEntry(lines[candidates[i]!]!), forms: candidates[i + 1]! });
  return found;
};

/** Few of the triggers come up in one text: each is read from its line when it first does. */
const read: (readonly Candidate[] | undefined)[] = [];

/** The triggers that may begin with a word. */
export const candidatesOf = (id: WordId): readonly Candidate[] | undefined => {
  const place = id > 0 && id < size ? placeOf[id]! : NONE;
  return place === NONE ? undefined : (read[place] ??= readCandidates(place));
};
