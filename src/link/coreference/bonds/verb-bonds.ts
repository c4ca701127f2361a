import type { EventKind } from '../../../core/entity.js';
import { TO } from '../../../lexicon/small-words.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { tokenAt, wordAt } from '../../../text/document.js';
import { bringsAbout, familiesOf } from '../families.js';
import { addsNobody, type Cluster, harmful, hasForSubject, isNominal, type Step } from '../happening.js';
import { hasInGap } from './before.js';
import { chargeBonds } from './charges.js';
import { wrecking } from './harm-bonds.js';
import { freely } from './repeated.js';

export const OBJECT = 'the object of its verb';

/**
 * `ordered an inquiry`, `signed the accord`: a light verb and its noun, or what was promised: `promised two million in aid`.
 */
export const isObject = ({ last, joints }: Cluster, step: Step): boolean => {
  if (!isNominal(step)) return false;
  const { phrase, lemma } = last.mention;
  if (step.mention.start < phrase.end) return bringsAbout(lemma) || lemma === 'resume';
  return step.event.kind === 'aid' && joints.slice(-JOINTS).some((joint) => isGivenBy(joint.step, step));
};

export const FOUGHT = 'what was fought';

/** `Crews tackled a blaze at a shop`: the fire is the event. */
export const isFought = ({ last }: Cluster, step: Step): boolean =>
  fighting.has(last.mention.lemma) && step.mention.start < last.mention.phrase.end;

const fighting: ReadonlySet<string> = new Set('battle,contain,douse,extinguish,fight,put out,tackle'.split(','));

/** The verb of which a noun is the object is looked for among this many of the last mentions. */
const JOINTS = 3;

/** `may stop giving aid`: whether the verb is denied or the noun only possible. */
export const isGiven = ({ last }: Cluster, step: Step): boolean =>
  step.event.kind === last.event.kind &&
  step.mention.start < last.mention.phrase.end &&
  last.mention.targets.some(({ start, end }) => start <= step.mention.start && end >= step.mention.end) &&
  bringsAbout(last.mention.lemma);

/** `decided to contribute a million for relief efforts in the form of aid` */
const isGivenBy = ({ mention: { lemma, clause }, sentence }: Step, step: Step): boolean =>
  sentence === step.sentence && giving.has(lemma) && step.mention.start < clause.end;

const giving = new Set(['contribute', 'donate', 'give', 'offer', 'pledge', 'promise', 'provide', 'send']);

/** `the flood struck two towns`, `peace was signed`: a noun and the verb of which it is the subject. */
export const isSubject = ({ last }: Cluster, step: Step): boolean => {
  const { lemma } = step.mention;
  if (
    !harmful.has(step.event.kind) &&
    !bringsAbout(lemma) &&
    !ending.has(lemma) &&
    !isOfFigure(last, step) &&
    !isOfWarning(last, step)
  )
    return false;
  // `A man who killed two in an attack was ordered …`: no court says that of the attack.
  if (step.event.kind === 'justice' && harmful.has(last.event.kind)) return false;
  return hasForSubject(step, last);
};

/** `A warning advised travellers to stay away` */
const isOfWarning = (last: Step, { event: { kind } }: Step): boolean =>
  last.event.kind === 'threat' && kind === 'demand';

/** `Net profit rose 12 percent`, `sales were up` */
const isOfFigure = ({ mention: { text } }: Step, { event: { kind } }: Step): boolean =>
  kind === 'business' && figures.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

const figures: ReadonlySet<string> = new Set(['earnings', 'profit', 'profits', 'revenue', 'revenues', 'sales']);

/** `talks with Peru collapsed` */
const ending: ReadonlySet<string> = new Set([
  ...['break down', 'collapse', 'conclude', 'fail', 'fall apart', 'fall through', 'falter', 'stall', 'unravel'],
]);

export const PHASE = 'when it went on';

/** `The trial will resume on Monday`, `the march began`: the verb tells nothing but when. */
export const phases: ReadonlySet<string> = new Set([
  'begin',
  'continue',
  'end',
  'reopen',
  'restart',
  'resume',
  'start',
]);

