import type { EventKind } from '../../../core/entity.js';
import { type Cluster, harmful, isInSentence, isNominal, type Step } from '../happening.js';

/** Nouns of what somebody did, or of what came over people, of which a text has told only whom it harmed. */
const deeds: ReadonlySet<string> = new Set(
  `ambush assault attack blast blaze bombing collision crash epidemic explosion fire massacre outbreak raid rampage shooting
  stabbing`.split(/\s+/),
);

/** Nouns of what two firms agree on, where a text has told that one buys the other. */
const deals: ReadonlySet<string> = new Set(['accord', 'agreement', 'deal', 'pact', 'transaction']);
const trading: ReadonlySet<string> = new Set(
  'acquire acquisition buy merge merger purchase sell sale takeover'.split(' '),
);
const agreed: ReadonlySet<EventKind> = new Set<EventKind>(['business', 'cooperation']);

/** `He killed two colleagues … the shootings`, `agreed to buy the airline … the deal`: a noun for what was told by a verb. */
export const isNounFor = ({ first, kinds }: Cluster, step: Step): boolean => {
  if (step.lead !== 'definite' || !isNominal(step)) return false;
  const { lemma } = step.mention;
  if (harmful.has(step.event.kind)) return deeds.has(lemma) && kinds.size === 1 && kinds.has('casualty');
  return agreed.has(step.event.kind) && deals.has(lemma) && trading.has(first.mention.lemma);
};

/** `is to buy the airline in a deal worth $2bn` */
export const isDealOf = (cluster: Cluster, step: Step): boolean =>
  step.tie === 'in' &&
  isNominal(step) &&
  deals.has(step.mention.lemma) &&
  isInSentence(cluster, step) &&
  cluster.last.event.kind === 'business' &&
  !isNominal(cluster.last) &&
  step.mention.start - cluster.last.mention.end < LONG;

/** The most characters between a verb with its object and the deal that it was. */
const LONG = 120;

/** `The raid was the deadliest attack of the war`, `It was the first meeting in a year`: what is said of what was just told. */
export const isRemarkOn = (cluster: Cluster, step: Step): boolean => {
  if (!isNominal(step) || step.sentence - cluster.last.sentence > 1) return false;
  const isOfKind = cluster.kinds.has(step.event.kind);
  if (!isOfKind && !(harmful.has(step.event.kind) && harmful.has(cluster.last.event.kind))) return false;
  return REMARK.test(step.before) && step.event.participants.every(({ entity }) => cluster.participants.has(entity));
};

/** `it was the worst`, `the blast will be the country’s second`: a form of *be*, and what makes it one of many. */
const REMARK =
  /\b(?:[a-z][\w-]{0,20}|It|This|That),? (?:is|was|are|were|be|been|as) (?:the|an?|his|her|its|their|[\w-]{1,20}['’]s) (?:[\w-]{1,20} )?(?:first|second|third|fourth|fifth|sixth|\w{3,12}est|most|worst|best|latest|last|single|only)(?: (?!of|in|on|at|for|since|to|with)[\w-]{1,20}){0,3} $/;
