import type { ListPage } from '../src/report/data.js';
import { element } from './elements.js';
import { searchFor } from './searched.js';
import { daysOf } from './words.js';

/** The pages that a long list is cut into. */
interface ListPages {
  readonly links: HTMLElement | null;
  /** What is searched here is searched there. */
  readonly carry: (words: string) => void;
  /** Goes to the next page, from the overview to the first. */
  readonly open: () => void;
}

/** Links to the pages of a list, of which `at` is the one that is seen. */
export const listPages = (pages: readonly ListPage[], at = -1): ListPages => {
  const links = pages.map((page) => element('a', { href: page.href }, numbersOf(page)));
  links[at]?.setAttribute('aria-current', 'page');
  const items = pages.map(({ period }, i) =>
    element('li', {}, links[i]!, element('span', { class: 'quiet' }, period === null ? '' : daysOf(...period))),
  );
  return {
    links:
      pages.length === 0
        ? null
        : element('nav', { class: 'list-pages', 'aria-label': 'Pages of the list' }, element('ol', {}, ...items)),
    carry: (words) => {
      for (const [i, link] of links.entries()) link.href = `${pages[i]!.href}${searchFor(words)}`;
    },
    open: () => links[at + 1]?.click(),
  };
};

const numbersOf = ({ first, last }: ListPage): string =>
  `Articles ${first.toLocaleString('en')} to ${last.toLocaleString('en')}`;
