import type { EventKind, Participant } from '../../../core/entity.js';
import { AS } from '../../../lexicon/small-words.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { slice, tokenAt, wordAt } from '../../../text/document.js';
import { somebody } from '../../../language/somebody.js';
import { type Background, type Cluster, harmful, LEAD, type Step } from '../happening.js';
import { CHARGE, familyOf, RESIGNING } from '../families.js';
import { countOf, isDefinite } from '../wording.js';

/**
 * `A man was arrested on Monday. … Luis Soto, 34, was arrested at home`: the lead does not say who it was, the text does; or
 * `the man`, after his name.
 */
export const isNamedNow = (cluster: Cluster, step: Step, { isPerson }: Background): boolean => {
  if (cluster.counts.size > 0 || step.count !== null) return false;
  const known = [...cluster.participants.values()].filter(isTarget);
  const told = step.event.participants.filter(isTarget);
  if (known.length === 0) return isOnePerson(told, isPerson) && isUnnamedIn(cluster);
  return told.length === 0 && isOnePerson(known, isPerson) && isTheOne(step);
};

/** `arrested two men. … Luis Soto and Juan Vega were arrested at home`: as many people as the lead speaks of. */
export const areNamedNow = (cluster: Cluster, step: Step, { isPerson }: Background): boolean => {
  const told = step.event.participants.filter(isTarget);
  if (told.length < 2) return false;
  if ([...cluster.participants.values()].some(isTarget) || !told.every(({ entity }) => isPerson(entity))) return false;
  const { mention, document } = cluster.first;
  return countOf(mention.targets[0], document) === String(told.length);
};

/** `A man was stabbed. … Juan Vega was left bleeding`: the lead does not say whom it harmed, the text does. */
export const isVictimNamedNow = (cluster: Cluster, step: Step, { isPerson }: Background): boolean =>
  [...cluster.kinds].every((kind) => harmful.has(kind)) &&
  cluster.counts.size === 0 &&
  ![...cluster.participants.values()].some(isTarget) &&
  (isUnnamedIn(cluster) || isRunOver(cluster, step) || isTitledSo(cluster, step)) &&
  isOnePerson(step.event.participants.filter(isTarget), isPerson);

/** `a fatal hit and run. … Ana Torres was struck in the crosswalk`: the noun of the lead names nobody. */
const isRunOver = ({ first, targets, families }: Cluster, step: Step): boolean =>
  first.sentence <= LEAD &&
  first.isNominal &&
  targets.size === 0 &&
  families.has(CRASH) &&
  running.has(step.mention.lemma);

/** `A police officer was shot. … Officer Ana Torres died` */
const isTitledSo = ({ first }: Cluster, { document, mention: { targets } }: Step): boolean => {
  const title = targets.length === 1 ? slice(document, tokenAt(document, targets[0]!.start)) : '';
  return first.sentence <= LEAD && title !== '' && title.toLowerCase() === first.target;
};

const CRASH = familyOf('disaster', 'crash');
const running: ReadonlySet<string> = new Set(['hit', 'knock down', 'mow down', 'run down', 'run over', 'strike']);

export const ACCUSED = 'the accused, who had no name so far';

/** `the trial of two youths … Luis Soto, 20, is accused of firing at rivals`: of whom the trial is. */
export const isAccusedNow = (cluster: Cluster, step: Step, { isPerson }: Background): boolean =>
  step.families.includes(CHARGE) &&
  !somebody.has(step.target ?? '') &&
  (cluster.families.has(CHARGE) || cluster.families.has(TRIAL)) &&
  ![...cluster.participants.values()].some(isTarget) &&
  isOnePerson(step.event.participants.filter(isTarget), isPerson);

export const accusing: ReadonlySet<string> = new Set(['accuse']);
const TRIAL = familyOf('justice', 'trial');

/** `The president resigned. … Luis Vega announced he was stepping down`: who acts had no name so far. */
export const isActorNamedNow = (cluster: Cluster, step: Step, { isPerson }: Background): boolean =>
  step.families.includes(RESIGNING) &&
  cluster.families.has(RESIGNING) &&
  cluster.actors.size === 1 &&
  // `quit as coach` is another post than that of the minister.
  wordAt(step.document, step.to) !== AS &&
  ![...cluster.actors].some((actor) => actor.endsWith('s')) &&
  isOnePerson(step.event.participants, isPerson);

/** Kinds of what is done to one person at a time. */
export const ofOne: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'criticism', 'government', 'justice']);

const isTarget = ({ role }: Participant): boolean => role === 'target';

const isOnePerson = (targets: readonly Participant[], isPerson: Background['isPerson']): boolean =>
  targets.length === 1 && isPerson(targets[0]!.entity);

const isUnnamedIn = ({ first, targets }: Cluster): boolean =>
  first.sentence <= LEAD &&
  // `captured him`
  (targets.size === 1 || (targets.size === 0 && isOfHim(first))) &&
  [...targets].every((head) => somebody.has(head));

const isOfHim = ({ document, mention: { targets } }: Step): boolean =>
  targets.some(({ start }) => pronouns.has(wordAt(document, tokenAt(document, start))));

const pronouns = wordSet(['her', 'him']);

const isTheOne = ({ target, mention, document }: Step): boolean =>
  target !== null &&
  (somebody.has(target) || target.endsWith('-year-old')) &&
  isDefinite(mention.targets[0]!, document);
