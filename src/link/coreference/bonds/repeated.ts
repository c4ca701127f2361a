import { isTime } from '../../../language/chunks/noun-flags.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { hasWord, isGlued, joinsWord, sentenceStart, slice, type Document } from '../../../text/document.js';
import { Shape } from '../../../text/tokens.js';
import { familiesOf } from '../families.js';
import {
  addsNobody,
  addsNoTarget,
  BELOW_HEADLINE,
  type Cluster,
  isAkin,
  isNominal,
  isSameActor,
  LEAD,
  sharesParticipant,
  type Step,
} from '../happening.js';
import type { EventKind } from '../../../core/entity.js';

/** `Torres to nominate Soto`, `Torres will name Soto as judge`: one post, whatever the word. */
export const isSamePost = (cluster: Cluster, { event }: Step): boolean =>
  appointing.has(cluster.first.mention.lemma) &&
  event.participants.some(({ entity, role }) => role === 'target' && cluster.participants.has(entity));

export const appointing: ReadonlySet<string> = new Set(
  'appoint appointment choose name nominate nomination pick select tap'.split(' '),
);

/** The lead repeats the headline at length. */
export const isHeadlineGoneOnWith = (cluster: Cluster, step: Step): boolean =>
  cluster.first.inHeadline && !step.inHeadline && cluster.last.sentence <= LEAD && step.sentence <= LEAD;

/** `Council approves budget`, `The council voted to adopt a budget of …`: the same object, and the first sentence. */
export const isHeadlineInOtherWords = (cluster: Cluster, step: Step): boolean =>
  cluster.last.inHeadline &&
  step.sentence <= BELOW_HEADLINE &&
  // `arrested … and charged`: what a court does comes step by step.
  step.event.kind !== 'justice' &&
  !isNominal(cluster.first) &&
  isOfSameThing(cluster, step) &&
  step.event.participants.every(
    ({ entity, role }) => role !== 'agent' || cluster.participants.has(entity) || cluster.participants.size === 0,
  );

/** The same object; a headline seldom calls a prize by its name. */
const isOfSameThing = (cluster: Cluster, step: Step): boolean =>
  (step.target !== null && step.target === cluster.first.target) ||
  (step.event.kind === 'culture' && isAkin(cluster, step));

/** `closed at 7,465, having lost 1.2%`: one subject, and words of one family. */
export const isSameSubject = (cluster: Cluster, step: Step): boolean =>
  step.sentence - cluster.last.sentence <= 1 && isAkin(cluster, step) && isSameActor(cluster, step);

/** `The stampede happened at …`, `Police arrested nine. The nine were arrested …`: nothing shows that it is another one. */
export const repeatsWord = (cluster: Cluster, step: Step): boolean => {
  if (step.event.participants.length === 0 && isOwned(step)) return false;
  if (isOfOtherThing(cluster, step) || isDoneByAnother(cluster, step)) return false;
  if (!step.stems.some((stem) => cluster.stems.has(stem)) || !haveSameActor(cluster, step)) return false;
  return isNominal(step) || !freely.has(step.event.kind) || step.actor !== null;
};

/** `the purchase of Altair`, after one of Sorbit */
const isOfOtherThing = ({ targets }: Cluster, { mention: { lemma }, ofWhat }: Step): boolean =>
  trades.has(lemma) && ofWhat !== null && targets.size > 0 && !targets.has(ofWhat);

/** `Ana Torres called for calm. … A draft calls for talks`, `He suspended the law. … The union suspended Mali`: another deed. */
const isDoneByAnother = (cluster: Cluster, step: Step): boolean =>
  !isNominal(step) &&
  step.actor !== null &&
  ofEach.has(step.event.kind) &&
  cluster.actors.size === 0 &&
  [...cluster.participants.values()].some(({ role }) => role !== 'target') &&
  !sharesParticipant(cluster, step);

/** Kinds of what each of many may do on a day. */
const ofEach: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['cooperation', 'criticism', 'demand', 'justice', 'refusal', 'sanction', 'sport', 'threat'] as const),
]);

const trades: ReadonlySet<string> = new Set(['acquisition', 'purchase', 'sale', 'takeover']);

/** `the men's race` is not the race that was spoken of. */
export const isOwned = ({ document, from }: Step): boolean => {
  const first = sentenceStart(document, from);
  let at = from - 1;
  for (let words = 0; words < OWNED && at > first && isWord(document, at); words++) {
    while (at > first && joinsWord(document, at - 1)) at -= 2;
    at--;
  }
  return at > first && isOwner(document, at) && !isTime(document, at - 1);
};

/** The most words between an owner and a noun or verb. */
const OWNED = 2;

const isWord = ({ tokens: { shape } }: Document, at: number): boolean => shape[at]! < Shape.Clitic;

