import { element } from './elements.js';

const AROUND = 70;

/** Where the first of the words occurs in the text. */
export const snippetOf = (text: string, wanted: readonly string[]): HTMLElement | null => {
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
