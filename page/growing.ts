import { element } from './elements.js';

/** A button that shows more. */
export const moreButton = (press: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'more' });
  button.addEventListener('click', press);
  return button;
};

/** A field that filters a list as one types, with a label for screen readers. */
export const searchField = (
  id: string,
  words: string,
  change: () => void,
): readonly [HTMLElement, HTMLInputElement] => {
  const label = element('label', { for: id, class: 'unseen' }, words);
  const field = element('input', { type: 'search', id, placeholder: words, autocomplete: 'off' });
  field.addEventListener('input', change);
  return [label, field];
};

/** The words that somebody looks for. */
export const wordsIn = (field: HTMLInputElement): string[] =>
  field.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
