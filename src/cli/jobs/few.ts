import { setImmediate } from 'node:timers/promises';
import { LARGEST_TOGETHER, MOST_TOGETHER } from '../../core/together.js';
import { isArticle, type Item } from '../inputs/articles.js';

const LATE: unique symbol = Symbol('late');

/** Takes items as they come, a few at a time. */
export interface Few {
  /** Waits for one, and adds those that are available without waiting; none at the end. */
  readonly next: () => Promise<readonly Item[]>;
  /** What was not taken yet. */
  readonly rest: AsyncIterator<Item>;
}

export const createFew = (items: AsyncIterator<Item>): Few => {
  let pending: Promise<IteratorResult<Item>> | undefined;
  const next = async (): Promise<readonly Item[]> => {
    const few: Item[] = [];
    let late: Promise<typeof LATE> | undefined;
    for (let size = 0; few.length < MOST_TOGETHER && size < LARGEST_TOGETHER;) {
      pending ??= items.next();
      const came = await (late === undefined ? pending : Promise.race([pending, late]));
      if (came === LATE || came.done === true) break;
      pending = undefined;
      few.push(came.value);
      size += sizeOf(came.value);
      // Resolves after all that is already read, and before anything still to be read.
      late ??= setImmediate(LATE);
    }
    return few;
  };
  const single = (): Promise<IteratorResult<Item>> => {
    const first = pending ?? items.next();
    pending = undefined;
    return first;
  };
  return { next, rest: { next: single } };
};

/** In letters. */
export const sizeOf = ({ item }: Item): number => (isArticle(item) ? item.text.length : 0);
