import { EVENT_KINDS, type EventKind } from '../../core/entity.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hostCities, knownNames, nameClosers, nameOpeners } from './words.js';

export interface Known {
  readonly kind: EventKind;
  /** Also where the text writes it small. */
  readonly small: boolean;
}

const entriesOf = (kind: EventKind): (readonly [string, Known])[] =>
  (knownNames[kind] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line.replace('~', ''), { kind, small: line.startsWith('~') }]);

const set = (list: string): WordSet => wordSet(list.trim().split(/\s+/));

/** The closed list of names. */
export const known: PhraseTable<Known> = phraseTable(EVENT_KINDS.flatMap(entriesOf));
export const openers: WordSet = set(nameOpeners);
export const hosts: WordSet = set(hostCities);
export const closers: WordSet = set(nameClosers);

/** Words the list itself writes small. */
export const small: WordSet = wordSet(
  Object.values(knownNames).flatMap((names) => names.split(/[\s-]+/).filter((word) => /^[a-z]/.test(word))),
);
