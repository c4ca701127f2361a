/** What a verb of the same sentence calls off, denies, charges, asks for or warns of. */
import type { EventKind } from '../../../core/entity.js';
import { ACCUSING } from '../../../language/accusing.js';
import { OF, THAT } from '../../../lexicon/small-words.js';
import { siteOf } from '../../../language/chunks/site.js';
import { tagAt } from '../../../language/tags.js';
import { isIn, maskOf, Tag } from '../../../language/tag-set.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { hasWord, wordAt } from '../../../text/document.js';
import { gapOf, wordBefore } from './before.js';
import {
  areVerbs,
  ASKED,
  isPlanGivenUp,
  isPurpose,
  isPurposeOfProtest,
  isToDo,
  isUsedFor,
  marks,
} from './infinitives.js';
import { addsNobody, addsNoTarget, harmful, type Cluster, type Step } from '../happening.js';
import { Of, ofSentence, With, type Rule } from '../rules.js';

/** `cancelled a visit`, `dismissed a lawsuit`: what was called off or undone is no second event. */
const isCalledOff = ({ last }: Cluster, step: Step): boolean =>
  (stopping.has(last.mention.lemma) || undoing.has(last.mention.lemma)) &&
  // `called off a visit`: scripts ask for the visit.
  (last.mention.lemma !== 'call off' || step.event.kind !== 'meeting') &&
  step.mention.start < last.mention.phrase.end;

export const CALLED_OFF = 'what was called off';

const undoing: ReadonlySet<string> = new Set('dismiss dissolve lift quash revoke uphold'.split(' '));

/** `The attack was foiled by a warship`, `the visit was called off`: the verb says only that it did not come to pass. */
const isStopped = ({ last }: Cluster, step: Step): boolean =>
  step.mention.targets.some(({ end }) => end === last.mention.end);

export const STOPPED = 'what stopped it';

/** The most characters between a verb and what it is about. */
const NEAR = 60;

const stopping: ReadonlySet<string> = new Set([
  ...`abandon abort avert block boycott cancel decline delay end fend foil halt postpone prevent refuse reject repel repulse
  scrap shelve suspend thwart`.split(/\s+/),
  ...['break off', 'call off', 'cut short', 'put off', 'turn down'],
]);

/** `denied that his men had looted the shop`: what was denied. Denied force and harm keep a record of their own, for scripts ask about them. */
const isDeniedClaim = ({ last }: Cluster, step: Step): boolean =>
  step.event.modality === 'denied' &&
  !harmful.has(step.event.kind) &&
  last.mention.lemma === 'deny' &&
  step.mention.start - last.mention.end < NEAR;

/** `accused the bank of bribing officials`: what somebody is only accused of is no row beside the charge. */
const isAllegation = ({ last }: Cluster, step: Step): boolean =>
  accusing.has(last.mention.lemma) &&
  !harmful.has(step.event.kind) &&
  (step.tie === 'charge' || alleged.has(wordBefore(step, 1))) &&
  step.event.modality === 'possible' &&
  step.mention.start - last.mention.end < NEAR;

const accusing: ReadonlySet<string> = new Set(ACCUSING);
const alleged = wordSet(['of', 'with']);

/** `the trial of two youths charged with murder`: what the trial is about. */
const isTriedFor = ({ last }: Cluster, step: Step): boolean => {
  if (!trials.has(last.mention.lemma)) return false;
  return wordAt(step.document, last.to) === OF && step.from - last.to <= TRIED;
};

const trials: ReadonlySet<string> = new Set(['arraignment', 'case', 'hearing', 'retrial', 'sentencing', 'trial']);
/** The most tokens from a trial to the charge: `of the two youths`. */
const TRIED = 8;

/** `asked Uganda to extradite him`, `refused to extradite him`: the infinitive of what was asked for or refused. */
const isInfinitiveOf = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  if (last.mention.lemma === 'vote') return isToDo(cluster, step) && addsNoTarget(cluster, step);
  // `became the first woman to win the prize`
  if (last.mention.lemma === 'become') return isToDo(cluster, step) && addsNobody(cluster, step);
  if (!askers.has(last.event.kind)) return false;
  if (ofTwo.has(step.event.kind) || step.event.modality === 'asserted') return false;
  return isToDo(cluster, step) && !isByOthers(cluster, step);
};

/** `elected Ana Holm to succeed him`: what somebody is chosen for. */
const isChosenFor = (cluster: Cluster, step: Step): boolean =>
  choosing.has(cluster.last.mention.lemma) && isPurpose(cluster, step);

/** Whom the chosen one succeeds is chosen for nothing. */
export const CHOSEN = 'what somebody is chosen for';

