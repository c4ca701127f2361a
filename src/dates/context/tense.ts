import { hasWord, sentenceStart, wordAt, type Document } from '../../text/document.js';
import { tenseAt, type Tense } from '../../language/tense.js';
import { Shape } from '../../text/tokens.js';
import { intern, set } from '../../lexicon/vocabulary.js';
import { reporting } from '../../language/reporting.js';
import { isPastVerb } from '../../language/past-verbs.js';
import { BE, BEEN, BY, FOR, HAD, HAVE, OF, ON, TO, namedHours, scheduled, until } from '../../lexicon/small-words.js';
import type { Found } from '../grammar/grammar.js';
import { isAskedFor, isInPresent, isScheduled } from './own-verb.js';
import { follows, inSentence, isBefore, shapeAt } from './neighbours.js';

const SINCE = intern('since');
const backward = set('originally initially previously');
const REACH = 4;
const timePrepositions = set(
  'in on since until till by before after from during through throughout around early late mid last next this starting',
);
/** Words before a limit that is still ahead: *has until Monday*, *put off until Saturday*, *gave him until June*. */
const ahead = set(
  'has have off postponed delayed adjourned extended rescheduled suspended give gives gave given valid effective',
);
const openLimits = set('through by');
const EFFECTIVE = intern('effective');

/** The tense that decides which day or month is meant: that of the clause, unless nearer words decide. */
export const tenseOf = (document: Document, found: Found): Tense => {
  const { from, to } = found;
  const before = wordAt(document, from - 1);
  if (before === SINCE || wasPlanned(document, from) || isAfterEvent(document, from, to)) return 'past';
  if (before === ON && ensuing.has(wordAt(document, to))) return 'past';
  if (isBeforeEvent(document, from, before)) return 'future';
  if (isMonthOf(document, found)) return tenseOfThing(document, to);
  return tenseOfClause(document, found, before);
};

/** The tense of its clause; the present tense of a schedule counts as future. */
const tenseOfClause = (document: Document, { rule, from, to }: Found, before: number): Tense => {
  const tense = tenseAt(document, from, to);
  if (tense === 'open') return openTense(document, from, to);
  if (tense === 'future') return tense;
  if (tense === 'present' && isCopulaNear(document, from)) return 'future';
  const isPlanned =
    rule === 'weekday' && before !== BY
      ? isScheduled(document, from)
      : rule !== 'holiday' && isInPresent(document, from);
  return isPlanned || isStillToCome(document, from) ? 'future' : tense;
};

/** What somebody is asked for, what a result leads to, and what a death prevented. */
const isStillToCome = (document: Document, from: number): boolean =>
  isAskedFor(document, from) || isSetUp(document, from) || isUnlived(document, from);

/** *won to set up a final against Kvist on Monday*, *setting up a contest in May*: what a result leads to. */
const isSetUp = (document: Document, from: number): boolean => {
  let at = from - 1;
  while (at > from - FAR && inSentence(document, from, at) && !UP.has(wordAt(document, at))) at--;
  const isSetting = setting.has(wordAt(document, at - 1)) && inSentence(document, from, at - 1);
  return isSetting && hasWord(document, contests, at + 1, Math.min(from, at + 1 + REACH));
};
const UP = set('up');
const setting = set('set sets setting');
const contests = set(
  `battle clash contest decider derby duel encounter final game match matchup meeting play-off playoff quarter-final rematch
   runoff run-off semi-final semifinal showdown tie`,
);

/** *would have turned 44 in December*: the day did not come. */
const isUnlived = (document: Document, from: number): boolean => {
  for (let at = from - 1; at > from - REACH && inSentence(document, from, at); at--)
    if (ageing.has(wordAt(document, at)))
      return WOULD.has(wordAt(document, at - 2)) && HAVE === wordAt(document, at - 1);
  return false;
};
const ageing = set('turned celebrated marked');

const AHEAD = intern('ahead');
const moving = set(
  'move moved moves postpone postponed delay delayed defer deferred adjourn adjourned reschedule rescheduled',
);

/** *effective Monday*, *ahead of Friday's vote*, *has until Monday*, *a strike for Monday*, *put off to Monday*, *See you Monday* */
const isBeforeEvent = (document: Document, from: number, before: number): boolean => {
  if (before === EFFECTIVE || isSeeingYou(document, from - 1)) return true;
  if (before === OF) return wordAt(document, from - 2) === AHEAD;
  if (before === FOR) return isCalled(document, from - 2);
  if (before === TO) return moving.has(wordAt(document, from - 2)) || isPutBack(document, from - 2);
  // *has until noon on Friday*
  const limit = before === ON && namedHours.has(wordAt(document, from - 2)) ? from - 3 : from - 1;
  return until.has(wordAt(document, limit)) && isAhead(document, limit);
};

