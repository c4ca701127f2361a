import type { EventKind } from '../../core/entity.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { wordList } from '../../lexicon/lists.js';
import type { WordSet } from '../../lexicon/vocabulary.js';

export interface Known {
  readonly kind: EventKind;
  /** It is also recognised in lower case. */
  readonly small: boolean;
}

/** The closed list of names. */
export const known: PhraseTable<Known> = phraseTable('events/named/known-names');

/** Words that the list itself writes in lower case. */
export const small: WordSet = wordList('events/named/known-names/small');

/** Words that belong to a known name if they come right before it: `2012 London Summer Olympics`. */
export const openers: WordSet = wordList('events/named/name-openers');

/** Event nouns that may follow a known name: `Watergate scandal`, `9/11 attacks`. */
export const closers: WordSet = wordList('events/named/name-closers');

/** Host cities with the years of their Games: `London 2012`. */
export const hosts: WordSet = wordList('events/named/host-cities');
