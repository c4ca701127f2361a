import type { Article } from '../../core/article.js';
import { given } from '../../core/given.js';
import { titled } from '../titled.js';
import { textOfBlocks, type Node } from './blocks.js';
import { parsePage, readableOf } from './dom.js';
import { inAddress } from '../in-address.js';
import { metadataOf, type Element, type Found, type Page } from './metadata.js';

interface Removable extends Element {
  readonly nodeName: string;
  remove(): void;
  querySelector(selector: string): Element | null;
}

interface Tree extends Page {
  readonly body: Node | null;
  cloneNode(deep: boolean): object;
  querySelectorAll(selector: string): Iterable<Removable>;
}

/** Elements that are never part of an article. */
const CLUTTER =
  'script:not([type="application/ld+json"]), style, noscript, template, iframe, nav, form, button, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"], [role="complementary"]';

/** Names that sites use for what surrounds the article. */
const AROUND =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|comments?|disqus|newsletters?|subscribe|sign-?up|social|share|sharing|related|recommended|promo|advert(?:isement)?|ads?|breadcrumbs?|menu|paywall|most-?read|trending)(?:$|[\s_-])/i;
const KEPT: ReadonlySet<string> = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/** A shorter text is no article, even if readability says so. */
const SHORTEST = 200;

type Extracted = Pick<Article, 'text' | 'headline' | 'date' | 'source' | 'isExtracted'>;

/**
 * The article of a page without its scripts, menus, banners and comments, below its headline; undefined if there is no text.
 */
export const extractHtml = async (html: string, address?: string): Promise<Extracted | undefined> => {
  const page = (await parsePage(isPage(html) ? html : `<html>${html}</html>`)) as Tree;
  const { title, date, author } = metadataOf(page, address);
  clear(page);
  const found = readable(page) ?? { text: page.body === null ? '' : textOfBlocks(page.body), from: 'body' };
  if (found.text === '') return undefined;
  const taken = given({ title: title?.from, date: date?.from, author: author?.value });
  return {
    ...titled(title === undefined ? undefined : withoutSite(title), found.text),
    isExtracted: true,
    source: { format: 'html', text: found.from, ...taken },
    ...dated(date),
  };
};

const dated = (date: Found | undefined): Pick<Article, 'date'> =>
  date === undefined
    ? {}
    : { date: date.from === 'url' ? inAddress(date.value) : { value: date.value, source: 'metadata' } };

const clear = (page: Tree): void => {
  for (const element of [...page.querySelectorAll(CLUTTER)]) element.remove();
  for (const element of [...page.querySelectorAll('[class], [id]')]) if (isAround(element)) element.remove();
};

const isPage = (html: string): boolean => /<html[\s>]/i.test(html.slice(0, 4096));

const isAround = (element: Removable): boolean => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (!AROUND.test(names) || KEPT.has(element.nodeName)) return false;
  return element.querySelector('article, main, h1') === null;
};

/** Real pages are not deeper; readability takes cubic time in the depth. */
const DEEPEST = 100;

const isDeep = (root: Node): boolean => {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return false;
};

const readable = (page: Tree): { readonly text: string; readonly from: string } | undefined => {
  if (page.body === null || isDeep(page.body)) return undefined;
  const content = readableOf(page.cloneNode(true));
  const text = content === null ? '' : textOfBlocks(content);
  return text.length < SHORTEST ? undefined : { text, from: 'readability' };
};

/** `Ministers meet | The Daily Example`: browsers show the name of the site as well. */
const withoutSite = ({ value, from }: Found): string => {
  const at = Math.max(...[' | ', ' – ', ' — ', ' - '].map((mark) => value.lastIndexOf(mark)));
  return from === 'title' && at > 0 && value.length - at <= LONGEST_SITE ? value.slice(0, at).trimEnd() : value;
};

/** A separator with blanks around it, and the name of a site. */
const LONGEST_SITE = 43;
