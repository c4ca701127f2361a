import { dayNumber, parseDay } from '../../core/calendar/civil-day.js';
import type { DateRange, Participant } from '../../core/entity.js';
import { isYear } from '../../language/years.js';
import { COMMA } from '../../lexicon/marks.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceStart, wordAt } from '../../text/document.js';
import { partBefore } from './bonds/before.js';
import { familiesOf } from './families.js';
import {
  harmful,
  isAkin,
  isInSentence,
  isNominal,
  LEAD,
  sharesParticipant,
  type Background,
  type Cluster,
  type Rule,
  type Step,
} from './happening.js';

const areDaysApart = (a: string | null, b: string | null, { dates }: Background): boolean => {
  if (a === null || b === null || a === b) return false;
  const [one, other] = [dates.get(a), dates.get(b)];
  if (one === undefined || other === undefined) return false;
  if (isNightBefore(one, other) || isNightBefore(other, one)) return false;
  return isBefore(one, other) || isBefore(other, one) || areFieldsApart(one.timex.value, other.timex.value);
};

const areOfTwoDays = (cluster: Cluster, step: Step, background: Background): boolean =>
  !isBeginning(cluster, step) && areDaysApart(cluster.date, step.event.date, background);

/** `since the outbreak began in August`: the date of its beginning, where it goes on. */
const isBeginning = (cluster: Cluster, { lead, mention: { lemma }, document, to, stems, families }: Step): boolean =>
  lead === 'definite' &&
  lasting.has(lemma) &&
  began.has(wordAt(document, to)) &&
  (families.some((family) => cluster.families.has(family)) || stems.some((stem) => cluster.stems.has(stem)));

const lasting: ReadonlySet<string> = new Set([
  'conflict',
  'crisis',
  'drought',
  'epidemic',
  'fighting',
  'outbreak',
  'pandemic',
  'protest',
  'siege',
  'strike',
  'war',
]);
const began = wordSet(['began', 'erupted', 'started']);

/** The night of Wednesday, and 2 a.m. on Thursday. */
const isNightBefore = (night: DateRange, day: DateRange): boolean => {
  if (!night.timex.value.endsWith('TNI') || night.from === null || day.from === null) return false;
  const [one, other] = [parseDay(night.from), parseDay(day.from)];
  return one !== undefined && other !== undefined && dayNumber(other) - dayNumber(one) === 1;
};

/** A Thursday is no Friday, and `Nov. 12` does not lie in February 2023, whatever its year. */
const areFieldsApart = (one: string, other: string): boolean => {
  const [a, b] = [DAY.exec(one), DAY.exec(other)];
  if (a === null || b === null) return false;
  const areApart = (i: number): boolean => a[i] !== undefined && b[i] !== undefined && a[i] !== b[i];
  return areApart(1) || areApart(2) || areApart(3);
};

/** The month, the day of the month or the day of the week in a TIMEX3 value; what is not known of it is written `X`. */
const DAY = /^(?:\d{4}|XXXX)-(?:(\d\d)(?:-(\d\d))?|WXX-(\d))(?:T|$)/;

const isBefore = (one: DateRange, other: DateRange): boolean =>
  one.from !== null && other.from !== null && (one.to ?? one.from) < other.from;

/** The ferry of `In 1987 a ferry sank` is not the one that sank on Monday, even if only one of the sentences has a date. */
const isOfAnotherTime = (cluster: Cluster, step: Step, { dates, longAgo }: Background): boolean => {
  if ((cluster.date === null) === (step.event.date === null) || goesStraightOn(cluster, step)) return false;
  if (isFarVerb(cluster, step)) return true;
  if (longAgo === null || isAllOneSpeaksOf(cluster, step)) return false;
  const to = dates.get(cluster.date ?? step.event.date ?? '')?.to;
  return to != null && to < longAgo;
};

/** Nobody is killed twice, and few are sacked twice by those of whom an article speaks. */
const isDoneOnce = (cluster: Cluster, { event, families }: Step): boolean =>
  families.some((family) => once.has(family) && cluster.families.has(family)) &&
  event.participants.some(
    ({ entity, role }) => role === 'target' && cluster.participants.get(entity)?.role === 'target',
  );

const once: ReadonlySet<string> = new Set([
  ...familiesOf('casualty', 'kill'),
  ...familiesOf('government', 'sack'),
  ...familiesOf('government', 'appoint'),
]);

const isAllOneSpeaksOf = (cluster: Cluster, step: Step): boolean => areOfLead(cluster, step) || pointsBack(step);

/** `the captain of a ferry that capsized last August … when it sank`: the lead itself is about an old disaster. */
const areOfLead = (cluster: Cluster, step: Step): boolean =>
  harmful.has(step.event.kind) && step.sentence <= LEAD && cluster.first.sentence <= LEAD;

/** `a week after the sinking`: a noun with its article and no date of its own. */
const pointsBack = (step: Step): boolean => step.lead === 'definite' && isNominal(step) && step.event.date === null;