/** `'s`, or the apostrophe of `workers' strike` and `2004's storm` */
const isOwner = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (shape[at] === Shape.Clitic) return true;
  if (!apostrophes.has(word[at]!) || !isGlued(document, at - 1)) return false;
  return shape[at - 1] === Shape.Number || slice(document, at - 1).endsWith('s');
};

const apostrophes = wordSet(["'", '’']);

/** Of these kinds each sentence may report an event of somebody else, so the same word is not enough. */
export const freely: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['business', 'cooperation', 'criticism', 'demand', 'sport', 'refusal'] as const),
]);

const haveSameActor = (cluster: Cluster, step: Step): boolean =>
  step.actor === null || cluster.actors.size === 0 || isSameActor(cluster, step);

/** `the raid`, `Sentencing was put off`; not `the raid of Gao` after one of Lere. */
export const isCalledAgain = ({ targets, joints }: Cluster, step: Step): boolean =>
  (step.lead === 'definite' || isMassNoun(step)) &&
  (step.ofWhat === null ||
    illnesses.has(step.ofWhat) ||
    targets.has(step.ofWhat) ||
    (targets.size === 0 && !joints.some((joint) => joint.step.isOfPronoun)));

/** `the outbreak of the disease` */
const illnesses: ReadonlySet<string> = new Set(['disease', 'illness', 'infection', 'virus']);

const isMassNoun = ({ document, from, mention: { text, lemma } }: Step): boolean =>
  from === sentenceStart(document, from) && (text.endsWith('ing') || massNouns.has(lemma));
const massNouns: ReadonlySet<string> = new Set(['bloodshed', 'gunfire', 'poll']);

/**
 * `after a fatal crash this morning. … A single-vehicle collision happened at one`, `have reached a deal. … voted to approve an
 * agreement`: the lead once more, in full.
 */
export const isToldInFull = (cluster: Cluster, step: Step): boolean =>
  step.count === null &&
  step.families.some((family) => inFull.has(family) && cluster.families.has(family)) &&
  haveSameActor(cluster, step) &&
  !isOwned(step);

/** Families of which few articles tell two events. */
const inFull: ReadonlySet<string> = new Set([
  ...['crash', 'fire', 'quake', 'sink', 'storm'].flatMap((word) => familiesOf('disaster', word)),
  ...familiesOf('cooperation', 'deal'),
]);

/** `Police detained nine men. They were held for an hour.` */
export const isOfSamePronoun = (cluster: Cluster, step: Step): boolean =>
  step.isOfPronoun && !freely.has(step.event.kind) && follows(cluster, step);

const follows = ({ last }: Cluster, { sentence }: Step): boolean =>
  sentence > last.sentence && sentence - last.sentence <= REFERRING;

/** A pronoun refers back over at most this many sentences with events. */
const REFERRING = 5;

/** The same object; what many do to such a thing, `raised its rates`, only if nobody else who has a name does it. */
export const hasSameTarget = (cluster: Cluster, step: Step): boolean =>
  step.target !== null &&
  cluster.targets.has(step.target) &&
  !measures.has(step.target) &&
  addsNoTarget(cluster, step) &&
  (!freely.has(step.event.kind) || step.subject?.isName !== true || haveSameActor(cluster, step));

/** `The Senate rejected the plan. … Senators voted 52 to 48 against it`: the vote by which it did so. */
export const isVoteOn = (cluster: Cluster, step: Step): boolean =>
  hasWord(step.document, sides, step.to, step.to + VOTED) &&
  deciding.has(cluster.first.mention.lemma) &&
  isSameActor(cluster, step);

export const voting: ReadonlySet<string> = new Set(['vote']);
const sides = wordSet(['against', 'favor', 'favour', 'for']);
/** The most tokens from a vote to its side: `voted 52 to 48 on Monday against`. */
const VOTED = 8;

const deciding: ReadonlySet<string> = new Set(
  'adopt approve back block defeat endorse pass ratify reject repeal'.split(' '),
);

/** `fell 8 percent`: by how much, which is no object. */
const measures: ReadonlySet<string> = new Set(['cents', 'percent', 'points']);

/** `opened fire on guests … opened fire on guests`, `is to close a factory … plans to close the factory`, whatever came between. */
export const isSameDeed = (cluster: Cluster, step: Step): boolean =>
  (!freely.has(step.event.kind) || (step.event.kind !== 'sport' && addsNobody(cluster, step))) &&
  hasSameTarget(cluster, step) &&
  step.stems.some((stem) => cluster.stems.has(stem));

/** `met in Jeddah. … during talks that lasted a day`: a plural without an article, and nobody else. */
export const isTalksGoneOn = (cluster: Cluster, step: Step): boolean =>
  talks.has(step.mention.text) && cluster.kinds.has('meeting') && step.subject?.isName !== true;

const talks: ReadonlySet<string> = new Set(['talks', 'discussions', 'negotiations']);
