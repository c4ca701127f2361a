import { dayInName, readDay } from '../../core/calendar/written-day.js';

/** The parts of a page that are used. */
export interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

export interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** A value and its source in the page. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

interface Metadata {
  readonly title: Found | undefined;
  /** The day. */
  readonly date: Found | undefined;
  readonly author: Found | undefined;
  readonly url: string | undefined;
}

/** Headline, author and day: from JSON-LD, then from tags for social networks, other meta elements, the page, its address. */
export const metadataOf = (page: Page, address: string | undefined): Metadata => {
  const article = articleOf(page);
  const url = address ?? attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, ['og:url'])?.value;
  return {
    title:
      linked(text(article['headline'])) ??
      meta(page, ['og:title', 'twitter:title', 'dc.title']) ??
      element(page, 'h1') ??
      element(page, 'title'),
    date: dateOf(page, article, url),
    author: linked(nameOf(article['author'])) ?? meta(page, ['author', 'article:author', 'byl', 'dc.creator']),
    url,
  };
};

type Linked = Readonly<Record<string, unknown>>;

const linked = (value: string | undefined): Found | undefined =>
  value === undefined ? undefined : { value, from: 'json-ld' };

/** `NewsArticle`, `OpinionNewsArticle`, `LiveBlogPosting`, `Report` and similar types of schema.org. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The article among the data of the page; invalid JSON is ignored. */
const articleOf = (page: Page): Linked => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = nodesOf(parse(script.textContent ?? '')).find((node) =>
      typesOf(node).some((type) => ARTICLE.test(type)),
    );
    if (found !== undefined) return found;
  }
  return {};
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')) as unknown;
  } catch {
    return undefined;
  }
};

const nodesOf = (value: unknown): Linked[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Linked;
  return [node, ...nodesOf(node['@graph']), ...nodesOf(node['mainEntity'])];
};

const typesOf = (node: Linked): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? decodeEntities(value).replace(/\s+/g, ' ').trim() : undefined;

/** Texts in JSON-LD often contain HTML entities. */
const decodeEntities = (value: string): string =>
  value
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const code = parseInt(digits, hex === '' ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

const nameOf = (author: unknown): string | undefined => {
  const names = [author]
    .flat()
    .map((one) => text(typeof one === 'object' && one !== null ? (one as Linked)['name'] : one));
  return names.filter((name) => name !== undefined).join(', ') || undefined;
};

const attribute = (page: Page, selector: string, name: string): string | undefined =>
  page.querySelector(selector)?.getAttribute(name) ?? undefined;

const meta = (page: Page, names: readonly string[]): Found | undefined => {
  for (const name of names) {
    const value = text(
      attribute(page, `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`, 'content'),
    );
    if (value !== undefined) return { value, from: name };
  }
  return undefined;
};

const element = (page: Page, selector: string): Found | undefined => {
  const value = text(page.querySelector(selector)?.textContent);
  return value === undefined ? undefined : { value, from: selector };
};

const OTHER_DATES: readonly string[] = [
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
];

const dateOf = (page: Page, article: Linked, url: string | undefined): Found | undefined =>
  day(linked(text(article['datePublished']))) ??
  day(meta(page, ['article:published_time', 'og:article:published_time'])) ??
  OTHER_DATES.map((name) => day(meta(page, [name]))).find((found) => found !== undefined) ??
  day(linked(text(article['dateCreated']))) ??
  timeOf(page) ??
  dayOfAddress(url);

const day = (found: Found | undefined): Found | undefined => {
  const value = found === undefined ? undefined : readDay(found.value);
  return value === undefined ? undefined : { value, from: found!.from };
};

/** The element marked as time of publication, else the first time inside the article. */
const timeOf = (page: Page): Found | undefined => {
  for (const selector of [
    'time[pubdate]',
    'time[itemprop="datePublished"]',
    'article time[datetime]',
    'main time[datetime]',
  ]) {
    const found = page.querySelector(selector);
    const value = found?.getAttribute('datetime') ?? found?.textContent ?? '';
    const known = day({ value, from: 'time' });
    if (known !== undefined) return known;
  }
  return undefined;
};

const dayOfAddress = (url: string | undefined): Found | undefined => {
  const value = url === undefined ? undefined : dayInName(url);
  return value === undefined ? undefined : { value, from: 'url' };
};
