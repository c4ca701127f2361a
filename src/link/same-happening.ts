import type { DateRange, EventKind, EventMention, Modality, NewsEvent, Participant } from '../core/entity.js';
import { stemOf } from './families.js';

/** `another`, or an article or the like, before a trigger; nothing of the kind. */
export type Lead = 'another' | 'definite' | 'none';

/** One place where an event is mentioned, and where in the article that is. */
export interface Step {
  readonly event: NewsEvent;
  readonly mention: EventMention;
  readonly lead: Lead;
  readonly family: string;
  /** The number of its sentence; the headline is 0. */
  readonly sentence: number;
  readonly inHeadline: boolean;
  /** The head of a subject that is nobody known: `index`, `gang`. */
  readonly actor: string | null;
}

/** What is known so far of one happening. */
export interface Cluster {
  readonly first: Step;
  readonly steps: Step[];
  readonly kinds: Set<EventKind>;
  readonly families: Set<string>;
  readonly stems: Set<string>;
  readonly participants: Map<string, Participant>;
  readonly actors: Set<string>;
  date: string | null;
  place: string | null;
  modality: Modality;
  lastSentence: number;
}

/** The days of the article's dates, and the day before which things are of the past. */
export interface Calendar {
  readonly dates: ReadonlyMap<string, DateRange>;
  readonly longAgo: string | null;
}

/** How many sentences after the headline belong to the lead. */
const LEAD = 3;

type Test = (cluster: Cluster, step: Step, calendar: Calendar) => boolean;

/** Whether a mention reports a cluster's happening; `isLatest`: no other of the same family came between. */
export const isSame = (cluster: Cluster, step: Step, isLatest: boolean, calendar: Calendar): boolean => {
  if (isContent(cluster, step)) return true;
  if (step.lead === 'another' || apart.some((test) => test(cluster, step, calendar))) return false;
  return cluster.first.event.tier === 'named'
    ? isRecalled(step, isLatest) && repeatsHead(cluster.first.event, step.mention)
    : isToldAgain(cluster, step, isLatest, calendar);
};

const isToldAgain = (cluster: Cluster, step: Step, isLatest: boolean, calendar: Calendar): boolean =>
  told.some((test) => test(cluster, step, calendar)) ||
  (isAkin(cluster, step) && (isRecalled(step, isLatest) || isGoneOnWith(cluster, step, isLatest)));

const isRecalled = (step: Step, isLatest: boolean): boolean => isLatest && step.lead === 'definite' && isNominal(step);

const isGoneOnWith = (cluster: Cluster, step: Step, isLatest: boolean): boolean =>
  sharesParticipant(cluster, step) || isHeadlineToldAgain(cluster, step) || (isLatest && repeatsWord(cluster, step));

const areDaysApart = (a: string | null, b: string | null, { dates }: Calendar): boolean => {
  if (a === null || b === null || a === b) return false;
  const [one, other] = [dates.get(a), dates.get(b)];
  return one !== undefined && other !== undefined && (isBefore(one, other) || isBefore(other, one));
};

const isBefore = (one: DateRange, other: DateRange): boolean =>
  one.from !== null && other.from !== null && (one.to ?? one.from) < other.from;

/** `In 1987 a ferry sank` is not what sank on Monday, though only one of the two has its day beside it. */
const isOfAnotherTime = (cluster: Cluster, step: Step, { dates, longAgo }: Calendar): boolean => {
  if ((cluster.date === null) === (step.event.date === null)) return false;
  if (!isNominal(step) && step.sentence - cluster.lastSentence > NEARBY) return true;
  if (longAgo === null) return false;
  const to = dates.get(cluster.date ?? step.event.date ?? '')?.to;
  return to != null && to < longAgo;
};

/** A verb more sentences further on than this is about the same day only if it says so. */
const NEARBY = 3;

/** A verb for what is to come is not the verb for what came. */
const isStillAhead = (cluster: Cluster, step: Step): boolean =>
  !isNominal(step) &&
  !isNominal(cluster.first) &&
  (cluster.modality === 'asserted') !== (step.event.modality === 'asserted');

const arePlacesApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !a.includes(b) && !b.includes(a);

/** Both name whom it was done to (or who did it), and nobody is in both. */
const arePeopleApart = (cluster: Cluster, { event }: Step, asTargets: boolean): boolean => {
  const isOnSide = ({ role }: Participant): boolean => (role === 'target') === asTargets;
  const known = [...cluster.participants.values()].filter(isOnSide);
  const others = event.participants.filter(isOnSide);
  return (
    known.length > 0 && others.length > 0 && !others.some(({ entity }) => known.some((same) => same.entity === entity))
  );
};

const sharesParticipant = (cluster: Cluster, { event }: Step): boolean =>
  event.participants.some(({ entity }) => cluster.participants.has(entity));

