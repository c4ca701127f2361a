/** Happenings of which an article tells nothing but the word. */
import type { EventKind } from '../../core/entity.js';
import { isOwned } from './bonds/repeated.js';
import { familiesOf } from './families.js';
import type { Cluster } from './happening.js';

/**
 * Puts each happening of which neither who nor whom nor when nor where is told into one that the same word tells: `the crash`,
 * `an inquiry` after an investigation. It adds nothing to that but its mentions.
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

type Told = ReadonlyMap<string, Cluster>;

/** The last that its word told before, of a noun also a word of its family; else the first after that its word tells. */
const toldBy = (cluster: Cluster, last: Told, first: Told): Cluster | undefined => {
  const words = wordsOf(cluster);
  return oneOf(isNoun(cluster) ? [...keysOf(cluster), ...upshotsOf(cluster)] : words, last) ?? oneOf(words, first);
};

/** `was convicted after a trial`: what it came to. */
const upshotsOf = (cluster: Cluster): readonly string[] =>
  cluster.stems.has('trial') ? SENTENCE.map((family) => keyOf(family, cluster)) : [];

const SENTENCE = familiesOf('justice', 'sentence');

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

const wordsOf = (cluster: Cluster): string[] => [...cluster.stems].map((stem) => keyOf(stem, cluster));

/** Its words and, of most kinds, the families of these. */
const keysOf = (cluster: Cluster): string[] =>
  byWordOnly.has(cluster.first.event.kind)
    ? wordsOf(cluster)
    : [...wordsOf(cluster), ...[...cluster.families].map((family) => keyOf(family, cluster))];

const keyOf = (word: string, { first, modality }: Cluster): string =>
  `${first.event.kind} ${word} ${modality === 'asserted'}`;

/** Of these kinds an article tells many, by words of one family. */
const byWordOnly: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'sport', 'threat']);

const merged = (clusters: readonly Cluster[], joined: ReadonlyMap<Cluster, Cluster>): readonly Cluster[] => {
  const all = new Map<Cluster, Cluster>();
  for (const cluster of clusters) if (!joined.has(cluster)) all.set(cluster, cluster);
  for (const [bare, other] of joined) all.set(other, joinOf(all.get(other)!, bare));
  return [...all.values()];
};

/** Of this bond a mention says nothing of its own: it names no row. */
export const NOTHING = 'nothing new';

const joinOf = (cluster: Cluster, bare: Cluster): Cluster => {
  const joints = [...bare.joints.map(({ step }) => ({ step, bond: NOTHING })), ...cluster.joints];
  return { ...cluster, first: bare.first.from < cluster.first.from ? bare.first : cluster.first, joints };
};
