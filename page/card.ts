import type { PageData } from '../src/report/data.js';
import { contentOf } from './card-content.js';
import { element } from './elements.js';
import type { ShowCards } from './reading.js';
import type { Marked } from './text.js';

/** The card beside the mention that is pointed at or in focus; Enter or a click keeps it open, Escape closes it. */
export const createCards = (data: PageData): ShowCards => {
  const card = createCard(data);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') card.leave();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node) card.clickOn(target);
  });
  return (body, marked) => {
    const find = ({ target }: Event): readonly [Element, Marked] | undefined => {
      const mark = target instanceof Element ? target.closest('.mark') : null;
      const found = mark === null ? undefined : marked.get(mark);
      return mark === null || found === undefined ? undefined : [mark, found];
    };
    const show = (event: Event): void => {
      const found = find(event);
      if (found !== undefined) card.show(...found);
    };
    const keep = (event: Event): void => {
      const found = find(event);
      if (found === undefined) return;
      card.keep(...found);
      event.preventDefault();
    };
    for (const name of ['pointerover', 'focusin']) body.addEventListener(name, show);
    for (const name of ['pointerout', 'focusout']) body.addEventListener(name, () => card.hide());
    body.addEventListener('click', keep);
    body.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') keep(event);
    });
  };
};

interface Card {
  readonly show: (mark: Element, marked: Marked) => void;
  /** Opens it until it is closed, and moves the focus into it. */
  readonly keep: (mark: Element, marked: Marked) => void;
  readonly hide: () => void;
  /** Closes it and goes back to where it was opened. */
  readonly leave: () => void;
  readonly clickOn: (target: Node) => void;
}

const TOOLTIP = { class: 'card', id: 'card', role: 'tooltip', tabindex: -1, hidden: true };

const createCard = (reasons: PageData): Card => {
  const card = element('div', TOOLTIP);
  document.body.append(card);
  let shown: Element | undefined;
  let isKept = false;
  const close = (): void => {
    detach(card, shown);
    [shown, isKept] = [undefined, false];
  };
  const show = (mark: Element, marked: Marked): void => {
    if (isKept || shown === mark) return;
    close();
    shown = mark;
    card.replaceChildren(...contentOf(marked, reasons));
    attach(card, mark);
  };
  const keep = (mark: Element, marked: Marked): void => {
    isKept = false;
    show(mark, marked);
    isKept = true;
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', 'What this stands for');
    card.focus({ preventScroll: true });
  };
  const leave = (): void => {
    const mark = shown;
    const wasKept = isKept;
    close();
    if (wasKept && mark instanceof HTMLElement) mark.focus({ preventScroll: true });
    close();
  };
  const clickOn = (target: Node): void => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (isKept && (isLink || !card.contains(target)) && shown?.contains(target) !== true) close();
  };
  return { show, keep, leave, clickOn, hide: () => (isKept ? undefined : close()) };
};

const attach = (card: HTMLElement, mark: Element): void => {
  card.hidden = false;
  mark.setAttribute('aria-describedby', 'card');
  mark.classList.add('shown');
  place(card, mark);
};

const detach = (card: HTMLElement, mark: Element | undefined): void => {
  card.hidden = true;
  card.setAttribute('role', 'tooltip');
  card.removeAttribute('aria-label');
  mark?.removeAttribute('aria-describedby');
  mark?.classList.remove('shown');
};

const GAP = 8;

/** Below the mention, above it where there is no room, and never outside the window. */
const place = (card: HTMLElement, mark: Element): void => {
  const [line] = mark.getClientRects();
  if (line === undefined) return;
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP));
  const isBelow = line.bottom + GAP + height <= window.innerHeight || line.top < height + GAP;
  const top = isBelow ? line.bottom + GAP : line.top - height - GAP;
  card.style.left = `${Math.round(left + window.scrollX)}px`;
  card.style.top = `${Math.round(top + window.scrollY)}px`;
};
