import { element } from './elements.js';

const tip = element('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });

/** A tooltip beside the pointer while it is over a part of a chart. */
export const withTip = (part: Element, words: string): void => {
  part.addEventListener('pointerenter', () => {
    if (tip.parentNode === null) document.body.append(tip);
    tip.textContent = words;
    tip.hidden = false;
  });
  part.addEventListener('pointermove', (event) => {
    if (!(event instanceof PointerEvent)) return;
    const left = Math.min(event.pageX + 12, window.scrollX + window.innerWidth - tip.offsetWidth - 8);
    tip.style.left = `${left}px`;
    tip.style.top = `${event.pageY + 16}px`;
  });
  part.addEventListener('pointerleave', () => {
    tip.hidden = true;
  });
};
