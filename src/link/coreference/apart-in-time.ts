/** What shows that two reports are of different times. */
import { dayNumber, parseDay } from '../../core/calendar/civil-day.js';
import type { DateRange } from '../../core/entity.js';
import { isDatePart } from '../../language/chunks/noun-flags.js';
import { isYear } from '../../language/years.js';
import { COMMA } from '../../lexicon/marks.js';
import { WHEN } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceEnd, sentenceStart, wordAt } from '../../text/document.js';
import { partBefore, prepositionOf } from './bonds/before.js';
import { ARREST, familiesOf, RESIGNING, SENTENCE } from './families.js';
import {
  harmful,
  isNominal,
  LEAD,
  pointsBack,
  sharesParticipant,
  type Background,
  type Cluster,
  type Step,
} from './happening.js';
import { Of, With, type Rule } from './rules.js';

const areDaysApart = (a: string, b: string, { dates }: Background): boolean => {
  const [one, other] = [dates.get(a), dates.get(b)];
  if (one === undefined || other === undefined || one === other || mayBeOneDay(one, other)) return false;
  return isBefore(one, other) || isBefore(other, one) || areFieldsApart(one.timex.value, other.timex.value);
};

const mayBeOneDay = (one: DateRange, other: DateRange): boolean =>
  isNightBefore(one, other) || isNightBefore(other, one) || isBareClock(one) || isBareClock(other);

const areOfTwoDays = (cluster: Cluster, step: Step, background: Background): boolean =>
  areDaysApart(cluster.date!, step.event.date!, background) &&
  !isBeginning(cluster, step) &&
  !isStillOn(step) &&
  !isCauseOf(step) &&
  !goesOn(cluster, step);

/** `since the outbreak began in August`: the date of its beginning, where it goes on. */
const isBeginning = (cluster: Cluster, { lead, mention: { lemma }, document, to, stems, families }: Step): boolean =>
  lead === 'definite' &&
  lasting.has(lemma) &&
  began.has(wordAt(document, to)) &&
  (families.some((family) => cluster.families.has(family)) || stems.some((stem) => cluster.stems.has(stem)));

/** `The fire was still burning on Saturday`: the fire of the day before. */
const isStillOn = ({ document, from, to }: Step): boolean =>
  hasWord(document, still, Math.max(sentenceStart(document, from), from - REACH), from) ||
  hasWord(document, still, to, Math.min(sentenceEnd(document, from), to + REACH));

/** `a rally on Monday over the death of a boy`: the day is that of the rally. */
const isCauseOf = (step: Step): boolean =>
  isNominal(step) && step.lead === 'definite' && harmful.has(step.event.kind) && about.has(prepositionOf(step));

const about = wordSet(['about', 'against', 'over']);

/** `testified at the trial on Monday`: a day of many. */
const goesOn = ({ stems }: Cluster, step: Step): boolean =>
  isNominal(step) &&
  step.lead === 'definite' &&
  daily.has(step.mention.lemma.split(' ').at(-1)!) &&
  step.stems.some((stem) => stems.has(stem));

const daily: ReadonlySet<string> = new Set(['epidemic', 'outbreak', 'pandemic', 'trial', 'war']);

const still = wordSet(['still']);
/** The most tokens between *still* and the event. */
const REACH = 3;

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

/** `The battle began at 7 p.m. … on Saturday`: a time that names no day tells nothing of the day. */
export const isBareClock = ({ timex: { type }, inferred, mentions }: DateRange): boolean =>
  type === 'TIME' && inferred.includes('day') && mentions.every(({ rule }) => rule === 'clock');

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
const isOfAnotherTime = (cluster: Cluster, step: Step, background: Background): boolean => {
  const { dates, longAgo } = background;
  if (longAgo === null) return false;
  const to = dates.get(cluster.date ?? step.event.date ?? '')?.to;
  if (to == null || to >= longAgo) return false;
  return !isAllOneSpeaksOf(cluster, step, background) && !goesStraightOn(cluster, step) && !goesOn(cluster, step);
};

/** Nobody is killed twice, and few are sacked twice by those of whom an article speaks. */
const isDoneOnce = (cluster: Cluster, { event, families }: Step): boolean =>
  families.some((family) => once.has(family) && cluster.families.has(family)) &&
  event.participants.some(
    ({ entity, role }) =>
      (role === 'target' || families.includes(RESIGNING)) && cluster.participants.get(entity)?.role === role,
  );

const once: ReadonlySet<string> = new Set([
  ...familiesOf('casualty', 'kill'),
  ...familiesOf('government', 'sack'),
  ...familiesOf('government', 'appoint'),
  ...familiesOf('government', 'resign'),
]);

