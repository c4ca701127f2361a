import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { wordList, wordsIn } from '../../lexicon/lists.js';
import type { Classes, TokenClass } from '../../rules/pattern.js';
import { oneToken, wordClass } from '../../rules/patterns.js';
import { isCapitalised, sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isYear } from '../../language/years.js';
import { endOfYears, isHeadline, isNameWord, runEnd, withNumberAfter, withPhrase } from './name-words.js';
import { between, broadOrganisations, organisations, organisationWords } from './series.js';

type Read = (document: Document, at: number) => number;

const read =
  (end: Read): TokenClass['match'] =>
  ({ document }, at) => {
    const to = end(document, at);
    return to > at ? { value: '', to } : undefined;
  };

/** A preposition and the name after it: `of [the] C+`. */
const phrase = (prepositions: readonly string[], holds?: (document: Document, to: number) => boolean): TokenClass => {
  const set = wordSet(prepositions);
  return {
    words: prepositions,
    match: read((document, at) => {
      const to = withPhrase(document, at, set);
      return holds?.(document, to) === false ? at : to;
    }),
  };
};

const numbers = [Shape.Number, Shape.Upper];

const heads = (section: string): TokenClass =>
  wordClass(Object.fromEntries(wordsIn(`events/named/heads/${section}`).map((word) => [word, word])));

/** `in the Guildford constituency` says where an election was held and is no part of its name. */
const constituencies = wordSet(['constituency', 'district', 'riding', 'seat', 'electorate', 'ward']);

const isPlace = ({ tokens }: Document, to: number): boolean => !constituencies.has(tokens.word[to] ?? 0);

const notStorms = wordList('events/named/no-storm-names');
const notOperations = wordSet(['center', 'centre', 'manager', 'officer', 'room', 'command']);

const stormName: Read = (document, at) => {
  const { tokens } = document;
  const isName = isNameWord(document, at) && tokens.shape[at] === Shape.Capital && !notStorms.has(tokens.word[at]!);
  return isName ? at + 1 : at;
};

/** `COP27`, `COP 27`, `COP-27` */
const climateConference: Read = (document, at) => {
  const { tokens, text } = document;
  if (tokens.shape[at] !== Shape.Upper) return at;
  if (tokens.end[at]! - tokens.start[at]! > 3) return at + 1;
  const number = /[-–]/.test(text[tokens.start[at + 1] ?? 0] ?? '') ? at + 2 : at + 1;
  return tokens.shape[number] === Shape.Number && number < sentenceEnd(document, at) ? number + 1 : at;
};

/** A modifier, a name, an apostrophe or hyphen inside the name of a meeting. */
const isBetween = (document: Document, at: number): boolean => {
  const { tokens, text } = document;
  if (between.has(tokens.word[at]!) || tokens.shape[at] === Shape.Clitic) return true;
  if (tokens.shape[at] === Shape.Punctuation) return /['’‘\-–/]/.test(text[tokens.start[at]!]!);
  return isNameWord(document, at) && !isHeadline(document, at);
};

const talks = wordList('events/named/heads/talks');
const sittings = wordList('events/named/heads/talks', 'events/named/heads/sitting');
const MINISTERIAL = intern('ministerial');
const TALKS = intern('talks');
const LONGEST = 8;

/** What an organisation holds: modifiers and a final noun. */
const held =
  (ends: WordSet, least: number): Read =>
  (document, at) => {
    const { word } = document.tokens;
    const last = Math.min(sentenceEnd(document, at), at + LONGEST);
    let head = at;
    while (head < last && !sittings.has(word[head]!) && isBetween(document, head)) head++;
    // `foreign ministerial talks`: the adjective is not yet the noun.
    if (head + 1 < last && word[head] === MINISTERIAL && word[head + 1] === TALKS) head++;
    return head < last && head >= at + least && ends.has(word[head]!) ? head + 1 : at;
  };

const anything = (end: Read): TokenClass => ({ words: [], any: true, match: read(end) });

/** An organisation by any of its names. */
const organisation = (isBroad: boolean): TokenClass => ({
  words: organisationWords,
  match: ({ document }, at) => {
    const hit = isCapitalised(document, at) ? organisations.match(document, at) : undefined;
    return hit !== undefined && broadOrganisations.has(hit.value) === isBroad ? hit : undefined;
  },
});

/** The heads of names and what stands after them: docs/patterns.md. */
export const rightClasses: Classes = {
  OF: phrase(['of']),
  IN: phrase(['in']),
  CAUSE: phrase(['of', 'for']),
  SCENE: phrase(['of', 'in', 'on', 'for']),
  TOPIC: phrase(['on', 'of', 'for']),
  SEAT: phrase(['in'], isPlace),
  QUESTION: phrase(['in', 'of', 'on'], isPlace),
  NUMBER: { words: ['of'], shapes: numbers, match: read(withNumberAfter) },
  YEAR: {
    words: [],
    shapes: numbers,
    secondWords: oneToken,
    match: read((document, at) => (isYear(document, at) ? at + 1 : at)),
  },
  YEARS: {
    words: [],
    shapes: numbers,
    match: read((document, at) => (isYear(document, at) ? endOfYears(document, at) : at)),
  },
  CODENAME: anything((document, at) => (notOperations.has(document.tokens.word[at]!) ? at : runEnd(document, at, 3))),
  STORMNAME: anything(stormName),
  COP: {
    words: ['cop', ...Array.from({ length: 40 }, (_, i) => `cop${i + 1}`)],
    match: read(climateConference),
  },
  HOST: wordClass(
    Object.fromEntries(['euro', 'expo', ...wordsIn('events/named/host-cities')].map((word) => [word, word])),
  ),
  BROAD: organisation(true),
  NARROW: organisation(false),
  TALKS: anything(held(talks, 0)),
  FURTHERTALKS: anything(held(talks, 1)),
  SITTING: anything(held(sittings, 0)),
  FALL: heads('fall'),
  UPRISING: heads('uprising'),
  CRISIS: heads('crisis'),
  CUP: heads('cup'),
  FESTIVAL: heads('festival'),
  STORM: heads('storm'),
  DISASTER: heads('disaster'),
  ELECTION: heads('election'),
  CONFERENCE: heads('conference'),
  FRAMED: heads('framed'),
  SMALLCRISIS: heads('written-small'),
  DATEDCRISIS: heads('dated-conflict'),
  DATEDUPRISING: heads('dated-uprising'),
};
