import { wordList } from '../../lexicon/lists.js';
import { reporting, speaking } from '../../language/reporting.js';
import type { Rule } from '../../rules/rule.js';
import { sentenceStart, slice, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { set, type WordId } from '../../lexicon/vocabulary.js';
import type { NamedHit } from './describe.js';
import { goesOn, isHeadline, isNameWord } from './name-words.js';

/** Names of one word that no noun nearby marks as an event. */
export const scandal: Rule = {
  name: 'gate',
  reason: 'a scandal called as Watergate was',
  finds: [
    'It was soon dubbed [Waveygate].',
    'The [Pigeongate] scandal grew.',
    'He denied the Pigeongate affair. But [Pigeongate] grew.',
  ],
  ignores: [
    'He lives in Aldgate.  # a place',
    'They met on Skeldergate Road.  # a street',
    'The film was sold to Lionsgate.  # a firm',
  ],
};

export const bareStorm: Rule = {
  name: 'bare-storm',
  reason: 'the name of a great storm, in an article about storms',
  finds: ['The hurricane season brought back [Katrina].'],
  ignores: [
    'Katrina sang.  # no storm in the article',
    'The storm woke Katrina Berg.  # somebody',
    'Katrina said the storm woke her.',
  ],
};

const storms = wordList('events/named/storm-names');
/** The name of a storm counts only in an article that has one of these words. */
export const stormWords: ReturnType<typeof wordList> = set(
  'hurricane hurricanes cyclone cyclones typhoon typhoons landfall levee levees superstorm',
);
const placing = set('in at to from near on of through outside around via along');
/** *who*, *and* or an age after a name shows that it is a person's. */
const besidePeople = set('who and or aged ,');

/** Whether the word after a name says that it is a person's. */
const isOfPerson = (next: WordId): boolean => speaking.has(next) || reporting.has(next) || besidePeople.has(next);

const scandalNouns = set('scandal affair row saga controversy inquiry hearings debacle fiasco');
const calling = set('called dubbed nicknamed termed so-called');
const SHORTEST = 8;

export const isStormName: (word: number) => boolean = (word) => storms.has(word);

/** Whether the token is a name by itself: not part of a longer one, and not in a headline. */
const standsAlone = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Capital &&
  !isHeadline(document, at) &&
  !goesOn(document, at + 1) &&
  !(at > sentenceStart(document, at) && isNameWord(document, at - 1));

/** `Waveygate`: a word that is in no table. */
export const isScandal = (document: Document, at: number): boolean => {
  const { text, tokens } = document;
  const end = tokens.end[at]!;
  return (
    tokens.word[at] === 0 &&
    end - tokens.start[at]! >= SHORTEST &&
    text.startsWith('gate', end - 4) &&
    standsAlone(document, at) &&
    !(at > sentenceStart(document, at) && placing.has(tokens.word[at - 1]!))
  );
};

/** Contexts in which a word in *-gate* is a scandal and no firm: `dubbed Waveygate`, `the Waveygate affair`. */
const isCalledScandal = ({ tokens }: Document, at: number): boolean =>
  scandalNouns.has(tokens.word[at + 1] ?? 0) || calling.has(tokens.word[at - 1] ?? 0);

/** All mentions of a scandal, once the text has called it one. */
export const scandalsAt = (document: Document, tokens: readonly number[]): NamedHit[] => {
  const called = new Set(tokens.filter((at) => isCalledScandal(document, at)).map((at) => slice(document, at)));
  return tokens
    .filter((at) => called.has(slice(document, at)))
    .map((at) => ({ from: at, to: at + 1, kind: 'justice', rule: scandal.name }));
};

/** Bare names of storms, unless the name speaks or acts like a person; short forms of full names are found elsewhere. */
export const bareStormsAt = (document: Document, tokens: readonly number[], hits: readonly NamedHit[]): NamedHit[] => {
  const { word } = document.tokens;
  const full = new Set(hits.filter(({ rule }) => rule === 'storm').map(({ to }) => word[to - 1]));
  return tokens
    .filter((at) => !full.has(word[at]) && standsAlone(document, at) && !isOfPerson(wordAt(document, at + 1)))
    .map((at) => ({ from: at, to: at + 1, kind: 'disaster', rule: bareStorm.name }));
};
