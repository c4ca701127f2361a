import { codeOf } from '../files/file-errors.js';
import type { Article } from '../../core/article.js';
import type { Outcome, Work } from './job.js';
import { stoppable } from './stoppable.js';

/** The same work with a time limit: only an article that takes longer fails. */
export const timeLimited =
  (work: Work, seconds: number): Work =>
  (articles, onTurn) =>
    articles.map((article, at) => {
      onTurn?.(at);
      return limited(work, article, seconds);
    });

const limited = (work: Work, article: Article, seconds: number): Outcome => {
  try {
    return stoppable(() => work([article])[0]!, { timeout: Math.ceil(seconds * 1000) });
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    const message = `not done after ${seconds} seconds, which --article-timeout allows`;
    return { id: article.id, error: { code: 'timeout', message } };
  }
};
