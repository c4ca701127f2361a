import type { EventKind } from '../../../core/entity.js';
import type { TokenRange } from '../../../language/clauses.js';
import { siteOf } from '../../../language/chunks/site.js';
import { AND, OF, WITH, articles, indefinite } from '../../../lexicon/small-words.js';
import { intern, set, wordSet, type WordId } from '../../../lexicon/vocabulary.js';
import { hasWord, type Document } from '../../../text/document.js';
import { Shape } from '../../../text/tokens.js';
import { COMMA } from '../../../lexicon/marks.js';
import { familyOf } from '../families.js';
import { gapOf, hasInGap, wordBefore } from './before.js';
import { freely } from './repeated.js';
import { marks } from './infinitives.js';
import { isByOthers } from './stated-bonds.js';
import { harmful, isNominal, isSameActor, type Cluster, type Step } from '../happening.js';
import { Of, ofSentence, With, type Rule } from '../rules.js';

const isMove = ({ event, families }: Step): boolean =>
  event.kind === 'business' && families.some((family) => moves.has(family));
const moves: ReadonlySet<string> = new Set([familyOf('business', 'fall'), familyOf('business', 'rise')]);

/** `The Dow fell 2%, the S&P 500 lost 1.1%`: one move of a market; `fell ten percent before rallying`: of one subject. */
const isMarketMove = (cluster: Cluster, step: Step): boolean =>
  isMove(step) &&
  isMove(cluster.last) &&
  (step.families.some((family) => cluster.families.has(family)) || isSameActor(cluster, step));

/** `Two other indexes fell: the Nasdaq lost 1.7%`: a colon spells out what was said. */
const isSpeltOut = (cluster: Cluster, step: Step): boolean => hasInGap(colon, cluster, step);

const colon = wordSet([':']);

/** `The worst disaster was the collision of two ferries`: a form of *be* between two nouns of a kind. */
const isSaidToBe = (cluster: Cluster, step: Step): boolean => isBeing(gapOf(cluster, step), step.document);

/** `was the`, `is a second` */
const isBeing = ({ from, to }: TokenRange, { tokens: { word } }: Document): boolean =>
  to - from >= 2 && to - from <= 4 && being.has(word[from]!) && articles.has(word[from + 1]!);

const being = wordSet(['is', 'was', 'are', 'were']);

/** `Heavy rains led to the flooding`, `a landslide set off by rain`. */
const isBroughtOn = (cluster: Cluster, step: Step): boolean => hasCause(gapOf(cluster, step), step.document);

/** `have been uprooted as a result of fighting`: what did it to them. */
const isResultOf = (cluster: Cluster, step: Step): boolean =>
  wordBefore(step, 1) === OF && hasInGap(resulting, cluster, step);

const resulting = wordSet(['because', 'result']);

const hasCause = ({ from, to }: TokenRange, document: Document): boolean => {
  if (to - from > LONG || hasWord(document, breaks, from, to)) return false;
  const { word } = document.tokens;
  for (let at = from; at < to; at++) {
    const particle = causing.get(word[at]!);
    if (particle === null || (particle !== undefined && particle === word[at + 1])) return true;
  }
  return false;
};

/** The most tokens between what brings something on and what comes of it. */
const LONG = 14;
const breaks = wordSet(['.', ';', ':']);
/** The verbs, each with its particle. */
const causing: ReadonlyMap<WordId, WordId | null> = new Map([
  ...['caused', 'causing', 'triggered', 'triggering', 'sparked', 'sparking'].map(
    (verb) => [intern(verb), null] as const,
  ),
  ...[
    ['led', 'to'],
    ['leading', 'to'],
    ['set', 'off'],
    ['brought', 'on'],
  ].map(([verb, particle]) => [intern(verb!), intern(particle!)] as const),
]);

/** `was kidnapped and held hostage`, `convicted of fraud and sentenced to a year`: one subject, and words of one family. */
const isOtherHalf = (cluster: Cluster, step: Step): boolean => isAndThen(cluster, step) && !isByOthers(cluster, step);

/** `and`, `and was later` */
const isAndThen = (cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  const { word } = step.document.tokens;
  let joint = to - 1;
  while (joint >= from && afterAnd.has(word[joint]!)) joint--;
  return joint >= from && word[joint] === AND && joint - from <= HALF && !hasWord(step.document, marks, from, joint);
};

/** The most tokens after the first of a pair of verbs. */
const HALF = 15;
const afterAnd = wordSet(['then', 'later', 'had', 'was', 'were', 'been', 'being']);

/** `were found and confiscated`, `smashed and looted`: one object of two verbs. */
const isPairOfVerbs = (cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  if (to - from > PAIR || step.document.tokens.word[from] !== AND || bySteps.has(step.mention.lemma)) return false;
  if (!step.mention.targets.some(({ end }) => cluster.last.mention.targets.some((one) => one.end === end)))
    return false;
  return isAndThen(cluster, step);
};

/** `arrested and charged`: what a court does comes step by step. */
const bySteps: ReadonlySet<string> = new Set('acquit charge convict free indict jail release sentence try'.split(' '));

/** The most tokens between two verbs: `and later been`. */
const PAIR = 3;

/** `was arrested after a chase`: how somebody was caught. */
const isCaught = ({ last }: Cluster): boolean => catching.has(last.mention.lemma);