/** `the worst flood since 1987, when 80 people died`: it reports on another year. */
const isOfSomeYear = (step: Step): boolean => {
  const { document } = step;
  const { word } = document.tokens;
  const when = partBefore(step, marks);
  if (word[when] !== WHEN || wordAt(document, when - 1) !== COMMA || !isYear(document, when - 2)) return false;
  return hasWord(document, since, Math.max(sentenceStart(document, when), when - 2 - NEAR), when - 2);
};

const WHEN = intern('when');
const marks = wordSet([',', '.', ';']);
const since = wordSet(['since', 'in']);
/** The most tokens from `since` to the year: `since November 12,`. */
const NEAR = 4;

/** In the same sentence, of the same subject in the next, or what is done but once to anybody. */
const goesStraightOn = (cluster: Cluster, step: Step): boolean =>
  isDoneOnce(cluster, step) ||
  isInSentence(cluster, step) ||
  (step.actor !== null && cluster.actors.has(step.actor) && step.sentence - cluster.last.sentence <= 1);

const isFarVerb = (cluster: Cluster, step: Step): boolean =>
  !isNominal(step) &&
  step.sentence - cluster.last.sentence > NEARBY &&
  !sharesParticipant(cluster, step) &&
  !hasSameObject(cluster, step);

/** `dropped bombs on the camp … four bombs were dropped`: the same word for what was done to the same things. */
const hasSameObject = ({ targets, stems }: Cluster, { target, stems: own, event }: Step): boolean =>
  target !== null && targets.has(target) && event.date === null && own.some((stem) => stems.has(stem));

/** Beyond this many sentences a verb reports the same day only if it has that date. */
const NEARBY = 3;

/** A planned event is not one that has happened. */
const isStillAhead = (cluster: Cluster, step: Step): boolean =>
  !isNominal(step) &&
  !isNominal(cluster.first) &&
  !isHeadlineOf(cluster, step) &&
  !isHearsay(cluster, step) &&
  !isSuspicion(cluster, step) &&
  (cluster.modality === 'asserted') !== (step.event.modality === 'asserted');

/** A headline says `resigns` of somebody who, in the text, `has decided to step down`; further on in the same word only. */
const isHeadlineOf = (cluster: Cluster, step: Step): boolean =>
  cluster.first.inHeadline &&
  (step.sentence <= LEAD || step.stems.some((stem) => cluster.first.stems.includes(stem))) &&
  sharesParticipant(cluster, step);

/** `A man suspected of shooting three people` below the headline `Worker shoots colleagues`. */
const isSuspicion = ({ first }: Cluster, { event, sentence }: Step): boolean =>
  first.inHeadline && sentence <= LEAD && event.modality === 'possible' && harmful.has(event.kind);

/** `reportedly saved 200 on Friday`: hearsay about an event of that day. */
const isHearsay = ({ date, modality }: Cluster, { event }: Step): boolean =>
  date !== null && date === event.date && (modality === 'possible' || event.modality === 'possible');

/** `off the coast`, `near Malaysia`: such a place may lie in a different one. */
const arePlacesApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !BESIDE.test(a) && !BESIDE.test(b) && !a.includes(b) && !b.includes(a) && !areAlike(a, b);

/** A headline names a place by another name than its lead: `Attack in NE Phila.`, above `a plant in Northeast Philadelphia`. */
const areElsewhere = (cluster: Cluster, step: Step): boolean =>
  arePlacesApart(cluster.place, step.event.place) && !(cluster.last.inHeadline && step.sentence < LEAD);

/** `Mt Cook National Park` and `Aoraki Mount Cook National Park`: names with two words in common. */
const areAlike = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').filter((word) => words.has(word) && !BESIDE.test(word)).length >= 2;
};

const BESIDE = /^[a-z]/;

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

/** What is denied did not happen, unless a noun with its article only speaks of it again: `were prevented from fleeing the battle`. */
const isOneDenied = (cluster: Cluster, step: Step): boolean =>
  (cluster.modality === 'denied') !== (step.event.modality === 'denied') &&
  !(pointsBack(step) && isAkin(cluster, step) && cluster.modality === 'asserted');

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
  step.event.participants.length === 0 &&
  !(cluster.first.inHeadline && step.sentence <= LEAD) &&
  step.sentence !== cluster.last.sentence &&
  [...cluster.participants.keys()].some(isPerson);

/** What keeps two reports apart: different days, places or people, or one happened and the other did not. */
export const apart: readonly Rule[] = [
  // `Another 30 were hurt` in the same blast.
  { name: 'another one', holds: (_, { lead, event }) => lead === 'another' && event.kind !== 'casualty' },
  { name: 'two days', holds: areOfTwoDays },
  { name: 'of another time', holds: isOfAnotherTime },
  {
    name: 'of another year',
    holds: ({ last }, step) => isOfSomeYear(step) && !isOfSomeYear(last),
  },
  { name: 'one is denied', holds: isOneDenied },
  { name: 'other counts', holds: areCountsApart },
  { name: 'somebody new', holds: isOneMore },
  { name: 'still ahead', holds: isStillAhead },
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
