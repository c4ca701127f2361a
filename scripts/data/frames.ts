/** The frames of data/events/frames.txt: senses of triggers separated by what fills the places around them. */
import { EVENT_KINDS, type EventKind } from '../../src/core/entity.js';
import { SLOTS } from '../../src/events/triggers/frame.js';
import { CLASS_NAMES, LISTED_CLASSES } from '../../src/events/arguments/noun-class.js';
import type { Strength } from '../../src/events/triggers/forms.js';
import type { Image } from './image.js';
import { sectionsOf } from './lists.js';
import { plural } from './morphology.js';

/** A place around the trigger and what it must, or must not, hold. */
export interface Wanted {
  readonly slot: string;
  readonly isNegated: boolean;
  readonly classes: number;
  readonly words: readonly string[];
  readonly wants: 'some' | 'any' | 'nothing';
}

export interface Frame {
  readonly strength: Strength;
  readonly lemma: string;
  /** Null: this sense is no event. */
  readonly kind: EventKind | null;
  readonly wanted: readonly Wanted[];
  readonly examples: readonly string[];
}

const strengths: Readonly<Record<string, Strength>> = { verb: 'verb', noun: 'noun', phrase: 'phrase' };

/** Words that several frames ask for, by the name of their group. */
const groups = new Map(sectionsOf('events/frame-words').map(({ heading, entries }) => [heading, entries]));

/** `@player`: the words of that group, and of the groups in it; any other word or class is itself. */
const membersOf = (word: string): readonly string[] => {
  if (!word.startsWith('@')) return [word];
  const members = groups.get(word.slice(1));
  if (members === undefined) throw new Error(`no group of words: ${word}`);
  return members.flatMap(membersOf);
};

/** `o=PERSON|prisoner`, `o!MONEY`, `by=NONE`, `s=@player` */
const readWanted = (source: string): Wanted => {
  const [, slot = '', mark = '', list = ''] = /^([a-z]+)([=!])(.+)$/.exec(source) ?? [];
  if (slot === '') throw new Error(`no condition of a frame: ${source}`);
  const all = list.split('|').flatMap(membersOf);
  const words = all.filter((word) => /^[a-z%]/.test(word));
  const classes = all.reduce((bits, name) => bits | bitOf(name), 0);
  const wants = all.includes('ANY') ? 'any' : all.includes('NONE') ? 'nothing' : 'some';
  return { slot, isNegated: mark === '!', classes, words, wants };
};

const bitOf = (name: string): number => {
  if (/^[a-z%]/.test(name) || name === 'ANY' || name === 'NONE') return 0;
  const place = CLASS_NAMES.indexOf(name);
  if (place < 0) throw new Error(`no class of nouns: ${name}`);
  return 1 << place;
};

const headed = /^(?<use>\w+) (?<lemma>.+)$/;
const stated = /^(?<kind>\w+)(?<conditions>(?: \S+)*?): (?<examples>.+)$/;

const readFrame = (heading: string, line: string): Frame => {
  const head = headed.exec(heading)?.groups;
  const body = stated.exec(line)?.groups;
  if (head === undefined || body === undefined) throw new Error(`no frame: [${heading}] ${line}`);
  const wanted = body['conditions']!.split(' ').filter(Boolean).map(readWanted);
  return {
    strength: strengthOf(head['use']!),
    lemma: head['lemma']!,
    kind: kindOf(body['kind']!),
    wanted,
    examples: body['examples']!.split(' | '),
  };
};

const strengthOf = (use: string): Strength => {
  const strength = strengths[use];
  if (strength === undefined) throw new Error(`no use of a word: ${use}`);
  return strength;
};

const kindOf = (name: string): EventKind | null => {
  const kind = EVENT_KINDS.find((known) => known === name);
  if (kind === undefined && name !== 'none') throw new Error(`no kind of event: ${name}`);
  return kind ?? null;
};

/** Every frame, those of one trigger in the order in which they are tried. */
export const readFrames = (): readonly Frame[] =>
  sectionsOf('events/frames').flatMap(({ heading, entries }) => entries.map((line) => readFrame(heading, line)));

/** By word: the class of a noun and of its plural. */
export const addNounClasses = (image: Image): void => {
  const ids: [id: number, bit: number][] = [];
  for (const { heading, entries } of sectionsOf('events/noun-classes')) {
    const place = LISTED_CLASSES.indexOf(heading.toUpperCase());
    if (place < 0) throw new Error(`no class of nouns: ${heading}`);
    for (const noun of entries) for (const form of [noun, plural(noun)]) ids.push([image.wordId(form), 1 << place]);
  }
  const table = new Int32Array(Math.max(...ids.map(([id]) => id)) + 1);
  // A noun that is listed itself is never taken for the plural of another.
  for (const [id, bit] of ids.reverse()) table[id] = bit;
  image.add('events/noun-classes', table);
};

/** As src/events/triggers/frame.ts reads it. */
export const conditionLine = (
  { slot, isNegated, classes, words, wants }: Wanted,
  idOf: (word: string) => number,
): string => {
  const place = (SLOTS as readonly string[]).includes(slot) ? slot : `#${idOf(slot).toString(36)}`;
  const ids = words.map((word) => idOf(word).toString(36)).join('.');
  return [place, isNegated ? '!' : '', classes.toString(36), ids, wants === 'some' ? '' : wants].join(',');
};
