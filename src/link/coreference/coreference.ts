import { dayNumber, parseDay, spellDay } from '../../core/civil-day.js';
import type { DateRange, EventMention, Modality, NewsEvent } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import type { Background, Cluster, EventDraft, Step } from './happening.js';
import { addParticipants } from './merged-roles.js';
import { areApart, bondOf, isShortFor } from './same-happening.js';
import { stepsOf } from './steps.js';
import { joinedWhy } from '../why.js';

/** A mention is compared with this many of the last clusters of its kind, which keeps long texts linear. */
const RECENT = 12;

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
  background: Background,
): Joined[] => {
  const known: Known = { clusters: [], recent: new Map(), named: new Map() };
  let last: Cluster | undefined;
  for (const step of stepsOf(events, document)) {
    const near = candidates(known.recent, step, last);
    const match = matchOf(known.named.get(step.event), near, step, background);
    last = place(step, match && (joinedWith(match, near, step, known, background) ?? match), known, background);
  }
  return known.clusters.map(eventOf);
};

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
  return cluster.joints.some((joint) => areApart(match.cluster, joint.step, background)) ? undefined : match;
};

const causal = new Set(['the harm and what did it', 'what brought it on']);
const certain = new Set(['the same participant', 'a noun with its article', 'the same word again']);

