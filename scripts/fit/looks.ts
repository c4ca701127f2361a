/** The two passes over an article as training examples: the numbers of the evidence that holds of each candidate. */
import { collect, fullNamesOf, type DocumentEvidence } from '../../src/people/weighing/document-evidence.js';
import { articleEvidence } from '../../src/people/evidence/article.js';
import { allEvidence } from '../../src/people/evidence/index.js';
import { placeOf } from '../../src/people/weighing/place.js';
import { isBareWord, NOBODY } from '../../src/people/weighing/rescore.js';
import type { Weighed } from '../../src/people/weighing/weigh.js';
import type { Article } from './articles.js';
import { fit, scoreOf, type Place } from './regression.js';

/** Everything that has a weight: the prior, the evidence of the first pass, and what the article adds. */
export const names: readonly string[] = [
  'prior',
  ...allEvidence.map(({ name }) => name),
  ...articleEvidence.map(({ name }) => name),
];
const numbers = new Map(names.map((name, i) => [name, i]));
/** How many of them belong to the first pass. */
const FIRST = 1 + allEvidence.length;

export interface Model {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

type Seen = Pick<Place, 'evidence' | 'values'> & { readonly isNobody: boolean };

const evidenceOf = (one: Weighed): number[] => [0, ...one.evidence.map(({ name }) => numbers.get(name)!)];

const firstScores = (article: Article, first: Float64Array): number[] =>
  article.weighed.map((one) => evidenceOf(one).reduce((sum, i) => sum + first[i]!, 0));

/** What the second pass sees after the first gave these scores; `second` scores full names before single words. */
const secondLook = (article: Article, scores: readonly number[], second?: Float64Array): readonly Seen[] => {
  const weighed = article.weighed.map((one, i) => ({ ...one, score: scores[i]! }));
  const known = collect(article.document, weighed, article.words);
  const seen = weighed.map((_, i) => seenAt(known, i, article.hashed[i]!));
  if (second === undefined) return seen;
  const rescored = seen.map((place) => scoreOf({ ...place, isPerson: false, weight: 1 }, second));
  const named = { ...known, ...fullNamesOf(weighed, rescored, article.words, known.organisations) };
  return seen.map((place, i) => (weighed[i]!.features.length < 2 ? seenAt(named, i, article.hashed[i]!) : place));
};

const seenAt = (known: DocumentEvidence, index: number, hashes: readonly number[]): Seen => {
  const place = placeOf(known, index);
  const added = articleEvidence
    .map(({ single, value }, n) => {
      const asked = single === undefined || single === place.one.features.length < 2;
      return [FIRST + n, asked ? value(place) : 0] as const;
    })
    .filter(([, value]) => value !== 0);
  const own = evidenceOf(place.one);
  const hashed = hashes.map((hash) => names.length + hash);
  return {
    evidence: [...own, ...added.map(([number]) => number), ...hashed],
    values: [...own.map(() => 1), ...added.map(([, value]) => value), ...hashed.map(() => 1)],
    isNobody: isBareWord(place),
  };
};

const labelled = (article: Article, seen: readonly Seen[]): Place[] =>
  seen.flatMap(({ evidence, values, isNobody }, i) => {
    const label = article.labels[i]!;
    if (label === 'unclear' || isNobody) return [];
    return [{ evidence, values, isPerson: label === 'person', weight: article.weight }];
  });

/** Fewer examples, or fewer sources, are too few for a weight. */
const PLACES = 10;
const SOURCES = 3;

export const supportOf = (
  articles: readonly Article[],
  size: number,
): readonly { places: number; sources: number }[] => {
  const places = new Int32Array(size);
  const sources = Array.from({ length: size }, () => new Set<string>());
  for (const article of articles)
    for (const { evidence } of labelled(
      article,
      secondLook(
        article,
        article.weighed.map(({ score }) => score),
      ),
    ))
      for (const i of evidence) {
        places[i]!++;
        sources[i]!.add(article.source);
      }
  return sources.map((seen, i) => ({ places: places[i]!, sources: seen.size }));
};

const PENALTY = 5;
/** Keeps a weight at its initial value. */
const FIXED = 1e9;
const PRIOR_PENALTY = 1e-3;

const penaltiesOf = (articles: readonly Article[], size: number): Float64Array =>
  Float64Array.from(supportOf(articles, size), ({ places, sources }, i) => {
    if (i === 0) return PRIOR_PENALTY;
    return places < PLACES || sources < SOURCES ? FIXED : PENALTY;
  });

const fitFirst = (articles: readonly Article[], penalties: Float64Array, start: Model): Float64Array => {
  const places = articles.flatMap((article) =>
    labelled(
      article,
      article.weighed.map((one) => {
        const evidence = evidenceOf(one);
        return { evidence, values: evidence.map(() => 1), isNobody: false };
      }),
    ),
  );
  return fit(places, penalties.subarray(0, FIRST), start.first.subarray(0, FIRST));
};

const PARTS = 3;

/** Weights of both passes. The second learns from scores of a first pass that did not know the article. */
export const fitBoth = (articles: readonly Article[], start: Model): Model => {
  const penalties = penaltiesOf(articles, start.second.length);
  const parts = Array.from({ length: PARTS }, (_, n) =>
    fitFirst(
      articles.filter(({ part }) => part % PARTS !== n),
      penalties,
      start,
    ),
  );
  const placesWith = (second?: Float64Array): Place[] =>
    articles.flatMap((article) =>
      labelled(article, secondLook(article, firstScores(article, parts[article.part % PARTS]!), second)),
    );
  const draft = fitSecond(placesWith(), penalties, start);
  return { first: fitFirst(articles, penalties, start), second: fitSecond(placesWith(draft), penalties, start) };
};

/** A weight whose sign contradicts its reason is fixed at 0, and the others are fitted again. */
const fitSecond = (places: readonly Place[], penalties: Float64Array, start: Model): Float64Array => {
  const held = Float64Array.from(penalties);
  const from = Float64Array.from(start.second);
  for (;;) {
    const weights = fit(places, held, from);
    const against = articleEvidence.flatMap(({ direction }, n) => {
      const weight = weights[FIRST + n]!;
      const isAgainst = direction === 'for' ? weight < -TINY : direction === 'against' && weight > TINY;
      return isAgainst ? [FIRST + n] : [];
    });
    if (against.length === 0) return weights;
    for (const i of against) {
      held[i] = FIXED;
      from[i] = 0;
    }
  }
};

const TINY = 1e-6;

/** The scores of the second pass over an article. */
export const predict = (article: Article, { first, second }: Model): number[] =>
  secondLook(article, firstScores(article, first), second).map(({ evidence, values, isNobody }) =>
    isNobody ? NOBODY : scoreOf({ evidence, values, isPerson: false, weight: 1 }, second),
  );

/** What the second pass would lose without each piece of evidence: the loss of log-likelihood, in nats. */
export const worthOf = (articles: readonly Article[], { first, second }: Model): readonly number[] => {
  const worth = new Float64Array(second.length);
  for (const article of articles)
    for (const place of labelled(article, secondLook(article, firstScores(article, first), second))) {
      const score = scoreOf(place, second);
      place.evidence.forEach((i, n) => {
        const without = score - second[i]! * place.values[n]!;
        worth[i]! += place.weight * (lossOf(without, place.isPerson) - lossOf(score, place.isPerson));
      });
    }
  return [...worth];
};

const lossOf = (score: number, isPerson: boolean): number => Math.log1p(Math.exp(isPerson ? -score : score));
