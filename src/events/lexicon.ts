import { EVENT_KINDS, type EventKind } from '../core/entity.js';
import { intern, wordSet, type WordId, type WordSet } from '../text/vocabulary.js';
import { STRENGTHS, type Strength } from './forms.js';
import * as tables from './triggers.generated.js';

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

const ids: readonly WordId[] = tables.spellings.split(' ').map(intern);
const lines: readonly string[] = tables.entries.split('\n');
const perWord: readonly string[] = tables.candidates.split(' ');
const size = ids.reduce((most, id) => Math.max(most, id), 0) + 1;
const NONE = -1;

/** The place of a word in the tables. */
const placeOf: Int32Array = new Int32Array(size).fill(NONE);
const lemmas: Int32Array = new Int32Array(size);
const verbal: Uint8Array = new Uint8Array(size);

const number = (digits: string): number => Number.parseInt(digits, 36);

tables.lemmas.split(' ').forEach((lemma, place) => {
  const id = ids[place]!;
  if (perWord[place] !== '') placeOf[id] = place;
  lemmas[id] = ids[number(lemma)]!;
  verbal[id] = number(tables.verbalForms.charAt(place));
});

/** The lemma of a word the tables know, else the word itself. */
export const lemmaOf = (id: WordId): WordId => (id < size ? lemmas[id]! || id : id);

/** The verbal forms a word can be, of any verb the tables know; 0 if none. */
export const verbalForms = (id: WordId): number => (id < size ? verbal[id]! : 0);

const wordsAt = (places: string): WordId[] =>
  places === '' ? [] : places.split('.').map((place) => ids[number(place)]!);

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

const readCandidate = (text: string): Candidate => {
  const [entry = '', forms = ''] = text.split('.');
  return { entry: readEntry(lines[number(entry)]!), forms: number(forms) };
};

/** Few of the triggers come up in one text: each is read from its line when it first does. */
const read: (readonly Candidate[] | undefined)[] = perWord.map(() => undefined);

/** The triggers that may begin with a word. */
export const candidatesOf = (id: WordId): readonly Candidate[] | undefined => {
  const place = id > 0 && id < size ? placeOf[id]! : NONE;
  return place === NONE ? undefined : (read[place] ??= perWord[place]!.split(',').map(readCandidate));
};

const lemmaSet = (places: string): WordSet => {
  const members = new Set(wordsAt(places));
  return { has: (id) => members.has(id) };
};

/** Verbs that only carry their noun: `hold talks`. Asked by lemma. */
export const isLightVerb: WordSet = lemmaSet(tables.light);

/** Verbs whose subject happens: `the talks began`. Asked by lemma. */
export const isOccurVerb: WordSet = lemmaSet(tables.occur);

/** Nouns that make the trigger before them a mere modifier: `murder suspect`. */
export const compoundHeads: WordSet = wordSet(tables.heads.split(' '));
