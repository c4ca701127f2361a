import { createCorpus, type Wanted } from '../corpus/corpus.js';
import type { Row, Summary } from '../corpus/summary.js';
import type { ArticleRecord } from '../core/record.js';
import { articleData } from './article.js';
import type { ArticleData, Listed, Listing, Overview, PageData } from './data.js';
import { listedOf } from './listed.js';
import { listPage, listPageName, listPages, partsOf, periodOf } from './listing.js';
import { pageOf, type Assets } from './page.js';
import { sizeOf } from './size.js';
import { createWhys, type Whys } from './whys.js';

interface ReportOptions {
  readonly wanted: Wanted;
  readonly top: number;
  readonly title?: string;
  readonly maker: string;
  readonly assets: Assets;
  /** Several articles are expected: there is an overview even of one. */
  readonly several: boolean;
  /** Where pages go that do not fit into the first page; without it all is one page. */
  readonly folder?: Folder;
}

export interface Folder {
  /** The path from the first page to a page of the folder. */
  readonly path: string;
  /** The path back. */
  readonly home: string;
  readonly write: (name: string, page: string) => void;
}

/** Reads records one after the other; with a folder, at most one page of articles is kept in memory. */
export interface Report {
  readonly add: (record: ArticleRecord, text: string | undefined) => void;
  /** The first page. */
  readonly end: () => string;
}

/** A page has no more bytes of data than this beside texts, unless it is one article that has. */
const MOST_DATA = 660_000;
/** The first page has an overview and a list beside them. */
const MOST_FIRST = 735_000;
/** … and no more text than this, in UTF-16 units. */
const MOST_TEXT = 2_000_000;

type Unplaced = Omit<Listed, 'page'>;

export const createReport = (options: ReportOptions): Report => {
  const { folder } = options;
  const corpus = createCorpus(options.wanted);
  const list: Unplaced[] = [];
  /** How many articles there are up to the end of each page. */
  const ends: number[] = [];
  let open = openPage();
  const close = (to: Folder): void => {
    const title = `Articles ${list.length - open.articles.length + 1} to ${list.length}`;
    ends.push(list.length);
    const { articles, whys } = open;
    writePage(pageName(ends.length), { articles, whys: whys.all, steps: whys.steps, title }, options, to);
    open = openPage();
  };
  return {
    add: (record, text) => {
      if (!corpus.add(record)) return;
      let article = articleData(record, text, open.whys);
      const size = sizeOf({ ...article, text: null });
      // Without a folder all are in one page, however large.
      if (folder !== undefined && isFull(open, size, article)) {
        close(folder);
        article = articleData(record, text, open.whys);
      }
      list.push(listedOf(article, open.articles.length));
      open.articles.push(article);
      open.text += article.text?.length ?? 0;
      open.data += size;
    },
    end: () => {
      const summary = corpus.summary(options.top);
      const own = sizeOf(shownOf(summary)) + sizeOf(list) + open.data + open.whys.size();
      if (
        folder !== undefined &&
        open.articles.length > 0 &&
        (ends.length > 0 || (list.length > 1 && own > MOST_FIRST))
      )
        close(folder);
      return firstPage(open, summary, placed(list, ends), options);
    },
  };
};

interface OpenPage {
  readonly articles: ArticleData[];
  readonly whys: Whys;
  text: number;
  data: number;
}

const openPage = (): OpenPage => ({ articles: [], whys: createWhys(), text: 0, data: 0 });

/** Whether an article does not fit beside those that are there. */
const isFull = ({ articles, whys, text, data }: OpenPage, size: number, article: ArticleData): boolean =>
  articles.length > 0 && (data + size + whys.size() > MOST_DATA || text + (article.text?.length ?? 0) > MOST_TEXT);

const pageName = (number: number): string => `articles-${number}.html`;

const writePage = (
  name: string,
  shown: Pick<PageData, 'articles' | 'whys' | 'steps' | 'title' | 'listing'>,
  { title, maker, assets }: ReportOptions,
  { home, write }: Folder,
): void => write(name, pageOf({ ...shown, title: title ?? shown.title, maker, overview: null, home }, assets));

/** Every article with the page it stands in. */
const placed = (list: readonly Unplaced[], ends: readonly number[]): Listed[] => {
  let page = 0;
  return list.map((listed, i) => {
    while (ends[page] !== undefined && i >= ends[page]!) page++;
    return { ...listed, page: ends[page] === undefined ? '' : pageName(page + 1) };
  });
};

const firstPage = (
  { articles, whys }: OpenPage,
  summary: Summary,
  list: readonly Listed[],
  options: ReportOptions,
): string => {
  const { maker, assets, several } = options;
  const isAlone = list.length === 1 && articles.length === 1 && !several;
  const title = options.title ?? (isAlone ? list[0]!.title : `${list.length} articles`);
  const shown = { title, maker, articles, whys: whys.all, steps: whys.steps };
  if (isAlone) return pageOf({ ...shown, overview: null }, assets);
  const fromHere = list.map((listed) => ({
    ...listed,
    page: listed.page && `${options.folder?.path ?? ''}${listed.page}`,
  }));
  const overview = { summary: shownOf(summary), period: periodOf(list), reportedAt: reportedAt(summary, fromHere) };
  return pageOf({ ...shown, overview, listing: listingOf(list, fromHere, overview, options) }, assets);
};

/** The page orders events by their days itself, and has links to articles in place of their ids. */
const shownOf = (summary: Summary): Summary => ({
  ...summary,
  sections: summary.sections
    .filter(({ name }) => name !== 'timeline')
    .map((one) => (one.name === 'events' ? { ...one, ids: [], rows: one.rows.map(withoutIds) } : one)),
});

const withoutIds = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'in'));

/** Of each event the first article that it is in. */
const reportedAt = ({ sections }: Summary, list: readonly Listed[]): (string | null)[] => {
  const places = new Map(list.map(({ id, page, at }) => [id, `${page}#article-${at}`]));
  return (sections.find(({ name }) => name === 'events')?.ids ?? []).map(([id = '']) => places.get(id) ?? null);
};

/** Beside the overview if there is room for it, else in pages of its own, which are written here. */
const listingOf = (
  list: readonly Listed[],
  fromHere: readonly Listed[],
  overview: Overview,
  options: ReportOptions,
): Listing => {
  const { folder } = options;
  const isOnePage = folder === undefined || list.every(({ page }) => page === '');
  if (isOnePage || sizeOf(fromHere) + sizeOf(overview) <= MOST_DATA) return { lines: fromHere };
  const parts = partsOf(list, MOST_DATA);
  for (const [i, { first, last }] of listPages(parts, '').entries()) {
    const title = `List of articles ${first} to ${last}`;
    writePage(
      listPageName(i),
      { articles: [], whys: [], steps: [], title, listing: listPage(parts, i) },
      options,
      folder,
    );
  }
  return { lines: [], pages: listPages(parts, folder.path) };
};
