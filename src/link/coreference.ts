import type { DateRange, EventMention, Modality, NewsEvent } from '../core/entity.js';
import type { Document } from '../text/document.js';
import { familyName, stemOf } from './families.js';
import { isSame, type Calendar, type Cluster, type Lead, type Step } from './same-happening.js';

/** A mention is compared with this many of the last clusters of its kind, which keeps long texts linear. */
const RECENT = 12;
/** How far before a trigger its article or `another` stands, in characters. */
const REACH = 32;
const ANOTHER =
  /\b(?:another|second|third|fourth|new|separate|further|other|previous|earlier|similar|more)\s(?:\S+\s){0,2}$/i;
const DEFINITE = /\b(?:the|this|that|these|those|their|his|her|its)\s(?:\S+\s)?$/i;

/** An event, and where the article reports it best. */
export interface Joined {
  readonly event: NewsEvent;
  readonly best: EventMention;
  /** The number of the sentence in which it is first mentioned; a headline or first sentence is 0. */
  readonly sentence: number;
}

/**
 * Joins the occurrences that report one happening: headline, lead and body, verb and noun, as long as nothing says
 * that they are two. `the summit` joins the named event whose head it repeats, if no other of its kind came between.
 */
export const joinOccurrences = (events: readonly NewsEvent[], document: Document, calendar: Calendar): Joined[] => {
  const clusters: Cluster[] = [];
  const recent = new Map<string, Cluster[]>();
  const named = new Map<NewsEvent, Cluster>();
  let last: Cluster | undefined;
  for (const step of stepsOf(events, document)) {
    const known = named.get(step.event) ?? knownCluster(candidates(recent, step, last), step, calendar);
    const cluster = known ?? newCluster(step);
    if (known === undefined) clusters.push(cluster);
    else add(cluster, step);
    if (step.event.tier === 'named') named.set(step.event, cluster);
    for (const kind of cluster.kinds) touch(recent, kind, cluster);
    last = cluster;
  }
  return clusters.map(eventOf);
};

const knownCluster = (known: readonly Cluster[], step: Step, calendar: Calendar): Cluster | undefined => {
  if (step.event.tier === 'named') return undefined;
  const latest = known.find(
    ({ families, stems }) => families.has(step.family) || stems.has(stemOf(step.mention.lemma)),
  );
  return known.find((cluster, i) => isSame(cluster, step, cluster === (latest ?? known[0]) || i === 0, calendar));
};

/** Those of the same kind, what the step may be the object or the content of; of harm also what may have done it. */
const candidates = (
  recent: ReadonlyMap<string, readonly Cluster[]>,
  { event }: Step,
  last: Cluster | undefined,
): readonly Cluster[] => {
  const own = recent.get(event.kind) ?? [];
  const others = harm.includes(event.kind) ? harm.flatMap((kind) => recent.get(kind)?.slice(0, 2) ?? []) : [];
  return [...new Set([...own, ...others, ...(last === undefined ? [] : [last])])];
};

const harm: readonly string[] = ['casualty', 'conflict', 'disaster'];

const touch = (recent: Map<string, Cluster[]>, kind: string, cluster: Cluster): void => {
  const others = (recent.get(kind) ?? []).filter((other) => other !== cluster);
  recent.set(kind, [cluster, ...others].slice(0, RECENT));
};

/** The mentions of named events and of occurrences, in text order. */
const stepsOf = (events: readonly NewsEvent[], document: Document): Step[] => {
  const pairs = events.flatMap((event) => event.mentions.map((mention) => ({ event, mention })));
  pairs.sort((a, b) => a.mention.start - b.mention.start);
  const headline = headlineEnd(document.text);
  // Without a headline the first sentence stands for it.
  let [sentence, start] = [headline === 0 ? -1 : 0, -1];
  return pairs.map(({ event, mention }) => {
    if (mention.sentence.start !== start) [sentence, start] = [sentence + 1, mention.sentence.start];
    const inHeadline = mention.start < headline;
    return {
      ...{ event, mention, inHeadline, sentence: inHeadline ? 0 : sentence },
      lead: leadOf(event, mention, document),
      family: familyName(event.kind, mention.lemma),
      actor: actorOf(event, mention, document),
    };
  });
};

