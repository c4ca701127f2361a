import type { EventKind, Participant } from '../../../core/entity.js';
import { THE } from '../../../lexicon/small-words.js';
import { tokenAt, wordAt } from '../../../text/document.js';
import { type Background, type Cluster, LEAD, type Step } from '../happening.js';

/**
 * `A man was arrested on Monday. … Luis Soto, 34, was arrested at home`: the lead does not say who it was, the text does; or
 * `the man`, after his name.
 */
export const isNamedNow = (cluster: Cluster, step: Step, { isPerson }: Background): boolean => {
  if (!ofOne.has(step.event.kind) || cluster.counts.size > 0 || step.count !== null) return false;
  const known = [...cluster.participants.values()].filter(isTarget);
  const told = step.event.participants.filter(isTarget);
  if (known.length === 0) return isOnePerson(told, isPerson) && isUnnamedIn(cluster);
  return told.length === 0 && isOnePerson(known, isPerson) && isTheOne(step);
};

/** Kinds of what is done to one person at a time. */
const ofOne: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'government', 'justice']);

const isTarget = ({ role }: Participant): boolean => role === 'target';

const isOnePerson = (targets: readonly Participant[], isPerson: Background['isPerson']): boolean =>
  targets.length === 1 && isPerson(targets[0]!.entity);

const isUnnamedIn = ({ first, targets }: Cluster): boolean =>
  first.sentence <= LEAD && targets.size === 1 && [...targets].every((head) => somebody.has(head));

const isTheOne = ({ target, mention, document }: Step): boolean =>
  target !== null && somebody.has(target) && wordAt(document, tokenAt(document, mention.targets[0]!.start)) === THE;

/** What the news calls somebody whose name it keeps for later. */
const somebody: ReadonlySet<string> = new Set(
  `attacker boy boyfriend child climber colleague coworker co-worker cyclist defendant driver employee ex-boyfriend ex-husband
  ex-wife father gangmember girl girlfriend gunman hiker husband killer man motorcyclist motorist mother nurse officer
  passenger patient pedestrian pensioner pilot policeman prisoner pupil resident shooter skier soldier son student suspect
  teacher teen teenager toddler tourist trucker victim wife woman worker youth`.split(/\s+/),
);
