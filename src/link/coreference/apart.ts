import type { EventKind, Participant } from '../../core/entity.js';
import { apartInExtent } from './apart-in-extent.js';
import { apartInModality } from './apart-in-modality.js';
import { apartInPrize } from './apart-in-prize.js';
import { apartInSport } from './apart-in-sport.js';
import { apartInTime } from './apart-in-time.js';
import { roads } from '../../lexicon/small-words.js';
import { lookUp, wordSet } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { tokenAt, wordAt } from '../../text/document.js';
import { prepositionOf } from './bonds/before.js';
import { attackers } from './bonds/course-bonds.js';
import { isHarmIn, isOfAnother } from './bonds/harm-bonds.js';
import { isWinOf } from './bonds/match-bonds.js';
import { isObject } from './bonds/verb-bonds.js';
import {
  harmful,
  hasForSubject,
  isInSentence,
  isNominal,
  LEAD,
  type Background,
  type Cluster,
  type Rule,
  type Step,
} from './happening.js';

/** `off the coast`, `near Malaysia`, `40 km from Lima`: such a place can be near or in the other, and a street in its town. */
const arePlacesApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && mayDiffer(a, b) && !a.includes(b) && !b.includes(a) && !areAlike(a, b);

const mayDiffer = (a: string, b: string): boolean => !BESIDE.test(a) && !BESIDE.test(b) && isRoad(a) === isRoad(b);

/** A headline names a place by another name than its lead: `Attack in NE Phila.`, above `a plant in Northeast Philadelphia`. */
const areElsewhere = (cluster: Cluster, step: Step, background: Background): boolean =>
  arePlacesApart(cluster.place, step.event.place) &&
  !(cluster.first.inHeadline && step.sentence < LEAD) &&
  !isFeltThere(cluster, step) &&
  !isSpokenOfNext(cluster, step) &&
  !isWithin(cluster, step, background);

/** `A ferry sank in Peru. … The ferry sank off Orvel`: what did harm in a country did it somewhere there. */
const isWithin = ({ place }: Cluster, { event }: Step, { isCountry }: Background): boolean =>
  harmful.has(event.kind) && isCountry(place!) !== isCountry(event.place!);

/** `as the quake shook houses in Medan`: what is spoken of with the same noun and its article is felt in more than one place. */
const isFeltThere = (cluster: Cluster, step: Step): boolean => {
  if (!spreading.has(step.event.kind)) return false;
  const { last, families } = cluster;
  const noun = !isNominal(step) && isInSentence(cluster, step) && hasForSubject(step, last) ? last : step;
  return isNominal(noun) && noun.lead === 'definite' && noun.families.some((family) => families.has(family));
};

/** `A fire broke out in Surrey. … The blaze at a shop in Orvel`: what the sentence before told, with its article. */
const isSpokenOfNext = ({ last, families }: Cluster, step: Step): boolean =>
  isNominal(step) &&
  step.lead === 'definite' &&
  harmful.has(step.event.kind) &&
  step.sentence - last.sentence <= 1 &&
  step.families.some((family) => families.has(family));

const spreading: ReadonlySet<EventKind> = new Set<EventKind>(['disaster']);

/** `Mt Cook National Park` and `Aoraki Mount Cook National Park`: names with two words in common. */
const areAlike = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').filter((word) => words.has(word) && !BESIDE.test(word)).length >= 2;
};

const BESIDE = /^[a-z\d]/;

const isRoad = (name: string): boolean => {
  const last = lookUp(name.slice(name.lastIndexOf(' ') + 1));
  return name.includes(' ') && (roads.has(last) || furtherRoads.has(last));
};

const furtherRoads = wordSet(['bridge', 'highway']);

/**
 * Both name targets (or agents), and share none. A person does not count as different from the country that he or she acts
 * for, nor from a country whose relation to the person is unknown.
 */
const arePeopleApart = (cluster: Cluster, { event }: Step, asTargets: boolean, background: Background): boolean => {
  const isOnSide = ({ role }: Participant): boolean => (role === 'target') === asTargets;
  let [hasOther, hasKnown] = [false, false];
  // Plain loops, not copies: this is asked about every two events of a kind.
  for (const other of event.participants) {
    if (!isOnSide(other)) continue;
    hasOther = true;
    for (const one of cluster.participants.values()) {
      if (!isOnSide(one)) continue;
      hasKnown = true;
      if (mayBeOne(one.entity, other.entity, background)) return false;
    }
  }
  return hasOther && hasKnown;
};