const isAllOneSpeaksOf = (cluster: Cluster, step: Step, { isOfCourt }: Background): boolean =>
  areOfLead(cluster, step) || pointsBack(step) || (isOfCourt && isDeedOfLead(cluster, step));

/** `jailed for stabbing a boy … during the attack in Orvel in July`: what somebody is tried for happened long before. */
const isDeedOfLead = (cluster: Cluster, step: Step): boolean =>
  cluster.first.sentence <= 1 &&
  harmful.has(step.event.kind) &&
  harmful.has(cluster.first.event.kind) &&
  (step.lead === 'definite' || !isNominal(step));

/** `A nurse was jailed. … Vega was sentenced on Monday`: few articles tell of two sentences. */
const isPunishmentOfLead = ({ first, families }: Cluster, step: Step): boolean =>
  first.sentence <= 1 && families.has(SENTENCE) && step.families.includes(SENTENCE);

/** `the captain of a ferry that capsized last August … when it sank`: the lead itself is about an old disaster. */
const areOfLead = (cluster: Cluster, step: Step): boolean =>
  harmful.has(step.event.kind) && step.sentence <= LEAD && cluster.first.sentence <= LEAD;

/** `the worst flood since 1987, when 80 people died`, `since October, when`: it reports on another time. */
export const isOfSomeYear = (step: Step): boolean => {
  const { document } = step;
  const { word } = document.tokens;
  const when = partBefore(step, marks);
  if (word[when] !== WHEN || wordAt(document, when - 1) !== COMMA) return false;
  if (!isYear(document, when - 2) && !isDatePart(document, when - 2)) return false;
  return hasWord(document, since, Math.max(sentenceStart(document, when), when - 2 - NEAR), when - 2);
};

const marks = wordSet([',', '.', ';']);
const since = wordSet(['since', 'in']);
/** The most tokens from `since` to the year: `since November 12,`. */
const NEAR = 4;

/** Of the same subject in the next sentence, or what is done but once to anybody. */
const goesStraightOn = (cluster: Cluster, step: Step): boolean =>
  isDoneOnce(cluster, step) ||
  (step.actor !== null && cluster.actors.has(step.actor) && step.sentence - cluster.last.sentence <= 1);

const isFarVerb = (cluster: Cluster, step: Step, { isOfCourt }: Background): boolean =>
  !(isOfCourt && (isDeedOfLead(cluster, step) || isPunishmentOfLead(cluster, step))) &&
  !goesStraightOn(cluster, step) &&
  !isToldBefore(cluster, step) &&
  !sharesParticipant(cluster, step) &&
  !hasSameObject(cluster, step);

const isToldBefore = (cluster: Cluster, step: Step): boolean =>
  isOfKnownVictim(step) || isOfHeadline(cluster, step) || isStillPlanned(cluster, step);

/** `The woman killed was 63`, `those injured`: a participle right behind those of whom the article told. */
const isOfKnownVictim = ({ event: { kind }, lead, mention: { start, targets } }: Step): boolean =>
  kind === 'casualty' && lead === 'definite' && targets.some(({ end }) => start - end === 1);

/** `Police shoot boy; riot follows … On Sunday 200 people rioted`: what the headline only names, and the text now tells. */
const isOfHeadline = ({ first, joints }: Cluster, { stems }: Step): boolean =>
  first.inHeadline && joints.length === 1 && stems.some((stem) => first.stems.includes(stem));

/** `awaits arraignment … is to be arraigned on Monday` */
const isStillPlanned = ({ stems, modality }: Cluster, step: Step): boolean =>
  modality === 'planned' && step.event.modality === 'planned' && step.stems.some((stem) => stems.has(stem));

/** `dropped bombs on the camp … four bombs were dropped`: the same word, or any for an arrest, with the same object. */
const hasSameObject = ({ targets, stems, families }: Cluster, { target, event, ...own }: Step): boolean =>
  target !== null &&
  targets.has(target) &&
  event.date === null &&
  (own.stems.some((stem) => stems.has(stem)) || (families.has(ARREST) && own.families.includes(ARREST)));

export const FAR = 'far from it';

export const apartInTime: readonly Rule[] = [
  { name: 'two days', with: With.OtherDay, holds: areOfTwoDays },
  { name: 'of another time', with: With.HalfDated | With.Across, holds: isOfAnotherTime },
  // Beyond the lead's length a verb reports the same day only if it has that date.
  { name: FAR, of: Of.Verb, with: With.HalfDated | With.Far, holds: isFarVerb },
  { name: 'of another year', of: Of.OfYear, holds: ({ last }) => (last.traits & Of.OfYear) === 0 },
];