/** A word of the same family or stem; any two words for a meeting. */
const isAkin = (cluster: Cluster, { event, family, mention }: Step): boolean =>
  cluster.families.has(family) ||
  cluster.stems.has(stemOf(mention.lemma)) ||
  (event.kind === 'meeting' && cluster.kinds.has('meeting')) ||
  // The headline has what befell whom, the lead what they suffered: `Ferry sinks`, `31 people died`.
  (event.kind === 'casualty' && cluster.first.inHeadline && causes.some((kind) => cluster.kinds.has(kind)));

/** A noun of the same kind for what the same people did on the same day. */
const isRetold = (cluster: Cluster, step: Step): boolean =>
  cluster.kinds.has(step.event.kind) &&
  cluster.date !== null &&
  cluster.date === step.event.date &&
  isNominal(step) &&
  sharesParticipant(cluster, step);

/** The lead reports at length what the headline reports in short. */
const isHeadlineToldAgain = (cluster: Cluster, step: Step): boolean =>
  cluster.first.inHeadline && !step.inHeadline && cluster.lastSentence <= LEAD && step.sentence <= LEAD;

/** `The stampede happened at …`, `Police arrested nine. The nine were arrested …`: nothing says that it is another one. */
const repeatsWord = (cluster: Cluster, step: Step): boolean => {
  const stem = stemOf(step.mention.lemma);
  if (!cluster.stems.has(stem) || !haveSameActor(cluster, step)) return false;
  return isNominal(step) || !byAnybody.has(step.event.kind) || step.actor !== null;
};

/** Of these, every sentence may be about somebody else: the same word is not enough. */
const byAnybody = new Set<EventKind>(['business', 'cooperation', 'criticism', 'demand', 'sport', 'refusal', 'aid']);

const haveSameActor = ({ actors }: Cluster, { actor }: Step): boolean =>
  actor === null || actors.size === 0 || actors.has(actor);

/** `ordered an inquiry`, `signed the accord`: the verb only says that there was one. */
const isObject = (cluster: Cluster, step: Step): boolean => {
  const { mention } = cluster.steps.at(-1)!;
  return isNominal(step) && step.mention.start < mention.phrase.end && bringAbout.has(mention.lemma);
};

const bringAbout = new Set(
  `agree announce bring call cast conduct deliver fight give hold issue launch lose make mount open order play post reach score sign
  stage strike suffer wage win`.split(/\s+/),
);

/** `offered to mediate`, `called on it to sell Saab`: what was asked for, of nobody else and on no other day. */
const isContent = (cluster: Cluster, { event, mention, sentence }: Step): boolean => {
  const last = cluster.steps.at(-1)!;
  return (
    event.modality === 'planned' &&
    !isNominal(last) &&
    cluster.lastSentence === sentence &&
    haveContent.has(last.event.kind) &&
    mention.start - last.mention.end < CONTENT &&
    (event.date === null || event.date === cluster.date) &&
    event.participants.every(({ entity }) => cluster.participants.has(entity))
  );
};

const haveContent = new Set<EventKind>(['demand', 'cooperation', 'threat', 'refusal']);
/** How many characters after the verb at most. */
const CONTENT = 60;

/** `The ferry sank, killing 31`: those who came to harm in the same sentence belong to what harmed them. */
const isConsequence = (cluster: Cluster, step: Step): boolean =>
  cluster.lastSentence === step.sentence &&
  cluster.first.sentence === step.sentence &&
  ((step.event.kind === 'casualty' && causes.some((kind) => cluster.kinds.has(kind))) ||
    (causes.includes(step.event.kind) && cluster.kinds.has('casualty') && isNominal(step))) &&
  step.mention.start - cluster.steps.at(-1)!.mention.end < HARM;

const causes: readonly EventKind[] = ['conflict', 'disaster'];
/** How many characters apart at most. */
const HARM = 80;

/** `the summit` after `G7 Summit`, `the talks` after `G7 Foreign Ministers' Meeting` */
const repeatsHead = ({ name, kind }: NewsEvent, { lemma }: EventMention): boolean =>
  name.toLowerCase().split(' ').includes(lemma) || (kind === 'meeting' && gatherings.has(lemma));

const gatherings = new Set(['meeting', 'talks', 'summit', 'gathering', 'conference']);

const isNominal = ({ mention: { rule } }: Step): boolean => rule.endsWith('noun') || rule.endsWith('weak');

/** Two days, two places, two sets of people, or one said to have happened and the other not. */
const apart: readonly Test[] = [
  (cluster, { event }, calendar) => areDaysApart(cluster.date, event.date, calendar),
  (cluster, step, calendar) => isOfAnotherTime(cluster, step, calendar),
  ({ modality }, { event }) => (modality === 'denied') !== (event.modality === 'denied'),
  (cluster, step) => isStillAhead(cluster, step),
  ({ place }, { event }) => arePlacesApart(place, event.place),
  (cluster, step) => arePeopleApart(cluster, step, true),
  (cluster, step) => arePeopleApart(cluster, step, false),
];

/** One thing, whatever the words. */
const told: readonly Test[] = [
  (cluster, step) => isConsequence(cluster, step),
  (cluster, step) => isObject(cluster, step),
  (cluster, step) => isRetold(cluster, step),
];
