/** What shows that one report is of what happened and the other of what did not, or not yet. */
import { TO } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { wordBefore } from './bonds/before.js';
import { isOfPurchase } from './bonds/deals.js';
import {
  harmful,
  isAkin,
  isNominal,
  isSameActor,
  LEAD,
  pointsBack,
  sharesParticipant,
  type Cluster,
  type Step,
} from './happening.js';
import { Of, With, type Rule } from './rules.js';

/** A planned event is not one that has happened. */
const isStillAhead = (cluster: Cluster, step: Step): boolean =>
  (!isNominal(cluster.first) || isOfForce(cluster, step)) &&
  !isHeadlineOf(cluster, step) &&
  !isHearsay(cluster, step) &&
  !isReported(step) &&
  !isSuspicion(cluster, step) &&
  (step.traits & Of.Supposed) === 0 &&
  !isOfPurchase(cluster, step);

/** `No one was hurt in the attacks. … would attack the port`: an attack is over, where a merger may be agreed and still to come. */
const isOfForce = ({ modality, kinds }: Cluster, step: Step): boolean =>
  step.event.kind === 'conflict' &&
  step.event.modality === 'planned' &&
  kinds.has('conflict') &&
  modality === 'asserted' &&
  wordBefore(step, 1) !== TO &&
  wordBefore(step, 2) !== TO;

/** A headline says `resigns` of somebody who, in the text, `has decided to step down`; further on in the same word only. */
const isHeadlineOf = (cluster: Cluster, step: Step): boolean =>
  cluster.first.inHeadline &&
  (step.sentence <= LEAD || repeatsHeadline(cluster, step)) &&
  (sharesParticipant(cluster, step) || (!step.inHeadline && (isSameActor(cluster, step) || isNobodys(cluster, step))));

const repeatsHeadline = ({ first }: Cluster, { stems }: Step): boolean =>
  stems.some((stem) => first.stems.includes(stem));

/** `Court remands mechanic`, `ordered Juan Vega to be remanded`: the headline names nobody, and has the same word. */
const isNobodys = (cluster: Cluster, step: Step): boolean =>
  cluster.participants.size === 0 &&
  step.sentence <= LEAD &&
  (step.actor === null || cluster.actors.size === 0) &&
  repeatsHeadline(cluster, step);

/** `A man suspected of shooting three people` below the headline `Worker shoots colleagues`. */
const isSuspicion = ({ first }: Cluster, { event, sentence }: Step): boolean =>
  first.inHeadline && sentence <= LEAD && event.modality === 'possible' && harmful.has(event.kind);

/** `reportedly saved 200 on Friday`: hearsay about an event of that day. */
const isHearsay = ({ date, modality }: Cluster, { event }: Step): boolean =>
  date !== null && date === event.date && (modality === 'possible' || event.modality === 'possible');

/** `reportedly saved 200` is not ahead. */
const isReported = (step: Step): boolean => step.event.modality === 'possible' && reported.has(wordBefore(step, 1));

const reported = wordSet(['allegedly', 'apparently', 'reportedly']);

/** What is denied did not happen, unless a noun with its article only speaks of it again: `were prevented from fleeing the battle`. */
const isOneDenied = (cluster: Cluster, step: Step): boolean =>
  !(pointsBack(step) && isAkin(cluster, step) && cluster.modality === 'asserted');

/** `works towards a planned meeting`: it is not the one that a verb says they have held. */
const isMeetingToCome = (cluster: Cluster, step: Step): boolean => {
  if (cluster.first.inHeadline || cluster.first.event.tier === 'named') return false;
  // `met on Monday. The talks are to last two days`
  if (step.lead === 'definite' && step.sentence - cluster.last.sentence <= 1) return false;
  if (isNominal(step) === isNominal(cluster.first)) return false;
  const { modality } = step.event;
  const [noun, verb] = isNominal(step) ? [modality, cluster.modality] : [cluster.modality, modality];
  return noun === 'planned' && verb === 'asserted';
};

/** `was convicted on Monday. … Sentencing is set for June 13`: what is still to come on a day of its own, not `the trial`. */
const isOnDayToCome = (cluster: Cluster, step: Step): boolean =>
  step.event.date !== cluster.date && step.lead !== 'definite';

export const apartInModality: readonly Rule[] = [
  { name: 'one is denied', with: With.Denial, holds: isOneDenied },
  { name: 'still ahead', of: Of.Verb, with: With.Ahead, holds: isStillAhead },
  {
    name: 'on a day to come',
    of: Of.Noun | Of.Planned | Of.Dated,
    with: With.Asserted,
    holds: isOnDayToCome,
  },
  { name: 'a meeting to come', kinds: ['meeting'], holds: isMeetingToCome },
];
