import { createRequire } from 'node:module';
import type { Node } from './blocks.js';

/** The types of both packages are written for browsers, whose own types we do without; these are what we use of them. */
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

/** Not spelt out where it is imported, so that its types are not asked for. */
const LINKEDOM: string = 'linkedom';

/** The tree of a page. */
export const parsePage = async (html: string): Promise<object> =>
  ((await import(LINKEDOM)) as Linkedom).parseHTML(html).document;

/** What Mozilla's reader view would show of a page, which it takes apart. */
export const readableOf = (page: object): Node | null => {
  const { Readability } = load('@mozilla/readability') as ReadabilityModule;
  return new Readability(page, { serializer: (node) => node }).parse()?.content ?? null;
};