/** *See you Monday*, *see you on Monday* */
const isSeeingYou = (document: Document, last: number): boolean => {
  const you = wordAt(document, last) === ON ? last - 1 : last;
  return YOU.has(wordAt(document, you)) && SEE.has(wordAt(document, you - 1));
};
const YOU = set('you');
const SEE = set('see');

/** *was put back to January* */
const isPutBack = (document: Document, at: number): boolean =>
  putting.has(wordAt(document, at - 1)) && away.has(wordAt(document, at));

const putting = set('put pushed moved');
const away = set('back off forward');

/** *a march for Saturday*, *a march in Lima for Saturday*, *a march was called for Saturday* */
const isCalled = (document: Document, last: number): boolean => {
  if (arranging.has(wordAt(document, last))) return true;
  let at = last;
  while (at > last - FARTHEST && inSentence(document, last, at) && shapeAt(document, at) === Shape.Capital) at--;
  return gatherings.has(wordAt(document, at < last && placing.has(wordAt(document, at)) ? at - 1 : at));
};

const arranging = set('called convened arranged fixed booked planned scheduled set');
const placing = set('in at');

/** Called *for Monday*, they are still to come. */
const gatherings = set(
  'strike strikes vote votes election elections march rally protest protests meeting hearing talks trial summit session',
);

/** *The decision on Monday means that …*: verbs of what has happened and what follows from it. */
const ensuing = set('brings comes follows leaves means paves raises');

const following = set('after following despite');
const relatives = set('that which who');

/** *after Tuesday's attack*, *the crash on Tuesday that killed six*: it has happened, even if the clause is about the future. */
const isAfterEvent = (document: Document, from: number, to: number): boolean => {
  if (POSSESSIVE.has(wordAt(document, to))) return following.has(wordAt(document, from - 1));
  return relatives.has(wordAt(document, to)) && inSentence(document, from, to + 1) && isPastVerb(document, to + 1);
};

const tenseOfThing = (document: Document, to: number): Tense =>
  contracts.has(wordAt(document, to)) ? 'future' : 'unknown';

/** *they would look for ways round Wednesday's ruling*: the ruling already exists; *it could take effect by June*. */
const openTense = (document: Document, from: number, to: number): Tense => {
  if (POSSESSIVE.has(wordAt(document, to))) return 'past';
  if (openLimits.has(wordAt(document, from - 1)) || isWouldBe(document, from)) return 'future';
  return isAnnounced(document, from) ? 'future' : 'open';
};

/** *a runoff, if needed, would be June 15*, *would be on June 15* */
const isWouldBe = (document: Document, from: number): boolean => {
  const be = wordAt(document, from - 1) === ON ? from - 2 : from - 1;
  return wordAt(document, be) === BE && WOULD.has(wordAt(document, be - 1));
};

const WOULD = set('would');

/** *said it would close in January*: what was said to come. */
const isAnnounced = (document: Document, from: number): boolean => {
  for (let at = from - 1; at > from - FAR && inSentence(document, from, at); at--)
    if (WOULD.has(wordAt(document, at))) return isBefore(document, at, FARTHEST, reporting);
  return false;
};

const FAR = 20;

const POSSESSIVE = set("'s ’s");
const copulas = set('is are');
const CLOSE = 3;

/** *the final is on Sunday*, *the deadline is midnight on Sunday* */
const isCopulaNear = (document: Document, from: number): boolean => isBefore(document, from, CLOSE, copulas);

/** *has until Monday*, *the market is shut until Tuesday*; not *Until Thursday they had …* or *slept until Monday*. */
const isAhead = (document: Document, limit: number): boolean =>
  [limit - 1, limit - 2, limit - 3].some((at) => inSentence(document, limit, at) && ahead.has(wordAt(document, at))) ||
  (limit > sentenceStart(document, limit) && tenseAt(document, limit) !== 'past');

/** *the vote, originally scheduled for Thursday*, *he had been due to appear on Monday* */
const wasPlanned = (document: Document, from: number): boolean => {
  for (let at = from - 1; at >= from - FARTHEST && inSentence(document, from, at); at--)
    if (hadBeenDue(document, at) || (at >= from - REACH && backward.has(wordAt(document, at)))) return true;
  return false;
};

const FARTHEST = 8;

const hadBeenDue = (document: Document, at: number): boolean =>
  scheduled.has(wordAt(document, at)) && wordAt(document, at - 1) === BEEN && wordAt(document, at - 2) === HAD;

/** *the December contract*: a contract for future delivery. */
const contracts = set('contract contracts futures delivery deliveries');

/** *August sales will be published Friday*: the month belongs to the sales, not to the clause. */
const isMonthOf = (document: Document, { rule, from, to }: Found): boolean => {
  if (rule !== 'month' || shapeAt(document, to) !== Shape.Lower || follows.has(wordAt(document, to))) return false;
  return !timePrepositions.has(wordAt(document, from - 1));
};
