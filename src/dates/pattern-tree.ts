import type { Document } from '../text/document.js';
import type { Tokens } from '../text/tokens.js';
import { intern } from '../lexicon/vocabulary.js';
import type { Classes, TokenClass } from './pattern.js';

interface Element {
  readonly source: string;
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly words: readonly string[];
  readonly kind: TokenClass | undefined;
}

export interface Edge<R> {
  readonly element: Element;
  readonly node: Node<R>;
}

/** Ways on from a node by the same token. */
export interface Ways<R> {
  readonly edges: Edge<R>[];
  /** Those of them that the token behind does not rule out, by that token: *the* begins a hundred patterns. */
  readonly behind: Map<number, readonly Edge<R>[]>;
}

/** What is left of a pattern behind some of its elements. */
export interface Rest<R> {
  readonly source: string;
  readonly classes: Classes;
  readonly rule: R;
}

export interface Node<R> {
  /** Patterns that go on here, until they are read: few of them come up in one text. */
  rests: Rest<R>[];
  readonly edges: Map<string, Edge<R>>;
  readonly byWord: Map<number, Ways<R>>;
  readonly byShape: (Ways<R> | undefined)[];
  readonly any: Ways<R>;
  readonly ends: R[];
}

/** In a document only those words have numbers that had them before it was read. */
export const numberWords = (source: string, classes: Classes): void => {
  for (const element of source.split(' ')) elementOf(element, classes).words.forEach(intern);
};

export const nodeOf = <R>(rests: Rest<R>[]): Node<R> => ({
  rests,
  edges: new Map(),
  byWord: new Map(),
  byShape: [],
  any: noWays(),
  ends: [],
});

const noWays = <R>(): Ways<R> => ({ edges: [], behind: new Map() });

const elementOf = (source: string, classes: Classes): Element => {
  const [, name, body, mark] = /^(?:(\w+)=)?(.*?)(\?)?$/.exec(source)!;
  const optional = mark !== undefined;
  const kind = classes[body!];
  if (kind !== undefined) return { source, name: name ?? body!.toLowerCase(), optional, words: kind.words, kind };
  if (/[A-Z]/.test(body!)) throw new Error(`No class of words is called ${body!}.`);
  return { source, name, optional, words: body!.split('|'), kind: undefined };
};

/** The node, with one more element read of each pattern that goes on there. */
export const grown = <R>(node: Node<R>): Node<R> => {
  if (node.rests.length === 0) return node;
  const { rests } = node;
  node.rests = [];
  for (const rest of rests) insert(node, rest);
  return node;
};

const insert = <R>(node: Node<R>, { source, classes, rule }: Rest<R>): void => {
  if (source === '') {
    if (!node.ends.includes(rule)) node.ends.push(rule);
    return;
  }
  const space = `${source} `.indexOf(' ');
  const element = elementOf(source.slice(0, space), classes);
  const behind = { source: source.slice(space + 1), classes, rule };
  edgeOf(node, element).node.rests.push(behind);
  if (element.optional) insert(node, behind);
};

const edgeOf = <R>(node: Node<R>, element: Element): Edge<R> => {
  const key = element.source.replace('?', '');
  const known = node.edges.get(key);
  if (known !== undefined) return known;
  const edge = { element, node: nodeOf<R>([]) };
  node.edges.set(key, edge);
  for (const id of new Set(element.words.map(intern))) waysBy(node, id).edges.push(edge);
  for (const shape of element.kind?.shapes ?? []) (node.byShape[shape] ??= noWays()).edges.push(edge);
  if (element.kind?.any === true) node.any.edges.push(edge);
  return edge;
};

const waysBy = <R>(node: Node<R>, id: number): Ways<R> => {
  const known = node.byWord.get(id) ?? noWays();
  node.byWord.set(id, known);
  return known;
};

/** The ways that token `next` can follow; a look at it is cheaper than reading the elements before it. */
export const goingOn = <R>(
  { edges, behind }: Ways<R>,
  { tokens }: Document,
  next: number,
  end: number,
): readonly Edge<R>[] => {
  const key = keyOf(tokens, next, end);
  const known = behind.get(key);
  if (known !== undefined) return known;
  const open = edges.filter((edge) => goesOn(edge, key));
  behind.set(key, open.length === edges.length ? edges : open);
  return open;
};

const SHAPES = 16;
const END = -1;

/** A token by its word and shape; where the sentence ends there is none. */
export const keyOf = ({ word, shape }: Tokens, at: number, end: number): number =>
  at < end ? word[at]! * SHAPES + shape[at]! : END;

/** Whether a token can stand behind the first of an element: by its word and shape, or where the sentence ends there. */
const goesOn = <R>({ element: { kind }, node }: Edge<R>, key: number): boolean => {
  if (kind !== undefined && kind.goesOnWith === undefined) return true;
  return canStandAt(grown(node), key) || (key !== END && kind?.goesOnWith?.has(Math.floor(key / SHAPES)) === true);
};

export const canStandAt = <R>({ any, byWord, byShape, ends }: Node<R>, key: number): boolean => {
  if (ends.length > 0) return true;
  if (key === END) return false;
  const word = Math.floor(key / SHAPES);
  return any.edges.length > 0 || byShape[key % SHAPES] !== undefined || (word !== 0 && byWord.has(word));
};
