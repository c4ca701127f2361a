import type { Explanation, Part } from '../../core/explanation.js';
import type { DocumentEvidence } from './document-evidence.js';
import { articleEvidence } from '../evidence/article.js';
import { placeOf } from './place.js';
import { isBareWord, knownNames, PRIOR } from './rescore.js';

/** The least weight that is worth a line. */
const SMALLEST = 0.005;

/** Weights have at most three decimal places; further digits of a sum are only binary rounding. */
const rounded = (sum: number): number => Math.round(sum * 1000) / 1000;

/** For each candidate all evidence of the second pass, the heaviest first; the result of the first pass is the last part. */
export const explainer = (
  article: DocumentEvidence,
  scores: readonly number[],
  threshold: number,
): ((index: number) => Explanation) => {
  const known = knownNames(article, scores);
  return (index) => {
    const { one } = placeOf(known, index);
    const own = one.evidence.map(({ name, reason, weight }): Part => ({ name, reason, weight: weight.second }));
    const parts = [...own, ...ofArticle(one.features.length < 2 ? known : article, index)]
      .filter(({ weight = 0 }) => Math.abs(weight) >= SMALLEST)
      .sort((a, b) => Math.abs(b.weight!) - Math.abs(a.weight!));
    const prior: Part = { name: 'prior', reason: 'of all capitalised words most are no people', weight: PRIOR };
    return { parts: [...parts, prior], sum: rounded(scores[index]!), threshold };
  };
};

/** The share of the article. */
const ofArticle = (article: DocumentEvidence, index: number): Part[] => {
  const place = placeOf(article, index);
  if (isBareWord(place))
    return [
      { name: 'bare-word', reason: 'an ordinary word that opens a sentence, and nobody is called so', weight: -9 },
    ];
  const isSingle = place.one.features.length < 2;
  return articleEvidence
    .filter(({ single }) => single === undefined || single === isSingle)
    .map(({ name, reason, weight, value }) => ({ name, reason: `article: ${reason}`, weight: weight * value(place) }));
};