const matchOf = (
  named: Cluster | undefined,
  known: readonly Cluster[],
  step: Step,
  background: Background,
): Match | undefined => {
  if (step.event.tier === 'named') return namedCluster(named, known, step);
  let latest: Cluster | undefined;
  const isLatest = (cluster: Cluster): boolean =>
    cluster === known[0] || cluster === (latest ??= latestOf(known, step, background));
  for (const cluster of known) {
    const bond = bondOf(cluster, step, isLatest, background);
    if (bond !== undefined) return { cluster, bond };
  }
  return undefined;
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

/** Clusters of the same kind, of verbs whose object or content the step may be, and of related kinds. */
const candidates = (
  recent: ReadonlyMap<string, readonly Cluster[]>,
  { event }: Step,
  last: Cluster | undefined,
): readonly Cluster[] => {
  const known = [...(recent.get(event.kind) ?? [])];
  const add = (cluster: Cluster): void => {
    if (!known.includes(cluster)) known.push(cluster);
  };
  for (const kinds of related)
    if (kinds.includes(event.kind)) for (const kind of kinds) recent.get(kind)?.slice(0, 2).forEach(add);
  if (last !== undefined) add(last);
  return known;
};

/** Kinds that one happening may belong to at once: an attack and the dead, a sentence and a fine, a nomination and an appointment. */
const related: readonly (readonly string[])[] = [
  ['casualty', 'conflict', 'disaster'],
  ['aid', 'disaster'],
  ['justice', 'sanction'],
  ['election', 'government'],
];

const touch = (recent: Map<string, Cluster[]>, kind: string, cluster: Cluster): void => {
  const known = recent.get(kind);
  if (known === undefined) recent.set(kind, [cluster]);
  else if (known[0] !== cluster) {
    forget(recent, kind, cluster);
    if (known.unshift(cluster) > RECENT) known.pop();
  }
};

const forget = (recent: Map<string, Cluster[]>, kind: string, cluster: Cluster): void => {
  const known = recent.get(kind);
  const at = known?.indexOf(cluster) ?? -1;
  if (at >= 0) known!.splice(at, 1);
};

const newCluster = (step: Step): Cluster => {
  const { event, families, stems, actor, subject, target, count } = step;
  return {
    first: step,
    joints: [{ step, bond: null }],
    kinds: new Set([event.kind]),
    families: new Set(families),
    stems: new Set(stems),
    participants: new Map(event.participants.map((part) => [part.entity, part])),
    subjects: subject === null ? [] : [subject],
    ...{ actors: setOf(actor), targets: setOf(target), counts: setOf(count) },
    date: event.date,
    place: event.place,
    modality: event.modality,
    last: step,
  };
};

const setOf = (item: string | null): Set<string> => new Set(item === null ? [] : [item]);

/** Asserted outweighs planned, planned possible, possible denied: one report that it happened is enough. */
const weight: Readonly<Record<Modality, number>> = { asserted: 3, planned: 2, possible: 1, denied: 0 };

const add = (cluster: Cluster, step: Step, bond: string, background: Background): void => {
  const { event } = step;
  cluster.joints.push({ step, bond });
  cluster.last = step;
  // The names of a named event are one cluster already.
  if (event === cluster.first.event) return;
  addWords(cluster, step);
  addParticipants(cluster, step);
  if (isFiner(event.date, cluster.date, background)) cluster.date = event.date;
  cluster.place ??= event.place;
  if (cluster.first.event.tier === 'occurrence' && weight[event.modality] > weight[cluster.modality])
    cluster.modality = event.modality;
};

const addWords = (cluster: Cluster, { event, families, stems, actor, subject, target, count }: Step): void => {
  if (subject !== null) cluster.subjects.push(subject);
  cluster.kinds.add(event.kind);
  for (const family of families) cluster.families.add(family);
  for (const stem of stems) cluster.stems.add(stem);
  if (actor !== null) cluster.actors.add(actor);
  if (target !== null) cluster.targets.add(target);
  if (count !== null) cluster.counts.add(count);
};

/** Whether a date is more precise: `June 6` after `2005`, and any date after none. */
const isFiner = (date: string | null, known: string | null, { dates }: Background): boolean => {
  if (date === null || known === null) return known === null;
  const [one, other] = [daysOf(dates.get(date)), daysOf(dates.get(known))];
  if (one === null || other === null) return false;
  return one.from >= other.from && one.to <= other.to && (one.from > other.from || one.to < other.to);
};

const daysOf = (date: DateRange | undefined): { readonly from: string; readonly to: string } | null =>
  date?.from == null ? null : { from: date.from, to: date.to ?? date.from };

/** The event of the first mention, with what all of them say. */
const eventOf = ({ first, joints, participants, date, place, modality }: Cluster): Joined => {
  const best = bestOf(joints.map(({ step }) => step));
  const { event, sentence } = first;
  const explanation = joinedWhy(joints);
  if (explanation !== undefined) event.explanation = explanation;
  event.name = best.event.name;
  event.modality = modality;
  event.participants = [...participants.values()];
  event.date = date;
  event.place = place;
  event.mentions = joints.map(({ step }) =>
    isBackReference(first, step.event) ? { ...step.mention, form: 'nominal' } : step.mention,
  );
  return { event, best: best.mention, sentence };
};

/** `the summit`, of a summit that has a name. */
const isBackReference = ({ event: { tier } }: Step, event: NewsEvent): boolean =>
  tier === 'named' && event.tier === 'occurrence';

/**
 * The first mention that names an actor and is longer than two words, else the first that is longer, else the first; what is
 * to be done only if the happening begins with it: `Orvel to close plant`, but not `union to strike` of `told the union to strike`.
 */
const bestOf = (steps: readonly Step[]): Step => {
  const [first] = steps;
  if (first!.event.tier === 'named') return first!;
  const said = steps.filter((step) => !isInfinitive(step));
  return (said.length > 0 ? fullest(said) : undefined) ?? fullest(steps) ?? first!;
};

const isInfinitive = ({ mention: { title } }: Step): boolean => title?.what.startsWith('to ') === true;

const fullest = (steps: readonly Step[]): Step | undefined => {
  const long = steps.filter(({ event }) => hasThreeWords(event.name));
  return long.find(hasActor) ?? steps.find(hasActor) ?? long[0];
};

const hasActor = ({ mention: { title } }: Step): boolean => title?.actor != null;

const hasThreeWords = (name: string): boolean => {
  const space = name.indexOf(' ');
  return space >= 0 && name.includes(' ', space + 1);
};

/** What happened before this day is background; null if the day of publication is unknown. */
export const longBefore = (today: string | undefined): string | null => {
  const day = today === undefined ? undefined : parseDay(today);
  return day === undefined ? null : spellDay(dayNumber(day) - NEWS);
};

/** News is at most two weeks old. */
const NEWS = 14;
