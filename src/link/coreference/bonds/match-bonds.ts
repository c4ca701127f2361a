/** Of one contest: where it was won, what led to the win, what that brought. */
import { Kind } from '../../../language/chunks/kinds.js';
import { siteOf } from '../../../language/chunks/site.js';
import { TO, WITH } from '../../../lexicon/small-words.js';
import { Part, partOfWord } from '../../../lexicon/function-words.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { hasWord, sentenceStart, wordAt } from '../../../text/document.js';
import { familyOf } from '../families.js';
import { isInSentence, isNominal, isSameActor, sharesParticipant, type Cluster, type Step } from '../happening.js';
import { Of, ofSentence, With, type Rule } from '../rules.js';
import { prepositionOf, wordBefore } from './before.js';

/** `will meet Stoneleigh in the semi-final`: the contest in which they meet. */
const isContestOf = (cluster: Cluster, step: Step): boolean =>
  (step.tie === 'in' || isAt(step)) &&
  (!isNominal(cluster.last) || results.has(cluster.last.mention.lemma)) &&
  step.mention.start - cluster.last.mention.end < NEAR;

/** The most characters between two words for one contest. */
const NEAR = 60;

/** `a 3-1 victory over Dunmore at the quarterfinals` */
const isAt = (step: Step): boolean => places.has(wordBefore(step, 2)) && determiners.has(wordBefore(step, 1));

const places = wordSet(['at', 'in', 'during']);
const determiners = wordSet(['the', 'a', 'an', 'their', 'its', 'his', 'her']);
const results: ReadonlySet<string> = new Set(['defeat', 'draw', 'loss', 'stoppage', 'triumph', 'victory', 'win']);

/** `beat Dunmore and reached the final`: what the win brought the winner. */
const isSpoilsOf = (cluster: Cluster, step: Step): boolean =>
  (advancing.has(step.mention.lemma) ? isInSentence(cluster, step) : isRecord(step) && cluster.families.has(SCORE)) &&
  (sharesParticipant(cluster, step) || isSameActor(cluster, step));

/** `scored 20 points to break the scoring record` */
const isRecord = ({ families }: Step): boolean => families.includes(RECORD);
const RECORD = familyOf('sport', 'record');
const SCORE = familyOf('sport', 'score');

const advancing: ReadonlySet<string> = new Set(['advance', 'clinch', 'qualify', 'reach', 'retain', 'claim']);

/** `clinched a place in the final with a 3-1 victory`: the win by which it was done. */
const isWonWith = (cluster: Cluster, step: Step): boolean =>
  isOfWin(cluster, step) && prepositionOf(step) === WITH && isStage(cluster.last);

/** `led the side to its eighth victory`, `shot Harwick to a 2-0 win`: what somebody led others to. */
const isLedTo = (cluster: Cluster, step: Step): boolean =>
  isOfWin(cluster, step) && prepositionOf(step) === TO && leading.has(cluster.last.mention.lemma);

const leading: ReadonlySet<string> = new Set(['carry', 'guide', 'help', 'inspire', 'lead', 'propel', 'steer']);

/** `reached the final`, `the playoffs`, but no goals: those are scored by others than win. */
const isStage = ({ mention: { lemma } }: Step): boolean => advancing.has(lemma) || stages.has(lemma);

const stages: ReadonlySet<string> = new Set([
  'berth',
  'final',
  'playoff',
  'playoff berth',
  'playoffs',
  'semi-final',
  'semifinal',
  'quarterfinals',
]);

const isOfWin = (cluster: Cluster, step: Step): boolean =>
  cluster.last.event.kind === 'sport' && step.mention.start - cluster.last.mention.end < FAR;

/** The most characters between a verb with its objects and the win. */
const FAR = 120;

/** `threw for 364 yards and three touchdowns`, `stopped him in their first title fight`. */
const isInOnePhrase = (cluster: Cluster, step: Step): boolean => {
  const { last } = cluster;
  if (results.has(step.mention.lemma)) return false;
  if (step.event.kind !== 'sport' || last.event.kind !== 'sport' || step.from - last.to > PHRASE) return false;
  const { chunks } = siteOf(step.document, step.from);
  for (let at = last.to; at < step.from; at++) if (apartFrom.has(chunks.kind[chunks.of[at]!]!)) return false;
  return true;
};

/** `broke Torres's record`: whoever held it until then. */
export const isRecordBroken = (cluster: Cluster, step: Step): boolean =>
  step.mention.lemma.endsWith('record') && isInOnePhrase(cluster, step) && !isNominal(cluster.last);

/** The most tokens between two words of one phrase. */
const PHRASE = 10;
const apartFrom: ReadonlySet<number> = new Set([Kind.Verb, Kind.Marker, Kind.Comma, Kind.Break, Kind.Quote]);

/** `They won without their captain`: a result of nobody else, and against nobody else, is that of the match spoken of. */
export const isResultAgain = (_: Cluster, step: Step): boolean =>
  step.isOfPronoun && step.target === null && step.event.date === null;

export const resulting: ReadonlySet<string> = new Set(['draw', 'lose', 'win']);

/** `won`, `defeats` */
export const isWinOrLoss = ({ mention: { lemma } }: Step): boolean => results.has(lemma) || resulting.has(lemma);

/** `This was his second victory over Cole`: the win that was told, between the same two. */
export const isWinOf = (
  { participants, kinds }: Cluster,
  { event, document, from, mention: { lemma } }: Step,
): boolean => {
  if (!results.has(lemma) || !kinds.has('sport') || event.participants.length < 2) return false;
  if (!event.participants.every(({ entity, role }) => participants.get(entity)?.role === role)) return false;
  const first = sentenceStart(document, from);
  return pointing.has(wordAt(document, first)) && partOfWord(wordAt(document, first + 1)) === Part.Be;
};

const pointing = wordSet(['it', 'this', 'that']);

/** `broke the scoring record. … passed Ann Roe for the record`: the record once more. */
const isRecordAgain = (cluster: Cluster, step: Step): boolean =>
  isRecord(step) && cluster.families.has(RECORD) && hasWord(step.document, records, step.to, step.to + REACH);

const records = wordSet(['record']);
/** The most tokens from the verb to the record: `passed Ann Roe for the`. */
const REACH = 8;

export const matchBonds: readonly Rule[] = [
  ...ofSentence(
    { name: 'in one phrase', kinds: ['sport'], of: Of.Noun, holds: isInOnePhrase },
    { name: 'the contest it was in', kinds: ['sport'], of: Of.Noun, with: With.LastKind, holds: isContestOf },
    { name: 'the win it was done with', of: Of.Noun, lemmas: results, holds: isWonWith },
    { name: 'what it led to', of: Of.Noun, lemmas: results, holds: isLedTo },
  ),
  {
    name: 'the record once more',
    kinds: ['sport'],
    of: Of.Verb | Of.Nobody,
    with: With.Opening | With.Soon,
    holds: isRecordAgain,
  },
  { name: 'what the win brought', kinds: ['sport'], with: With.LastKind | With.Next, holds: isSpoilsOf },
];
