import type { ArticleData, Listed } from '../src/report/data.js';
import { counted, element } from './elements.js';
import { moreButton, searchField, wordsIn } from './growing.js';
import { dayInWords } from './words.js';

/** How many articles are shown at first. */
const FIRST = 20;

interface Line {
  readonly listed: Listed;
  /** The text that is searched, in lower case. */
  readonly words: string;
  readonly text: string;
}

/** The articles, filtered by a search in titles, names and the texts that are in this page. */
export const articleList = (list: readonly Listed[], articles: readonly ArticleData[]): HTMLElement => {
  const lines = list.map((listed): Line => {
    const text = listed.page === '' ? (articles[listed.at]?.text ?? '') : '';
    const { title, id, day, people, countries } = listed;
    return { listed, text, words: [title, id, day ?? '', ...people, ...countries, text].join('\n').toLowerCase() };
  });
  const found = element('ol', { class: 'articles' });
  const status = element('p', { class: 'count', role: 'status' });
  let length = FIRST;
  const update = (): void => {
    const wanted = wordsIn(search);
    const matching = lines.filter(({ words }) => wanted.every((word) => words.includes(word)));
    found.replaceChildren(...matching.slice(0, length).map((line) => itemOf(line, wanted)));
    const all = counted(lines.length, 'article');
    status.textContent = matching.length === lines.length ? all : `${matching.length} of ${all}`;
    more.hidden = matching.length <= length;
    more.textContent = `Show ${Math.min(MORE, matching.length - length)} more`;
  };
  const more = moreButton(() => {
    length += MORE;
    update();
  });
  const [label, search] = searchField('search', 'Search titles, names and texts', () => {
    length = FIRST;
    update();
  });
  update();
  return element('div', {}, element('div', { class: 'tools', role: 'search' }, label, search, status), found, more);
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
const AROUND = 70;

/** Where the first of the words occurs in the text. */
const snippetOf = (text: string, wanted: readonly string[]): HTMLElement | null => {
  const small = text.toLowerCase();
  // In a few languages the lower-case letter is longer than the capital; then offsets differ, and nothing is shown.
  if (small.length !== text.length) return null;
  const word = wanted.find((one) => small.includes(one));
  if (word === undefined) return null;
  const at = small.indexOf(word);
  const [from, to] = [Math.max(0, at - AROUND), at + word.length + AROUND];
  const before = `${from > 0 ? '…' : ''}${text.slice(from, at)}`;
  const after = `${text.slice(at + word.length, to)}${to < text.length ? '…' : ''}`;
  return element(
    'p',
    { class: 'snippet', dir: 'auto' },
    before,
    element('mark', {}, text.slice(at, at + word.length)),
    after,
  );
};