const mayBeOne = (one: string, other: string, { countriesOf }: Background): boolean =>
  one === other || countriesOf(one).includes(other) || countriesOf(other).includes(one);

/** `killed 76 people`, after 345 were killed; a count in the lead may be repeated with another number. */
const areCountsApart = (cluster: Cluster, { count, sentence, families }: Step): boolean =>
  count !== null &&
  // `27 were killed. Six were wounded.`
  families.some((family) => cluster.families.has(family)) &&
  cluster.counts.size > 0 &&
  !cluster.counts.has(count) &&
  sentence > LEAD &&
  sentence !== cluster.last.sentence;

/** `On Friday a boy died too`, below the death of somebody whose name is known. */
const isOneMore = (cluster: Cluster, step: Step, { isPerson }: Background): boolean =>
  step.isOfNewcomer &&
  !isSpokenOf(step) &&
  step.event.participants.length === 0 &&
  !(cluster.first.inHeadline && step.sentence <= LEAD) &&
  step.sentence !== cluster.last.sentence &&
  [...cluster.participants.keys()].some(isPerson);

/** `34 civilians were killed. … Her husband was shot dead`: one of theirs, of whom somebody tells. */
const isOfKin = ({ counts, last }: Cluster, { document, event, mention: { targets }, sentence }: Step): boolean => {
  if (counts.size === 0 || targets.length !== 1 || sentence === last.sentence || !harmful.has(event.kind)) return false;
  const first = tokenAt(document, targets[0]!.start);
  return kin.has(wordAt(document, first)) && owners.has(wordAt(document, first - 1));
};

const owners = wordSet(['her', 'his', 'my', 'our', 'their']);
const kin = wordList('language/kin');

/** `a protest over the death of a 16-year-old`: the death is known, whoever it was. */
const isSpokenOf = (step: Step): boolean => isNominal(step) && step.lead === 'definite' && prepositionOf(step) !== 0;

/**
 * `another raid`; but `signed a new contract` and `killed in another raid` are one event, in `Another 30 were hurt` it is the same
 * blast, and the lead has `another` of what the headline calls so.
 */
const isAnother = (cluster: Cluster, step: Step): boolean =>
  step.lead === 'another' &&
  step.event.kind !== 'casualty' &&
  !isObject(cluster, step) &&
  !isHarmIn(cluster, step) &&
  !isWinOf(cluster, step) &&
  !(cluster.first.inHeadline && cluster.first.lead === 'another' && step.sentence <= LEAD);

/** `So far 46 people have died`, after the death of one whose name is known. */
const isOfMany = (cluster: Cluster, { count, sentence, families }: Step, { isPerson }: Background): boolean =>
  count !== null &&
  cluster.counts.size === 0 &&
  sentence !== cluster.last.sentence &&
  !cluster.first.inHeadline &&
  families.some((family) => cluster.families.has(family)) &&
  [...cluster.participants.values()].filter(({ entity, role }) => role === 'target' && isPerson(entity)).length === 1;

/** `shot dead a gunman who had killed two`: the attacker of the one is the victim of the other. */
const isDoneToAttacker = ({ actors }: Cluster, { target, event }: Step): boolean =>
  target !== null && harmful.has(event.kind) && attackers.has(target) && actors.has(target);

/** What keeps two reports apart: different days, places or people, or one happened and the other did not. */
export const apart: readonly Rule[] = [
  { name: 'another one', holds: isAnother },
  { name: 'in another one', holds: (cluster, step) => isOfAnother(step) && !isInSentence(cluster, step) },
  ...apartInTime,
  ...apartInModality,
  ...apartInPrize,
  ...apartInExtent,
  ...apartInSport,
  { name: 'done to its attacker', holds: isDoneToAttacker },
  { name: 'other counts', holds: areCountsApart },
  { name: 'somebody new', holds: isOneMore },
  { name: 'of many', holds: isOfMany },
  { name: 'of their kin', holds: isOfKin },
  { name: 'two places', holds: areElsewhere },
  {
    name: 'done to others',
    holds: (cluster, step, background) => arePeopleApart(cluster, step, true, background),
  },
  {
    name: 'done by others',
    holds: (cluster, step, background) => arePeopleApart(cluster, step, false, background),
  },
];