/** `signed a contract. … The contract was awarded to Norvel`, `sentenced him … The sentence was handed down`: a light verb with the noun once more. */
export const isVerbOfNoun = ({ joints, families }: Cluster, { event, mention, target, document }: Step): boolean =>
  (bringsAbout(mention.lemma) || handing.has(mention.lemma)) &&
  pointing.has(wordAt(document, tokenAt(document, mention.targets[0]!.start))) &&
  (joints.some((joint) => isNominal(joint.step) && joint.step.mention.text.toLowerCase() === target) ||
    (event.kind === 'justice' && familiesOf('justice', target!).some((family) => families.has(family))));

const handing: ReadonlySet<string> = new Set(['hand down', 'pass', 'return']);

const pointing = wordSet(['the', 'this', 'that', 'these', 'those']);

/** `retaliated by firing shells`, `the river burst its banks, flooding 300 homes`: how it was done, or its result. */
export const isMeans = ({ last }: Cluster, step: Step): boolean =>
  step.tie === 'by' ? !isNominal(last) : step.tie === 'participle' && mayResult(last, step);

/** `launched 94 drones at Ukraine, killing four` */
const mayResult = ({ event: { kind: deed } }: Step, { event: { kind } }: Step): boolean =>
  harmful.has(kind) ? harmful.has(deed) || deed === 'military' : kind === 'sport' && deed === 'sport';

/** `offered to mediate`, `called on it to sell Saab`: what was offered or demanded, by the same people and on the same day. */
export const isContent = (cluster: Cluster, step: Step): boolean => {
  const { event, mention } = step;
  const { last } = cluster;
  return (
    !isNominal(last) &&
    (haveContent.has(last.event.kind) || cluster.joints.at(-1)!.bond === ASKED) &&
    mention.start - last.mention.end < CONTENT &&
    (event.date === null || event.date === cluster.date) &&
    addsNobody(cluster, step)
  );
};

export const DEAL = 'what the deal is';

/** `signed an agreement to acquire Altair`, `agreed to acquire it`, `made an offer to buy it`: what the deal is. */
export const isDealTo = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  const { document, from } = step;
  return (
    (isNominal(last) || last.mention.lemma === 'agree') &&
    dealing.has(last.event.kind) &&
    last.to === from - 1 &&
    wordAt(document, last.to) === TO
  );
};

const dealing: ReadonlySet<EventKind> = new Set<EventKind>(['business', 'cooperation']);

/** What is asked for, in a list of such things too. */
export const ASKED = 'what was asked for';
const haveContent = new Set<EventKind>(['demand', 'cooperation', 'threat', 'refusal']);
/** The most characters after the verb. */
const CONTENT = 60;

export const NOUN = 'the noun of its verb';

/** `marched through Lyon in protest`: a noun after the verb of its kind that adds nothing. */
export const isNounOfVerb = (cluster: Cluster, step: Step): boolean => {
  const verb = lastOf(cluster);
  return (
    !isNominal(verb) &&
    verb.event.kind === step.event.kind &&
    step.lead === 'none' &&
    step.actor === null &&
    !freely.has(step.event.kind) &&
    // `destroyed after a fire broke out`: what destroyed it.
    (wrecking.has(verb.mention.lemma) || !isAtOtherTime(cluster, step))
  );
};

/** The last mention that is more than the name of a charge: `found guilty of manslaughter on a majority verdict`. */
const lastOf = ({ joints, last }: Cluster): Step =>
  joints.findLast(({ bond }) => bond === null || !chargeBonds.has(bond))?.step ?? last;

/** `recaptured the town after two days of fighting` */
const isAtOtherTime = (cluster: Cluster, step: Step): boolean => hasInGap(otherTimes, cluster, step);

const otherTimes = wordSet(['after', 'before', 'following', 'since', 'until']);

/** `fell 6.4% to close at 7,162`: an infinitive of result. */
export const outcomes: ReadonlySet<string> = new Set(['close', 'finish', 'end', 'settle']);
