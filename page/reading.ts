import type { ArticleData } from '../src/report/data.js';
import { element, empty } from './elements.js';
import { KINDS, markedText, type Kind, type Marked } from './text.js';

export type ShowCards = (body: HTMLElement, marked: ReadonlyMap<Element, Marked>) => void;

/** The text of an article, and beside it which kinds are marked. */
export const reading = (
  article: ArticleData,
  showCards: ShowCards,
): { readonly text: HTMLElement; readonly aside: readonly HTMLElement[] } => {
  const { text, title } = article;
  if (text === null) return { text: withoutText(title, article), aside: [] };
  const wanted = new Set(KINDS);
  const frame = element('article', { 'aria-label': title });
  const draw = (): void => {
    const { body, marked } = markedText(article, text, wanted);
    showCards(body, marked);
    frame.replaceChildren(body);
  };
  draw();
  const toggle = (kind: Kind, isWanted: boolean): void => {
    if (isWanted) wanted.add(kind);
    else wanted.delete(kind);
    draw();
  };
  return { text: frame, aside: [legend(article, toggle)] };
};

const PLURALS: Readonly<Record<Kind, string>> = {
  person: 'People',
  country: 'Countries',
  date: 'Dates',
  event: 'Events',
  other: 'Others',
};

const legend = ({ entities }: ArticleData, toggle: (kind: Kind, isWanted: boolean) => void): HTMLElement =>
  element(
    'fieldset',
    { class: 'marks' },
    element('legend', {}, 'Marked'),
    ...KINDS.flatMap((kind) => {
      const count = entities.filter(({ type }) => type === kind).length;
      if (kind === 'other' && count === 0) return [];
      const box = element('input', { type: 'checkbox', id: `mark-${kind}`, checked: true });
      box.addEventListener('change', () => toggle(kind, box.checked));
      const sample = element('span', { class: `mark in-${kind} ${kind}-0` }, PLURALS[kind]);
      return element('label', { for: `mark-${kind}` }, box, sample, element('span', { class: 'quiet' }, String(count)));
    }),
  );

/** Records without a text have only the sentences of their events. */
const withoutText = (title: string, { entities }: ArticleData): HTMLElement => {
  const sentences = [
    ...new Set(entities.flatMap((entity) => (entity.type === 'event' ? [entity.sentence ?? entity.name] : []))),
  ];
  return element(
    'article',
    { 'aria-label': title },
    element('h1', { dir: 'auto' }, title),
    empty('The record of this article came without its text; these are the sentences in which something happens.'),
    element('div', { class: 'text' }, ...sentences.map((sentence) => element('p', { dir: 'auto' }, sentence))),
  );
};
