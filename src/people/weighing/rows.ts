import { push } from '../../core/lists/push.js';
import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern } from '../../lexicon/vocabulary.js';
import { CLOSE, COLON, COMMA, OPEN } from '../../lexicon/marks.js';
import { isInResults, resultsOf, type Results } from './results.js';
import { hasFigures } from './box-scores.js';
import type { Weighed } from './weigh.js';

const SEMICOLON = intern(';');

/** What the rows of a table list where a candidate is: people, teams with their scores, or neither. */
export type Row = 'people' | 'teams' | 'nothing';

/** A row is short, and a table has at least three. */
const LONGEST = 16;
const ROWS = 3;

/**
 * What a table consists of, by rows of one pattern: `Ana Kovač (Croatia) 31.07`, three times; half of its names decide for
 * all.
 */
export const rowsOf = (document: Document, weighed: readonly Weighed[], isPerson: IsPerson): readonly Row[] => {
  const columns = new Map<string, number[]>();
  weighed.forEach((one, i) => {
    const key = columnOf(document, one.features.candidate.start);
    if (key !== undefined) push(columns, key, i);
  });
  const rows = weighed.map((): Row => 'nothing');
  for (const [key, column] of columns) {
    if (column.length < ROWS) continue;
    const row = rowOf(key, column.filter((i) => weighed[i]!.score > 0).length / column.length);
    for (const i of column) rows[i] = row;
  }
  const isMember = (i: number): boolean => isPerson(weighed[i]!) || hasFigures(document, weighed[i]!.features.nextAt);
  for (const list of listsOf(document, weighed))
    if (list.filter(isMember).length >= list.length * shareOf(document, weighed[list[0]!]!))
      for (const i of list) rows[i] = 'people';
  markResults(document, weighed, rows);
  return rows;
};

const markResults = (document: Document, weighed: readonly Weighed[], rows: Row[]): void => {
  let sentence = -1;
  let results: Results | undefined;
  for (let i = 0; i < weighed.length; i++) {
    const { from } = weighed[i]!.features.candidate;
    const own = document.tokens.sentence[from]!;
    if (results === undefined || own !== sentence) results = resultsOf(document, document.sentences.first[own]!);
    sentence = own;
    if (isInResults(results, from)) rows[i] = 'teams';
  }
};

type IsPerson = (one: Weighed) => boolean;

/** Two names, each with a number: `Arsenal 2, Leeds 1`. */
const SCORES = /^C[,:]?N[,;:–-]*C[,:]?N|^CN[-–]NC|^C[-–v]C\d*N[-–:]N/;

const rowOf = (key: string, people: number): Row =>
  SCORES.test(key) && !key.includes('(') ? 'teams' : people >= 0.5 ? 'people' : 'nothing';

/** The pattern of the row that a candidate begins in, with its position there; undefined in prose. */
const columnOf = (document: Document, start: number): string | undefined => {
  const first = sentenceStart(document, start);
  const end = sentenceEnd(document, start);
  if (end - first > LONGEST || end - first < 2) return undefined;
  let pattern = '';
  let column = '';
  for (let at = first; at < end; at++) {
    if (at === start) column = String(pattern.length);
    const sign = signOf(document, at);
    if (sign === undefined) return undefined;
    if (sign !== 'C' || !pattern.endsWith('C')) pattern += sign;
  }
  return /[^C.]/.test(pattern) && pattern.includes('N') ? `${pattern} ${column}` : undefined;
};

/** A capitalised word, a number or a mark; undefined for what only sentences have. */
const signOf = (document: Document, at: number): string | undefined => {
  const { text, tokens } = document;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Number) return 'N';
  if (shape === Shape.Lower) return tokens.end[at]! - tokens.start[at]! < 4 || isNote(document, at) ? 'c' : undefined;
  if (shape === Shape.Clitic) return undefined;
  return shape === Shape.Punctuation ? text.charAt(tokens.start[at]!) : 'C';
};

/** `Farrar (capt)`: one word in brackets. */
const isNote = ({ tokens: { word } }: Document, at: number): boolean => word[at - 1] === OPEN && word[at + 1] === CLOSE;

/**
 * Half of a list decides for all; a third of a line-up, whose lines of players stand between semicolons, or of the points of a
 * team: `Leeds: Okonkwo 31, Brandt 18, Zqwv 9.`
 */
const shareOf = (document: Document, { features: { candidate, nextAt } }: Weighed): number => {
  const { shape, word } = document.tokens;
  if (word[sentenceStart(document, candidate.from) + 1] === COLON && shape[nextAt] === Shape.Number) return 1 / 3;
  const end = sentenceEnd(document, candidate.from);
  let lines = 0;
  for (let at = candidate.from; at < end; at++) if (word[at] === SEMICOLON) lines++;
  return lines > 1 ? 1 / 3 : 1 / 2;
};

/** Candidates in sentences that are nothing but lists: `Leeds: Okonkwo; Brandt, Kvist. Subs: Zqwv.` */
const listsOf = (document: Document, weighed: readonly Weighed[]): readonly (readonly number[])[] => {
  const { tokens } = document;
  const lists: number[][] = [];
  let sentence = -1;
  let isInList = false;
  weighed.forEach(({ features: { candidate } }, i) => {
    const own = tokens.sentence[candidate.from]!;
    if (own !== sentence) {
      const wasList = isInList && own === sentence + 1;
      isInList = isList(document, candidate.from);
      if (isInList && !wasList) lists.push([]);
      sentence = own;
    }
    if (isInList && !isLabel(document, candidate)) lists.at(-1)!.push(i);
  });
  return lists.filter(({ length }) => length >= ROWS);
};

/** `[Leeds] United: Okonkwo; Brandt` */
const isLabel = (document: Document, { from, to }: Weighed['features']['candidate']): boolean =>
  document.tokens.word[to] === COLON || from < afterLabel(document, sentenceStart(document, from));

const isList = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const end = sentenceEnd(document, at);
  let isParted = false;
  for (let i = afterLabel(document, sentenceStart(document, at)); i < end; i++) {
    const word = tokens.word[i]!;
    if (signOf(document, i) === undefined) return false;
    isParted ||= word === COMMA || word === COLON || word === SEMICOLON;
  }
  return isParted;
};

/** `Box score:`, `Subs not used:`. */
const afterLabel = ({ tokens }: Document, first: number): number => {
  for (let at = first + 1; at < first + LONGEST_LABEL; at++) if (tokens.word[at] === COLON) return at;
  return first;
};
const LONGEST_LABEL = 5;
