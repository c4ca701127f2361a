/** Precision, recall and F1 of scores for articles that were not learned from. */
import type { Article } from './articles.js';

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** What the program takes for a person: `THRESHOLD` of src/people/find.ts. */
const THRESHOLD = -0.4;

export const countOf = (results: Iterable<readonly [Article, readonly number[]]>): ReadonlyMap<string, Count> => {
  const bySource = new Map<string, Count>();
  for (const [article, scores] of results) {
    const count = bySource.get(article.source) ?? { right: 0, wrong: 0, missed: 0 };
    bySource.set(article.source, count);
    let right = 0;
    article.labels.forEach((label, i) => {
      if (scores[i]! <= THRESHOLD) return;
      if (label === 'person') right++;
      else if (label === 'other' || article.partial[i]) count.wrong++;
    });
    count.right += right;
    count.missed += article.names - right;
  }
  return bySource;
};

const f1Of = ({ right, wrong, missed }: Count): number => (200 * right) / (2 * right + wrong + missed);

/** `ecb 93.2 (P 94.3 R 92.2)` for each source. */
export const written = (counts: ReadonlyMap<string, Count>): string =>
  [...counts]
    .map(([source, count]) => {
      const { right, wrong, missed } = count;
      const percent = (all: number): string => ((100 * right) / all).toFixed(1);
      return `${source} ${f1Of(count).toFixed(1)} (P ${percent(right + wrong)} R ${percent(right + missed)})`;
    })
    .join('  ');
