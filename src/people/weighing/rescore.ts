import { CONTEXT_BITS } from '../evidence/contexts.js';
import { articleEvidence } from '../evidence/article.js';
import type { ArticleEvidence, Guard } from '../evidence/article-evidence.js';
import { isKnown, placeOf, type Place } from './place.js';
import { fullNamesOf, type DocumentEvidence } from './document-evidence.js';
import { weightOf } from './weights.js';
import type { Weighed } from './weigh.js';

/** Evidence with one guard: only what adds it up, since the records of rules have many hidden classes. */
interface Group {
  readonly holds: (place: Place) => boolean;
  readonly weights: readonly number[];
  readonly values: readonly ArticleEvidence['value'][];
}

const GUARDS: Readonly<Record<Guard, (place: Place) => boolean>> = {
  elsewhere: ({ elsewhere }) => elsewhere !== 0,
  tail: ({ tail }) => tail !== undefined && tail.contexts !== 0,
  known: isKnown,
  stranger: ({ isStranger }) => isStranger,
};

const groupsOf = (single: boolean): readonly Group[] => {
  const asked = articleEvidence.filter((one) => (one.single ?? single) === single && one.weight !== 0);
  const guards = Object.keys(GUARDS) as Guard[];
  return [undefined, ...guards].flatMap((guard): Group[] => {
    const evidence = asked.filter((one) => one.guard === guard);
    if (evidence.length === 0) return [];
    return [
      {
        holds: guard === undefined ? () => true : GUARDS[guard],
        weights: evidence.map(({ weight }) => weight),
        values: evidence.map(({ value }) => value),
      },
    ];
  });
};

const single = groupsOf(true);
const several = groupsOf(false);
/** Most capitalised runs are no people. */
export const PRIOR: number = weightOf('prior').second;

export const NOBODY = -9;

/**
 * The second pass: the score of each candidate with the evidence of the rest of the article. Full names come first, because
 * what matters most for a single word is whether a full name ends in it.
 */
export const rescore = (article: DocumentEvidence): number[] => {
  const { weighed } = article;
  const scores = weighed.map(({ features }, index) => (features.length < 2 ? NOBODY : scoreOf(article, index)));
  const known = knownNames(article, scores);
  weighed.forEach(({ features }, index) => {
    if (features.length < 2) scores[index] = scoreOf(known, index);
  });
  return scores;
};

/** The article with the full names that the second pass takes for people. */
export const knownNames = (article: DocumentEvidence, scores: readonly number[]): DocumentEvidence => ({
  ...article,
  ...fullNamesOf(article.weighed, scores, article.words, article.organisations),
});

const scoreOf = (article: DocumentEvidence, index: number): number => {
  const place = placeOf(article, index);
  return isBareWord(place) ? NOBODY : PRIOR + own(place.one) + ofArticle(place);
};

const own = ({ evidence }: Weighed): number => {
  let score = 0;
  for (let i = 0; i < evidence.length; i++) score += evidence[i]!.weight.second;
  return score;
};

const ofArticle = (place: Place): number => {
  let score = 0;
  for (const { holds, weights, values } of place.one.features.length < 2 ? single : several) {
    if (!holds(place)) continue;
    for (let i = 0; i < weights.length; i++) score += weights[i]! * values[i]!(place);
  }
  return score;
};

/** `Jobs said`: a word that begins a sentence is nobody unless a full name ends in it, or it is a person elsewhere. */
export const isBareWord = ({ one: { features }, fullNames, form }: Place): boolean =>
  features.length < 2 &&
  features.first === 'word' &&
  features.opens &&
  features.candidate.title === null &&
  fullNames === 0 &&
  (form.contexts & PERSONAL) === 0;

const PERSONAL = CONTEXT_BITS.honorific | CONTEXT_BITS.personal;
