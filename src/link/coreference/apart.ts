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
  type Step,
} from './happening.js';
import { Of, With, type Rule } from './rules.js';

/** `off the coast`, `near Malaysia`, `40 km from Lima`: such a place can be near or in the other, and a street in its town. */
const arePlacesApart = (a: string, b: string): boolean =>
  mayDiffer(a, b) && !a.includes(b) && !b.includes(a) && !areAlike(a, b);

const mayDiffer = (a: string, b: string): boolean => !BESIDE.test(a) && !BESIDE.test(b) && isRoad(a) === isRoad(b);

/** A headline names a place by another name than its lead: `Attack in NE Phila.`, above `a plant in Northeast Philadelphia`. */
const areElsewhere = (cluster: Cluster, step: Step, background: Background): boolean =>
  arePlacesApart(cluster.place!, step.event.place!) &&
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
  // Plain loops, not copies: this is asked about every two events of a kind.
  for (const other of event.participants) {
    if (!isOnSide(other)) continue;
    for (const one of cluster.participants.values())
      if (isOnSide(one) && mayBeOne(one.entity, other.entity, background)) return false;
  }
  return true;
};

const mayBeOne = (one: string, other: string, { countriesOf }: Background): boolean =>
  one === other || countriesOf(one).includes(other) || countriesOf(other).includes(one);

/** `killed 76 people`, after 345 were killed; a count in the lead may be repeated with another number. */
const areCountsApart = ({ counts }: Cluster, { count, sentence }: Step): boolean =>
  counts.size > 0 && !counts.has(count!) && sentence > LEAD;

/** `On Friday a boy died too`, below the death of somebody whose name is known. */
const isOneMore = (cluster: Cluster, step: Step, { isPerson }: Background): boolean =>
  step.isOfNewcomer &&
  !isSpokenOf(step) &&
  !(cluster.first.inHeadline && step.sentence <= LEAD) &&
  [...cluster.participants.keys()].some(isPerson);

/** `34 civilians were killed. … Her husband was shot dead`: one of theirs, of whom somebody tells. */
const isOfKin = ({ counts }: Cluster, { document, mention: { targets } }: Step): boolean => {
  if (counts.size === 0 || targets.length !== 1) return false;
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
  step.event.kind !== 'casualty' &&
  !isObject(cluster, step) &&
  !isHarmIn(cluster, step) &&
  !isWinOf(cluster, step) &&
  !(cluster.first.inHeadline && cluster.first.lead === 'another' && step.sentence <= LEAD);

/** `So far 46 people have died`, after the death of one whose name is known. */
const isOfMany = (cluster: Cluster, _: Step, { isPerson }: Background): boolean =>
  cluster.counts.size === 0 &&
  !cluster.first.inHeadline &&
  [...cluster.participants.values()].filter(({ entity, role }) => role === 'target' && isPerson(entity)).length === 1;

/** `shot dead a gunman who had killed two`: the attacker of the one is the victim of the other. */
const isDoneToAttacker = ({ actors }: Cluster, { target }: Step): boolean =>
  actors.has(target!) && attackers.has(target!);

/** What keeps two reports apart: different days, places or people, or one happened and the other did not. */
export const apart: readonly Rule[] = [
  ...apartInTime,
  {
    name: 'done to others',
    of: Of.Target,
    with: With.Targets,
    holds: (cluster, step, background) => arePeopleApart(cluster, step, true, background),
  },
  {
    name: 'done by others',
    of: Of.Agent,
    with: With.Agents,
    holds: (cluster, step, background) => arePeopleApart(cluster, step, false, background),
  },
  ...apartInModality,
  { name: 'two places', with: With.Places, holds: areElsewhere },
  { name: 'another one', of: Of.Another, holds: isAnother },
  { name: 'in another one', kinds: ['casualty'], with: With.Across, holds: (_, step) => isOfAnother(step) },
  ...apartInPrize,
  ...apartInExtent,
  ...apartInSport,
  { name: 'done to its attacker', kinds: harmful, of: Of.Object, holds: isDoneToAttacker },
  { name: 'other counts', of: Of.Counted, with: With.Across | With.Family, holds: areCountsApart },
  { name: 'somebody new', kinds: ['casualty'], of: Of.Nobody, with: With.Across, holds: isOneMore },
  { name: 'of many', of: Of.Counted, with: With.Across | With.Family | With.Targets, holds: isOfMany },
  { name: 'of their kin', kinds: harmful, with: With.Across, holds: isOfKin },
];
