import type { ArticleData, Listed, Listing } from '../src/report/data.js';
import { counted, element } from './elements.js';
import { moreButton, searchField, wordsIn } from './growing.js';
import { listPages } from './list-pages.js';
import { searchedFor } from './searched.js';
import { snippetOf } from './snippet.js';
import { dayInWords } from './words.js';

/** How many articles are shown at first. */
const FIRST = 20;

interface Line {
  readonly listed: Listed;
  /** The text that is searched, in lower case. */
  readonly words: string;
  readonly text: string;
}

/** The articles, which a search makes fewer; of a list that is too long for a page a part, with links to the others. */
export const articleList = ({ lines, pages = [], at }: Listing, articles: readonly ArticleData[]): HTMLElement => {
  const others = listPages(pages, at);
  const found = lines.length === 0 && pages.length > 0 ? undefined : foundOf(lines, articles);
  const words = `Search titles${pages.length > 0 ? ' and names' : ', names and texts'}`;
  const update = (): void => {
    others.carry(search.value);
    found?.show(wordsIn(search));
  };
  const [label, search] = searchField('search', words, update);
  search.value = searchedFor();
  search.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') others.open();
  });
  update();
  const tools = element('div', { class: 'tools', role: 'search' }, label, search, found?.status ?? null);
  return element('div', {}, tools, ...(found?.parts ?? []), others.links);
};

interface Found {
  readonly status: HTMLElement;
  readonly parts: readonly HTMLElement[];
  /** Those that have all of these words in titles, names and, where they are in this page, texts. */
  readonly show: (wanted: readonly string[]) => void;
}

const foundOf = (list: readonly Listed[], articles: readonly ArticleData[]): Found => {
  const lines = list.map((listed) => lineOf(listed, articles));
  const found = element('ol', { class: 'articles' });
  const status = element('p', { class: 'count', role: 'status' });
  let matching: readonly Line[] = lines;
  let words: readonly string[] = [];
  let length = FIRST;
  const draw = (): void => {
    found.replaceChildren(...matching.slice(0, length).map((line) => itemOf(line, words)));
    const all = counted(lines.length, 'article');
    status.textContent = matching.length === lines.length ? all : `${matching.length} of ${all}`;
    more.hidden = matching.length <= length;
    more.textContent = `Show ${Math.min(MORE, matching.length - length)} more`;
  };
  const more = moreButton(() => {
    length += MORE;
    draw();
  });
  const show = (wanted: readonly string[]): void => {
    words = wanted;
    matching = lines.filter((line) => wanted.every((word) => line.words.includes(word)));
    length = FIRST;
    draw();
  };
  return { status, parts: [found, more], show };
};

const lineOf = (listed: Listed, articles: readonly ArticleData[]): Line => {
  const text = listed.page === '' ? (articles[listed.at]?.text ?? '') : '';
  const { title, id, day, people, countries } = listed;
  return { listed, text, words: [title, id, day ?? '', ...people, ...countries, text].join('\n').toLowerCase() };
};

const MORE = 100;

const itemOf = ({ listed, text }: Line, wanted: readonly string[]): HTMLElement => {
  const { title, day, people, countries, events, page, at } = listed;
  const names = [...countries, ...people].slice(0, NAMES).join(' · ');
  const snippet =
    wanted.length === 0 || wanted.every((word) => title.toLowerCase().includes(word)) ? null : snippetOf(text, wanted);
  return element(
    'li',
    {},
    element('p', { class: 'days' }, day === null ? 'undated' : dayInWords(day)),
    element(
      'div',
      {},
      element('p', { class: 'name', dir: 'auto' }, element('a', { href: `${page}#article-${at}` }, title)),
      snippet,
      element('p', { class: 'details' }, element('bdi', {}, names), element('span', {}, counted(events, 'event'))),
    ),
  );
};

const NAMES = 6;
