import type { Document } from '../text/document.js';
import type { Tokens } from '../text/tokens.js';
import { widened } from '../lexicon/codes.js';
import { remembering } from '../lexicon/remembering.js';
import { countWords, intern, type WordId } from '../lexicon/vocabulary.js';
import type { Classes, TokenClass } from './pattern.js';

interface Element<I> {
  /** Identifies the element; optional and required elements have the same key. */
  readonly key: string;
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly kind: TokenClass<I> | undefined;
  /** The numbers of the words that it can begin with. */
  readonly firstIds: ReadonlySet<WordId>;
  /** The numbers of the words that can be its second. */
  readonly secondIds: ReadonlySet<WordId>;
}

interface Edge<I, R> {
  readonly element: Element<I>;
  readonly node: Node<I, R>;
}

/** The edges from a node that one token can follow. */
export interface Transitions<I, R> {
  readonly edges: Edge<I, R>[];
  /**
   * Cache: the edges still possible given the next token. "the" alone opens a hundred patterns. Filled on demand:
   * few of the words that patterns name occur in a text.
   */
  byNextToken: Map<number, readonly Edge<I, R>[]> | undefined;
}

/** Reads an element of a pattern, each spelling once: the patterns of dates share most of their elements. */
type ReadElement<I> = (source: string) => Element<I>;

/** The part of a pattern that is not in the tree yet. */
interface Pending<I, R> {
  readonly source: string;
  readonly elementOf: ReadElement<I>;
  readonly rule: R;
}

export interface Node<I, R> {
  /** Patterns that continue here; they are put into the tree when a text first reaches the node, which few nodes are. */
  pending: Pending<I, R>[];
  readonly edges: Map<string, Edge<I, R>>;
  /** The words that an edge can begin with. */
  readonly words: Set<WordId>;
  /** The edges by word, for words that have occurred. */
  readonly byWord: Map<WordId, Transitions<I, R>>;
  readonly byShape: (Transitions<I, R> | undefined)[];
  readonly any: Transitions<I, R>;
  readonly ends: R[];
  /** A bit for each shape of a token that is accepted here, whatever its word. */
  shapes: number;
}

export const nodeOf = <I, R>(pending: Pending<I, R>[]): Node<I, R> => ({
  pending,
  edges: new Map(),
  words: new Set(),
  byWord: new Map(),
  byShape: [],
  any: noTransitions(),
  ends: [],
  shapes: 0,
});

const noTransitions = <I, R>(): Transitions<I, R> => ({ edges: [], byNextToken: undefined });

/** Reads the elements of patterns that use these classes. */
export const elementReader = <I>(classes: Classes<I>): ReadElement<I> =>
  remembering((source) => {
    const [, name, body, mark] = /^(?:(\w+)=)?(.*?)(\?)?$/.exec(source)!;
    const kind = classes[body!];
    if (kind === undefined && /[A-Z]/.test(body!)) throw new Error(`No class of words is called ${body!}.`);
    return {
      key: source.replace('?', ''),
      name: kind === undefined ? name : (name ?? body!.toLowerCase()),
      optional: mark !== undefined,
      kind,
      firstIds: kind === undefined ? new Set(body!.split('|').map(intern)) : idsOf(kind.words),
      secondIds: kind?.secondWords === undefined ? NONE : idsOf(kind.secondWords),
    };
  });

/** The numbers of the words of a class, which many patterns name, are looked up once. */
const idsOf = (words: readonly string[]): ReadonlySet<WordId> => {
  const known = idsOfClass.get(words) ?? new Set(words.map(intern));
  idsOfClass.set(words, known);
  return known;
};

const idsOfClass = new WeakMap<readonly string[], ReadonlySet<WordId>>();
const NONE: ReadonlySet<WordId> = new Set();

/** The node, with the next element of each pending pattern as an edge. */
export const expand = <I, R>(node: Node<I, R>): Node<I, R> => {
  if (node.pending.length === 0) return node;
  const { pending } = node;
  node.pending = [];
  for (const pattern of pending) insert(node, pattern);
  node.shapes = shapesAt(node);
  return node;
};

const insert = <I, R>(node: Node<I, R>, { source, elementOf, rule }: Pending<I, R>): void => {
  if (source === '') {
    if (!node.ends.includes(rule)) node.ends.push(rule);
    return;
  }
  const space = `${source} `.indexOf(' ');
  const element = elementOf(source.slice(0, space));
  const rest = { source: source.slice(space + 1), elementOf, rule };
  edgeOf(node, element).node.pending.push(rest);
  if (element.optional) insert(node, rest);
};

