import { Script } from 'node:vm';
import type { Article } from '../core/article.js';
import { codeOf } from './file-errors.js';
import type { Work } from './job.js';

/** The same work, which costs an article that takes longer than so many seconds and no other: Node can stop a script. */
export const timeLimited = (work: Work, seconds: number): Work => {
  const script = new Script(`globalThis[Symbol.for('${NAME}')]()`);
  return (article: Article) => {
    (globalThis as Record<symbol, unknown>)[Symbol.for(NAME)] = () => work(article);
    try {
      return script.runInThisContext({ timeout: Math.ceil(seconds * 1000) }) as ReturnType<Work>;
    } catch (error) {
      if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const message = `not done after ${seconds} seconds, which --article-timeout allows`;
      return { id: article.id, error: { code: 'timeout', message } };
    }
  };
};

const NAME = 'gazette.limited';
