import { element } from './elements.js';

/** Links to the sections of a view. */
export const contents = (sections: readonly HTMLElement[]): HTMLElement =>
  element(
    'nav',
    { class: 'contents', 'aria-label': 'On this page' },
    element(
      'ul',
      {},
      ...sections.map((one) =>
        element('li', {}, element('a', { href: `#${one.id}` }, one.querySelector('h2')?.textContent ?? '')),
      ),
    ),
  );
