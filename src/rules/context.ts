import { sentenceStart, wordAt, sentenceEnd, type Document } from '../text/document.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';

/** The words around a reading that decide whether it is one: `in|on|at` lists words, `^` is the edge of the sentence. */
export interface Context {
  /** One of these words stands right before it. */
  readonly after?: string;
  /** None of these words stands right before it. */
  readonly notAfter?: string;
  /** One of these words stands right after it. */
  readonly before?: string;
  /** None of these words stands right after it. */
  readonly notBefore?: string;
  /** A check that no list of words can make, of tokens `from` up to, but not including, `to`. */
  readonly holds?: ContextCheck;
}

export type ContextCheck = (document: Document, from: number, to: number) => boolean;

const EDGE = '^';

interface Words {
  readonly set: WordSet;
  readonly hasEdge: boolean;
}

const wordsOf = (source: string | undefined): Words | undefined => {
  if (source === undefined) return undefined;
  const words = source.split('|');
  return { set: wordSet(words.filter((word) => word !== EDGE)), hasEdge: words.includes(EDGE) };
};

const lists = ({ set, hasEdge }: Words, document: Document, at: number, isOutside: boolean): boolean =>
  isOutside ? hasEdge : set.has(wordAt(document, at));

/** The context as one function; undefined for a context without conditions. */
export const contextCheck = (context: Context | undefined): ContextCheck | undefined => {
  if (context === undefined) return undefined;
  const checks = [
    besideCheck(context.after, context.notAfter, beforeOf),
    besideCheck(context.before, context.notBefore, afterOf),
    context.holds,
  ].filter((check) => check !== undefined);
  const [only, ...others] = checks;
  if (others.length === 0) return only;
  return (document, from, to) => checks.every((check) => check(document, from, to));
};

interface Beside {
  readonly at: number;
  readonly isOutside: boolean;
}

const beforeOf = (document: Document, from: number): Beside => ({
  at: from - 1,
  isOutside: from === sentenceStart(document, from),
});

const afterOf = (document: Document, from: number, to: number): Beside => ({
  at: to,
  isOutside: to === sentenceEnd(document, from),
});

const besideCheck = (
  wanted: string | undefined,
  unwanted: string | undefined,
  beside: (document: Document, from: number, to: number) => Beside,
): ContextCheck | undefined => {
  const [some, none] = [wordsOf(wanted), wordsOf(unwanted)];
  if (some === undefined && none === undefined) return undefined;
  return (document, from, to) => {
    const { at, isOutside } = beside(document, from, to);
    if (some !== undefined && !lists(some, document, at, isOutside)) return false;
    return none === undefined || !lists(none, document, at, isOutside);
  };
};
