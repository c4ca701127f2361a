import type { Document } from '../text/document.js';
import type { Tokens } from '../text/tokens.js';
import { widened } from '../lexicon/codes.js';
import { countWords, intern, type WordId } from '../lexicon/vocabulary.js';
import type { Classes, TokenClass } from './pattern.js';

interface Element<I> {
  readonly source: string;
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly words: readonly string[];
  readonly kind: TokenClass<I> | undefined;
}

interface Edge<I, R> {
  readonly element: Element<I>;
  readonly node: Node<I, R>;
}

/** The edges from a node that one token can follow. */
export interface Transitions<I, R> {
  readonly edges: Edge<I, R>[];
  /**
   * Cache: the edges still possible given the next token. "the" alone opens a hundred patterns. Made when asked: of 3,500
   * transitions that the first article makes few are.
   */
  byNextToken: Map<number, readonly Edge<I, R>[]> | undefined;
}

/** The rest of a pattern of which some elements are in the tree. */
interface Pending<I, R> {
  readonly source: string;
  readonly classes: Classes<I>;
  readonly rule: R;
}

export interface Node<I, R> {
  /** Patterns that continue here, put into the tree when a text first reaches the node, which happens for few. */
  pending: Pending<I, R>[];
  readonly edges: Map<string, Edge<I, R>>;
  readonly byWord: Map<number, Transitions<I, R>>;
  readonly byShape: (Transitions<I, R> | undefined)[];
  readonly any: Transitions<I, R>;
  readonly ends: R[];
}

/** Gives the words of a pattern their numbers, which must be before a document is read. */
export const internWords = <I>(source: string, classes: Classes<I>): void => {
  for (const element of source.split(' ')) elementOf(element, classes).words.forEach(intern);
};

export const nodeOf = <I, R>(pending: Pending<I, R>[]): Node<I, R> => ({
  pending,
  edges: new Map(),
  byWord: new Map(),
  byShape: [],
  any: noTransitions(),
  ends: [],
});

const noTransitions = <I, R>(): Transitions<I, R> => ({ edges: [], byNextToken: undefined });

const elementOf = <I>(source: string, classes: Classes<I>): Element<I> => {
  const [, name, body, mark] = /^(?:(\w+)=)?(.*?)(\?)?$/.exec(source)!;
  const optional = mark !== undefined;
  const kind = classes[body!];
  if (kind !== undefined) return { source, name: name ?? body!.toLowerCase(), optional, words: kind.words, kind };
  if (/[A-Z]/.test(body!)) throw new Error(`No class of words is called ${body!}.`);
  return { source, name, optional, words: body!.split('|'), kind: undefined };
};

/** The node, with the next element of each pending pattern as an edge. */
export const expand = <I, R>(node: Node<I, R>): Node<I, R> => {
  if (node.pending.length === 0) return node;
  const { pending } = node;
  node.pending = [];
  for (const pattern of pending) insert(node, pattern);
  return node;
};

const insert = <I, R>(node: Node<I, R>, { source, classes, rule }: Pending<I, R>): void => {
  if (source === '') {
    if (!node.ends.includes(rule)) node.ends.push(rule);
    return;
  }
  const space = `${source} `.indexOf(' ');
  const element = elementOf(source.slice(0, space), classes);
  const rest = { source: source.slice(space + 1), classes, rule };
  edgeOf(node, element).node.pending.push(rest);
  if (element.optional) insert(node, rest);
};

const edgeOf = <I, R>(node: Node<I, R>, element: Element<I>): Edge<I, R> => {
  const key = element.source.replace('?', '');
  const known = node.edges.get(key);
  if (known !== undefined) return known;
  const edge = { element, node: nodeOf<I, R>([]) };
  node.edges.set(key, edge);
  for (const id of idsOf(element)) transitionsBy(node, id).edges.push(edge);
  for (const shape of element.kind?.shapes ?? []) (node.byShape[shape] ??= noTransitions()).edges.push(edge);
  if (element.kind?.any === true) node.any.edges.push(edge);
  return edge;
};

/** The numbers of the words that an element can begin with; those of a class, which many patterns name, are looked up once. */
const idsOf = <I>({ kind, words }: Element<I>): ReadonlySet<WordId> => {
  const known = kind === undefined ? undefined : idsOfClass.get(kind);
  if (known !== undefined) return known;
  const ids = new Set(words.map(intern));
  if (kind !== undefined) idsOfClass.set(kind, ids);
  return ids;
};

