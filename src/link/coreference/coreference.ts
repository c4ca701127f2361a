import { dayNumber, parseDay, spellDay } from '../../core/calendar/civil-day.js';
import type { EventMention, NewsEvent } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { joinedWhy } from '../why.js';
import { NOTHING, withoutBare } from './bare.js';
import { bestOf } from './best-mention.js';
import { add, newCluster } from './clusters.js';
import { tellsWhen } from './bonds/called.js';
import { chargeBonds } from './bonds/charges.js';
import { HARM, isHarmIn, isSameVictim } from './bonds/harm-bonds.js';
import { SITTING } from './bonds/sentence-bonds.js';
import { ACCUSED } from './bonds/unnamed.js';
import { INFINITIVE, ORDER } from './bonds/stated-bonds.js';
import { DEAL, FOUGHT, PHASE } from './bonds/verb-bonds.js';
import { LEAD, type Background, type Cluster, type EventDraft, type Rule, type Step } from './happening.js';
import { onlyPoints, pointBack } from './pointers.js';
import { candidates, forget, touch } from './recent.js';
import { areApart, areApartAnyhow, bondOf, contentBondOf, isShortFor } from './same-happening.js';
import { stepsOf } from './steps.js';

/** An event and its most informative mention. */
export interface Joined {
  readonly event: EventDraft;
  readonly best: EventMention;
  /** The number of the sentence in which it is first mentioned; a headline or first sentence is 0. */
  readonly sentence: number;
}

/**
 * Joins the occurrences that report one happening: headline, lead and body, verb and noun, unless something shows that they
 * are two. `the summit` joins the named event whose head it repeats, if no other of its kind came between.
 */
export const joinOccurrences = (
  events: readonly EventDraft[],
  document: Document,
  given: Omit<Background, 'isOfCourt'>,
): Joined[] => {
  const known: Known = { clusters: [], recent: new Map(), named: new Map() };
  const steps = stepsOf(events, document);
  const background = { ...given, isOfCourt: steps.some(isOfCourt) };
  let last: Cluster | undefined;
  for (const step of steps) {
    const near = candidates(known.recent, step, last);
    if (onlyPoints(step.mention)) {
      pointBack(near, step);
      continue;
    }
    const match = matchOf(known.named.get(step.event), near, step, background, last);
    last = place(step, match && (joinedWith(match, near, step, known, background) ?? match), known, background);
  }
  return withoutBare(known.clusters).map(eventOf);
};

const isOfCourt = ({ event: { kind }, sentence }: Step): boolean => kind === 'justice' && sentence < LEAD;

/** The happenings so far: all, the last of each kind, and those with names. */
interface Known {
  readonly clusters: Cluster[];
  readonly recent: Map<string, Cluster[]>;
  readonly named: Map<NewsEvent, Cluster>;
}

/** Adds a step to its happening, or begins a new one with it. */
const place = (
  step: Step,
  match: Match | undefined,
  { clusters, recent, named }: Known,
  background: Background,
): Cluster => {
  const cluster = match?.cluster ?? newCluster(step);
  if (match === undefined) clusters.push(cluster);
  else add(cluster, step, match.bond, background);
  if (step.event.tier === 'named') named.set(step.event, cluster);
  for (const kind of cluster.kinds) touch(recent, kind, cluster);
  return cluster;
};

/** Moves the mentions of a happening to an earlier one, if they prove to be one. */
const joinedWith = (
  match: Match,
  near: readonly Cluster[],
  step: Step,
  { clusters, recent }: Known,
  background: Background,
): Match | undefined => {
  const earlier = earlierOf(match, near, step, background);
  if (earlier === undefined) return undefined;
  const { cluster, bond } = match;
  for (const joint of cluster.joints) add(earlier.cluster, joint.step, joint.bond ?? bond, background);
  clusters.splice(clusters.lastIndexOf(cluster), 1);
  for (const kind of cluster.kinds) forget(recent, kind, cluster);
  return earlier;
};

