import type { EventKind } from '../../../core/entity.js';
import { notOfSex, somebody } from '../../../language/somebody.js';
import { OF, THE, WHICH } from '../../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../../lexicon/vocabulary.js';
import { Shape } from '../../../text/tokens.js';
import { hasWord, sentenceStart, slice, tokenAt, wordAt } from '../../../text/document.js';
import { familiesOf, familyOf } from '../families.js';
import { type Background, type Cluster, isInSentence, isNominal, type Step } from '../happening.js';
import { prepositionOf } from './before.js';
import { isHeadlineGoneOnWith } from './repeated.js';

/** `the disaster`, for the flood mentioned last. */
export const isCalled = ({ first, kinds }: Cluster): boolean =>
  (kinds.has('disaster') || kinds.has('casualty')) && !first.mention.lemma.startsWith('evacuat');

export const calamities: ReadonlySet<string> = new Set(['accident', 'calamity', 'catastrophe', 'disaster', 'tragedy']);

/** `The ferry sank, killing 31`, `31 died when it sank`: harm and its cause, in one sentence or under one headline. */
export const isHarm = (cluster: Cluster, step: Step): boolean => {
  const isDone = step.event.kind === 'casualty' && causes.some((kind) => cluster.kinds.has(kind));
  const isCause = isCausal(step) && cluster.kinds.has('casualty');
  if ((!isDone && !isCause) || (isDone && isDispersal(cluster))) return false;
  return isInSentence(cluster, step) || isHeadlineGoneOnWith(cluster, step) || (isDone && isFirstHarm(cluster, step));
};

/** `shot two men and led police on a chase`: a chase harms nobody by itself. */
const isCausal = ({ event: { kind }, mention: { lemma } }: Step): boolean =>
  causes.includes(kind) && lemma !== 'chase' && lemma !== 'pursuit';

export const HARM = 'the harm and what did it';

/** `Five people died in the crash`: in a sentence that opens with the harm. */
export const isHarmIn = (cluster: Cluster, step: Step): boolean =>
  cluster.first.sentence === step.sentence &&
  cluster.first.event.kind === 'casualty' &&
  causes.includes(step.event.kind) &&
  isNominal(step) &&
  step.lead !== 'none' &&
  during.has(prepositionOf(step));

/** `A bomb exploded. Police said 12 people died.` */
const isFirstHarm = (cluster: Cluster, step: Step): boolean =>
  step.sentence - cluster.last.sentence === 1 &&
  !cluster.kinds.has('casualty') &&
  step.event.participants.length === 0 &&
  !isOfSpell(step);

const isDispersal = ({ targets }: Cluster): boolean => [...dispersing].some((means) => targets.has(means));

/** What disperses a crowd, of which few die: `fired tear gas`. */
const dispersing: ReadonlySet<string> = new Set(['cannon', 'cannons', 'gas', 'spray']);

/** `were killed in two days of fighting`: the harm of more than what was just told. */
const isOfSpell = ({ document, to }: Step): boolean => {
  if (!during.has(wordAt(document, to))) return false;
  for (let at = to + 1; at < to + SPELL; at++)
    if (wordAt(document, at) === OF) return spells.has(wordAt(document, at - 1));
  return false;
};

/** The most tokens from *in* to *of*. */
const SPELL = 5;
const spells = wordSet(['hours', 'days', 'nights', 'weeks', 'months', 'years']);

export const causes: readonly EventKind[] = ['conflict', 'disaster'];

/** `A car struck Ana Torres. … She was pronounced dead.`: nobody is hurt twice, unless something shows it. */
export const isSameVictim = (cluster: Cluster, { event }: Step, { isPerson }: Background): boolean =>
  event.participants.some(
    ({ entity, role }) => role === 'target' && isPerson(entity) && cluster.participants.get(entity)?.role === 'target',
  );

/** `killed his mother and a neighbour. … Both women were stabbed`: those who were harmed, once more. */
export const isOfThoseHarmed = (cluster: Cluster, step: Step): boolean => {
  const [target] = step.mention.targets;
  if (target === undefined) return false;
  if (!isViolent(step) || !hasHarmed(cluster) || step.sentence - cluster.last.sentence > HARMED) return false;
  const first = tokenAt(step.document, target.start);
  const word = wordAt(step.document, first);
  return word === BOTH || (word === THE && known.has(wordAt(step.document, first + 1)));
};

