import type { Span } from '../../core/entity.js';
import { readDocument } from '../../text/document.js';
import type { RecordPrinter } from '../formatter.js';
import { apart, labelOf, marksOf, ontoNotesLabel, type Mark } from './marks.js';

/**
 * Four columns as CoNLL-2003 has them: token, nothing, the tag of an occurrence, the tag of an entity; an empty line after a
 * sentence.
 */
export const conll = (): RecordPrinter => ({
  render: (record, text) => {
    const marks = marksOf(record);
    const entities = apart(marks.filter((mark) => ontoNotesLabel(mark) !== null));
    const occurrences = apart(marks.filter((mark) => ontoNotesLabel(mark) === null));
    const columns = [tagging(occurrences), tagging(entities)];
    const tokens = tokensOf(text, [...entities, ...occurrences]);
    return [tokens.map(({ words, ...token }) => lines(words, token, columns)).join('')];
  },
  add: ([article = '']) => `-DOCSTART- -X- O O\n\n${article}${article === '' ? '' : '\n'}`,
  end: () => '',
});

interface Token extends Span {
  /** The printed tokens: one with a space in it, which no reader would keep, becomes several. */
  readonly words: readonly string[];
  readonly beginsSentence: boolean;
}

const lines = (words: readonly string[], token: Omit<Token, 'words'>, columns: readonly Tagger[]): string => {
  const tags = columns.map((tag) => tag(token));
  const first = token.beginsSentence ? '\n' : '';
  return words
    .map(
      (word, i) => `${i === 0 ? first : ''}${word} -X- ${tags.map((tag) => (i === 0 ? tag : inside(tag))).join(' ')}\n`,
    )
    .join('');
};

const inside = (tag: string): string => tag.replace(/^B-/, 'I-');

type Tagger = (token: Span) => string;

/** To be called for one token after the other. */
const tagging = (marks: readonly Mark[]): Tagger => {
  let next = 0;
  return ({ start }) => {
    while (next < marks.length && marks[next]!.end <= start) next++;
    const mark = marks[next];
    if (mark === undefined || mark.start > start) return 'O';
    return `${mark.start === start ? 'B' : 'I'}-${labelOf(mark)}`;
  };
};

/** The tokens of gazette, split where a mention begins or ends inside one. */
const tokensOf = (text: string, marks: readonly Span[]): Token[] => {
  const { tokens, sentences } = readDocument(text);
  const edges = marks.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const all: Token[] = [];
  let edge = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = tokens.end[i]!;
    let start = tokens.start[i]!;
    let beginsSentence = i > 0 && sentences.first[tokens.sentence[i]!] === i;
    for (; start < end; beginsSentence = false) {
      while (edge < edges.length && edges[edge]! <= start) edge++;
      const stop = Math.min(end, edges[edge] ?? end);
      const words = text
        .slice(start, stop)
        .split(SPACES)
        .filter((word) => word !== '');
      all.push({ start, end: stop, words, beginsSentence });
      start = stop;
    }
  }
  return all;
};

/** All white space by which Python splits a line. */
const SPACES = /[\s\x1c-\x1f\x85]+/;
