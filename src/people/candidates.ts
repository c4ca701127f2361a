import { isGlued, sentenceStart, type Document } from '../text/document.js';
import { endOfWord, type Run } from '../language/names.js';
import { Shape } from '../text/tokens.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { CLASSES } from './classes.js';
import { boundaryAt, type BoundaryKind, type RunWord } from './name-boundaries.js';
import type { Words } from './lexicon.js';
import { honorifics, titleModifiers, titles } from './words.js';

/** Words that may be a person's name, freed of titles and of what cannot belong to it. */
export interface Candidate {
  /** First tokens of its words; particles are no words. */
  readonly words: readonly number[];
  readonly from: number;
  readonly to: number;
  /** The title before it, as tokens. */
  readonly title: { readonly from: number; readonly to: number } | null;
  /** What else precedes it in the same run. */
  readonly before: 'nothing' | 'place' | 'demonym' | 'word';
  /** Something of the run follows it. */
  readonly followed: boolean;
}

/** Cuts a run at titles, known places and organisations, and words that no name holds. */
export const candidatesOf = (document: Document, words: Words, run: Run): readonly Candidate[] => {
  const office = officeBefore(document, words, run);
  const opens = opensSentence(document, run.from);
  const pieces: Pieces = { found: [], title: office.title, before: 'nothing', piece: [] };
  for (let i = office.words; i < run.words.length; i++) {
    const at = run.words[i]!;
    const boundary = boundaryAt(runWordOf(document, words, run, i, pieces.piece, opens));
    if (boundary === undefined) pieces.piece.push(at);
    else {
      endPiece(document, pieces, at, boundary.kind);
      while (i + 1 < run.words.length && run.words[i + 1]! < boundary.to) i++;
    }
  }
  closePiece(document, pieces, false);
  return pieces.found;
};

/** The words between the cuts of one run. */
interface Pieces {
  readonly found: Candidate[];
  title: Candidate['title'];
  before: Candidate['before'];
  piece: number[];
}

const closePiece = (document: Document, pieces: Pieces, followed: boolean): void => {
  const { found, title, before, piece } = pieces;
  if (piece.length === 0) return;
  const end = endOfWord(document, piece[piece.length - 1]!);
  const to = followed ? end : endWithSuffix(document, end);
  found.push({ words: piece, from: piece[0]!, to, title, before, followed });
  pieces.piece = [];
};

const endPiece = (document: Document, pieces: Pieces, at: number, kind: BoundaryKind): void => {
  const from = kind === 'title' ? startOfTitle(document, at, pieces.piece, pieces.title) : at;
  closePiece(document, pieces, true);
  pieces.title = kind === 'title' ? { from, to: endOfWord(document, at) } : null;
  pieces.before = kind === 'title' ? 'nothing' : kind;
};

const COMMA: WordSet = wordSet([',']);
const JUNIOR: WordSet = wordSet(['jr', 'sr']);

/** `Martin Luther King, Jr.` */
const endWithSuffix = ({ tokens }: Document, to: number): number =>
  to + 1 < tokens.length && COMMA.has(tokens.word[to]!) && JUNIOR.has(tokens.word[to + 1]!) ? to + 2 : to;

const runWordOf = (
  document: Document,
  words: Words,
  run: Run,
  i: number,
  piece: readonly number[],
  opens: boolean,
): RunWord => {
  const at = run.words[i]!;
  const { tokens } = document;
  return {
    document,
    words,
    run,
    i,
    at,
    classes: words.classes(at),
    word: tokens.word[at]!,
    shape: tokens.shape[at]! as Shape,
    // Asking an array for its element -1 is slow.
    previous: piece.length === 0 ? undefined : piece[piece.length - 1],
    next: i + 1 < run.words.length ? run.words[i + 1] : undefined,
    opens,
  };
};

const OF: WordSet = wordSet(['of', 'for']);

/** `Secretary of State Antony Blinken`: the run begins with the end of the title. */
const officeBefore = (
  document: Document,
  words: Words,
  run: Run,
): { readonly title: Candidate['title']; readonly words: number } => {
  const { tokens } = document;
  const of = run.from - 1;
  if (of < 1 || !OF.has(tokens.word[of]!) || !titles.has(tokens.word[of - 1]!)) return NO_OFFICE;
  let i = 0;
  while (i < run.words.length && isOffice(document, words, run.words[i]!)) i++;
  let from = of - 1;
  while (from > 0 && (titles.has(tokens.word[from - 1]!) || titleModifiers.has(tokens.word[from - 1]!))) from--;
  return i === 0 ? NO_OFFICE : { title: { from, to: endOfWord(document, run.words[i - 1]!) }, words: i };
};

const NO_OFFICE = { title: null, words: 0 } as const;

const isOffice = (document: Document, words: Words, at: number): boolean => {
  const kind = words.classes(at);
  if (titleModifiers.has(document.tokens.word[at]!)) return true;
  return (kind & (CLASSES.common | CLASSES.place | CLASSES.demonym)) !== 0 && (kind & CLASSES.first) === 0;
};

const OPENING = '"“‘\'«:–—-…([*•>';

/** After a full stop, an opening quote or a colon a capital says nothing. */
export const opensSentence = (document: Document, at: number): boolean => {
  const first = sentenceStart(document, at);
  if (at === first) return true;
  const { tokens, text } = document;
  if (tokens.shape[at - 1] !== Shape.Punctuation) return false;
  if (!OPENING.includes(text.charAt(tokens.start[at - 1]!))) return false;
  return at - 2 < first || !isGlued(document, at - 2);
};

/** Takes the words that qualify the title back from the piece before it. */
const startOfTitle = (document: Document, at: number, piece: number[], title: Candidate['title']): number => {
  const { tokens } = document;
  let from = at;
  while (piece.length > 0) {
    const last = piece[piece.length - 1]!;
    const word = tokens.word[last]!;
    if (!titleModifiers.has(word) && (!titles.has(word) || honorifics.has(word))) break;
    from = last;
    piece.pop();
  }
  // `Prime Minister Dr.`: titles in a row are one.
  return piece.length === 0 && title?.to === from ? title.from : from;
};
