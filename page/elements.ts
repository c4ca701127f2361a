export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; whatever stands in a text becomes text, never markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

/** A section of a view with its heading, by which the contents list it. */
export const section = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...children,
  );

/** `1 country`, `2 countries` */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

/** The message if there is nothing to show. */
export const empty = (words: string): HTMLElement => element('p', { class: 'empty' }, words);
