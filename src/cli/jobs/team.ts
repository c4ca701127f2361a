import type { Article } from '../../core/article.js';
import type { Job, Outcome, Work } from './job.js';
import type { Answer, Request, StartThread } from './messages.js';

/** A worker thread. */
export interface Helper {
  /** How many batches are unanswered. */
  readonly open: () => number;
  readonly work: (articles: readonly Article[]) => Promise<readonly Outcome[]>;
  readonly dismiss: () => Promise<void>;
}

/** A thread has died; `at` is the article of this batch that it was working on. */
interface Ended {
  readonly at: number | undefined;
}

/** If this many threads in a row die before answering, no single article is the cause. */
const MOST_LOST = 3;

/**
 * A thread; if an article ends it, that article is an error and a new thread does the others. `own` does them if no thread
 * survives.
 */
export const createHelper = (start: StartThread, job: Job, own: Work): Helper => {
  let open = 0;
  let lost = 0;
  let thread = createThread(start, job);
  const send = async (articles: readonly Article[]): Promise<readonly Outcome[]> => {
    if (lost === MOST_LOST) return own(articles);
    const used = thread;
    const answer = await used.send(articles);
    if (isOutcomes(answer)) lost = 0;
    else if (used === thread) {
      lost++;
      thread = createThread(start, job);
    }
    return isOutcomes(answer) ? answer : await withoutKiller(articles, answer.at);
  };
  const withoutKiller = async (articles: readonly Article[], at: number | undefined): Promise<readonly Outcome[]> => {
    if (at === undefined) return await send(articles);
    lost = 0;
    const before = await sendAll(articles.slice(0, at));
    return [...before, killed(articles[at]!), ...(await sendAll(articles.slice(at + 1)))];
  };
  const sendAll = (articles: readonly Article[]): Promise<readonly Outcome[]> =>
    articles.length === 0 ? Promise.resolve([]) : send(articles);
  return {
    open: () => open,
    work: async (articles) => {
      open++;
      try {
        return await sendAll(articles);
      } finally {
        open--;
      }
    },
    dismiss: () => thread.end(),
  };
};

const isOutcomes = (answer: readonly Outcome[] | Ended): answer is readonly Outcome[] => Array.isArray(answer);

const killed = ({ id }: Article): Outcome => ({
  id,
  error: { code: 'killed', message: 'ended the thread that worked on it: it needs more memory than there is' },
});

interface Thread {
  send(articles: readonly Article[]): Promise<readonly Outcome[] | Ended>;
  end(): Promise<void>;
}

const createThread = (start: StartThread, job: Job): Thread => {
  const inHand = new Int32Array(new SharedArrayBuffer(8));
  const waiting = new Map<number, (answer: readonly Outcome[] | Ended) => void>();
  let batches = 0;
  let hasEnded = false;
  const ended = (): void => {
    hasEnded = true;
    for (const [batch, tell] of waiting) tell({ at: inHand[0] === batch ? inHand[1]! : undefined });
    waiting.clear();
  };
  const worker = start({ job, inHand }).then((started) =>
    started
      .on('message', ({ batch, outcomes }: Answer) => {
        waiting.get(batch)?.(outcomes);
        waiting.delete(batch);
      })
      .on('error', ended)
      .on('exit', ended),
  );
  return {
    send: async (articles) => {
      const target = await worker;
      if (hasEnded) return { at: undefined };
      return await new Promise((tell) => {
        const batch = ++batches;
        waiting.set(batch, tell);
        target.postMessage({ batch, articles } satisfies Request);
      });
    },
    end: async () => {
      await (await worker).terminate();
    },
  };
};
