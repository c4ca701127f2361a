import { setImmediate } from 'node:timers/promises';
import { isArticle, type Item } from '../inputs/articles.js';

/** More articles at a time bring no gain and need more memory. */
const MOST = 16;
/** In letters: long texts fill the caches by themselves. */
const LARGEST = 1 << 16;

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
    for (let size = 0; few.length < MOST && size < LARGEST;) {
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

/** The same articles, a few at a time. */
export const inFews = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / MOST) }, (_, i) => items.slice(i * MOST, (i + 1) * MOST));

/** In letters. */
export const sizeOf = ({ item }: Item): number => (isArticle(item) ? item.text.length : 0);
