import type { Item } from '../inputs/articles.js';
import { sizeOf } from './few.js';

/** Articles that go to a thread together. */
export interface Batch {
  readonly items: readonly Item[];
  /** No more input came for a while, so a reader may be waiting for the results. */
  readonly isLate: boolean;
  /** In letters. */
  readonly size: number;
}

/** The least number of letters that is worth a message between threads. */
const SIZE = 1 << 18;
const PATIENCE = 20;

const LATE: unique symbol = Symbol('late');
const OTHER: unique symbol = Symbol('other');

/** Gathers items into batches, as they come. */
interface Batches {
  /** The next one; undefined at the end, or if `other` is fulfilled first: what was gathered is kept. */
  next(other: Promise<unknown> | undefined): Promise<Batch | undefined>;
  readonly hasEnded: () => boolean;
}

export const createBatches = (items: AsyncIterator<Item>): Batches => {
  let gathered: Item[] = [];
  let size = 0;
  let pending: Promise<IteratorResult<Item>> | undefined;
  let hasEnded = false;
  const close = (isLate: boolean): Batch => {
    const batch = { items: gathered, isLate, size };
    gathered = [];
    size = 0;
    return batch;
  };
  const add = (item: Item): void => {
    gathered.push(item);
    size += sizeOf(item);
  };
  return {
    hasEnded: () => hasEnded && gathered.length === 0,
    next: async (other) => {
      while (size < SIZE && !hasEnded) {
        const came = await first((pending ??= items.next()), gathered.length > 0, other);
        if (came === OTHER) return undefined;
        if (came === LATE) return close(true);
        pending = undefined;
        if (came.done === true) hasEnded = true;
        else add(came.value);
      }
      return gathered.length === 0 ? undefined : close(false);
    },
  };
};

/** Whatever comes first: an item, the timeout, or another promise. */
const first = async <T>(
  item: Promise<T>,
  isWaitedFor: boolean,
  other: Promise<unknown> = new Promise(() => undefined),
): Promise<T | typeof LATE | typeof OTHER> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((end) => {
    if (isWaitedFor) timer = setTimeout(() => end(LATE), PATIENCE);
  });
  try {
    return await Promise.race<T | typeof LATE | typeof OTHER>([item, late, other.then(() => OTHER)]);
  } finally {
    clearTimeout(timer);
  }
};
