import { createRequire } from 'node:module';
import type { Node } from './blocks.js';

/** The types of both packages need those of browsers, which are not loaded; these are the parts that are used. */
interface Linkedom {
  parseHTML(html: string): { readonly document: object };
}

interface ReadabilityModule {
  readonly Readability: new (
    page: object,
    options: { readonly serializer: (node: Node) => Node },
  ) => { parse(): { readonly content: Node | null } | null };
}

const load = createRequire(import.meta.url);

/** A variable in the import, so that the compiler does not look for its types. */
const LINKEDOM: string = 'linkedom';

/** The parts of the tree that are put in order. */
interface Branch extends Node {
  readonly childNodes: Iterable<Branch>;
  append(...nodes: readonly Branch[]): void;
}

interface Root {
  readonly documentElement: Branch;
  readonly head: Branch;
  /** Created if missing. */
  readonly body: Branch;
}

/** The tree of a page, as browsers build it. */
export const parsePage = async (html: string): Promise<object> => {
  const { document } = ((await import(LINKEDOM)) as Linkedom).parseHTML(html);
  completeBody(document as Root);
  return document;
};

const OF_HEAD: ReadonlySet<string> = new Set('TITLE META LINK BASE STYLE SCRIPT NOSCRIPT TEMPLATE #comment'.split(' '));

const isOfHead = ({ nodeName, textContent }: Branch): boolean =>
  OF_HEAD.has(nodeName) || (nodeName === '#text' && textContent?.trim() === '');

/** The tags of head and body are optional, and text may be outside of them: all of it belongs to the body. */
const completeBody = ({ documentElement, head, body }: Root): void => {
  const outside = [...documentElement.childNodes].filter((node) => node !== head && node !== body);
  const inHead = [...head.childNodes].filter((node) => !isOfHead(node));
  const after = outside.filter((node) => !isOfHead(node));
  head.append(...outside.filter(isOfHead));
  if (inHead.length + after.length > 0) body.append(...inHead, ...body.childNodes, ...after);
};

/** What Mozilla's reader view would show of a page; it modifies the tree. */
export const readableOf = (page: object): Node | null => {
  const { Readability } = load('@mozilla/readability') as ReadabilityModule;
  return new Readability(page, { serializer: (node) => node }).parse()?.content ?? null;
};
