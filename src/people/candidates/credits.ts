import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { set } from '../../lexicon/vocabulary.js';
import type { Candidate } from './candidates.js';

const BY = set('by');
/** Nigerian papers write `From Ola Kvist, Abuja`. */
const OPENS_LINE = set('by from');
/** What is done for an article, before *by*. */
const WORK = wordList('people/credited-work');
const MORE = set('additional further extra file more with and other');
/** Who did it, or what was done, before a colon. */
const LABELS = wordList('people/credit-labels');
const OPENERS = set('( ; | / – — [ *');
const COLON = set(':');
const SLASH = set('/');
const LISTED = set(', and & in at for - . | with');
/** The lower-case words of a byline. */
const OF_LINE = set('and in for of the at by staff writer writers correspondent reporter special to contributor with');

const LONGEST_LINE = 18;
const LONGEST_LIST = 40;

/** Whether a name is in a credit: who wrote, edited or photographed the article. */
export const isCredit = (document: Document, { start, to }: Pick<Candidate, 'start' | 'to'>): boolean =>
  isLabelled(document, start) ||
  isOfAgency(document, start, to) ||
  isByLine(document, start) ||
  followsWork(document, start);

/** `Photo: [Ana Ruiz]`. */
const isLabelled = ({ tokens }: Document, start: number): boolean =>
  start >= 2 && COLON.has(tokens.word[start - 1]!) && LABELS.has(tokens.word[start - 2]!);

/** `REUTERS/[Ana Ruiz]`, `[Ana Ruiz]/AP`: the names of agencies are in capitals. */
const isOfAgency = ({ tokens }: Document, start: number, to: number): boolean => {
  const isUpper = (at: number): boolean => tokens.shape[at] === Shape.Upper;
  if (SLASH.has(tokens.word[start - 1] ?? 0) && tokens.end[start - 1] === tokens.start[start])
    return isUpper(start - 2);
  return SLASH.has(tokens.word[to] ?? 0) && tokens.start[to] === tokens.end[to - 1] && isUpper(to + 1);
};

/** `By [Ana Ruiz] and Lars Holm, Madrid`, `From [Ana Ruiz], Abuja`: a line of its own that is no sentence. */
const isByLine = (document: Document, start: number): boolean => {
  const { tokens, text } = document;
  const first = sentenceStart(document, start);
  const end = sentenceEnd(document, start);
  if (!OPENS_LINE.has(tokens.word[first]!) || end - first > LONGEST_LINE || start === first) return false;
  if (end < tokens.length && !text.slice(tokens.end[end - 1], tokens.start[end]).includes('\n')) return false;
  for (let at = first; at < end; at++)
    if (tokens.shape[at] === Shape.Lower && !OF_LINE.has(tokens.word[at]!)) return false;
  return true;
};

/** `Reporting by Ana Ruiz in Madrid and [Lars Holm]`: at the beginning of a line, a bracket or a part of one. */
const followsWork = (document: Document, start: number): boolean => {
  const { tokens } = document;
  const first = sentenceStart(document, start);
  for (let at = start - 1; at > first && start - at < LONGEST_LIST; at--) {
    if (BY.has(tokens.word[at]!)) return opensWork(document, at - 1, first);
    if (!LISTED.has(tokens.word[at]!) && !isCapitalised(document, at)) return false;
  }
  return false;
};

const opensWork = (document: Document, at: number, first: number): boolean => {
  const { word } = document.tokens;
  if (!WORK.has(word[at]!)) return false;
  let from = at;
  while (from > first && (MORE.has(word[from - 1]!) || WORK.has(word[from - 1]!))) from--;
  return from === first || OPENERS.has(word[from - 1]!);
};
