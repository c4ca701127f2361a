import type { EventMention, NewsEvent } from '../core/entity.js';
import { apart } from './apart.js';
import { akin, bonds, content, latest } from './bonds.js';
import { isAkin, isNominal, type Background, type Cluster, type Rule, type Step } from './happening.js';

/** The rule by which a step is a mention of a cluster's happening; `isLatest`: no other cluster of the family came between. */
export const bondOf = (cluster: Cluster, step: Step, isLatest: boolean, background: Background): string | undefined => {
  const first = (rules: readonly Rule[]): string | undefined => {
    for (const { name, holds } of rules) if (holds(cluster, step, background)) return name;
    return undefined;
  };
  return first(content) ?? (first(apart) === undefined ? freeBond(cluster, step, isLatest, first) : undefined);
};

const freeBond = (
  cluster: Cluster,
  step: Step,
  isLatest: boolean,
  first: (rules: readonly Rule[]) => string | undefined,
): string | undefined => {
  const { event } = cluster.first;
  if (event.tier === 'named') return isLatest ? recallOf(event, step) : undefined;
  const bond = first(bonds);
  if (bond !== undefined || !isAkin(cluster, step)) return bond;
  return first(akin) ?? (isLatest ? first(latest) : undefined);
};

/** `the summit` after `G7 Summit`, `the talks` after `G7 Foreign Ministers' Meeting`, `lantern festival` with or without. */
const recallOf = (named: NewsEvent, step: Step): string | undefined => {
  if (!isNominal(step) || !repeatsHead(named, step.mention)) return undefined;
  return step.lead === 'definite' || repeatsName(named, step.event) ? 'the noun of its name' : undefined;
};

const repeatsHead = ({ name, kind }: NewsEvent, { lemma }: EventMention): boolean =>
  wordsOf(name).includes(lemma) || (kind === 'meeting' && gatherings.has(lemma));

const repeatsName = ({ name }: NewsEvent, event: NewsEvent): boolean => {
  const [known, words] = [wordsOf(name), wordsOf(event.name)];
  return words.length > 1 && words.every((word) => known.includes(word));
};

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');

const gatherings = new Set(['meeting', 'talks', 'summit', 'gathering', 'conference']);

/**
 * One name is a short form of the other: `WWDC` and `World Wide Developers Conference`, `Lantern Festival` and `Taipei City
 * Lantern Festival`.
 */
export const isShortFor = (one: NewsEvent, other: NewsEvent): boolean => {
  if (one.kind !== other.kind || (one.year !== null && other.year !== null && one.year !== other.year)) return false;
  const [a, b] = [wordsOf(one.series ?? one.name), wordsOf(other.series ?? other.name)];
  return isShort(a, b) || isShort(b, a);
};

const isShort = (short: readonly string[], long: readonly string[]): boolean =>
  short.join(' ') === long.join(' ') || isEndOf(short, long) || isAcronym(short, long);

const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i]);

const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 2 && short[0] === long.map(([first = '']) => first).join('');
