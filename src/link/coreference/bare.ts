/** Happenings of which an article gives only the word: `the crash`, `an inquiry`. */
import type { EventKind } from '../../core/entity.js';
import { push } from '../../core/lists/push.js';
import { isOwned } from './bonds/repeated.js';
import { SENTENCE } from './families.js';
import { harmful, type Cluster } from './happening.js';

/**
 * Joins each happening without participants, date and place to one with the same word, or with a word of its family: `an inquiry`
 * after an investigation. That one gains its mentions and nothing else.
 */
export const withoutBare = (clusters: readonly Cluster[]): readonly Cluster[] => {
  const joined = joinedOf(clusters);
  return joined.size === 0 ? clusters : merged(clusters, joined);
};

const joinedOf = (clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> => {
  const joined = new Map<Cluster, Cluster>();
  const first = firstToTell(clusters);
  const last = new Map<string, Cluster>();
  for (const cluster of clusters.filter(mayTell)) {
    const other = isBare(cluster) ? toldBy(cluster, last, first) : undefined;
    if (other !== undefined) joined.set(cluster, other);
    else for (const key of isBare(cluster) ? wordsOf(cluster) : keysOf(cluster)) last.set(key, cluster);
  }
  return joined;
};

const firstToTell = (clusters: readonly Cluster[]): Told => {
  const first = new Map<string, Cluster>();
  for (const cluster of clusters)
    if (mayTell(cluster) && !isBare(cluster))
      for (const key of keysOf(cluster)) if (!first.has(key)) first.set(key, cluster);
  return first;
};

/** The happenings by their words. */
type Told = ReadonlyMap<string, Cluster>;

/** The last one before it with its word, for a noun also with a word of its family; else the first one with its word. */
const toldBy = (cluster: Cluster, last: Told, first: Told): Cluster | undefined => {
  const words = wordsOf(cluster);
  return (
    oneOf(isNoun(cluster) ? [...keysOf(cluster), ...upshotsOf(cluster)] : words, last) ??
    oneOf(words, first) ??
    // `I'm hosting it`, after what is planned: whoever says no more than the word leaves open when it is.
    (cluster.modality === 'denied' || harmful.has(cluster.first.event.kind)
      ? undefined
      : oneOf(wordsOf(cluster, cluster.modality !== 'asserted'), last))
  );
};

/** `was convicted after a trial`: what a trial came to. */
const upshotsOf = (cluster: Cluster): readonly string[] =>
  cluster.stems.has('trial') ? [keyOf(SENTENCE, cluster)] : [];

const oneOf = (keys: readonly string[], told: Told): Cluster | undefined => {
  for (const key of keys) if (told.has(key)) return told.get(key);
  return undefined;
};

const mayTell = ({ first }: Cluster): boolean => first.event.tier === 'occurrence';

const isBare = ({ joints, participants, actors, targets, counts, date, place }: Cluster): boolean =>
  date === null &&
  place === null &&
  participants.size + actors.size + targets.size + counts.size === 0 &&
  joints.every(({ step }) => step.lead !== 'another' && !isOwned(step));

const isNoun = ({ joints }: Cluster): boolean => joints.every(({ step }) => step.isNominal);

const wordsOf = (cluster: Cluster, isDone = isAsserted(cluster)): string[] =>
  [...cluster.stems].map((stem) => keyOf(stem, cluster, isDone));

/** Its words and, of most kinds, the families of these. */
const keysOf = (cluster: Cluster): string[] =>
  byWordOnly.has(cluster.first.event.kind)
    ? wordsOf(cluster)
    : [...wordsOf(cluster), ...[...cluster.families].map((family) => keyOf(family, cluster))];

const keyOf = (word: string, cluster: Cluster, isDone = isAsserted(cluster)): string =>
  `${cluster.first.event.kind} ${word} ${isDone}`;

const isAsserted = ({ modality }: Cluster): boolean => modality === 'asserted';

/** Kinds of which one article tells several happenings with words of one family. */
const byWordOnly: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'sport', 'threat']);

const merged = (clusters: readonly Cluster[], joined: ReadonlyMap<Cluster, Cluster>): readonly Cluster[] => {
  const bareOf = new Map<Cluster, Cluster[]>();
  for (const [bare, other] of joined) push(bareOf, other, bare);
  return clusters.filter((cluster) => !joined.has(cluster)).map((cluster) => withBare(cluster, bareOf.get(cluster)));
};

/** The bond of a mention that says nothing of its own: the event is not called by it. */
export const NOTHING = 'nothing new';

const withBare = (cluster: Cluster, bare: readonly Cluster[] = []): Cluster => {
  if (bare.length === 0) return cluster;
  const joints = [...bare].reverse().flatMap((one) => one.joints.map(({ step }) => ({ step, bond: NOTHING })));
  const [{ first }] = bare as [Cluster];
  return {
    ...cluster,
    first: first.from < cluster.first.from ? first : cluster.first,
    joints: [...joints, ...cluster.joints],
  };
};
