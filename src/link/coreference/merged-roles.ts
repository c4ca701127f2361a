/** Merges the roles of participants when two mentions are of one happening. */
import type { Participant } from '../../core/entity.js';
import type { Cluster, Step } from './happening.js';
import { With } from './rules.js';

/** Adds the participants of a mention to a happening; who is known keeps the role of the first mention. */
export const addParticipants = (cluster: Cluster, step: Step): void => {
  const { participants, deaths, deeds } = cluster;
  const [died, didIt] = [isDeath(step), isDeed(step)];
  // `Torres died … Soto shot her`: until then only her death was known.
  if (didIt && deaths > Number(died) && deeds === 1) sufferAll(cluster);
  const isTarget = isRefused(cluster, step) || isBeatenRecord(cluster, step) || (died && deeds > 0);
  for (const part of step.event.participants)
    if (!participants.has(part.entity)) participants.set(part.entity, isTarget ? suffering(part) : part);
  cluster.sides = sidesOf(participants.values());
};

/** Whether some are targets and some are not, or there is nobody, as bits. */
export const sidesOf = (participants: Iterable<Participant>): number => {
  let sides = 0;
  for (const { role } of participants) sides |= role === 'target' ? With.Targets : With.Agents;
  return sides === 0 ? With.Nobody : sides;
};

/** `rejected a proposal by France`: those who made the proposal do not reject it. */
const isRefused = ({ first }: Cluster, { event }: Step): boolean =>
  first.event.kind === 'refusal' && event.kind !== 'refusal';

/** `broke Torres's scoring record`: whose record it was is beaten. */
const isBeatenRecord = ({ first }: Cluster, { event, mention, isNominal }: Step): boolean =>
  event.kind === 'sport' && isNominal && mention.lemma.endsWith('record') && !first.isNominal;

/** `he was stabbed … he died at the scene`: whoever died of what others did is its target. */
export const isDeath = ({ mention }: Step): boolean => dying.has(mention.lemma);
export const isDeed = ({ event, mention }: Step): boolean => event.kind === 'conflict' || killing.has(mention.lemma);
const killing: ReadonlySet<string> = new Set(
  'kill killing murder execute assassinate assassination stab stabbing shoot shooting poison'.split(' '),
);
const dying: ReadonlySet<string> = new Set(['die', 'dead', 'death', 'perish', 'drown', 'bleed', 'succumb']);

const suffering = (part: Participant): Participant => ({ ...part, role: 'target' });

const sufferAll = ({ participants }: Cluster): void => {
  for (const [id, part] of participants) participants.set(id, suffering(part));
};
