import type { EventKind } from '../../../core/entity.js';
import { ACCUSING } from '../../../language/accusing.js';
import type { TokenRange } from '../../../language/clauses.js';
import { siteOf } from '../../../language/chunks/site.js';
import { AND, OF, TO, WITH, articles, indefinite } from '../../../lexicon/small-words.js';
import { intern, wordSet, type WordId } from '../../../lexicon/vocabulary.js';
import { hasWord, wordAt, type Document } from '../../../text/document.js';
import { Shape } from '../../../text/tokens.js';
import { COMMA } from '../../../lexicon/marks.js';
import { gapOf, hasInGap, wordBefore } from './before.js';
import { harmful, isInSentence, isNominal, isSameActor, type Cluster, type Rule, type Step } from '../happening.js';

const isMove = ({ event, families }: Step): boolean =>
  event.kind === 'business' && families.some((family) => moves.has(family));
const moves: ReadonlySet<string> = new Set(['business 0', 'business 1']);

/** `The Dow fell 2%, the S&P 500 lost 1.1%`: one move of a market; `fell ten percent before rallying`: of one subject. */
const isMarketMove = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  isMove(step) &&
  isMove(cluster.last) &&
  !isNominal(step) &&
  (step.families.some((family) => cluster.families.has(family)) || isSameActor(cluster, step));

/** `Two other indexes fell: the Nasdaq lost 1.7%`: a colon spells out what was said. */
const isSpeltOut = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  cluster.kinds.has(step.event.kind) &&
  step.families.some((family) => cluster.families.has(family)) &&
  hasInGap(colon, cluster, step);

const colon = wordSet([':']);

/** `The worst disaster was the collision of two ferries`: a form of *be* between two nouns of a kind. */
const isSaidToBe = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  isNominal(step) &&
  isNominal(cluster.last) &&
  cluster.kinds.has(step.event.kind) &&
  isBeing(gapOf(cluster, step), step.document);

/** `was the`, `is a second` */
const isBeing = ({ from, to }: TokenRange, { tokens: { word } }: Document): boolean =>
  to - from >= 2 && to - from <= 4 && being.has(word[from]!) && articles.has(word[from + 1]!);

const being = wordSet(['is', 'was', 'are', 'were']);

/** `Heavy rains led to the flooding`, `a landslide set off by rain`. */
const isBroughtOn = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  isNominal(step) &&
  isNominal(cluster.last) &&
  harmful.has(step.event.kind) &&
  harmful.has(cluster.last.event.kind) &&
  hasCause(gapOf(cluster, step), step.document);

/** `have been uprooted as a result of fighting`: what did it to them. */
const isResultOf = (cluster: Cluster, step: Step): boolean => {
  if (!isInSentence(cluster, step) || isNominal(cluster.last)) return false;
  if (!harmful.has(step.event.kind) || !harmful.has(cluster.last.event.kind)) return false;
  return hasInGap(resulting, cluster, step) && wordBefore(step, 1) === OF;
};

const resulting = wordSet(['because', 'result']);

const hasCause = ({ from, to }: TokenRange, document: Document): boolean => {
  if (to - from > LONG || hasWord(document, breaks, from, to)) return false;
  const { word } = document.tokens;
  for (let at = from; at < to; at++) {
    const particle = causing.get(word[at]!);
    if (particle === null || (particle !== undefined && particle === word[at + 1])) return true;
  }
  return false;
};

/** The most tokens between what brings something on and what comes of it. */
const LONG = 14;
const breaks = wordSet(['.', ';', ':']);
/** The verbs, each with its particle. */
const causing: ReadonlyMap<WordId, WordId | null> = new Map([
  ...['caused', 'causing', 'triggered', 'triggering', 'sparked', 'sparking'].map(
    (verb) => [intern(verb), null] as const,
  ),
  ...[
    ['led', 'to'],
    ['leading', 'to'],
    ['set', 'off'],
    ['brought', 'on'],
  ].map(([verb, particle]) => [intern(verb!), intern(particle!)] as const),
]);

/** `cancelled a visit`: what was called off is no second event. */
const isCalledOff = ({ last }: Cluster, step: Step): boolean =>
  isNominal(step) &&
  last.sentence === step.sentence &&
  stopping.has(last.mention.lemma) &&
  step.mention.start < last.mention.phrase.end;