/** Where a first line ends that is no sentence; 0 if the text has none. */
const headlineEnd = (text: string): number => {
  const begin = /\S/.exec(text.slice(0, HEADLINE))?.index ?? 0;
  const end = text.indexOf('\n', begin);
  return end < 0 || end > HEADLINE || text.slice(begin, end).trimEnd().endsWith('.') ? 0 : end;
};

/** No headline is longer. */
const HEADLINE = 200;

const leadOf = ({ tier }: NewsEvent, { start }: EventMention, { text }: Document): Lead => {
  if (tier === 'named') return 'none';
  const before = text.slice(Math.max(0, start - REACH), start);
  return ANOTHER.test(before) ? 'another' : DEFINITE.test(before) ? 'definite' : 'none';
};

/** The last word of a subject, up to its first preposition or comma. */
const actorOf = ({ participants }: NewsEvent, { agents }: EventMention, { text }: Document): string | null => {
  const span = agents[0];
  if (span === undefined || participants.length > 0) return null;
  const phrase = text.slice(span.start, Math.min(span.end, span.start + PHRASE)).split(BREAK)[0] ?? '';
  const head = phrase.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return head === '' || PRONOUN.test(head) ? null : head;
};

const PHRASE = 100;
const BREAK = /[,;:–—]|\s(?:of|in|at|on|from|for|with|to|by|who|which|that|after|as)\s/;
const PRONOUN = /^(?:it|they|he|she|we|i|this|that|who|which|these|those|both|two|all)$/;

const newCluster = (step: Step): Cluster => {
  const { event, mention, sentence, actor } = step;
  return {
    first: step,
    steps: [step],
    kinds: new Set([event.kind]),
    families: new Set([step.family]),
    stems: new Set([stemOf(mention.lemma)]),
    participants: new Map(event.participants.map((part) => [part.entity, part])),
    actors: new Set(actor === null ? [] : [actor]),
    date: event.date,
    place: event.place,
    modality: event.modality,
    lastSentence: sentence,
  };
};

/** Asserted outweighs planned, planned possible, possible denied: what is said to have happened has. */
const weight: Readonly<Record<Modality, number>> = { asserted: 3, planned: 2, possible: 1, denied: 0 };

const add = (cluster: Cluster, step: Step): void => {
  const { event, mention, sentence, actor } = step;
  cluster.steps.push(step);
  cluster.lastSentence = sentence;
  // The names of a named event are one cluster already.
  if (event === cluster.first.event) return;
  cluster.kinds.add(event.kind);
  cluster.families.add(step.family);
  cluster.stems.add(stemOf(mention.lemma));
  if (actor !== null) cluster.actors.add(actor);
  for (const part of event.participants)
    if (!cluster.participants.has(part.entity)) cluster.participants.set(part.entity, part);
  cluster.date ??= event.date;
  cluster.place ??= event.place;
  if (cluster.first.event.tier === 'occurrence' && weight[event.modality] > weight[cluster.modality])
    cluster.modality = event.modality;
};

const eventOf = ({ first, steps, participants, date, place, modality }: Cluster): Joined => {
  const best = bestOf(steps);
  return {
    event: {
      ...first.event,
      ...{ name: best.event.name, modality, participants: [...participants.values()], date, place },
      mentions: steps.map(({ event, mention }) =>
        isBackReference(first, event) ? { ...mention, form: 'nominal' } : mention,
      ),
    },
    best: best.mention,
    sentence: first.sentence,
  };
};

/** `the summit`, of a summit that has a name. */
const isBackReference = ({ event: { tier } }: Step, event: NewsEvent): boolean =>
  tier === 'named' && event.tier === 'occurrence';

/** The first that says who did it and more than a word or two, else the first that says more, else the first. */
const bestOf = (steps: readonly Step[]): Step => {
  const [first] = steps;
  if (first!.event.tier === 'named') return first!;
  const long = steps.filter(({ event }) => event.name.split(' ').length > 2);
  return long.find(({ mention: { title } }) => title?.actor != null) ?? long[0] ?? first!;
};

/** What the dates of an article say of which events are of one time. */
export const calendarOf = (dates: ReadonlyMap<string, DateRange>, today: string | undefined): Calendar => ({
  dates,
  longAgo: today === undefined ? null : daysBefore(today, WEEKS),
});

/** What an article reports as news happened in the last two weeks. */
const WEEKS = 14;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
