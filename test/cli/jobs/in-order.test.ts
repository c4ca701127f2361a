import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import type { Item } from '../../../src/cli/inputs/articles.js';
import { inOrder, type Crew } from '../../../src/cli/jobs/in-order.js';
import type { StartThread } from '../../../src/cli/jobs/messages.js';
import { createHelper, type Helper } from '../../../src/cli/jobs/team.js';
import type { Job, Outcome, Work } from '../../../src/cli/jobs/job.js';

const itemOf = (id: string, length = 1000): Item => ({ item: { id, text: 'x'.repeat(length) }, below: id });

const outcomeOf = (id: string, by: string): Outcome => ({
  ...{ id, characters: 0, isDated: false, warnings: [], summary: by, piece: [] },
});

const own: Work = (articles) => articles.map(({ id }) => outcomeOf(id, 'own'));

/** Answers after a random time, in any order. */
const slowHelper = (answered: string[], delay: () => number): (() => Helper) => {
  return () => {
    let open = 0;
    return {
      open: () => open,
      work: async (articles) => {
        open++;
        await sleep(delay());
        open--;
        answered.push(...articles.map(({ id }) => id));
        return articles.map(({ id }) => outcomeOf(id, 'helper'));
      },
      dismiss: () => Promise.resolve(),
    };
  };
};

const crew = (more: Partial<Crew>): Crew => ({
  ...{ work: own, breathe: () => Promise.resolve(), helpers: 2, hire: slowHelper([], () => 5), alone: 1000 },
  ...more,
});

async function* these(items: readonly Item[], pause = 0): AsyncGenerator<Item> {
  for (const item of items) {
    if (pause > 0) await sleep(pause);
    yield item;
  }
}

const idsOf = async (items: AsyncIterable<Item>, with_: Crew): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { item, outcome } of inOrder(items, with_)) {
    expect(outcome.id).toBe(item.item.id);
    ids.push(outcome.id);
  }
  return ids;
};

const many = Array.from({ length: 3000 }, (_, i) =>
  i % 7 === 3 ? { item: { id: `bad${i}`, error: { code: 'x', message: 'y' } }, below: '' } : itemOf(`a${i}`, 1500),
);

describe('threads work together', () => {
  test.each([0, 1, 2, 5])('%i helpers: every item once, in order', async (helpers) => {
    const answered: string[] = [];
    let turn = 0;
    const hire = slowHelper(answered, () => (turn++ % 3) * 20);
    expect(await idsOf(these(many), crew({ helpers, hire }))).toEqual(many.map(({ item }) => item.id));
    expect(answered.length > 0).toBe(helpers > 0);
  });

  test('short work is done without them', async () => {
    const hire = (): Helper => {
      throw new Error('hired');
    };
    expect(await idsOf(these(many), crew({ hire, alone: 1e9 }))).toHaveLength(many.length);
  });

  test('a trickle is answered article by article, also when there are helpers', async () => {
    const ids = ['first', 'a', 'b', 'c'];
    let answer = (): void => undefined;
    /** Sends an item only after the one before was answered: code that waits for more of them would hang. */
    async function* trickle(): AsyncGenerator<Item> {
      for (const id of ids) {
        const answered = new Promise<void>((done) => (answer = done));
        yield itemOf(id, id === 'first' ? 2000 : 1000);
        await answered;
      }
    }
    const seen: string[] = [];
    for await (const { outcome } of inOrder(trickle(), crew({}))) {
      seen.push(outcome.id);
      answer();
    }
    expect(seen).toEqual(ids);
  });

  test('the engine is told when much was read, and when more was', async () => {
    const told: string[] = [];
    const engine = { forMany: () => told.push('many'), forLong: () => told.push('long') };
    const lengths = [50_000, 20_000, 300_000, 100_000, 100_000];
    for await (const { outcome } of inOrder(
      these(lengths.map((length, i) => itemOf(`a${i}`, length))),
      crew({ engine, helpers: 0 }),
    ))
      told.push(outcome.id);
    expect(told.filter((word) => !word.startsWith('a'))).toEqual(['many', 'long']);
  });

  test('what is there is done a few at a time, and nothing waits for what is still to come', async () => {
    const together: number[] = [];
    const work: Work = (articles) => {
      together.push(articles.length);
      return own(articles);
    };
    async function* inBursts(): AsyncGenerator<Item> {
      for (const count of [1, 20, 2]) {
        for (let i = 0; i < count; i++) yield itemOf(`${count}-${i}`);
        await sleep(30);
      }
      yield itemOf('long', 100_000);
      yield itemOf('last');
    }
    expect(await idsOf(inBursts(), crew({ work, alone: 1e9 }))).toHaveLength(25);
    expect(together).toEqual([1, 16, 4, 2, 1, 1]);
  });

  test('whoever stops early dismisses them', async () => {
    let dismissed = 0;
    const hire = (): Helper => ({
      ...slowHelper([], () => 5)(),
      dismiss: async () => {
        await Promise.resolve();
        dismissed++;
      },
    });
    let seen = 0;
    for await (const { outcome } of inOrder(these(many), crew({ hire })))
      if (outcome.id !== '' && ++seen === 1000) break;
    expect(dismissed).toBe(2);
  });
});

/** Answers as the program does, but exits at an article of that name. */
const thread =
  (deadly: string): StartThread =>
  ({ inHand }) =>
    Promise.resolve(
      new Worker(
        `const { parentPort, workerData: { inHand, deadly } } = require('node:worker_threads');
        parentPort.on('message', ({ batch, articles }) => {
          const outcomes = articles.map(({ id }, at) => {
            inHand[1] = at; inHand[0] = batch;
            if (id === deadly) process.exit(1);
            return { id, summary: 'thread' };
          });
          parentPort.postMessage({ batch, outcomes });
        });`,
        { eval: true, workerData: { inHand, deadly } },
      ),
    );

describe('a thread that ends', () => {
  const batch = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '' }));
  const work = async (deadly: string): Promise<Outcome[][]> => {
    const helper = createHelper(thread(deadly), {} as Job, own);
    const done = await Promise.all([helper.work(batch), helper.work([{ id: 'e', text: '' }])]);
    await helper.dismiss();
    return done.map((outcomes) => [...outcomes]);
  };

  test.each(['a', 'c', 'd'])('costs the article that ended it: %s', async (deadly) => {
    const [outcomes = [], others = []] = await work(deadly);
    expect(outcomes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(outcomes.filter((outcome) => 'error' in outcome)).toMatchObject([{ id: deadly, error: { code: 'killed' } }]);
    expect(others).toMatchObject([{ id: 'e', summary: 'thread' }]);
  });

  test('before it does anything leaves the work to us', async () => {
    const start: StartThread = () => Promise.resolve(new Worker('process.exit(1)', { eval: true }));
    const helper = createHelper(start, {} as Job, own);
    expect(await helper.work(batch)).toMatchObject(batch.map(({ id }) => ({ id, summary: 'own' })));
    await helper.dismiss();
  });
});