/** `The attack was foiled by a warship`, `the visit was called off`: the verb says only that it did not come to pass. */
const isStopped = ({ last }: Cluster, step: Step): boolean =>
  isNominal(last) &&
  !isNominal(step) &&
  last.sentence === step.sentence &&
  (stopping.has(step.mention.lemma) || step.mention.lemma === 'call off') &&
  step.mention.targets.some(({ end }) => end === last.mention.end);

export const STOPPED = 'what stopped it';

/** The most characters between a verb and what it is about. */
const NEAR = 60;

const stopping: ReadonlySet<string> = new Set([
  ...`abandon abort avert block boycott cancel decline delay fend foil halt postpone prevent refuse reject repel repulse
  scrap shelve suspend thwart`.split(/\s+/),
  ...['break off', 'put off', 'turn down'],
]);

/** `denied that his men had looted the shop`: what was denied. Denied force and harm keep a record of their own, for scripts ask about them. */
const isDeniedClaim = ({ last }: Cluster, step: Step): boolean =>
  step.event.modality === 'denied' &&
  !harmful.has(step.event.kind) &&
  last.sentence === step.sentence &&
  last.mention.lemma === 'deny' &&
  step.mention.start - last.mention.end < NEAR;

/** `accused the bank of bribing officials`: what somebody is only accused of is no row beside the charge. */
const isAllegation = ({ last }: Cluster, step: Step): boolean =>
  last.sentence === step.sentence &&
  accusing.has(last.mention.lemma) &&
  !harmful.has(step.event.kind) &&
  (step.tie === 'charge' || alleged.has(wordBefore(step, 1))) &&
  step.event.modality === 'possible' &&
  step.mention.start - last.mention.end < NEAR;

const accusing: ReadonlySet<string> = new Set(ACCUSING);
const alleged = wordSet(['of', 'with']);

/** `the trial of two youths charged with murder`: what the trial is about. */
const isTriedFor = ({ last }: Cluster, step: Step): boolean => {
  if (!isNominal(last) || last.sentence !== step.sentence || !trials.has(last.mention.lemma)) return false;
  if (isNominal(step) || !accusing.has(step.mention.lemma)) return false;
  return wordAt(step.document, last.to) === OF && step.from - last.to <= TRIED;
};

const trials: ReadonlySet<string> = new Set(['arraignment', 'case', 'hearing', 'retrial', 'sentencing', 'trial']);
/** The most tokens from a trial to the charge: `of the two youths`. */
const TRIED = 8;

/** `was kidnapped and held hostage`, `convicted of fraud and sentenced to a year`: one subject, and words of one family. */
const isOtherHalf = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  !isNominal(step) &&
  !isNominal(cluster.last) &&
  step.families.some((family) => cluster.families.has(family)) &&
  isAndThen(cluster, step) &&
  !isByOthers(cluster, step);

/** `and`, `and was later` */
const isAndThen = (cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  const { word } = step.document.tokens;
  let joint = to - 1;
  while (joint >= from && afterAnd.has(word[joint]!)) joint--;
  return joint >= from && word[joint] === AND && joint - from <= HALF && !hasWord(step.document, marks, from, joint);
};

/** The most tokens after the first of a pair of verbs. */
const HALF = 15;
const afterAnd = wordSet(['then', 'later', 'had', 'was', 'were', 'been', 'being']);
const marks = wordSet(['.', ',', ';', ':']);

/** `asked Uganda to extradite him`, `refused to extradite him`: the infinitive of what was asked for or refused. */
const isInfinitiveOf = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  if (last.sentence !== step.sentence || isNominal(last) || isNominal(step)) return false;
  if (!askers.has(last.event.kind) && last.mention.lemma !== 'vote') return false;
  if (ofTwo.has(step.event.kind) || step.event.modality === 'asserted') return false;
  return isToDo(cluster, step) && !isByOthers(cluster, step);
};

export const INFINITIVE = 'what was asked for or refused';

const askers: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'refusal', 'threat']);