const catching: ReadonlySet<string> = new Set(
  'apprehend,arrest,capture,custody,detain,nab,surrender,take into custody'.split(','),
);
const hunts: ReadonlySet<string> = new Set(['chase', 'manhunt', 'pursuit', 'raid']);

/** `pleaded guilty at a hearing`, `During the hearing a plea was entered`: the sitting of the court at which it was done. */
const isAtSitting = ({ last }: Cluster, step: Step): boolean => isSitting(step) || isSitting(last);

/** `Testimony in the murder trial` */
const isTrialOf = ({ last }: Cluster, step: Step): boolean =>
  last.mention.lemma === 'testimony' &&
  step.mention.lemma.endsWith('trial') &&
  step.tie === 'in' &&
  step.from - last.to <= TRIAL;

/** The most tokens from the testimony to its trial: `in the murder`. */
const TRIAL = 4;

export const SITTING = 'the sitting at which it was done';

const isSitting = (step: Step): boolean =>
  isNominal(step) && sittings.has(step.mention.lemma) && at.has(wordBeforePhrase(step));

/** *After* and *following* are no prepositions to the chunker. */
const wordBeforePhrase = ({ document, from }: Step): WordId =>
  document.tokens.word[siteOf(document, from).chunks.of[from]! - 1] ?? 0;

const sittings: ReadonlySet<string> = new Set(['arraignment', 'court appearance', 'court hearing', 'hearing']);
const at = wordSet(['after', 'at', 'during', 'following', 'in']);

/** `died while climbing`: what the same people were doing. */
const isMeanwhile = (_: Cluster, step: Step): boolean =>
  step.mention.text.endsWith('ing') && !freely.has(step.event.kind) && wordBefore(step, 1) === WHILE;

const WHILE = intern('while');

/** `pulled out with an ankle injury` */
const isWithInjury = (cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  const { word } = step.document.tokens;
  const site = siteOf(step.document, step.from);
  const phrase = site.chunks.of[step.from]!;
  return to - from <= INJURY && indefinite.has(word[phrase]!) && word[phrase - 1] === WITH;
};

const INJURY = 6;
const injuries: ReadonlySet<string> = new Set(['concussion', 'fracture', 'injury', 'wound']);

/** `was up 3% at noon, an increase of 330 points`: after a comma, by how much it changed. */
const isSizeOf = (cluster: Cluster, step: Step): boolean =>
  counted.has(cluster.last.event.kind) &&
  changes.has(step.document.tokens.word[step.from]!) &&
  amounts.has(step.document.tokens.word[step.to] ?? 0) &&
  step.document.tokens.shape[step.to + 1] === Shape.Number &&
  indefinite.has(wordBefore(step, 1)) &&
  wordBefore(step, 2) === COMMA;

/** What is counted: sums, and the dead. */
const counted: ReadonlySet<EventKind> = new Set<EventKind>(['business', 'casualty']);

const changes = set('climb decline decrease drop fall gain growth increase jump rise');
const amounts = wordSet(['of', 'from']);

/** `the earthquake and tsunami of 2004`, `assault and battery`: two nouns for one thing. */
const isInPair = (cluster: Cluster, step: Step): boolean =>
  step.from - cluster.last.to === 1 && step.document.tokens.word[step.from - 1] === AND;

/** Of two nouns, of two verbs. */
const ofNouns = { of: Of.Noun, with: With.LastNoun };
const ofVerbs = { of: Of.Verb, with: With.LastVerb };

/** Of one sentence, where nothing keeps events apart. */
export const sentenceBonds: readonly Rule[] = ofSentence(
  { name: 'one move of the market', kinds: ['business'], of: Of.Verb, with: With.LastKind, holds: isMarketMove },
  { name: 'by how much it changed', holds: isSizeOf },
  { name: 'spelt out after a colon', with: With.Kind | With.Family, holds: isSpeltOut },
  {
    name: 'a pair of nouns',
    of: ofNouns.of,
    with: ofNouns.with | With.LastKind | With.Known,
    holds: isInPair,
  },
  { name: 'what it is said to be', of: ofNouns.of, with: ofNouns.with | With.Kind, holds: isSaidToBe },
  { name: 'the other half of a pair of verbs', of: ofVerbs.of, with: ofVerbs.with | With.Family, holds: isOtherHalf },
  { name: 'one object of two verbs', of: ofVerbs.of, with: ofVerbs.with | With.Known, holds: isPairOfVerbs },
  { name: 'how somebody was caught', with: With.Known, lemmas: hunts, holds: isCaught },
  { name: SITTING, kinds: ['justice'], with: With.LastKind | With.Known, holds: isAtSitting },
  { name: 'the trial it is given in', ...ofNouns, holds: isTrialOf },
  { name: 'what they were doing', of: ofVerbs.of, with: ofVerbs.with | With.Known, holds: isMeanwhile },
  {
    name: 'what brought it on',
    kinds: harmful,
    of: ofNouns.of,
    with: ofNouns.with | With.LastHarm,
    holds: isBroughtOn,
  },
  { name: 'what it came of', kinds: harmful, with: With.LastVerb | With.LastHarm, holds: isResultOf },
  {
    name: 'the injury with which it was done',
    with: With.LastVerb | With.Known,
    lemmas: injuries,
    holds: isWithInjury,
  },
);
