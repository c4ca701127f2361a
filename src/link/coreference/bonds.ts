import type { EventKind } from '../../core/entity.js';
import { bringsAbout } from './families.js';
import {
  isAkin,
  harmful,
  isInSentence,
  isNominal,
  LEAD,
  isSameActor,
  sharesParticipant,
  type Background,
  type Cluster,
  type Rule,
  type Step,
} from './happening.js';
import { sentenceBonds, stated } from './sentence-bonds.js';

/**
 * `ordered an inquiry`, `signed the accord`: a light verb and its noun, or what was promised: `promised two million in aid`.
 */
const isObject = ({ last, joints }: Cluster, step: Step): boolean => {
  if (!isNominal(step)) return false;
  const { phrase, lemma } = last.mention;
  if (step.mention.start < phrase.end) return bringsAbout(lemma);
  return step.event.kind === 'aid' && joints.slice(-JOINTS).some((joint) => isGivenBy(joint.step, step));
};

/** The verb of which a noun is the object is looked for among this many of the last mentions. */
const JOINTS = 3;

/** `decided to contribute a million for relief efforts in the form of aid` */
const isGivenBy = ({ mention: { lemma, clause }, sentence }: Step, step: Step): boolean =>
  sentence === step.sentence && giving.has(lemma) && step.mention.start < clause.end;

const giving = new Set(['contribute', 'donate', 'give', 'offer', 'pledge', 'promise', 'provide', 'send']);

/** `the flood struck two towns`, `peace was signed`: a noun and the verb of which it is the subject. */
const isSubject = ({ last }: Cluster, step: Step): boolean => {
  if (!isNominal(last) || isNominal(step) || last.sentence !== step.sentence) return false;
  const { title, lemma, targets } = step.mention;
  if (!harmful.has(step.event.kind) && !bringsAbout(lemma)) return false;
  return title?.actor?.endsWith(last.mention.text) === true || targets.some(({ end }) => end === last.mention.end);
};

/** `retaliated by firing shells`, `the river burst its banks, flooding 300 homes`: how it was done, or its result. */
const isMeans = (cluster: Cluster, step: Step): boolean => {
  if ((step.tie !== 'by' && step.tie !== 'participle') || !isInSentence(cluster, step)) return false;
  if (isNominal(cluster.last) && step.tie === 'by') return false;
  const isOfKind = harmful.has(step.event.kind) && harmful.has(cluster.last.event.kind);
  return step.tie === 'by' || isOfKind || (step.event.kind === 'sport' && cluster.last.event.kind === 'sport');
};

/** `jailed for bribes`, `accused of murder`: the charge; a deed about which more is said is an event of its own. */
const isCharge = ({ last }: Cluster, step: Step): boolean =>
  step.tie === 'charge' &&
  charged.has(last.event.kind) &&
  !isNominal(last) &&
  isNominal(step) &&
  (step.event.kind === 'justice' || harmful.has(step.event.kind)) &&
  step.event.participants.length === 0 &&
  last.sentence === step.sentence &&
  step.mention.start - last.mention.end < CONTENT;

const charged: ReadonlySet<EventKind> = new Set<EventKind>(['justice', 'criticism', 'sanction']);

/** `The judges ruled that`, where the article has only one case. */
const isRuling = (cluster: Cluster, step: Step): boolean =>
  cluster.kinds.has('justice') &&
  !SINCE.test(lastClause(cluster.first.before)) &&
  courts.has(step.actor ?? '') &&
  rulings.has(step.mention.lemma) &&
  step.sentence - cluster.last.sentence <= LEAD;

/** `four years after he was sentenced` is the background of a ruling, not the ruling. */
const SINCE = /\b(?:after|since|before|when)\b/i;
const lastClause = (text: string): string =>
  text.slice(Math.max(...[',', ';', ':'].map((sign) => text.lastIndexOf(sign))) + 1);

const courts: ReadonlySet<string> = new Set('court judge judges jury jurors magistrate panel tribunal'.split(' '));
const rulings: ReadonlySet<string> = new Set(['decide', 'find', 'hold', 'rule', 'uphold']);

/** `the disaster`, for the flood mentioned last. */
export const isCalled = ({ first, kinds }: Cluster, { lead, mention: { lemma } }: Step): boolean =>
  lead === 'definite' &&
  calamities.has(lemma) &&
  (kinds.has('disaster') || kinds.has('casualty')) &&
  !first.mention.lemma.startsWith('evacuat');

const calamities: ReadonlySet<string> = new Set(['accident', 'calamity', 'catastrophe', 'disaster', 'tragedy']);

/** `offered to mediate`, `called on it to sell Saab`: what was offered or demanded, by the same people and on the same day. */
const isContent = (cluster: Cluster, { event, mention, sentence }: Step): boolean => {
  const { last } = cluster;
  return (
    event.modality === 'planned' &&
    !isNominal(last) &&
    last.sentence === sentence &&
    (haveContent.has(last.event.kind) || cluster.joints.at(-1)!.bond === ASKED) &&
    mention.start - last.mention.end < CONTENT &&
    (event.date === null || event.date === cluster.date) &&
    event.participants.every(({ entity }) => cluster.participants.has(entity))
  );
};

