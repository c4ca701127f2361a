/** The script of a page, which shows the data in it. */
import type { Listing, PageData } from '../src/report/data.js';
import { articleView } from './article.js';
import { createCards } from './card.js';
import { element, empty } from './elements.js';
import { articleList } from './list.js';
import { overviewView } from './overview.js';

const data = JSON.parse(document.getElementById('data')!.textContent) as PageData;
const showCards = createCards(data);
const view = element('main', { id: 'view', tabindex: -1 });
const skip = element('a', { href: '#view', class: 'skip' }, 'Skip to the content');
const way = element('nav', { class: 'way', 'aria-label': 'Articles' });
document.body.prepend(skip, element('div', { class: 'top' }, element('p', { class: 'maker' }, data.maker), way), view);

const OVERVIEW = -1;
const NO_LIST: Listing = { lines: [] };

/** A page that holds a part of the list alone. */
const listView = (title: string, listing: Listing): HTMLElement[] => [
  element('header', { class: 'overview-head' }, element('h1', { dir: 'auto' }, title)),
  articleList(listing, []),
];

/** What the address asks for: the number of an article, or the overview where there is one. */
const askedFor = (): number => {
  const found = /^#article-(\d+)$/.exec(location.hash);
  const number = found === null ? OVERVIEW : Number(found[1]);
  return data.articles[number] === undefined
    ? data.articles.length > 0 && data.overview === null
      ? 0
      : OVERVIEW
    : number;
};

const contentOf = (number: number): HTMLElement[] => {
  const article = data.articles[number];
  if (article !== undefined) return articleView(article, showCards);
  if (data.overview !== null) return overviewView(data, data.overview, data.listing ?? NO_LIST);
  return data.listing === undefined ? [empty('No article.')] : listView(data.title, data.listing);
};

let shown: number | undefined;

/** Shows what the address asks for, or leads to a part of what is shown. */
const show = (): void => {
  const isPart = !/^(?:#article-\d+|#?)$/.test(location.hash);
  const number = isPart && shown !== undefined ? shown : askedFor();
  if (shown !== number) draw(number);
  if (isPart) reveal(location.hash.slice(1));
};

const draw = (number: number): void => {
  const isFirst = shown === undefined;
  shown = number;
  view.replaceChildren(...contentOf(number));
  way.replaceChildren(...waysFrom(number));
  document.title = data.articles[number]?.title ?? data.title;
  if (isFirst) return;
  window.scrollTo(0, 0);
  view.focus({ preventScroll: true });
};

const waysFrom = (number: number): HTMLElement[] => {
  if (data.overview === null && data.home === undefined) return [];
  if (number === OVERVIEW) return data.home === undefined ? [] : [element('a', { href: data.home }, 'Overview')];
  const back = element('a', { href: data.home ?? '#' }, 'All articles');
  const other = (at: number, words: string): HTMLElement[] =>
    data.articles[at] === undefined ? [] : [element('a', { href: `#article-${at}` }, words)];
  return [back, ...other(number - 1, 'Previous'), ...other(number + 1, 'Next')];
};

/** A row that is not yet shown becomes visible when a link leads to it. */
const reveal = (id: string): void => {
  const row = id === '' ? null : document.getElementById(id);
  if (row === null) return;
  row.hidden = false;
  row.scrollIntoView({ block: 'center' });
};

window.addEventListener('hashchange', show);
show();
