import { createCorpus, type Wanted } from '../corpus/corpus.js';
import type { Summary } from '../corpus/summary.js';
import type { ArticleRecord } from '../core/record.js';
import { articleData } from './article.js';
import type { ArticleData, Listed, PageData } from './data.js';
import { listedOf } from './listed.js';
import { pageOf, type Assets } from './page.js';
import { createWhys, type Whys } from './whys.js';

export interface ReportOptions {
  readonly wanted: Wanted;
  readonly top: number;
  readonly title?: string;
  readonly maker: string;
  readonly assets: Assets;
  /** Several articles are expected: there is an overview even of one. */
  readonly several: boolean;
  /** The folder for pages of articles that do not fit into the first page; without it all are in the first. */
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

/** The most data of a page besides texts, in UTF-16 units of JSON; the last article may exceed it. */
const MOST_DATA = 660_000;
/** The most text of a page. */
const MOST_TEXT = 2_000_000;

export const createReport = (options: ReportOptions): Report => {
  const { maker, assets, folder, wanted, top } = options;
  const corpus = createCorpus(wanted);
  const list: Omit<Listed, 'page'>[] = [];
  const pages: number[] = [];
  let open = openPage();
  const put = ({ articles, whys }: OpenPage, to: Folder): void => {
    const title = options.title ?? `Articles ${list.length - articles.length + 1} to ${list.length}`;
    const data: PageData = { title, maker, overview: null, articles, whys: whys.all, home: to.home };
    pages.push(list.length);
    to.write(nameOf(pages.length), pageOf(data, assets));
    open = openPage();
  };
  return {
    add: (record, text) => {
      if (!corpus.add(record)) return;
      const article = articleData(record, text, open.whys);
      list.push(listedOf(article, open.articles.length));
      open.articles.push(article);
      // Without a folder all are in one page, however large.
      if (folder === undefined) return;
      open.text += article.text?.length ?? 0;
      open.data += sizeOf(article);
      if (open.text > MOST_TEXT || open.data + open.whys.size() > MOST_DATA) put(open, folder);
    },
    end: () => {
      if (folder !== undefined && pages.length > 0 && open.articles.length > 0) put(open, folder);
      const { articles, whys } = open;
      const isAlone = list.length === 1 && !options.several;
      const title = options.title ?? (isAlone ? list[0]!.title : `${list.length} articles`);
      const overview =
        isAlone && articles.length === 1
          ? null
          : { summary: shownOf(corpus.summary(top)), list: placed(list, pages, folder?.path) };
      return pageOf({ title, maker, overview, articles, whys: whys.all }, assets);
    },
  };
};

/** The page orders events by their days itself. */
const shownOf = (summary: Summary): Summary => ({
  ...summary,
  sections: summary.sections.filter(({ name }) => name !== 'timeline'),
});

interface OpenPage {
  readonly articles: ArticleData[];
  readonly whys: Whys;
  text: number;
  data: number;
}

const openPage = (): OpenPage => ({ articles: [], whys: createWhys(), text: 0, data: 0 });

const sizeOf = (article: ArticleData): number => JSON.stringify({ ...article, text: null }).length;

const nameOf = (number: number): string => `articles-${number}.html`;

/** Every article with its page; `ends` holds for each page how many articles it and the pages before it have. */
const placed = (list: readonly Omit<Listed, 'page'>[], ends: readonly number[], path = ''): Listed[] => {
  let page = 0;
  return list.map((listed, i) => {
    while (ends[page] !== undefined && i >= ends[page]!) page++;
    return { ...listed, page: ends[page] === undefined ? '' : `${path}${nameOf(page + 1)}` };
  });
};
