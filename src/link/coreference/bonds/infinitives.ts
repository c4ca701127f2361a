/** What an infinitive says of the verb before it: what something is done for, or what was given up. */
import type { EventKind } from '../../../core/entity.js';
import { TO } from '../../../lexicon/small-words.js';
import { wordSet, type WordSet } from '../../../lexicon/vocabulary.js';
import { hasWord } from '../../../text/document.js';
import { addsNobody, isNominal, type Cluster, type Step } from '../happening.js';
import { gapOf, hasInGap, wordBefore } from './before.js';

export const marks: WordSet = wordSet(['.', ',', ';', ':']);

export const areVerbs = ({ last }: Cluster, step: Step): boolean => !isNominal(last) && !isNominal(step);

/** Nothing but the one who is asked stands before the infinitive. */
export const isToDo = (cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  return to > from && to - from <= ASKED && wordBefore(step, 1) === TO && !hasWord(step.document, marks, from, to);
};

/** The most tokens between asking and what is asked for. */
export const ASKED = 8;

/** `used batons to stop the crowd`, `released a patch to fix a flaw`, `met to discuss aid`: what something is done for. */
export const isUsedFor = (cluster: Cluster, step: Step): boolean =>
  (cluster.last.mention.lemma === 'use' ||
    isCallToGreet(cluster.last, step) ||
    isToDisperse(cluster.last, step) ||
    (cluster.last.event.kind === step.event.kind &&
      forPurposes.has(step.event.kind) &&
      step.mention.lemma !== 'meet' &&
      addsNobody(cluster, step))) &&
  isPurpose(cluster, step);

/** `telephoned him to congratulate him` */
const isCallToGreet = ({ mention: { lemma } }: Step, step: Step): boolean =>
  calling.has(lemma) && greeting.has(step.mention.lemma);

const calling: ReadonlySet<string> = new Set([
  'call',
  'meet',
  'phone',
  'ring',
  'summon',
  'telephone',
  'visit',
  'write',
]);
const greeting: ReadonlySet<string> = new Set(['complain', 'congratulate', 'protest', 'thank', 'welcome']);

/** `fired tear gas to break up the crowd` */
const isToDisperse = ({ mention: { lemma } }: Step, step: Step): boolean =>
  lemma === 'fire' && scattering.has(step.mention.lemma);

const scattering: ReadonlySet<string> = new Set(['break up', 'clear', 'disperse', 'quell']);

const forPurposes: ReadonlySet<EventKind> = new Set<EventKind>(['aid', 'business', 'meeting']);

export const isPurpose = (cluster: Cluster, step: Step): boolean =>
  areVerbs(cluster, step) &&
  step.event.modality === 'planned' &&
  wordBefore(step, 1) === TO &&
  !hasInGap(marks, cluster, step);

/** `march in Lima to demand tougher rules`, `rallied to protest against cuts`: what a protest is for. */
export const isPurposeOfProtest = (cluster: Cluster, step: Step): boolean =>
  cluster.last.event.kind === 'protest' &&
  voiced.has(step.event.kind) &&
  areVerbs(cluster, step) &&
  step.event.participants.every(({ role }) => role !== 'target') &&
  isToDo(cluster, step);

/** What people take to the streets for. */
const voiced: ReadonlySet<EventKind> = new Set<EventKind>(['criticism', 'demand', 'protest', 'refusal', 'cooperation']);

/** `scrapped plans to build a factory`: the plan that was given up. */
export const isPlanGivenUp = (cluster: Cluster, step: Step): boolean =>
  scrapping.has(cluster.last.mention.lemma) &&
  planning.has(cluster.last.target ?? '') &&
  areVerbs(cluster, step) &&
  isToDo(cluster, step);

const scrapping: ReadonlySet<string> = new Set(['abandon', 'axe', 'cancel', 'drop', 'scrap', 'shelve']);
const planning: ReadonlySet<string> = new Set(['bid', 'plan', 'plans', 'proposal']);
