import { push } from '../src/core/lists/push.js';
import { bars, type Series } from './bars.js';
import type { Unit } from './bins.js';
import { element, empty, type Child } from './elements.js';
import { moreButton } from './growing.js';
import { daysOf } from './words.js';

/** Something with a date. */
export interface Moment {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** The kind of an event. */
  readonly kind: string;
  readonly details: readonly string[];
  readonly href?: string;
}

/** How many moments are shown at first. */
const FIRST = 15;

/** Bars: how much each time is mentioned; below them what happened when. */
export const timeline = (series: readonly Series[], finest: Unit, moments: readonly Moment[]): HTMLElement => {
  const drawn = bars(series, finest);
  if (moments.length === 0 && drawn === null) return empty('Nothing here has a day.');
  const byDay = new Map<string, Moment[]>();
  for (const moment of moments) push(byDay, daysOf(moment.from, moment.to), moment);
  const items = [...byDay].map(([days, together]) =>
    element('li', {}, element('p', { class: 'days' }, days), element('div', {}, ...together.map(momentOf))),
  );
  const list = element('ol', { class: 'timeline' }, ...items);
  return element('div', {}, drawn, list, ...moreOf(items));
};

const moreOf = (items: readonly HTMLElement[]): Child[] => {
  if (items.length <= FIRST + 3) return [];
  for (const item of items.slice(FIRST)) item.hidden = true;
  const more = moreButton(() => {
    for (const item of items) item.hidden = false;
    more.remove();
  });
  more.textContent = `Show all ${items.length} days`;
  return [more];
};

const momentOf = ({ name, kind, details, href }: Moment): HTMLElement =>
  element(
    'div',
    { class: 'moment' },
    element('p', { class: 'name', dir: 'auto' }, href === undefined ? name : element('a', { href }, name)),
    element(
      'p',
      { class: 'details' },
      element('span', { class: 'badge' }, kind),
      ...details.filter((detail) => detail !== '').map((detail) => element('bdi', {}, detail)),
    ),
  );