const edgeOf = <I, R>(node: Node<I, R>, element: Element<I>): Edge<I, R> => {
  const known = node.edges.get(element.key);
  if (known !== undefined) return known;
  const edge = { element, node: nodeOf<I, R>([]) };
  node.edges.set(element.key, edge);
  for (const id of element.firstIds) node.words.add(id);
  for (const shape of element.kind?.shapes ?? []) (node.byShape[shape] ??= noTransitions()).edges.push(edge);
  if (element.kind?.any === true) node.any.edges.push(edge);
  return edge;
};

const SHAPE_BITS = 4;
const SHAPE = (1 << SHAPE_BITS) - 1;
/** No token has this shape. */
const END = 14;

/** Where a pattern ends, anything may follow, or nothing. */
const shapesAt = <I, R>(node: Node<I, R>): number => {
  if (node.ends.length > 0) return (1 << (END + 1)) - 1;
  return node.any.edges.length > 0 ? (1 << END) - 1 : shapesOf(node);
};

/** The shapes of tokens that an edge can begin with whatever their word, a bit each. */
export const shapesOf = <I, R>({ byShape }: Node<I, R>): number =>
  byShape.reduce((bits, _, shape) => bits | (1 << shape), 0);

/** The edges that a word can follow. */
export const transitionsBy = <I, R>(node: Node<I, R>, word: WordId): Transitions<I, R> | undefined => {
  const known = node.byWord.get(word);
  if (known !== undefined || !node.words.has(word)) return known;
  const edges = Array.from(node.edges.values()).filter(({ element }) => element.firstIds.has(word));
  const made = { edges, byNextToken: undefined };
  node.byWord.set(word, made);
  return made;
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

/** A token by its word and shape; `END` after the last of the sentence. */
export const keyOf = ({ word, shape }: Tokens, at: number, end: number): number =>
  at < end ? (word[at]! << SHAPE_BITS) | shape[at]! : END;

/** Whether the token with this key can be the second one of the element or the first one after it. */
const isViable = <I, R>({ element, node }: Edge<I, R>, key: number): boolean =>
  hasUnknownSecond(element) || acceptsToken(expand(node), key) || element.secondIds.has(key >> SHAPE_BITS);

const hasUnknownSecond = <I>({ kind }: Element<I>): boolean => kind !== undefined && kind.secondWords === undefined;

/** Whether a pattern ends at the node or continues from it with the token of this key. */
export const acceptsToken = <I, R>({ words, shapes }: Node<I, R>, key: number): boolean =>
  (shapes & (1 << (key & SHAPE))) !== 0 || words.has(key >> SHAPE_BITS);

/** The bit of a mask that has been made. */
const MADE = 1 << SHAPE;

/**
 * Whether a pattern can begin with a word and the token after it. Few words can continue a pattern; before any other the
 * word has a bit for each shape, so one number is read instead of the edges in a map by token. Finding dates takes 0.91
 * of the time, `-t country,date` 0.97.
 */
export const beginnings = <I, R>(root: Node<I, R>): ((document: Document, at: number, end: number) => boolean) => {
  let masks = new Uint16Array(countWords());
  let continuing = new Uint8Array(countWords());
  const learn = (word: WordId): number => {
    if (countWords() > masks.length)
      [masks, continuing] = [widened(masks, countWords()), widened(continuing, countWords())];
    let mask = MADE;
    for (const { element, node } of transitionsBy(expand(root), word)!.edges) {
      mask |= hasUnknownSecond(element) ? MADE - 1 : expand(node).shapes;
      if (hasUnknownSecond(element)) continue;
      for (const id of node.words) continuing[id] = 1;
      for (const id of element.secondIds) continuing[id] = 1;
    }
    return (masks[word] = mask);
  };
  return (document, at, end) => {
    const { tokens } = document;
    const word = tokens.word[at]!;
    const key = keyOf(tokens, at + 1, end);
    const mask = masks[word] || learn(word);
    if (continuing[key >> SHAPE_BITS] !== 1) return (mask & (1 << (key & SHAPE))) !== 0;
    return viableEdges(transitionsBy(root, word)!, document, at + 1, end).length > 0;
  };
};
