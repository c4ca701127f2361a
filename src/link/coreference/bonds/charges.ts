/** What a court, a charge or a plea is about: a crime that it names is no event beside it. */
import type { EventKind } from '../../../core/entity.js';
import { Kind, Verb } from '../../../language/chunks/kinds.js';
import { siteOf } from '../../../language/chunks/site.js';
import { AND, OF, TO } from '../../../lexicon/small-words.js';
import { COMMA } from '../../../lexicon/marks.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { wordAt } from '../../../text/document.js';
import { addsNobody, type Cluster, harmful, isNominal, type Step } from '../happening.js';
import { gapOf, hasInGap } from './before.js';

export const CHARGE = 'what the charge was';
export const COUNT = 'a count of the charge';

/** Of these bonds the mention only names what somebody is charged with: the murder is no part of what the court did. */
export const chargeBonds: ReadonlySet<string> = new Set([CHARGE, COUNT]);

/** `jailed for bribes`, `accused of murder`: the charge; a deed about which more is said is an event of its own. */
export const isCharge = (cluster: Cluster, step: Step): boolean => {
  const { last, joints } = cluster;
  const isListing = joints.at(-1)!.bond === CHARGE;
  // `threatening to kill`
  if (isListing && step.from - last.to === 1 && wordAt(step.document, last.to) === TO) return addsNobody(cluster, step);
  if (!isCrime(step) && !isDeed(cluster, step)) return false;
  // `charged with murder, robbery and arson`
  if (isListing) return isListed(cluster, step);
  return step.mention.start - last.mention.end < CHARGE_REACH && step.tie === 'charge' && isOfCourt(last, step);
};

/** The most characters between a verb and its charge. */
const CHARGE_REACH = 60;

const isCrime = (step: Step): boolean =>
  isNominal(step) &&
  (step.event.kind === 'justice' || harmful.has(step.event.kind)) &&
  step.event.participants.length === 0;

/**
 * `charged with resisting arrest`, `pleaded guilty to assaulting a nurse`; the harm that somebody is only accused of is an event
 * of its own, and so is the harm that an article opens with.
 */
const isDeed = (cluster: Cluster, step: Step): boolean =>
  !isNominal(step) &&
  step.mention.text.endsWith('ing') &&
  (!harmful.has(step.event.kind) || (step.sentence > 0 && isConfessed(cluster))) &&
  addsNobody(cluster, step);

const isConfessed = ({ joints }: Cluster): boolean => joints.some(({ step }) => confessing.has(step.mention.lemma));

const confessing: ReadonlySet<string> = new Set(['admit', 'confess', 'plead guilty']);

/** `jailed`, `accused`; `on trial for fraud` */
const isOfCourt = (last: Step, step: Step): boolean =>
  charged.has(last.event.kind) &&
  !inquiring.has(last.mention.lemma) &&
  (!isNominal(last) || (ofCourts.has(last.mention.lemma) && step.from - last.to <= RIGHT_BEHIND));

/** `investigate the cause of a fire`: no charge. */
const inquiring: ReadonlySet<string> = new Set(
  'examine find identify investigate probe search seek'.split(' ').flatMap((verb) => [verb, `${verb} for`]),
);

/** The most tokens between a noun and its charge: `on trial for second-degree`. */
const RIGHT_BEHIND = 4;

const ofCourts: ReadonlySet<string> = new Set('arrest charge charges conviction indictment sentence trial'.split(' '));

/** `murder, criminally negligent homicide`, `wounding with intent, possession of a knife and resisting arrest` */
const isListed = (cluster: Cluster, step: Step): boolean => {
  const many = step.from - cluster.last.to;
  return hasInGap(listed, cluster, step) && (many <= LISTED || (many <= FAR && isItem(cluster, step)));
};

const listed = wordSet([',', 'and']);
/** The most tokens between two crimes of a list: `, criminally negligent`; and with other crimes between them. */
const LISTED = 5;
const FAR = 20;

/** Whether a mention opens the next item of a list of noun phrases. */
const isItem = (cluster: Cluster, step: Step): boolean => {
  const { document, from } = step;
  const { chunks } = siteOf(document, from);
  const gap = gapOf(cluster, step);
  const opening = chunks.of[from]!;
  const before = document.tokens.word[opening - 1];
  if (before !== COMMA && before !== AND) return false;
  for (let at = chunks.of[gap.from]!; at < opening; at = chunks.to[at]!)
    if (endsList.has(chunks.kind[at]!) || (chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0))
      return false;
  return true;
};

const endsList: ReadonlySet<number> = new Set([Kind.Marker, Kind.Break, Kind.Quote]);

/** `charges against Soto, which include two counts of third-degree murder`, and what follows in such a list. */
export const isCountOf = (cluster: Cluster, step: Step): boolean => {
  if (![...charged].some((kind) => cluster.kinds.has(kind))) return false;
  const { document, from } = step;
  const { word } = document.tokens;
  const phrase = siteOf(document, from).chunks.of[from]!;
  return word[phrase - 1] === OF && counts.has(word[phrase - 2] ?? 0);
};

const counts = wordSet(['count', 'counts']);

const charged: ReadonlySet<EventKind> = new Set<EventKind>(['justice', 'criticism', 'sanction']);
