/** What a mention is, and what is true of it and a happening, which rules are limited to. */
import { isOfSeries } from './apart-in-sport.js';
import { isOfSomeYear } from './apart-in-time.js';
import { HARMFUL, isSupposed, LEAD, ofOneSort, areOfOtherSorts, type Cluster, type Step } from './happening.js';
import { bitOf, bitsOf } from '../../core/kind-bits.js';
import { Of, With } from './rules.js';

/** The traits of a mention (`Of`). */
export const traitsOf = (step: Step): number => ofWords(step) | ofEvent(step) | ofPeople(step) | ofSpecial(step);

const ofWords = ({ isNominal, lead, target, actor, count, inHeadline }: Step): number =>
  (isNominal ? Of.Noun : Of.Verb) |
  (lead === 'definite' ? Of.Definite : lead === 'another' ? Of.Another : 0) |
  (target === null ? 0 : Of.Object) |
  (actor === null ? 0 : Of.Actor) |
  (count === null ? 0 : Of.Counted) |
  (inHeadline ? 0 : Of.Text);

const ofEvent = ({ event: { date, modality } }: Step): number =>
  (date === null ? 0 : Of.Dated) | (modality === 'asserted' ? Of.Asserted : modality === 'planned' ? Of.Planned : 0);

const ofPeople = ({ event: { participants } }: Step): number => {
  if (participants.length === 0) return Of.Nobody;
  let traits = 0;
  for (const { role } of participants) traits |= role === 'target' ? Of.Target : Of.Agent;
  return traits;
};

const ofSpecial = (step: Step): number =>
  (isSupposed(step) ? Of.Supposed : 0) | (isOfSomeYear(step) ? Of.OfYear : 0) | (isOfSeries(step) ? Of.OfMany : 0);

/** How far a mention is from the last one of a happening (`With`). */
export const nearness = ({ last }: Cluster, { sentence }: Step): number => {
  const many = sentence - last.sentence;
  const side = many === 0 ? With.Sentence : With.Across;
  if (many > LEAD) return side | With.Far;
  return side | With.Near | (many <= 2 ? With.Soon : 0) | (many <= 1 ? With.Next : 0);
};

/** All that is true of a happening and a mention (`With`). */
export const traitsWith = (cluster: Cluster, step: Step): number =>
  nearness(cluster, step) |
  ofHappening(cluster) |
  ofKinds(cluster, step) |
  ofParticipants(cluster, step) |
  ofTimeAndPlace(cluster, step) |
  ofFamilies(cluster, step) |
  ofModality(cluster, step);

const ofHappening = ({ first, last, sides }: Cluster): number =>
  sides |
  (last.isNominal ? With.LastNoun : With.LastVerb) |
  (first.inHeadline ? With.Headline : 0) |
  (first.sentence > LEAD ? 0 : first.sentence > 1 ? With.Lead : With.Lead | With.Opening);

const ofKinds = ({ kindBits, first, last }: Cluster, { kindBit, traits }: Step): number =>
  ((kindBits & kindBit) === 0 ? 0 : With.Kind) |
  (last.kindBit === kindBit ? With.LastKind : 0) |
  ((kindBits & HARMFUL) === 0 ? 0 : With.Harm) |
  ((last.kindBit & HARMFUL) === 0 ? 0 : With.LastHarm) |
  (((first.traits ^ traits) & Of.OfMany) === 0 ? 0 : With.Series);

const ofParticipants = ({ participants }: Cluster, { event }: Step): number => {
  let traits = With.Known | With.KnownTargets;
  for (const { entity, role } of event.participants) {
    if (participants.has(entity)) traits |= With.Shared;
    else traits &= role === 'target' ? ~(With.Known | With.KnownTargets) : ~With.Known;
  }
  return traits;
};

const ofTimeAndPlace = ({ date, place }: Cluster, { event }: Step): number =>
  ofDates(date, event.date) | (place === null || event.place === null || place === event.place ? 0 : With.Places);

const ofDates = (one: string | null, other: string | null): number => {
  if (one === other) return one === null ? 0 : With.Day;
  return one === null || other === null ? With.HalfDated : With.OtherDay;
};

const ofFamilies = (cluster: Cluster, step: Step): number => {
  const isOfFamily = hasOne(cluster.families, step.families);
  const isAkin =
    (isOfFamily ||
      hasOne(cluster.stems, step.stems) ||
      ((ONE_SORT & step.kindBit) !== 0 && (cluster.kindBits & step.kindBit) !== 0)) &&
    !(step.kindBit === MEETING && areOfOtherSorts(cluster.first.mention, step.mention));
  return (isOfFamily ? With.Family : 0) | (isAkin ? With.Akin : 0);
};

const ONE_SORT = bitsOf(ofOneSort);
const MEETING = bitOf.meeting;

const hasOne = (all: ReadonlySet<string>, some: readonly string[]): boolean => {
  for (const one of some) if (all.has(one)) return true;
  return false;
};

const ofModality = ({ modality }: Cluster, { event }: Step): number =>
  (modality === 'asserted' ? With.Asserted : 0) |
  ((modality === 'denied') === (event.modality === 'denied') ? 0 : With.Denial) |
  ((modality === 'asserted') === (event.modality === 'asserted') ? 0 : With.Ahead);
