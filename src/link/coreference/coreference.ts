import { dayNumber, parseDay, spellDay } from '../../core/calendar/civil-day.js';
import type { EventMention, NewsEvent } from '../../core/entity.js';
import type { Staged } from '../../core/together.js';
import type { Document } from '../../text/document.js';
import { joinedWhy } from '../why.js';
import { NOTHING, withoutBare } from './bare.js';
import { bestOf } from './best-mention.js';
import { add, newCluster } from './clusters.js';
import { CAUGHT, RIOTING } from './bonds/catch-bonds.js';
import { chargeBonds } from './bonds/charges.js';
import { ACCUSED } from './bonds/unnamed.js';
import { PHASE } from './bonds/verb-bonds.js';
import { ARREST } from './families.js';
import { LEAD, type Background, type Cluster, type EventDraft, type Joint, type Step } from './happening.js';
import { earlierOf, matchOf, type Match } from './matches.js';
import { onlyPoints, pointBack } from './pointers.js';
import { candidates, forget, touch } from './recent.js';
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
export function* joinOccurrences(
  events: readonly EventDraft[],
  document: Document,
  given: Omit<Background, 'isOfCourt'>,
): Staged<Joined[]> {
  const known: Known = { clusters: [], recent: new Map(), named: new Map() };
  const steps = stepsOf(events, document);
  yield 'wording of events';
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
  yield 'bonds';
  return withoutBare(known.clusters).map(eventOf);
}

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

/** The event of the first mention, with what all of them say. */
const eventOf = ({ first, joints, participants, date, place, modality }: Cluster): Joined => {
  const caught = first.families.includes(ARREST) ? undefined : joints.find(isArrest);
  const told = caught === undefined ? joints.filter(isSpoken) : [caught];
  const best = bestOf(
    told.map(({ step }) => step),
    modality,
  );
  const { event, sentence } = first;
  const explanation = joinedWhy(joints);
  if (explanation !== undefined) event.explanation = explanation;
  event.name = best.event.name;
  // `chased him and caught him`
  if (caught !== undefined) event.kind = caught.step.event.kind;
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

const isArrest = ({ step, bond }: Joint): boolean => bond === CAUGHT && step.families.includes(ARREST);

/** Not the chase that led to an arrest told before. */
const isSpoken = ({ step, bond }: Joint): boolean =>
  bond === null ||
  !(unspoken.has(bond) || chargeBonds.has(bond) || (bond === CAUGHT && !step.families.includes(ARREST)));

/** Bonds of mentions that the event is not called by. */
const unspoken: ReadonlySet<string> = new Set([NOTHING, PHASE, ACCUSED, RIOTING]);

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
