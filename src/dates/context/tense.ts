import { sentenceStart, wordAt, type Document } from '../../text/document.js';
import { tenseAt, type Tense } from '../../language/tense.js';
import { Shape } from '../../text/tokens.js';
import { intern } from '../../lexicon/vocabulary.js';
import type { Found } from '../grammar.js';
import { follows, inSentence, set, shapeAt } from './neighbours.js';

const SINCE = intern('since');
const backward = set('originally initially previously');
const REACH = 4;
const timePrepositions = set(
  'in on since until till by before after from during through throughout around early late mid last next this starting',
);
const limits = set('until till');
/** What stands before a limit that is still ahead: *has until Monday*, *put off until Saturday*, *gave him until June*. */
const ahead = set(
  'has have off postponed delayed adjourned extended rescheduled suspended give gives gave given valid effective',
);
const openLimits = set('through by');
const EFFECTIVE = intern('effective');

/** The tense that decides which day or month is meant: that of the clause, unless words nearer to it say. */
export const tenseOf = (document: Document, found: Found): Tense => {
  const { from, to } = found;
  const limit = from - 1;
  const before = wordAt(document, limit);
  if (before === SINCE || wasPlanned(document, from)) return 'past';
  if (before === EFFECTIVE || (limits.has(before) && isAhead(document, limit))) return 'future';
  if (isMonthOf(document, found)) return tenseOfThing(document, to);
  const tense = tenseAt(document, from, to);
  if (tense === 'open') return openTense(document, from, to);
  return tense === 'present' && isCopulaNear(document, from) ? 'future' : tense;
};

const tenseOfThing = (document: Document, to: number): Tense =>
  contracts.has(wordAt(document, to)) ? 'future' : 'unknown';

/** *they would look for ways round Wednesday's ruling*: the ruling is there already; *it could take effect by June*. */
const openTense = (document: Document, from: number, to: number): Tense => {
  if (POSSESSIVE.has(wordAt(document, to))) return 'past';
  return openLimits.has(wordAt(document, from - 1)) ? 'future' : 'open';
};

const POSSESSIVE = set("'s ’s");
const copulas = set('is are');
const CLOSE = 3;

/** *the final is on Sunday*, *the deadline is midnight on Sunday* */
const isCopulaNear = (document: Document, from: number): boolean => {
  for (let at = from - 1; at >= from - CLOSE && inSentence(document, from, at); at--)
    if (copulas.has(wordAt(document, at))) return true;
  return false;
};

/** *has until Monday*, *the market is shut until Tuesday*; not *Until Thursday they had …* or *slept until Monday*. */
const isAhead = (document: Document, limit: number): boolean =>
  [limit - 1, limit - 2, limit - 3].some((at) => inSentence(document, limit, at) && ahead.has(wordAt(document, at))) ||
  (limit > sentenceStart(document, limit) && tenseAt(document, limit) !== 'past');

/** *the vote, originally scheduled for Thursday* */
const wasPlanned = (document: Document, from: number): boolean => {
  for (let at = from - 1; at >= from - REACH && inSentence(document, from, at); at--)
    if (backward.has(wordAt(document, at))) return true;
  return false;
};

/** *the December contract*: what is traded is still to be delivered. */
const contracts = set('contract contracts futures delivery deliveries');

/** *August sales will be published Friday*: the month is of the sales, and of no clause. */
const isMonthOf = (document: Document, { rule, from, to }: Found): boolean => {
  if (rule !== 'month' || shapeAt(document, to) !== Shape.Lower || follows.has(wordAt(document, to))) return false;
  return !timePrepositions.has(wordAt(document, from - 1));
};
