/** Of one firm bought by another: what is told of the deal. */
import type { EventKind } from '../../../core/entity.js';
import { type Cluster, type Step } from '../happening.js';
import { Of, ofSentence, With, type Rule } from '../rules.js';
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
const isOfTrade = ({ isPurchase }: Cluster): boolean => isPurchase;

/** `With its largest deal … a $2bn acquisition of Altair`: what the deal is, told in the next sentence. */
const isDealNow = (cluster: Cluster): boolean =>
  deals.has(cluster.first.mention.lemma) && cluster.targets.size === 0 && cluster.joints.length === 1;

/** `is to buy the airline in a deal worth $2bn` */
const isDealOf = (cluster: Cluster, step: Step): boolean =>
  step.tie === 'in' && cluster.last.event.kind === 'business' && step.mention.start - cluster.last.mention.end < LONG;

/** The most characters between a verb with its object and the deal that it was. */
const LONG = 120;

const paying: ReadonlySet<string> = new Set(['pay']);

/** `It will pay $281 million in cash`: the price of what was just said to be bought. */
const isPriceOf = (cluster: Cluster, step: Step): boolean =>
  paying.has(step.mention.lemma) &&
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
const isSameFirm = (cluster: Cluster, step: Step): boolean => cluster.isPurchase && cluster.targets.has(step.target!);

export const dealBonds: readonly Rule[] = [
  ...ofSentence({ name: 'the deal that it was', of: Of.Noun, with: With.LastVerb, lemmas: deals, holds: isDealOf }),
  { name: 'the noun for what was told', kinds: agreed, of: Of.Noun | Of.Definite, lemmas: deals, holds: isOfTrade },
  { name: DEAL, kinds: ['business'], with: With.Next, lemmas: trading, holds: isDealNow },
  { name: 'the price of it', kinds: ['business'], with: With.Next, lemmas: paying, holds: isPriceOf },
  { name: 'the same firm bought', kinds: ['business'], of: Of.Object, lemmas: trading, holds: isSameFirm },
];
