import { inFews } from '../../core/together.js';
import type { Article } from '../../core/article.js';
import type { Engine } from '../io.js';
import { isArticle, type Item } from '../inputs/articles.js';
import type { Kept } from '../destinations/destination.js';
import type { Breathe } from './breather.js';
import type { Outcome, Work } from './job.js';
import { createBatches, type Batch } from './batches.js';
import { createFew, sizeOf } from './few.js';
import type { Helper } from './team.js';

/** What became of an item. */
export interface Finished {
  readonly item: Item;
  readonly outcome: Outcome | Kept;
}

type Tuned = Pick<Engine, 'forMany' | 'forLong'>;

/** Who works. */
export interface Crew {
  /** The work of this thread itself. */
  readonly work: Work;
  readonly breathe: Breathe;
  /** Tuned to how much was read. */
  readonly engine?: Tuned | undefined;
  /** The most other threads. */
  readonly helpers: number;
  readonly hire: () => Helper;
  /** Up to this many letters no threads are started. */
  readonly alone?: number;
}

/** A thread needs two seconds of compiling before it is as fast as this one, so it is not started for less work. */
const ALONE = 12_000_000;

/** From this many letters on code optimised for them repays what it takes to make: at 60,000 the two are level. */
const SHORT = 60_000;

/** From this many letters on what is worth optimising was optimised. */
const LONG = 400_000;

/** Processes the items in order, and starts threads if there are many; results are in the order of the items. */
export async function* inOrder(items: AsyncIterable<Item>, crew: Crew): AsyncGenerator<Finished> {
  const { helpers, hire, engine, alone = ALONE } = crew;
  const iterator = items[Symbol.asyncIterator]();
  try {
    const few = createFew(iterator);
    for (let size = 0; size < alone || helpers === 0;) {
      const items = await few.next();
      if (items.length === 0) return;
      const before = size;
      for (const item of items) size += sizeOf(item);
      if (engine !== undefined) tune(engine, before, size);
      yield* await byOwn(items, crew);
    }
    yield* together(few.rest, crew, Array.from({ length: helpers }, hire));
  } finally {
    // It would wait for an input that nobody writes to.
    void iterator.return?.();
  }
}

/** Changes how V8 compiles once the letters read, `before` and now `size`, pass a limit. */
const tune = (engine: Tuned, before: number, size: number): void => {
  if (before < SHORT && size >= SHORT) engine.forMany();
  if (before < LONG && size >= LONG) engine.forLong();
};

/** A batch that is printed after those before it. */
interface Handed {
  readonly done: Promise<readonly Finished[]>;
  isDone: boolean;
}

/** How many batches a thread has at a time, so that it never waits. */
const OPEN = 2;

/** How many batches per thread may be ahead of the first unfinished one. */
const AHEAD = 6;

/** An article that ends this thread ends the run, so other threads take those that need much memory. */
const HEAVY = 1 << 20;

async function* together(
  iterator: AsyncIterator<Item>,
  crew: Crew,
  helpers: readonly Helper[],
): AsyncGenerator<Finished> {
  const batches = createBatches(iterator);
  const queue: Handed[] = [];
  const most = AHEAD * (helpers.length + 1);
  try {
    while (queue.length > 0 || !batches.hasEnded()) {
      const [head] = queue;
      if (head !== undefined && (head.isDone || queue.length >= most || batches.hasEnded())) {
        queue.shift();
        yield* await head.done;
        continue;
      }
      const batch = await batches.next(head?.done);
      if (batch !== undefined) queue.push(await hand(batch, crew, helpers));
    }
  } finally {
    for (const helper of helpers) await helper.dismiss();
  }
}

/** Sends it to an idle thread, else does it here. */
const hand = async (batch: Batch, crew: Crew, helpers: readonly Helper[]): Promise<Handed> => {
  const helper = batch.size >= HEAVY ? leastBusy(helpers) : helpers.find((one) => one.open() < OPEN);
  if (helper !== undefined && !batch.isLate) return handed(byHelper(batch, helper));
  const own = handed(byOwn(batch.items, crew));
  await own.done;
  return own;
};

const leastBusy = (helpers: readonly Helper[]): Helper | undefined =>
  helpers.reduce<Helper | undefined>(
    (least, one) => (least === undefined || one.open() < least.open() ? one : least),
    undefined,
  );

const handed = (done: Promise<readonly Finished[]>): Handed => {
  const batch: Handed = { done, isDone: false };
  void done.then(
    () => (batch.isDone = true),
    () => (batch.isDone = true),
  );
  return batch;
};

const byOwn = async (items: readonly Item[], { work, breathe }: Crew): Promise<readonly Finished[]> => {
  const finished: Finished[] = [];
  for (const few of inFews(items, sizeOf)) {
    await breathe();
    finished.push(...finishedOf(few, work(articlesOf(few))));
  }
  return finished;
};

const byHelper = async ({ items }: Batch, helper: Helper): Promise<readonly Finished[]> =>
  finishedOf(items, await helper.work(articlesOf(items)));

/** Only articles need work; unreadable or finished ones are passed on. */
const articlesOf = (items: readonly Item[]): readonly Article[] =>
  items.flatMap(({ item }) => (isArticle(item) ? [item] : []));

const finishedOf = (items: readonly Item[], outcomes: readonly Outcome[]): readonly Finished[] => {
  let next = 0;
  return items.map((item) => ({ item, outcome: isArticle(item.item) ? outcomes[next++]! : item.item }));
};