/** What is asked for, in a list of such things too. */
const ASKED = 'what was asked for';
const haveContent = new Set<EventKind>(['demand', 'cooperation', 'threat', 'refusal']);
/** The most characters after the verb. */
const CONTENT = 60;

/** `The ferry sank, killing 31`, `31 died when it sank`: harm and its cause, in one sentence or under one headline. */
const isHarm = (cluster: Cluster, step: Step): boolean => {
  const isDone = step.event.kind === 'casualty' && causes.some((kind) => cluster.kinds.has(kind));
  const isCause = causes.includes(step.event.kind) && cluster.kinds.has('casualty');
  if (!isDone && !isCause) return false;
  return isInSentence(cluster, step) || isHeadlineGoneOnWith(cluster, step) || (isDone && isFirstHarm(cluster, step));
};

/** `A bomb exploded. Police said 12 people died.` */
const isFirstHarm = (cluster: Cluster, { sentence, event }: Step): boolean =>
  sentence - cluster.last.sentence === 1 && !cluster.kinds.has('casualty') && event.participants.length === 0;

const causes: readonly EventKind[] = ['conflict', 'disaster'];

/** `A car struck Ana Torres. … She was pronounced dead.`: nobody is hurt twice, unless something shows it. */
const isSameVictim = (cluster: Cluster, { event }: Step, { isPerson }: Background): boolean =>
  harmful.has(event.kind) &&
  [...cluster.kinds].some((kind) => harmful.has(kind)) &&
  event.participants.some(
    ({ entity, role }) => role === 'target' && isPerson(entity) && cluster.participants.get(entity)?.role === 'target',
  );

/** `Torres to nominate Soto`, `Torres will name Soto as judge`: one post, whatever the word. */
const isSamePost = (cluster: Cluster, { event, mention }: Step): boolean =>
  appointing.has(mention.lemma) &&
  appointing.has(cluster.first.mention.lemma) &&
  event.participants.some(({ entity, role }) => role === 'target' && cluster.participants.has(entity));

const appointing: ReadonlySet<string> = new Set(
  'appoint appointment choose name nominate nomination pick select tap'.split(' '),
);

/** The lead repeats the headline at length. */
const isHeadlineGoneOnWith = (cluster: Cluster, step: Step): boolean =>
  cluster.first.inHeadline && !step.inHeadline && cluster.last.sentence <= LEAD && step.sentence <= LEAD;

/** A noun of the same kind for what the same people did on the same day. */
const isRetold = (cluster: Cluster, step: Step): boolean =>
  cluster.kinds.has(step.event.kind) &&
  cluster.date !== null &&
  cluster.date === step.event.date &&
  isNominal(step) &&
  sharesParticipant(cluster, step);

/** `marched through Lyon in protest`: a noun after the verb of its kind that adds nothing. */
const isNounOfVerb = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  isNominal(step) &&
  !isNominal(cluster.last) &&
  cluster.last.event.kind === step.event.kind &&
  step.lead === 'none' &&
  step.actor === null &&
  !freely.has(step.event.kind) &&
  step.event.participants.every(({ entity }) => cluster.participants.has(entity));

/** `closed at 7,465, having lost 1.2%`: one subject, and words of one family. */
const isSameSubject = (cluster: Cluster, step: Step): boolean =>
  step.sentence - cluster.last.sentence <= 1 && isAkin(cluster, step) && isSameActor(cluster, step);

/** `Shares fell on Monday … For the day the index lost 2%` */
const isSameDay = (cluster: Cluster, step: Step): boolean =>
  cluster.date !== null && cluster.date === step.event.date && isAkin(cluster, step) && isSameActor(cluster, step);

/** `The stampede happened at …`, `Police arrested nine. The nine were arrested …`: nothing shows that it is another one. */
const repeatsWord = (cluster: Cluster, step: Step): boolean => {
  if (OWNED.test(step.before) && step.event.participants.length === 0) return false;
  if (!step.stems.some((stem) => cluster.stems.has(stem)) || !haveSameActor(cluster, step)) return false;
  return isNominal(step) || !freely.has(step.event.kind) || step.actor !== null;
};

/** `the men's race` is not the race that was spoken of. */
const OWNED = /(?<!day)['’]s? (?:[\w-]+ ){0,2}$/;

/** Of these kinds each sentence may report an event of somebody else, so the same word is not enough. */
const freely: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['business', 'cooperation', 'criticism', 'demand', 'sport', 'refusal'] as const),
]);

const haveSameActor = (cluster: Cluster, step: Step): boolean =>
  step.actor === null || cluster.actors.size === 0 || isSameActor(cluster, step);

/** `the raid`, `Sentencing was put off`; not `the raid of Gao` after one of Lere. */
const isCalledAgain = ({ targets, joints }: Cluster, step: Step): boolean =>
  (step.lead === 'definite' || isMassNoun(step)) &&
  isNominal(step) &&
  (step.ofWhat === null ||
    targets.has(step.ofWhat) ||
    (targets.size === 0 && !joints.some((joint) => joint.step.isOfPronoun)));

