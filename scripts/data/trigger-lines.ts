/** The lines of data/events/triggers. */
import type { EventKind } from '../../src/core/entity.js';
import type { Strength } from '../../src/events/triggers/forms.js';
import { entriesOf } from './lists.js';

/** The sections of the files, in the order in which their triggers are tried. */
export const SECTIONS: Readonly<Record<string, Strength>> = {
  verbs: 'verb',
  phrases: 'phrase',
  nouns: 'noun',
  weak: 'weak',
};

/** `call off +meeting|talks`: the trigger and its guards. */
export interface TriggerLine {
  readonly line: string;
  readonly lemma: string;
  readonly guards: readonly string[];
}

const readLine = (line: string): TriggerLine => {
  const parts = line.split(' ');
  const first = parts.findIndex((part) => /^[+\-<!]./.test(part));
  return first < 0
    ? { line, lemma: line, guards: [] }
    : { line, lemma: parts.slice(0, first).join(' '), guards: parts.slice(first) };
};

export const triggerLines = (kind: EventKind, section: string): readonly TriggerLine[] =>
  entriesOf(`events/triggers/${kind}`, section).map(readLine);