/** The happening that a step belongs to, and the rule that says so. */
interface Match {
  readonly cluster: Cluster;
  readonly bond: string;
}

/**
 * An earlier happening of which the one that opened the sentence proves to be a part: `He was found dead. … A leak killed
 * him`, `Rains led to the flooding`.
 */
const earlierOf = (
  { cluster, bond }: Match,
  known: readonly Cluster[],
  step: Step,
  background: Background,
): Match | undefined => {
  const { first } = cluster;
  if (!causal.has(bond) || first.sentence !== step.sentence || first.event.tier === 'named') return undefined;
  const others = known.filter((other) => other !== cluster && other.first.event.tier !== 'named');
  const match = matchOf(undefined, others, step, background);
  if (match === undefined || !certain.has(match.bond)) return undefined;
  return cluster.joints.some((joint) => areApartAnyhow(match.cluster, joint.step, background)) ? undefined : match;
};

const causal = new Set([
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
]);

const matchOf = (
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
    cluster === known[0] || cluster === (latest ??= latestOf(known, step, background));
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
  const match = (some: readonly Cluster[], bond: string, holds: Rule['holds']): Match | undefined => {
    const cluster = some.find((one) => holds(one, step, background) && !areApart(one, step, background));
    return cluster && { cluster, bond };
  };
  return (
    match(known, 'the same victim', isSameVictim) ??
    match(last === undefined ? [] : [last], HARM, isHarmIn) ??
    match(known, 'when it happened', tellsWhen)
  );
};

/** The last happening with words of a step's family that nothing keeps apart from it; if there is none, the last of all. */
const latestOf = (known: readonly Cluster[], step: Step, background: Background): Cluster | undefined =>
  known.find(
    (cluster) =>
      (isOneOf(step.families, cluster.families) || isOneOf(step.stems, cluster.stems)) &&
      !areApart(cluster, step, background),
  ) ?? known[0];

const namedCluster = (named: Cluster | undefined, known: readonly Cluster[], step: Step): Match | undefined => {
  if (named !== undefined) return { cluster: named, bond: 'the same name' };
  const other = known.find(({ first: { event } }) => event.tier === 'named' && isShortFor(event, step.event));
  return other === undefined ? undefined : { cluster: other, bond: 'its name in short' };
};

const isOneOf = (some: readonly string[], all: ReadonlySet<string>): boolean => some.some((one) => all.has(one));

/** The event of the first mention, with what all of them say. */
const eventOf = ({ first, joints, participants, date, place, modality }: Cluster): Joined => {
  const told = joints.filter(({ bond }) => bond === null || !(unspoken.has(bond) || chargeBonds.has(bond)));
  const best = bestOf(
    told.map(({ step }) => step),
    modality,
  );
  const { event, sentence } = first;
  const explanation = joinedWhy(joints);
  if (explanation !== undefined) event.explanation = explanation;
  event.name = best.event.name;
  event.modality = modality;
  event.participants = [...participants.values()];
  event.date = date;
  event.place = place;
  // A happening that proves to be part of an earlier one brings mentions from before the last of that.
  event.mentions = joints
    .map(({ step }): EventMention =>
      isBackReference(first, step.event) ? { ...step.mention, form: 'nominal' } : step.mention,
    )
    .sort((one, other) => one.start - other.start);
  return { event, best: best.mention, sentence };
};

/** Bonds of mentions that the event is not called by. */
const unspoken: ReadonlySet<string> = new Set([NOTHING, PHASE, ACCUSED]);

/** `the summit`, of a summit that has a name. */
const isBackReference = ({ event: { tier } }: Step, event: NewsEvent): boolean =>
  tier === 'named' && event.tier === 'occurrence';

/** What happened before this day is background; null if the day of publication is unknown. */
export const longBefore = (today: string | undefined): string | null => {
  const day = today === undefined ? undefined : parseDay(today);
  return day === undefined ? null : spellDay(dayNumber(day) - NEWS);
};

/** How old news can be, in days. */
const NEWS = 14;