const isMassNoun = ({ before, mention: { text } }: Step): boolean => before === '' && text.endsWith('ing');

/** `Police detained nine men. They were held for an hour.` */
const isOfSamePronoun = (cluster: Cluster, step: Step): boolean =>
  step.isOfPronoun && !isNominal(step) && !freely.has(step.event.kind) && follows(cluster, step);

const follows = ({ last }: Cluster, { sentence }: Step): boolean =>
  sentence > last.sentence && sentence - last.sentence <= REFERRING;

/** A pronoun refers back over at most this many sentences with events. */
const REFERRING = 5;

/** `rescued 118 people. Divers were searching for 17`: nobody known is among them. */
const isRescueGoneOn = (cluster: Cluster, step: Step): boolean =>
  step.families.includes(RESCUE) && cluster.families.has(RESCUE) && step.sentence - cluster.last.sentence <= 1;

const RESCUE = 'aid 0';

const hasSameTarget = ({ targets, participants }: Cluster, { event, target }: Step): boolean =>
  target !== null &&
  targets.has(target) &&
  event.participants.every(({ entity, role }) => role !== 'target' || participants.has(entity));

/** The next sentence is about those who were harmed; unless it says of something else that they died in it. */
const isHarmGoneOnWith = (cluster: Cluster, step: Step): boolean =>
  step.event.kind === 'casualty' &&
  cluster.kinds.has('casualty') &&
  step.sentence - cluster.last.sentence <= 1 &&
  (isInSentence(cluster, step) || !IN_WHICH.test(step.before));

const IN_WHICH = /\b(?:in|during) which [^,.;]{0,40}$/;

/** `hitmen firing rifles`, after the battle in which they were: the arms of a fight that was just spoken of. */
const isArmsOf = (cluster: Cluster, step: Step): boolean =>
  arms.has(step.mention.lemma) &&
  step.event.kind === 'conflict' &&
  cluster.kinds.has('conflict') &&
  step.sentence - cluster.last.sentence <= 2 &&
  step.event.participants.length === 0 &&
  step.subject?.isName !== true;

const arms: ReadonlySet<string> = new Set(['fire', 'lob', 'hurl', 'exchange']);

/** `met in Jeddah. … during talks that lasted a day`: a plural without an article, and nobody else. */
const isTalksGoneOn = (cluster: Cluster, step: Step): boolean =>
  talks.has(step.mention.text) &&
  cluster.kinds.has('meeting') &&
  step.sentence - cluster.last.sentence <= 2 &&
  step.subject?.isName !== true &&
  step.event.participants.every(({ entity }) => cluster.participants.has(entity));

const talks: ReadonlySet<string> = new Set(['talks', 'discussions', 'negotiations']);

/** `fell 6.4% to close at 7,162`: an infinitive of result. */
const isOutcome = (cluster: Cluster, step: Step): boolean =>
  step.event.modality === 'planned' && outcomes.has(step.mention.lemma) && isSameSubject(cluster, step);

const outcomes = new Set(['close', 'finish', 'end', 'settle']);

/** Bonds between a verb and what it demands or brings about, which hold whatever else would keep events apart. */
export const content: readonly Rule[] = [
  { name: ASKED, holds: isContent },
  ...stated,
  { name: 'what came of it', holds: isOutcome },
  { name: 'how it was done', holds: isMeans },
  { name: 'what the charge was', holds: isCharge },
];

/** The same event, whatever the words, unless something keeps them apart. */
export const bonds: readonly Rule[] = [
  { name: 'the harm and what did it', holds: isHarm },
  { name: 'the same victim', holds: isSameVictim },
  { name: 'the same post', holds: isSamePost },
  { name: 'the object of its verb', holds: isObject },
  { name: 'the subject of its verb', holds: isSubject },
  { name: 'what it is called', holds: isCalled },
  { name: 'the noun of its verb', holds: isNounOfVerb },
  { name: 'the same people on the same day', holds: isRetold },
  { name: 'the arms of the fight', holds: isArmsOf },
  ...sentenceBonds,
];

/** The same event if the words are also of one family. */
export const akin: readonly Rule[] = [
  { name: 'the same participant', holds: sharesParticipant },
  { name: 'the same subject', holds: isSameSubject },
  { name: 'the same subject on the same day', holds: isSameDay },
  { name: 'the headline again', holds: isHeadlineGoneOnWith },
];

/** The same event if it is also the last for which such a word was used. */
export const latest: readonly Rule[] = [
  { name: 'a noun with its article', holds: isCalledAgain },
  { name: 'of whom it spoke', holds: isOfSamePronoun },
  { name: 'the rescue going on', holds: isRescueGoneOn },
  { name: 'the same word again', holds: repeatsWord },
  { name: 'the same object', holds: hasSameTarget },
  { name: 'more of the harm', holds: isHarmGoneOnWith },
  { name: 'the talks going on', holds: isTalksGoneOn },
  { name: 'the ruling of its court', holds: isRuling },
];
