import { phraseTable, type PhraseTable } from '../text/phrases.js';
import { isGlued, sentenceStart, type Document } from '../text/document.js';
import { endOfWord, type Run } from '../text/names.js';
import { wordSet, type WordSet } from '../text/vocabulary.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { CLASSES } from './classes.js';
import { NAME, OTHER, type Words } from './lexicon.js';
import { organisationPhrases, placePhrases } from './names.generated.js';
import { calendarWords, honorifics, never, organisationWords, placeWords, titleModifiers, titles } from './words.js';

/** Words that may be a person's name, freed of titles and of what cannot belong to it. */
export interface Candidate {
  /** First tokens of its words; particles are no words. */
  readonly words: readonly number[];
  readonly from: number;
  readonly to: number;
  /** The title that stands before it, as tokens. */
  readonly title: { readonly from: number; readonly to: number } | null;
  /** What else stands before it in the same run. */
  readonly before: 'nothing' | 'place' | 'word' | 'initial';
  /** Something of the run follows it. */
  readonly followed: boolean;
}

const phrases: PhraseTable<'place' | 'organisation'> = phraseTable([
  ...placePhrases.split('\n').map((phrase) => [phrase, 'place'] as const),
  ...organisationPhrases.split('\n').map((phrase) => [phrase, 'organisation'] as const),
]);

/** Cuts a run at titles, known places and organisations, and words that no name holds. */
export const candidatesOf = (document: Document, words: Words, run: Run): Candidate[] => {
  const cut = cutter(document, words, run);
  const found: Candidate[] = [];
  let piece: number[] = [];
  let title: Candidate['title'] = null;
  let before: Candidate['before'] = 'nothing';
  const office = officeBefore(document, words, run);
  if (office !== null) title = office.title;
  const close = (followed: boolean): void => {
    const last = piece[piece.length - 1];
    if (last !== undefined)
      found.push({ words: piece, from: piece[0]!, to: endOfWord(document, last), title, before, followed });
    piece = [];
    title = null;
  };
  for (let i = office?.words ?? 0; i < run.words.length; i++) {
    const { kind, to } = cut(i, piece);
    if (kind === 'name') {
      piece.push(run.words[i]!);
      continue;
    }
    if (kind === 'title') {
      const from = startOfTitle(document, run.words, i, piece);
      close(true);
      title = { from, to: endOfWord(document, run.words[i]!) };
      before = 'nothing';
      continue;
    }
    close(true);
    before = kind;
    while (i + 1 < run.words.length && run.words[i + 1]! < to) i++;
  }
  close(false);
  return found;
};

const OF: WordSet = wordSet(['of', 'for']);

/** `Secretary of State Antony Blinken`: the run begins with the end of the title. */
const officeBefore = (
  document: Document,
  words: Words,
  run: Run,
): { title: Candidate['title']; words: number } | null => {
  const { tokens } = document;
  const of = run.from - 1;
  if (of < 1 || !OF.has(tokens.word[of]!) || !titles.has(tokens.word[of - 1]!)) return null;
  let i = 0;
  while (i < run.words.length && isOffice(words.classes(run.words[i]!))) i++;
  let from = of - 1;
  while (from > 0 && (titles.has(tokens.word[from - 1]!) || titleModifiers.has(tokens.word[from - 1]!))) from--;
  return i === 0 ? null : { title: { from, to: endOfWord(document, run.words[i - 1]!) }, words: i };
};

const isOffice = (kind: number): boolean =>
  (kind & (CLASSES.common | CLASSES.place | CLASSES.demonym)) !== 0 &&
  ((kind & CLASSES.first) === 0 || (kind & CLASSES.everyday) !== 0);

interface Cut {
  readonly kind: 'name' | 'title' | 'place' | 'word' | 'initial';
  readonly to: number;
}

const cutter = (document: Document, words: Words, run: Run) => {
  const { tokens, sentences } = document;
  const sentence = tokens.sentence[run.from]!;
  const headline = sentences.casing[sentence] !== Casing.Normal;
  const opens = opensSentence(document, run.from);
  return (i: number, piece: readonly number[]): Cut => {
    const at = run.words[i]!;
    const word = tokens.word[at]!;
    const kind = words.classes(at);
    const next = run.words[i + 1];
    if (never.has(word) && (tokens.shape[at] !== Shape.Initial || isArticle(document, at)))
      return { kind: i === 0 ? 'initial' : 'word', to: at + 1 };
    if (i === 0 && opens && (kind & CLASSES.common) !== 0 && (kind & NAME) === 0 && !titles.has(word))
      return { kind: 'initial', to: at + 1 };
    const phrase = word === 0 ? undefined : phrases.match(document, at);
    if (phrase !== undefined && phrase.to <= run.to) return { kind: 'place', to: phrase.to };
    if (isTitle(document, words, run, i, piece)) return { kind: 'title', to: at + 1 };
    if (calendarWords.has(word) && !(kind & CLASSES.first && next !== undefined)) return { kind: 'word', to: at + 1 };
    if ((kind & CLASSES.demonym) !== 0 && (kind & NAME) === 0) return { kind: 'place', to: at + 1 };
    if (qualifies(document, words, run, i, piece)) return { kind: 'word', to: at + 1 };
    if (isPronoun(document, words, run, i)) return { kind: 'word', to: at + 1 };
    if (headline && (kind & CLASSES.common) !== 0 && (kind & NAME) === 0) return { kind: 'word', to: at + 1 };
    return { kind: 'name', to: at + 1 };
  };
};