const idsOfClass = new WeakMap<object, ReadonlySet<WordId>>();

/** The numbers of the words that can be the second of an element. */
const secondIdsOf = <I>({ kind }: Element<I>): ReadonlySet<WordId> => {
  if (kind?.secondWords === undefined) return NONE;
  const known = secondIdsOfClass.get(kind);
  if (known !== undefined) return known;
  const ids = new Set(kind.secondWords.map(intern));
  secondIdsOfClass.set(kind, ids);
  return ids;
};

const secondIdsOfClass = new WeakMap<object, ReadonlySet<WordId>>();
const NONE: ReadonlySet<WordId> = new Set();

const transitionsBy = <I, R>(node: Node<I, R>, id: number): Transitions<I, R> => {
  const known = node.byWord.get(id) ?? noTransitions();
  node.byWord.set(id, known);
  return known;
};

/** The edges that token `next` does not rule out: testing it is cheaper than reading the elements before it. */
export const viableEdges = <I, R>(
  transitions: Transitions<I, R>,
  { tokens }: Document,
  next: number,
  end: number,
): readonly Edge<I, R>[] => {
  const { edges } = transitions;
  const byNextToken = (transitions.byNextToken ??= new Map<number, readonly Edge<I, R>[]>());
  const key = keyOf(tokens, next, end);
  const known = byNextToken.get(key);
  if (known !== undefined) return known;
  const viable = edges.filter((edge) => isViable(edge, key));
  byNextToken.set(key, viable.length === edges.length ? edges : viable);
  return viable;
};

const SHAPE_BITS = 4;
const SHAPE = (1 << SHAPE_BITS) - 1;
/** No token has this shape. */
const END = 14;

/** A token by its word and shape; `END` after the last of the sentence. */
export const keyOf = ({ word, shape }: Tokens, at: number, end: number): number =>
  at < end ? (word[at]! << SHAPE_BITS) | shape[at]! : END;

/** Whether the token with this key can be the second one of the element or the first one after it. */
const isViable = <I, R>({ element, node }: Edge<I, R>, key: number): boolean => {
  if (hasUnknownSecond(element)) return true;
  return acceptsToken(expand(node), key) || secondIdsOf(element).has(key >> SHAPE_BITS);
};

const hasUnknownSecond = <I>({ kind }: Element<I>): boolean => kind !== undefined && kind.secondWords === undefined;

/** Whether a pattern ends at the node or continues from it with the token of this key. */
export const acceptsToken = <I, R>({ any, byWord, byShape, ends }: Node<I, R>, key: number): boolean => {
  if (ends.length > 0) return true;
  if (key === END) return false;
  return any.edges.length > 0 || byShape[key & SHAPE] !== undefined || byWord.has(key >> SHAPE_BITS);
};

/** The bit of a mask that has been made. */
const MADE = 1 << SHAPE;

/**
 * Whether a pattern can begin with a word and the token after it. Few words go on where a pattern began; before any other the
 * word has a bit for each shape: one number to read, not the edges of the word in a map by the token. Finding dates takes 0.91
 * of the time, `-t country,date` 0.97.
 */
export const beginnings = <I, R>(root: Node<I, R>): ((document: Document, at: number, end: number) => boolean) => {
  let masks = new Uint16Array(countWords());
  let continuing = new Uint8Array(countWords());
  const learn = (word: WordId): number => {
    const { edges } = expand(root).byWord.get(word)!;
    if (countWords() > masks.length)
      [masks, continuing] = [widened(masks, countWords()), widened(continuing, countWords())];
    for (const { element, node } of edges) {
      if (hasUnknownSecond(element)) continue;
      for (const id of expand(node).byWord.keys()) continuing[id] = 1;
      for (const id of secondIdsOf(element)) continuing[id] = 1;
    }
    let mask = MADE;
    for (let shape = 0; shape < SHAPE; shape++) if (edges.some((edge) => isViable(edge, shape))) mask |= 1 << shape;
    return (masks[word] = mask);
  };
  return (document, at, end) => {
    const { tokens } = document;
    const word = tokens.word[at]!;
    const key = keyOf(tokens, at + 1, end);
    const mask = masks[word] || learn(word);
    if (continuing[key >> SHAPE_BITS] !== 1) return (mask & (1 << (key & SHAPE))) !== 0;
    return viableEdges(root.byWord.get(word)!, document, at + 1, end).length > 0;
  };
};
