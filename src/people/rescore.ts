import { articleEvidence } from './evidence/article.js';
import { placeOf, type Place } from './place.js';
import type { DocumentEvidence } from './document-evidence.js';
import { weightOf } from './weights.js';
import type { Weighed } from './weigh.js';

const single = articleEvidence.filter((one) => one.single !== false);
const several = articleEvidence.filter((one) => one.single !== true);
const PRIOR = weightOf('prior').second;

export const NOBODY = -9;

/** The second look: the score of each candidate with the evidence of the rest of the article. */
export const rescore = (article: DocumentEvidence): number[] =>
  article.weighed.map((one, index) => {
    const place = placeOf(article, index);
    return isBareWord(place) ? NOBODY : PRIOR + own(one) + ofArticle(place);
  });

const own = ({ evidence }: Weighed): number => {
  let score = 0;
  for (let i = 0; i < evidence.length; i++) score += evidence[i]!.weight.second;
  return score;
};

const ofArticle = (place: Place): number => {
  const asked = place.one.features.length < 2 ? single : several;
  let score = 0;
  for (let i = 0; i < asked.length; i++) {
    const one = asked[i]!;
    if (one.weight !== 0) score += one.weight * one.value(place);
  }
  return score;
};

/** `Jobs said`: a word that opens a sentence is nobody unless a full name ends in it. */
export const isBareWord = ({ one: { features }, fullNames }: Place): boolean =>
  features.length < 2 &&
  features.first === 'word' &&
  features.opens &&
  features.candidate.title === null &&
  fullNames === 0;
