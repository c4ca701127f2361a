import type { DateRange, Modality } from '../../core/entity.js';
import { RIOTING } from './bonds/catch-bonds.js';
import { isTrade } from './bonds/deals.js';
import { CALLED_OFF, CHOSEN, INFINITIVE, STOPPED } from './bonds/stated-bonds.js';
import { chargeBonds } from './bonds/charges.js';
import { isBareClock } from './apart-in-time.js';
import { isNominal, LEAD, type Background, type Cluster, type Step } from './happening.js';
import { addParticipants, isDeath, isDeed, sidesOf } from './merged-roles.js';

/** A happening of which one mention is known. */
export const newCluster = (step: Step): Cluster => {
  const { event, families, stems, actor, subject, target, count } = step;
  return {
    first: step,
    joints: [{ step, bond: null }],
    kinds: new Set([event.kind]),
    kindBits: step.kindBit,
    families: new Set(families),
    stems: new Set(stems),
    participants: new Map(event.participants.map((part) => [part.entity, part])),
    sides: sidesOf(event.participants),
    subjects: subject === null ? [] : [subject],
    ...{ actors: setOf(actor), targets: setOf(target), counts: setOf(count) },
    date: event.date,
    place: event.place,
    modality: event.modality,
    ...{ isPurchase: isTrade(step), deaths: Number(isDeath(step)), deeds: Number(isDeed(step)) },
    last: step,
  };
};

const setOf = (item: string | null): Set<string> => new Set(item === null ? [] : [item]);

/** Asserted outweighs planned, planned possible, possible denied: one report that it happened is enough. */
const weight: Readonly<Record<Modality, number>> = { asserted: 3, planned: 2, possible: 1, denied: 0 };

/** Of these bonds the mention is of what stopped or undid the other, or was stopped by it: neither tells whether the other happened. */
const undoing: ReadonlySet<string> = new Set([CALLED_OFF, STOPPED]);

/** Adds a mention to its happening, with the bond that says why. */
export const add = (cluster: Cluster, step: Step, bond: string, background: Background): void => {
  const { event } = step;
  cluster.joints.push({ step, bond });
  cluster.last = step;
  countDeeds(cluster, step);
  // The names of a named event are one cluster already.
  if (event === cluster.first.event) return;
  const isOfCharge = chargeBonds.has(bond);
  // What rioters did is no other kind of event: the next riot may be nearer.
  if (!isOfCharge && bond !== RIOTING) addKinds(cluster, step);
  addWords(cluster, step);
  // `elected Ana Holm to succeed Ola Kvist`: he is not elected.
  if (bond !== CHOSEN) addParticipants(cluster, step);
  // `arrested over a robbery last month`: the deed has another day.
  if (!isOfCharge && !isOfPlan(cluster, step, bond)) addDate(cluster, step, background);
  if (isNearer(step, cluster.place, background)) cluster.place = event.place;
  if (!undoing.has(bond)) addModality(cluster, step);
  if (bond === STOPPED) tellStop(cluster, event);
};

const addDate = (cluster: Cluster, step: Step, background: Background): void => {
  const { date } = step.event;
  if (!isOfDeed(step, background) && isFiner(date, cluster.date, background)) cluster.date = date;
};

/** `postponed the election scheduled for May`, `has invited her to visit Lima on Friday`: the day is that of the plan alone. */
const isOfPlan = ({ modality }: Cluster, { event }: Step, bond: string): boolean =>
  bond === CALLED_OFF || (bond === INFINITIVE && modality === 'asserted' && event.modality === 'planned');

/** `the mothers with Horton that day testified at the trial`: the day of the deed of which a trial is. */
const isOfDeed = ({ event: { kind, date }, ...step }: Step, { dates, longAgo }: Background): boolean =>
  kind === 'justice' &&
  step.isNominal &&
  step.lead === 'definite' &&
  longAgo !== null &&
  (dates.get(date ?? '')?.to ?? longAgo) < longAgo;

/** `The strike due on Sunday was called off`: the event is the stop, which has happened, and does not have the day of the plan. */
const tellStop = (cluster: Cluster, { date, modality }: Step['event']): void => {
  // `was delayed on Monday … has been postponed until May`: told again, it keeps its day.
  const isToldAgain = cluster.joints.filter(({ bond }) => bond === STOPPED).length > 1;
  if (date !== null || !isToldAgain) cluster.date = date;
  if (cluster.modality === 'planned') cluster.modality = modality;
};

const addModality = (cluster: Cluster, step: Step): void => {
  const { modality } = step.event;
  if (cluster.first.event.tier === 'named' || onlyPointsTo(cluster, step) || isOfDeal(cluster, step)) return;
  if (weight[modality] > weight[cluster.modality]) cluster.modality = modality;
};

/** `is to buy the airline. … forged the deal`: it is still to be bought. */
const isOfDeal = ({ modality, isPurchase, first }: Cluster, { event: { kind } }: Step): boolean =>
  modality === 'planned' && isPurchase && first.event.kind === 'business' && kind === 'cooperation';

const countDeeds = (cluster: Cluster, step: Step): void => {
  if (isTrade(step)) cluster.isPurchase = true;
  if (isDeath(step)) cluster.deaths++;
  if (isDeed(step)) cluster.deeds++;
};

/** `will buy the airline in a deal … The deal is worth two billion`: a noun does not say that what is planned has happened. */
const onlyPointsTo = ({ modality }: Cluster, step: Step): boolean =>
  modality === 'planned' && isNominal(step) && (step.lead === 'definite' || step.tie === 'in');

const addKinds = (cluster: Cluster, { event, families, kindBit }: Step): void => {
  cluster.kinds.add(event.kind);
  cluster.kindBits |= kindBit;
  for (const family of families) cluster.families.add(family);
};

const addWords = (cluster: Cluster, { stems, actor, subject, target, count }: Step): void => {
  if (subject !== null) cluster.subjects.push(subject);
  for (const stem of stems) cluster.stems.add(stem);
  if (actor !== null) cluster.actors.add(actor);
  if (target !== null) cluster.targets.add(target);
  if (count !== null) cluster.counts.add(count);
};

/** Whether a place is more precise: `Ica` after `Peru` in the lead, and any place after none. */
const isNearer = ({ event: { place }, sentence }: Step, known: string | null, { isCountry }: Background): boolean =>
  known === null || (place !== null && sentence <= LEAD && isCountry(known) && !isCountry(place));

/** Whether a date is more precise: `June 6` after `2005`, and any date after none. */
const isFiner = (date: string | null, known: string | null, { dates }: Background): boolean => {
  if (date === null || known === null) return known === null;
  if (isClock(dates.get(known))) return !isClock(dates.get(date));
  const [one, other] = [daysOf(dates.get(date)), daysOf(dates.get(known))];
  if (one === null || other === null) return false;
  return one.from >= other.from && one.to <= other.to && (one.from > other.from || one.to < other.to);
};

const isClock = (date: DateRange | undefined): boolean => date !== undefined && isBareClock(date);

const daysOf = (date: DateRange | undefined): { readonly from: string; readonly to: string } | null =>
  date?.from == null ? null : { from: date.from, to: date.to ?? date.from };
