/** Nouns that only point back at what was told, and are no happenings of their own: `the incident`, `the move`. */
import type { EventKind, EventMention } from '../../core/entity.js';
import { NOTHING } from './bare.js';
import { hasRank, saysWhen } from './bonds/called.js';
import { type Cluster, harmful, type Step } from './happening.js';

export const onlyPoints = ({ lemma }: EventMention): boolean => pointers.has(lemma);

const gathering: ReadonlySet<EventKind> = new Set<EventKind>(['culture', 'government', 'meeting', 'protest', 'sport']);
const decided: ReadonlySet<EventKind> = new Set<EventKind>([
  'business',
  'cooperation',
  'government',
  'military',
  'refusal',
  'sanction',
]);
const pointers: ReadonlyMap<string, ReadonlySet<EventKind>> = new Map([
  ['incident', harmful],
  ['tragedy', harmful],
  ['event', gathering],
  ['decision', decided],
  ['move', decided],
]);

/** The happening told last of the kinds that a noun points at, if that is not long ago; none for `the two incidents`, `the latest move`. */
const pointedAt = (known: readonly Cluster[], step: Step): Cluster | undefined => {
  const { document, from, sentence, mention } = step;
  if (step.lead !== 'definite' || mention.text.endsWith('s') || hasRank(document, from - 1, from)) return undefined;
  const kinds = pointers.get(mention.lemma)!;
  // Much else is called an event.
  if (kinds === gathering && !saysWhen(step)) return undefined;
  let told: Cluster | undefined;
  for (const cluster of known)
    if (isNear(cluster, kinds, sentence) && (told === undefined || cluster.last.from > told.last.from)) told = cluster;
  return told;
};

const isNear = ({ first, last, modality }: Cluster, kinds: ReadonlySet<EventKind>, sentence: number): boolean =>
  first.event.tier === 'occurrence' &&
  kinds.has(last.event.kind) &&
  sentence - last.sentence <= 1 &&
  modality !== 'denied' &&
  (modality !== 'planned' || kinds !== harmful);

/** `The incident happened on Friday in Ica`: when and where is all that it adds to the happening that it points at. */
export const pointBack = (known: readonly Cluster[], step: Step): void => {
  const cluster = pointedAt(known, step);
  if (cluster === undefined) return;
  cluster.joints.push({ step, bond: NOTHING });
  if (!saysWhen(step)) return;
  cluster.date ??= step.event.date;
  cluster.place ??= step.event.place;
};
