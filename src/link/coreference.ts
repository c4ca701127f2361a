import type { EventMention, Modality, NewsEvent, Participant } from '../core/entity.js';
import type { Document } from '../text/document.js';
import { linkedEvent } from './linked-event.js';

/** A mention is compared with so many of the last clusters of its kind, which keeps long texts linear. */
const RECENT = 8;
/** How far before a trigger its article or `another` stands, in characters. */
const REACH = 32;
const ANOTHER =
  /\b(?:another|second|third|fourth|new|separate|further|other|previous|earlier|similar|more)\s(?:\S+\s){0,2}$/i;
const DEFINITE = /\b(?:the|this|that|these|those|their|his|her|its)\s(?:\S+\s)?$/i;

/** What is known to be one happening. */
interface Cluster {
  readonly event: NewsEvent;
  readonly lemmas: ReadonlySet<string>;
}

interface Step {
  readonly mention: EventMention;
  readonly event: NewsEvent;
  /** What stands before the mention. */
  readonly lead: Lead;
}

/** `another`, or an article or the like, before a trigger; nothing of the kind. */
type Lead = 'another' | 'definite' | 'none';

/**
 * Joins the occurrences that tell of one happening: same kind, the same people, no other day or place. `the summit` joins
 * the named event whose head it repeats, if no other of its kind came between.
 */
export const joinOccurrences = (events: readonly NewsEvent[], document: Document): NewsEvent[] => {
  const clusters: Cluster[] = [];
  const recent = new Map<string, number[]>();
  const named = new Map<NewsEvent, number>();
  for (const step of stepsOf(events, document)) {
    const { mention, event } = step;
    const last = recent.get(event.kind) ?? [];
    const known =
      named.get(event) ?? last.find((at) => event.tier === 'occurrence' && isSame(clusters[at]!, step, at === last[0]));
    const at = known ?? clusters.push({ event, lemmas: new Set([mention.lemma]) }) - 1;
    if (event.tier === 'named') named.set(event, at);
    else if (known !== undefined) clusters[at] = join(clusters[at]!, event);
    recent.set(event.kind, [at, ...last.filter((other) => other !== at)].slice(0, RECENT));
  }
  return clusters.map(({ event }) => event);
};

/** The mentions of named events and of occurrences, in text order. */
const stepsOf = (events: readonly NewsEvent[], document: Document): Step[] => {
  const steps: Step[] = [];
  for (const event of events)
    for (const mention of event.mentions) steps.push({ mention, event, lead: leadOf(event, mention, document) });
  return steps.sort((a, b) => a.mention.start - b.mention.start);
};

const leadOf = ({ tier }: NewsEvent, { start }: EventMention, { text }: Document): Lead => {
  if (tier === 'named') return 'none';
  const before = text.slice(Math.max(0, start - REACH), start);
  return ANOTHER.test(before) ? 'another' : DEFINITE.test(before) ? 'definite' : 'none';
};

const isSame = (cluster: Cluster, step: Step, isLast: boolean): boolean => {
  if (isApart(cluster.event, step.event)) return false;
  if (step.lead === 'another') return false;
  const taken = isLast && step.lead === 'definite';
  if (cluster.event.tier === 'named') return taken && repeatsHead(cluster.event, step.mention);
  const { participants } = cluster.event;
  const unnamed = Math.min(participants.length, step.event.participants.length) === 0;
  if (unnamed) return taken && isAlike(cluster, step.mention);
  return (
    shareAgents(participants, step.event.participants) && (isAlike(cluster, step.mention) || isRetold(cluster, step))
  );
};

/** The same word, one of its stem, or any word for a meeting. */
const isAlike = ({ event, lemmas }: Cluster, { lemma }: EventMention): boolean =>
  event.kind === 'meeting' || lemmas.has(lemma) || [...lemmas].some((known) => areRelated(known, lemma));

/** A noun for what was told with a verb, on the same day. */
const isRetold = ({ event }: Cluster, step: Step): boolean =>
  event.date !== null && event.date === step.event.date && isNominal(step.mention);

/** Two days, two places, or one said to have happened and the other not. */
const isApart = (a: NewsEvent, b: NewsEvent): boolean =>
  (a.date !== null && b.date !== null && a.date !== b.date) ||
  (a.modality === 'denied') !== (b.modality === 'denied') ||
  (a.place !== null && b.place !== null && !a.place.includes(b.place) && !b.place.includes(a.place));

/** `the summit` after `G7 Summit`, `the talks` after `G7 Foreign Ministers' Meeting` */
const repeatsHead = ({ name, kind }: NewsEvent, { lemma }: EventMention): boolean =>
  name.toLowerCase().split(' ').includes(lemma) || (kind === 'meeting' && gatherings.has(lemma));

const gatherings = new Set(['meeting', 'talks', 'summit', 'gathering', 'conference']);

/** `attack` and `attacker`'s verb, `kill` and `killing`: one stem. */
const areRelated = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, 5);
  return length >= 4 && a.slice(0, length) === b.slice(0, length);
};

const isNominal = ({ rule }: EventMention): boolean => rule.endsWith('noun') || rule.endsWith('weak');

/** Somebody did both; where one of them names no agent, a common target is enough. */
const shareAgents = (a: readonly Participant[], b: readonly Participant[]): boolean => {
  const agents = a.filter(({ role }) => role !== 'target').map(({ entity }) => entity);
  const others = b.filter(({ role }) => role !== 'target').map(({ entity }) => entity);
  if (agents.length > 0 && others.length > 0) return others.some((entity) => agents.includes(entity));
  return b.some(({ entity }) => a.some((known) => known.entity === entity));
};

/** Asserted outweighs planned, planned possible, possible denied: what is said to have happened has. */
const weight: Readonly<Record<Modality, number>> = { asserted: 3, planned: 2, possible: 1, denied: 0 };

const join = ({ event, lemmas }: Cluster, other: NewsEvent): Cluster => ({
  event: linkedEvent(event, {
    year: event.year,
    modality:
      event.tier === 'named' || weight[event.modality] >= weight[other.modality] ? event.modality : other.modality,
    participants: [
      ...event.participants,
      ...other.participants.filter(({ entity }) => !isAmong(event.participants, entity)),
    ],
    date: event.date ?? other.date,
    place: event.place ?? other.place,
    mentions: [...event.mentions, ...other.mentions],
  }),
  lemmas: new Set([...lemmas, ...other.mentions.map(({ lemma }) => lemma)]),
});

const isAmong = (participants: readonly Participant[], entity: string): boolean =>
  participants.some((known) => known.entity === entity);
