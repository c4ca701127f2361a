/** Of one firm bought by another: what is told of the deal. */
import type { EventKind } from '../../../core/entity.js';
import { isNominal, ofSentence, type Cluster, type Rule, type Step } from '../happening.js';
import { DEAL } from './verb-bonds.js';

/** Nouns of what two firms agree on, where a text has told that one buys the other. */
const deals: ReadonlySet<string> = new Set(['accord', 'agreement', 'deal', 'pact', 'transaction']);
const trading: ReadonlySet<string> = new Set(
  'acquire acquisition buy merge merger purchase sell sale takeover'.split(' '),
);
const agreed: ReadonlySet<EventKind> = new Set<EventKind>(['business', 'cooperation']);

/** Whether a mention says that something is bought or sold. */
export const isTrade = ({ event, mention }: Step): boolean => event.kind === 'business' && trading.has(mention.lemma);

/** `agreed to buy the airline … the deal`: a noun for what was told by a verb. */
const isNounOfPurchase = (cluster: Cluster, step: Step): boolean =>
  isNominal(step) &&
  step.lead === 'definite' &&
  agreed.has(step.event.kind) &&
  deals.has(step.mention.lemma) &&
  cluster.isPurchase;

/** `With its largest deal … a $2bn acquisition of Altair`: what the deal is, told in the next sentence. */
const isDealNow = (cluster: Cluster, step: Step): boolean =>
  isTrade(step) &&
  deals.has(cluster.first.mention.lemma) &&
  cluster.targets.size === 0 &&
  cluster.joints.length === 1 &&
  step.sentence - cluster.last.sentence <= 1;

/** `is to buy the airline in a deal worth $2bn` */
const isDealOf = (cluster: Cluster, step: Step): boolean =>
  step.tie === 'in' &&
  isNominal(step) &&
  deals.has(step.mention.lemma) &&
  cluster.last.event.kind === 'business' &&
  !isNominal(cluster.last) &&
  step.mention.start - cluster.last.mention.end < LONG;

/** The most characters between a verb with its object and the deal that it was. */
const LONG = 120;

/** `It will pay $281 million in cash`: the price of what was just said to be bought. */
const isPriceOf = (cluster: Cluster, step: Step): boolean =>
  step.mention.lemma === 'pay' &&
  step.event.kind === 'business' &&
  step.sentence - cluster.last.sentence <= 1 &&
  cluster.isPurchase;

/**
 * `AMC to acquire Altair … has signed an agreement to acquire it … By acquiring Altair`: that a purchase is agreed on and that
 * it is still ahead are true at once.
 */
export const isOfPurchase = (cluster: Cluster, step: Step): boolean =>
  cluster.isPurchase &&
  (isTrade(step)
    ? step.target === null || cluster.targets.size === 0 || cluster.targets.has(step.target)
    : step.event.kind === 'cooperation' || isPriceOf(cluster, step));

/** `By acquiring Altair`: the same firm bought, whatever the words. */
const isSameFirm = (cluster: Cluster, step: Step): boolean =>
  isTrade(step) && cluster.isPurchase && step.target !== null && cluster.targets.has(step.target);

export const dealBonds: readonly Rule[] = [
  ...ofSentence({ name: 'the deal that it was', holds: isDealOf }),
  { name: 'the noun for what was told', holds: isNounOfPurchase },
  { name: DEAL, holds: isDealNow },
  { name: 'the price of it', holds: isPriceOf },
  { name: 'the same firm bought', holds: isSameFirm },
];