const hasHarmed = ({ kinds, joints }: Cluster): boolean =>
  kinds.has('casualty') || joints.some(({ step }) => isViolent(step));

const BOTH = intern('both');
/** `the two men`, `the victims` */
const known = set('two three four five six couple pair victim victims');
/** The most sentences with events between the two. */
const HARMED = 8;

/**
 * `Police were called to reports that a man had been stabbed`, `reports of a fire`: the deed or crash that the lead told, as it was
 * reported; not `Peru reports a death`.
 */
export const isOfReport = ({ document, from }: Step): boolean => {
  const first = Math.max(sentenceStart(document, from), from - REPORTED);
  for (let at = first; at < from - 1; at++)
    if (reports.has(document.tokens.word[at]!) && opening.has(document.tokens.word[at + 1]!)) return true;
  return false;
};

const reports = wordSet(['report', 'reports']);
const opening = wordSet(['of', 'that']);
/** The most tokens from the report to what it is of: `reports that a man had sustained multiple`. */
const REPORTED = 8;

/** `is accused of firing at rivals`: the deed that the lead told. */
export const isDeedOfSuspect = (cluster: Cluster, step: Step): boolean =>
  (cluster.kinds.has('casualty') || cluster.kinds.has('conflict')) && isViolent(step);

const isViolent = ({ event: { kind }, mention: { lemma }, families }: Step): boolean =>
  kind === 'casualty' ||
  (kind === 'conflict' && (byHand.has(lemma) || arms.has(lemma) || families.some((family) => attacks.has(family))));

const byHand: ReadonlySet<string> = new Set(
  'assault attack beat bludgeon kick poison punch slash stab stabbing strangle'.split(' '),
);
const attacks: ReadonlySet<string> = new Set(familiesOf('conflict', 'shoot'));

/** `rescued 118 people. Divers were searching for 17`: nobody known is among them. */
export const isRescueGoneOn = (cluster: Cluster, step: Step): boolean =>
  step.families.includes(RESCUE) && cluster.families.has(RESCUE);

const RESCUE = familyOf('aid', 'rescue');

/** The next sentence is about those who were harmed; unless it says of something else that they died in it. */
export const isHarmGoneOnWith = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) || !isInWhich(step);

/** `Hundreds of homes were damaged. … Seven bridges collapsed`: what else was wrecked. */
export const isMoreDamage = ({ first }: Cluster): boolean => wrecking.has(first.mention.lemma) && !first.inHeadline;

/** `a boy was shot dead. … the boy’s death`: of the one who died. */
export const isDeathOf = (cluster: Cluster, step: Step): boolean => {
  if (!step.families.includes(KILL)) return false;
  if (!cluster.kinds.has('casualty') && !cluster.families.has(SHOT)) return false;
  return cluster.counts.size === 0 && isOfOne(cluster, step);
};

/** `the boy’s death`; not `the girl’s`, after a boy was shot */
const isOfOne = ({ targets }: Cluster, { document, from }: Step): boolean => {
  if (document.tokens.shape[from - 1] !== Shape.Clitic || wordAt(document, from - 3) !== THE) return false;
  const owner = slice(document, from - 2, from - 1).toLowerCase();
  return somebody.has(owner) && ![...targets].some((target) => areOfTwoSexes(owner, target));
};

const areOfTwoSexes = (one: string, other: string): boolean =>
  (notOfSex.m.has(one) && notOfSex.f.has(other)) || (notOfSex.f.has(one) && notOfSex.m.has(other));

const KILL = familyOf('casualty', 'kill');
const SHOT = familyOf('conflict', 'shoot');

export const wrecking: ReadonlySet<string> = new Set(
  'burn collapse crumble damage destroy destruction flatten gut level ravage topple wreck'.split(' '),
);

const isInWhich = ({ document, mention: { clause } }: Step): boolean => {
  const from = tokenAt(document, clause.start);
  return wordAt(document, from) === WHICH && during.has(wordAt(document, from - 1));
};

/** `hurt in another stabbing`, `killed in a separate raid` */
export const isOfAnother = ({ event, document, to }: Step): boolean =>
  event.kind === 'casualty' && during.has(wordAt(document, to)) && hasWord(document, others, to + 1, to + 3);

const others = wordSet(['another', 'separate', 'similar']);

const during = wordSet(['in', 'during']);

/** `hitmen firing rifles`, after the battle in which they were: the arms of a fight that was just spoken of. */
export const arms: ReadonlySet<string> = new Set(['fire', 'lob', 'hurl', 'exchange']);