const choosing: ReadonlySet<string> = new Set('appoint choose elect hire name nominate pick select tap'.split(' '));
const succeeding: ReadonlySet<string> = new Set([
  'chair',
  'head',
  'lead',
  'replace',
  'run',
  'succeed',
  'take over from',
]);

/** `demanded that she dismiss the minister`: the bare verb of what was asked for, which *asserted* would say has happened. */
const isAskedOf = (cluster: Cluster, step: Step): boolean => {
  if (cluster.last.event.kind !== 'demand') return false;
  const { from, to } = gapOf(cluster, step);
  if (wordAt(step.document, from) !== THAT || to - from > ASKED || ofTwo.has(step.event.kind)) return false;
  return isIn(tagAt(step.document, step.from), bare) && !hasWord(step.document, marks, from, to);
};

/** What the tagger calls them after `she`, or after a name. */
const bare = maskOf(Tag.VB, Tag.VBP);

/** `ordered that a man, Luis Soto, be remanded in prison`, `ordered the firm to pay a fine`: what a court ordered. */
const isOrdered = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  if (last.mention.lemma !== 'order' || last.event.kind !== 'justice') return false;
  if (step.event.kind === 'justice' && step.from - last.to <= ORDERED) return true;
  return step.event.modality === 'planned' && areVerbs(cluster, step) && isToDo(cluster, step);
};

export const ORDER = 'what was ordered';

/** The most tokens from the verb to what was ordered. */
const ORDERED = 18;

export const INFINITIVE = 'what was asked for or refused';

const askers: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'refusal', 'threat']);

/** What one does to another is a relation of its own, for scripts ask about it: `asked Chile to condemn Bolivia`. */
const ofTwo: ReadonlySet<EventKind> = new Set([...harmful, 'criticism', 'sanction', 'threat', 'military']);

/** `warns of war`, `warned that an epidemic would follow`, `the threat of a strike`: a noun that adds nobody. */
const isWarnedOf = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  if (last.event.kind !== 'threat') return false;
  const { from, to } = gapOf(cluster, step);
  const word = step.document.tokens.word[from]!;
  if (word === THAT)
    return step.lead !== 'definite' && siteOf(step.document, step.from).chunks.of[step.from] === from + 1;
  return to > from && to - from <= WARNED && of.has(word);
};

/** The most tokens between a warning and what it is about: `of another`. */
const WARNED = 3;
const of = wordSet(['of', 'against', 'about', 'with']);

/** `placed him under investigation`: the verb and what it brought him under. */
const isPutUnder = ({ last }: Cluster, { mention }: Step): boolean =>
  last.mention.lemma === 'place' && mention.lemma === 'under investigation';

export const isByOthers = ({ participants }: Cluster, { event }: Step): boolean =>
  event.participants.some(({ entity, role }) => role !== 'target' && !participants.has(entity));

/** Of two verbs. */
const ofVerbs = { of: Of.Verb, with: With.LastVerb };

/** `survived a vote of no confidence`: a verb and its object that are called the same. */
const isCalledTheSame = ({ joints, last }: Cluster, { event }: Step): boolean =>
  joints.length === 1 &&
  last.event.modality === event.modality &&
  last.event.name === event.name &&
  event.name.includes(' ');

/** Of one sentence, whatever else keeps events apart. */
export const stated: readonly Rule[] = ofSentence(
  { name: CALLED_OFF, of: Of.Noun, holds: isCalledOff },
  { name: STOPPED, of: Of.Verb, with: With.LastNoun, lemmas: stopping, holds: isStopped },
  { name: 'what was denied', holds: isDeniedClaim },
  { name: 'what somebody is accused of', holds: isAllegation },
  { name: 'what it is tried for', of: Of.Verb, with: With.LastNoun, lemmas: accusing, holds: isTriedFor },
  { name: INFINITIVE, ...ofVerbs, holds: isInfinitiveOf },
  { name: ORDER, holds: isOrdered },
  { name: CALLED_OFF, ...ofVerbs, holds: isPlanGivenUp },
  { name: 'what it was put under', holds: isPutUnder },
  { name: CHOSEN, of: Of.Verb | Of.Planned, with: With.LastVerb, lemmas: succeeding, holds: isChosenFor },
  { name: 'what it is used for', of: Of.Verb | Of.Planned, with: With.LastVerb, holds: isUsedFor },
  { name: 'what was demanded', ...ofVerbs, holds: isAskedOf },
  { name: 'what the protest is for', ...ofVerbs, holds: isPurposeOfProtest },
  { name: 'what the warning is of', of: Of.Noun, with: With.Known, holds: isWarnedOf },
  { name: 'the same words', holds: isCalledTheSame },
);
