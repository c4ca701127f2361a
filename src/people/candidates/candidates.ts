import { isGlued, sentenceStart, type Document } from '../../text/document.js';
import { startWithParticles, type Run } from '../../language/names.js';
import { Shape } from '../../text/tokens.js';
import { COMMA } from '../../lexicon/marks.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { boundaryAt, type BoundaryKind } from './name-boundaries.js';
import { officeBefore } from '../roles/office-before.js';
import { isPlacedOffice } from './run-titles.js';
import type { RunWord } from './run-word.js';
import type { Words } from '../lexicon/lexicon.js';
import { honorifics, titleModifiers, titles } from '../lexicon/words.js';

/** Words that may be a person's name, without titles and whatever cannot belong to it. */
export interface Candidate {
  /** The first token of each of its words; particles do not count as words. */
  readonly words: readonly number[];
  /** The token after each word. */
  readonly ends: readonly number[];
  /** The token where its leading particles begin: `[von] Trapp`; mostly the same as `from`. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** The title before it, as tokens. */
  readonly title: { readonly from: number; readonly to: number } | null;
  /** What else comes before it in the same run. */
  readonly before: 'nothing' | 'place' | 'demonym' | 'word';
  /** Whether other words of the run follow it. */
  readonly followed: boolean;
}

/** Splits a run at titles, known places and organisations, and words that no name holds. */
export const candidatesOf = (
  document: Document,
  words: Words,
  run: Run,
  surnames: ReadonlySet<string>,
): readonly Candidate[] => {
  const office = officeBefore(document, words, run);
  const opens = opensSentence(document, run.from);
  const isKnown = run.words.length <= 2 && surnames.size > 0 && surnames.has(words.spelling(run.words.at(-1)!));
  const piece: Piece = {
    document,
    run,
    found: [],
    title: office.title,
    before: 'nothing',
    first: office.words,
    end: 0,
  };
  for (let i = office.words; i < run.words.length; i++) {
    piece.end = i;
    const boundary = boundaryAt(runWordOf(words, piece, opens, isKnown));
    if (boundary === undefined) continue;
    let next = boundary.to === run.words[i] ? i : i + 1;
    while (next < run.words.length && run.words[next]! < boundary.to) next++;
    endPiece(piece, boundary.kind, next);
    i = next - 1;
  }
  piece.end = run.words.length;
  closePiece(piece, false);
  return piece.found;
};

/** The words of a run since its last boundary, by their indices in the run. */
interface Piece {
  readonly document: Document;
  readonly run: Run;
  readonly found: Candidate[];
  title: Candidate['title'];
  before: Candidate['before'];
  first: number;
  end: number;
}

const closePiece = ({ document, run, found, title, before, first, end }: Piece, followed: boolean): void => {
  if (first >= end) return;
  const from = run.words[first]!;
  const last = run.ends[end - 1]!;
  found.push({
    words: run.words.slice(first, end),
    ends: run.ends.slice(first, end),
    start: startWithParticles(document, from),
    from,
    to: followed ? last : endWithSuffix(document, last),
    title,
    before,
    followed,
  });
};

/** Ends the piece at a boundary; the next begins with word `next` of the run. */
const endPiece = (piece: Piece, kind: BoundaryKind, next: number): void => {
  const { run, end } = piece;
  const title = kind === 'title' ? { from: startOfTitle(piece), to: run.ends[end]! } : placedOffice(piece, kind, next);
  closePiece(piece, true);
  piece.title = title;
  piece.before = title !== null || kind === 'title' ? 'nothing' : kind;
  piece.first = next;
};

/** `Chief Minister Punjab Ola Kvist`: the title and the place that follows it. */
const placedOffice = (
  { document: { tokens }, run, title, first, end }: Piece,
  kind: BoundaryKind,
  next: number,
): Candidate['title'] =>
  kind === 'place' && title !== null && first === end && isPlacedOffice(tokens.word[title.to - 1]!)
    ? { from: title.from, to: run.ends[next - 1]! }
    : null;

const JUNIOR: WordSet = wordSet(['jr', 'sr']);

/** `Martin Luther King, Jr.` */
const endWithSuffix = ({ tokens }: Document, to: number): number => {
  if (to + 1 >= tokens.length || tokens.sentence[to + 1] !== tokens.sentence[to - 1]) return to;
  if (tokens.word[to] === COMMA && JUNIOR.has(tokens.word[to + 1]!)) return to + 2;
  // `Alexander the Great`
  return THE.has(tokens.word[to]!) && EPITHETS.has(tokens.word[to + 1]!) && tokens.shape[to + 1] === Shape.Capital
    ? to + 2
    : to;
};

const THE: WordSet = wordSet(['the']);
const EPITHETS: WordSet = set(
  'great terrible magnificent conqueror confessor lionheart pious wise bold bald fat younger elder',
);

const runWordOf = (
  words: Words,
  { document, run, first, end: i, title }: Piece,
  opens: boolean,
  isKnown: boolean,
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
    previous: i > first ? run.words[i - 1] : undefined,
    next: i + 1 < run.words.length ? run.words[i + 1] : undefined,
    opens,
    isKnown,
    addressed: title?.to === at && addresses.has(tokens.word[title.to - 1]!),
    office: title?.to === at ? tokens.word[title.to - 1]! : 0,
  };
};

/** Words before which any name is a person's, even that of a country. */
const addresses: WordSet = wordSet([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'judge',
  'justice',
  'sir',
  'lady',
  'sgt',
  'sen',
  'rep',
]);

const OPENING = '"“‘\'«:–—-…([*•>';

/** After a full stop, an opening quotation mark or a colon a capital proves nothing. */
export const opensSentence = (document: Document, at: number): boolean => {
  const first = sentenceStart(document, at);
  if (at === first) return true;
  const { tokens, text } = document;
  if (tokens.shape[at - 1] !== Shape.Punctuation) return false;
  if (!OPENING.includes(text.charAt(tokens.start[at - 1]!))) return false;
  return at - 2 < first || !isGlued(document, at - 2);
};

/** Moves the words that qualify the title out of the piece before it. */
const startOfTitle = (piece: Piece): number => {
  const { document, run, title, first } = piece;
  let from = run.words[piece.end]!;
  while (piece.end > first) {
    const last = run.words[piece.end - 1]!;
    const word = document.tokens.word[last]!;
    if (!titleModifiers.has(word) && (!titles.has(word) || honorifics.has(word))) break;
    from = last;
    piece.end--;
  }
  // `Prime Minister Dr.`: titles in a row are one.
  return piece.end === first && title?.to === from ? title.from : from;
};