/** `Republican Ana Kovač`, `Refugee Council Ana Kovač`: what is no name cannot stand before a first name. */
const qualifies = (document: Document, words: Words, run: Run, i: number, piece: readonly number[]): boolean => {
  const next = run.words[i + 1];
  if (next === undefined || run.words[i + 2] === undefined) return false;
  const following = words.classes(next);
  if ((following & CLASSES.first) === 0 || (following & (CLASSES.common | CLASSES.place)) !== 0) return false;
  const kind = words.classes(run.words[i]!);
  const word = document.tokens.word[run.words[i]!]!;
  if (organisationWords.has(word) || placeWords.has(word)) return (kind & CLASSES.first) === 0;
  return (
    piece.length === 0 &&
    (kind & NAME) === 0 &&
    ((kind & OTHER) !== 0 || /(?:ist|ian|ander|sman|crat)$/.test(words.spelling(run.words[i]!)))
  );
};

const A: WordSet = wordSet(['a']);
const isArticle = (document: Document, at: number): boolean =>
  A.has(document.tokens.word[at]!) && document.tokens.end[at]! - document.tokens.start[at]! === 1;

const I: WordSet = wordSet(['i']);
const AFTER_NUMERAL: WordSet = wordSet(
  `of in and was is the at as to from on for who by with had ( ) , . ; : ' " –`.split(' '),
);

/** `I` is a numeral only behind a first name and before what can go on with a name. */
const isPronoun = (document: Document, words: Words, run: Run, i: number): boolean => {
  const at = run.words[i]!;
  const { tokens } = document;
  if (!I.has(tokens.word[at]!)) return false;
  const previous = run.words[i - 1];
  if (previous === undefined || run.words[i + 1] !== undefined) return true;
  return (
    !(AFTER_NUMERAL.has(tokens.word[at + 1] ?? 0) || tokens.shape[at + 1] === Shape.Clitic) ||
    (words.classes(previous) & CLASSES.common) !== 0
  );
};

/** Behind a full stop, an opening quote or a colon a capital says nothing. */
export const opensSentence = (document: Document, at: number): boolean => {
  const first = sentenceStart(document, at);
  if (at === first) return true;
  const { tokens, text } = document;
  if (tokens.shape[at - 1] !== Shape.Punctuation) return false;
  return '"“‘\'«:–—-…([*•>'.includes(text[tokens.start[at - 1]!]!) && !isGlued(document, at - 2 < first ? at : at - 2);
};

/** A title before a name; `Stephen King` and `Dean Acheson` are names. */
const isTitle = (document: Document, words: Words, run: Run, i: number, piece: readonly number[]): boolean => {
  const at = run.words[i]!;
  const word = document.tokens.word[at]!;
  if (honorifics.has(word)) return true;
  if (!titles.has(word) || (document.tokens.shape[at] === Shape.Upper && word === 0)) return false;
  const kind = words.classes(at);
  if ((kind & NAME) === 0) return true;
  const next = run.words[i + 1];
  const previous = piece[piece.length - 1];
  if (previous !== undefined && isGiven(document, words, previous)) return false;
  if (next === undefined) return false;
  return !(
    (kind & CLASSES.first) !== 0 &&
    (words.classes(next) & CLASSES.last) !== 0 &&
    !(words.classes(next) & CLASSES.first)
  );
};

const isGiven = (document: Document, words: Words, at: number): boolean =>
  document.tokens.shape[at] === Shape.Initial ||
  ((words.classes(at) & CLASSES.first) !== 0 && !titleModifiers.has(document.tokens.word[at]!));

/** Takes the words that qualify the title back from the piece before it. */
const startOfTitle = (document: Document, words: readonly number[], i: number, piece: number[]): number => {
  let from = words[i]!;
  while (
    piece.length > 0 &&
    (titleModifiers.has(document.tokens.word[piece[piece.length - 1]!]!) ||
      titles.has(document.tokens.word[piece[piece.length - 1]!]!))
  )
    from = piece.pop()!;
  return from;
};