/** What one does to another is a relation of its own, for scripts ask about it: `asked Chile to condemn Bolivia`. */
const ofTwo: ReadonlySet<EventKind> = new Set([...harmful, 'criticism', 'sanction', 'threat', 'military']);

/** Nothing but the one who is asked stands before the infinitive. */
const isToDo = (cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  return to > from && to - from <= ASKED && wordBefore(step, 1) === TO && !hasWord(step.document, marks, from, to);
};

/** The most tokens between asking and what is asked for. */
const ASKED = 8;

/** `warns of war`, `the threat of a strike`: a noun that adds nobody. */
const isWarnedOf = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  if (last.event.kind !== 'threat' || last.sentence !== step.sentence || !isNominal(step)) return false;
  const { from, to } = gapOf(cluster, step);
  return to > from && to - from <= WARNED && of.has(step.document.tokens.word[from]!) && addsNobody(cluster, step);
};

/** The most tokens between a warning and what it is about: `of another`. */
const WARNED = 3;
const of = wordSet(['of', 'against', 'about']);

/** `pulled out with an ankle injury` */
const isWithInjury = (cluster: Cluster, step: Step): boolean => {
  if (cluster.last.sentence !== step.sentence || isNominal(cluster.last) || !injuries.has(step.mention.lemma))
    return false;
  const { from, to } = gapOf(cluster, step);
  const { word } = step.document.tokens;
  const site = siteOf(step.document, step.from);
  const phrase = site.chunks.of[step.from]!;
  return to - from <= INJURY && indefinite.has(word[phrase]!) && word[phrase - 1] === WITH && addsNobody(cluster, step);
};

const INJURY = 6;
const injuries: ReadonlySet<string> = new Set(['concussion', 'fracture', 'injury', 'wound']);

const addsNobody = ({ participants }: Cluster, { event }: Step): boolean =>
  event.participants.every(({ entity }) => participants.has(entity));

const isByOthers = ({ participants }: Cluster, { event }: Step): boolean =>
  event.participants.some(({ entity, role }) => role !== 'target' && !participants.has(entity));

/** Of one sentence, whatever else keeps events apart. */
export const stated: readonly Rule[] = [
  { name: 'what was called off', holds: isCalledOff },
  { name: STOPPED, holds: isStopped },
  { name: 'what was denied', holds: isDeniedClaim },
  { name: 'what somebody is accused of', holds: isAllegation },
  { name: 'what it is tried for', holds: isTriedFor },
  { name: INFINITIVE, holds: isInfinitiveOf },
  { name: 'what the warning is of', holds: isWarnedOf },
];

/** `was up 3% at noon, an increase of 330 points`: after a comma, by how much it changed. */
const isSizeOf = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  changes.has(step.document.tokens.word[step.from]!) &&
  amounts.has(step.document.tokens.word[step.to] ?? 0) &&
  step.document.tokens.shape[step.to + 1] === Shape.Number &&
  indefinite.has(wordBefore(step, 1)) &&
  wordBefore(step, 2) === COMMA;

const changes = wordSet('climb decline decrease drop fall gain growth increase jump rise'.split(' '));
const amounts = wordSet(['of', 'from']);

/** `the earthquake and tsunami of 2004`, `assault and battery`: two nouns for one thing. */
const isInPair = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  isNominal(step) &&
  isNominal(cluster.last) &&
  cluster.last.event.kind === step.event.kind &&
  step.from - cluster.last.to === 1 &&
  step.document.tokens.word[step.from - 1] === AND &&
  addsNobody(cluster, step);

/** Of one sentence, where nothing keeps events apart. */
export const sentenceBonds: readonly Rule[] = [
  { name: 'one move of the market', holds: isMarketMove },
  { name: 'by how much it changed', holds: isSizeOf },
  { name: 'spelt out after a colon', holds: isSpeltOut },
  { name: 'a pair of nouns', holds: isInPair },
  { name: 'what it is said to be', holds: isSaidToBe },
  { name: 'the other half of a pair of verbs', holds: isOtherHalf },
  { name: 'what brought it on', holds: isBroughtOn },
  { name: 'what it came of', holds: isResultOf },
  { name: 'the injury with which it was done', holds: isWithInjury },
];
