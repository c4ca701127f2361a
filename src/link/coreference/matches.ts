/** Which happening of those known so far a mention belongs to. */
import { CAUGHT, isCaughtAfter } from './bonds/catch-bonds.js';
import { tellsWhen } from './bonds/called.js';
import { causes, HARM, isHarmIn, isSameVictim } from './bonds/harm-bonds.js';
import { SITTING } from './bonds/sentence-bonds.js';
import { INFINITIVE, ORDER } from './bonds/stated-bonds.js';
import { DEAL, FOUGHT, NOUN, OBJECT } from './bonds/verb-bonds.js';
import { bringsAbout } from './families.js';
import {
  harmful,
  hasForSubject,
  isNominal,
  isOfHarm,
  pointsBack,
  type Background,
  type Cluster,
  type Step,
} from './happening.js';
import { mayHoldOf, Of, tableOf } from './rules.js';
import { areApart, areApartAnyhow, bondOf, contentBondOf, isShortFor } from './same-happening.js';

/** The happening that a step belongs to, and the rule that says so. */
export interface Match {
  readonly cluster: Cluster;
  readonly bond: string;
}

/**
 * An earlier happening of which the one that opened the sentence proves to be a part: `He was found dead. … A leak killed
 * him`, `Rains led to the flooding`.
 */
export const earlierOf = (
  { cluster, bond }: Match,
  known: readonly Cluster[],
  step: Step,
  background: Background,
): Match | undefined => {
  const { first } = cluster;
  if (!causal.has(bond) && !isOfLightVerb(cluster, bond, step) && !isSubjectOf(cluster, bond, step)) return undefined;
  if (first.sentence !== step.sentence || first.event.tier === 'named') return undefined;
  const others = known.filter((other) => other !== cluster && other.first.event.tier !== 'named');
  const match = certainMatch(others, step, background);
  if (match === undefined) return undefined;
  return cluster.joints.some((joint) => areApartAnyhow(match.cluster, joint.step, background)) ? undefined : match;
};

/** `Nobody was hurt in the fire, which crews tackled`: that it harmed them is said of the fire told before. */
const certainMatch = (known: readonly Cluster[], step: Step, background: Background): Match | undefined => {
  const match = matchOf(undefined, known, step, background);
  if (match === undefined || certain.has(match.bond)) return match;
  if (match.bond !== HARM) return undefined;
  const next = matchOf(
    undefined,
    known.filter((other) => other !== match.cluster),
    step,
    background,
  );
  return next !== undefined && certain.has(next.bond) ? next : undefined;
};

/** `The firm forged the deal`: the deal was told before. */
const isOfLightVerb = ({ first }: Cluster, bond: string, step: Step): boolean =>
  bond === OBJECT && bringsAbout(first.mention.lemma) && pointsBack(step);

/** `The town was hit by 80 aftershocks`: so were they. */
const isSubjectOf = ({ first }: Cluster, bond: string, step: Step): boolean =>
  bond === NOUN && step.event.kind === 'disaster' && hasForSubject(first, step);

const causal = new Set([
  CAUGHT,
  'how it was done',
  INFINITIVE,
  ORDER,
  HARM,
  'what brought it on',
  'what it led to',
  SITTING,
  FOUGHT,
  DEAL,
]);
const certain = new Set([
  'the same participant',
  'a noun with its article',
  'the same word again',
  'the headline again',
  'the headline in other words',
  'the same firm bought',
  'the noun for what was told',
  'the same object',
  'who had no name so far',
]);

export const matchOf = (
  named: Cluster | undefined,
  known: readonly Cluster[],
  step: Step,
  background: Background,
  last?: Cluster,
): Match | undefined => {
  if (step.event.tier === 'named') return namedCluster(named, known, step);
  const own = ownCluster(known, step, background, last);
  if (own !== undefined) return own;
  // What is charged, agreed or voted on belongs to the verb before it, even if it is known from a headline too.
  for (const cluster of known) {
    const bond = contentBondOf(cluster, step, background);
    if (bond !== undefined) return { cluster, bond };
  }
  let latest: Cluster | undefined;
  const isLatest = (cluster: Cluster): boolean =>
    (cluster === known[0] && !isPassing(cluster, step, background)) ||
    cluster === (latest ??= latestOf(known, step, background));
  for (const cluster of known) {
    const bond = bondOf(cluster, step, isLatest, background);
    if (bond !== undefined) return { cluster, bond };
  }
  return undefined;
};

/** The happening of those who were harmed, which they identify better than the mention before does; or one not yet dated. */
const ownCluster = (
  known: readonly Cluster[],
  step: Step,
  background: Background,
  last: Cluster | undefined,
): Match | undefined => {
  for (let i = 0; i < owning.rules.length; i++) {
    if (!mayHoldOf(owning, i, step)) continue;
    const { name, holds } = owning.rules[i]!;
    for (const cluster of ofLast.has(name) ? onlyOf(last) : known)
      if (holds(cluster, step, background) && !areApart(cluster, step, background)) return { cluster, bond: name };
  }
  return undefined;
};

const onlyOf = (last: Cluster | undefined): readonly Cluster[] => (last === undefined ? [] : [last]);

/** The rules of a mention's own happening. */
const owning = tableOf([
  {
    name: 'the same victim',
    kinds: harmful,
    of: Of.Target,
    holds: (cluster, step, background) => isOfHarm(cluster) && isSameVictim(cluster, step, background),
  },
  { name: HARM, kinds: causes, of: Of.Noun, holds: isHarmIn },
  { name: CAUGHT, kinds: ['justice'], of: Of.Verb, holds: isCaughtAfter },
  { name: 'when it happened', kinds: harmful, of: Of.Noun | Of.Definite | Of.Dated, holds: tellsWhen },
]);

/** Those that are about the happening of the last mention only. */
const ofLast: ReadonlySet<string> = new Set([HARM, CAUGHT]);

/**
 * The last happening with words of a step's family that nothing keeps apart from it, past one of another time that was only named
 * if there is a later one; if there is none, that of the lead, or the last of all.
 */
const latestOf = (known: readonly Cluster[], step: Step, background: Background): Cluster | undefined => {
  const mayBe = (cluster: Cluster): boolean =>
    (isOneOf(step.families, cluster.families) || isOneOf(step.stems, cluster.stems)) &&
    !areApart(cluster, step, background);
  const last = known.find(mayBe);
  if (last === undefined) return known.findLast(({ first }) => first.sentence <= 1) ?? known[0];
  if (!isPassing(last, step, background)) return last;
  return known.find((cluster) => !isPassing(cluster, step, background) && mayBe(cluster)) ?? last;
};

/** `the first vote since 1991. … The vote was fair`: what was only named to compare the news with it. */
const isPassing = ({ joints, first, date }: Cluster, step: Step, { dates, longAgo }: Background): boolean => {
  if (joints.length > 1 || !isNominal(first) || !pointsBack(step) || longAgo === null) return false;
  const to = dates.get(date ?? '')?.to;
  return to != null && to < longAgo;
};

const namedCluster = (named: Cluster | undefined, known: readonly Cluster[], step: Step): Match | undefined => {
  if (named !== undefined) return { cluster: named, bond: 'the same name' };
  const other = known.find(({ first: { event } }) => event.tier === 'named' && isShortFor(event, step.event));
  return other === undefined ? undefined : { cluster: other, bond: 'its name in short' };
};

const isOneOf = (some: readonly string[], all: ReadonlySet<string>): boolean => some.some((one) => all.has(one));
