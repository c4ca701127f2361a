import { sentenceStart, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { fitsBareHalf } from './moments.js';
import { glueBefore, glueAfter, inSentence, shapeAt, textOf } from './neighbours.js';
import { WEEKDAY_WORDS } from '../../core/calendar/calendar-names.js';
import { isPastVerb } from '../../language/past-verbs.js';
import { COMMA } from '../../lexicon/marks.js';
import { FOR, OF, SINCE, articles } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';

const openEnded = set('before after prior');
const closers = set('and but when while as or was were is are in at on to with by');

const THAN = set('than');

/**
 * *two days before*, *a year after* at the end of a phrase; *a month earlier than usual* and *two days before the vote* only
 * count.
 */
export const standsAlone = (document: Document, from: number, to: number): boolean => {
  if (THAN.has(wordAt(document, to)) && inSentence(document, from, to)) return false;
  if (!openEnded.has(wordAt(document, to - 1)) || !inSentence(document, from, to)) return true;
  return shapeAt(document, to) === Shape.Punctuation || closers.has(wordAt(document, to));
};

/** *in the year following*; in *the year following the vote* it is a preposition, and *the following year* ends in its unit. */
export const endsInOrder = (document: Document, _from: number, to: number): boolean =>
  wordAt(document, to - 1) !== FOLLOWING || !opensNoun.has(wordAt(document, to)) || !inSentence(document, to - 1, to);

const FOLLOWING = intern('following');
const opensNoun = set('a an the his her its their this that these those');

/** *two days later*; in *his arrest today, two days later* the day is given already. */
export const isCountedAhead = (document: Document, from: number, to: number): boolean =>
  standsAlone(document, from, to) && !isGivenBefore(document, from, to);

/** *today nine days later*, *on Sunday, two days later, …*: whether the day that is counted to stands right before. */
const isGivenBefore = (document: Document, from: number, to: number): boolean => {
  const isAside = wordAt(document, from - 1) === COMMA && shapeAt(document, to) === Shape.Punctuation;
  const last = isAside ? from - 2 : from - 1;
  return inSentence(document, from, last) && givenDays.has(wordAt(document, last));
};

const givenDays = wordSet(['today', 'yesterday', ...WEEKDAY_WORDS]);

const calendarUnits = set('quarter year month week weekend day');
const enders = set('end ends ended ending finish finishes finished close closes closed closing start started starting');
const DAY = set('day');
const WEEKEND = set('weekend');
const dayLeads = set('for during throughout earlier later');
const unitLeads = set('for in during over earlier later within through throughout early late far by at on');
const unitFollows = set(
  `to through and but as ended ending when that was were is are has had will would on at from after before because while since in
   compared versus against included includes brought marked followed reflected reflects benefited saw
   with the a an this these his her its their he she it they we`,
);

/** *for the quarter*, *ended the day*, *this week*, but not *player of the year* or *the day care*. */
export const fitsBareUnit = (document: Document, from: number, to: number): boolean => {
  if (to - from !== 2 || !articles.has(wordAt(document, from))) return true;
  if (!calendarUnits.has(wordAt(document, to - 1))) return false;
  if (enders.has(wordAt(document, from - 1)) || isClear(document, from, to)) return true;
  const before = wordAt(document, from - 1);
  if (before === SINCE) return WEEKEND.has(wordAt(document, to - 1));
  const led = DAY.has(wordAt(document, to - 1)) ? dayLeads : unitLeads;
  return led.has(before) && isFollowed(document, to);
};

const isFollowed = (document: Document, to: number): boolean => {
  const next = shapeAt(document, to);
  if (next === -1 || next === Shape.Punctuation || next === Shape.Capital) return true;
  return unitFollows.has(wordAt(document, to)) || isPastVerb(document, to);
};

/** Words that need no preposition before them. */
const isClear = (document: Document, from: number, to: number): boolean =>
  isRanked(document, to) || isQuarterReported(document, to) || isAheadOf(document, from);

const QUARTER = set('quarter');

/** *The quarter included a charge of $2 million.* */
const isQuarterReported = (document: Document, to: number): boolean =>
  QUARTER.has(wordAt(document, to - 1)) && unitFollows.has(wordAt(document, to)) && fitsBareHalf(document, 0, to);

const AHEAD = set('ahead');

/** *ahead of the weekend* */
const isAheadOf = (document: Document, from: number): boolean =>
  wordAt(document, from - 1) === OF && AHEAD.has(wordAt(document, from - 2));

const ranks = set('first second third last best worst most least');

/** *the week's busiest session*, *the year's first storm* */
const isRanked = (document: Document, to: number): boolean =>
  possessive.has(wordAt(document, to)) &&
  shapeAt(document, to + 1) === Shape.Lower &&
  (ranks.has(wordAt(document, to + 1)) || /[a-z]{2}est$/.test(textOf(document, to + 1)));

const possessive = set("'s ’s");

const QUARTERS = set('quarters');
const three = set('three 3');

/** *three quarters of its value* */
const isFraction = (document: Document, from: number, to: number): boolean =>
  QUARTERS.has(wordAt(document, to - 1)) && three.has(wordAt(document, from)) && wordAt(document, to) === OF;

const AS = set('as');
const MANY = set('many');

/** *in as many days* */
const isAsMany = (document: Document, from: number): boolean =>
  AS.has(wordAt(document, from - 1)) && MANY.has(wordAt(document, from));

const OLD = set('old olds');
const HYPHENS = set('- –');
const AGED = set('age');

/** *a 31-year-old clerk*, *12 years old*, *90 years of age*: an age, not a duration. */
const isAge = (document: Document, to: number): boolean => {
  const next = HYPHENS.has(wordAt(document, to)) ? to + 1 : to;
  return OLD.has(wordAt(document, next)) || (wordAt(document, to) === OF && AGED.has(wordAt(document, to + 1)));
};

const single = set('a an one');
const unlikelyAlone = set('second quarter season weekend');
const SECOND = set('second');

const DAYS = set('day');
const being = set('is was be been not become became');

/** *today is a day of joy*: the noun has a complement that describes the day. */
const isKindOfDay = (document: Document, from: number, to: number): boolean =>
  DAYS.has(wordAt(document, to - 1)) && wordAt(document, to) === OF && being.has(wordAt(document, from - 1));

const isOtherCount = (document: Document, from: number, to: number): boolean =>
  isFraction(document, from, to) ||
  isAsMany(document, from) ||
  isAge(document, to) ||
  (articles.has(wordAt(document, from)) && isKindOfDay(document, from, to));

/** *in a year* lasts; *a second chance*, *a quarter of voters* and *in as many days* do not. */
export const fitsArticleUnit = (document: Document, from: number, to: number): boolean => {
  const unit = wordAt(document, to - 1);
  if (isOtherCount(document, from, to)) return false;
  if (single.has(wordAt(document, from)))
    return isCounted(document, from) && (!unlikelyAlone.has(unit) || to - from > 2);
  if (/^[12]\d{3}$/.test(textOf(document, from)) && unit !== 0 && to - from === 2) return isPlural(document, to - 1);
  return !SECOND.has(unit) || /[-–]/.test(glueBefore(document, to - 1));
};

/** *a year-long study*, *a day-old chick*: the article does not belong to the unit. */
const isCounted = (document: Document, from: number): boolean =>
  !articles.has(wordAt(document, from)) || !/[-–]/.test(glueAfter(document, from + 2));

const isPlural = (document: Document, at: number): boolean => textOf(document, at).endsWith('s');

const pluralLeads = set('even for in over after within took take takes lasted last lasts spent spend of');
const AFTER = set('after');
const HOURS = set('hours');
const tradingAtNight = set('trading trade deals session');
const beforeOrAfter = set('before after');
const partLeads = set('the these those early final last first wee small');
const rareAlone = set('quarters seasons seconds weekends');

/** *for years*, *months of talks*, *in days*; elsewhere a bare plural is no duration. */
export const fitsBarePlural = (document: Document, from: number, to: number): boolean => {
  if (shapeAt(document, from) !== Shape.Lower || rareAlone.has(wordAt(document, to - 1)) || isAge(document, to))
    return false;
  const before = wordAt(document, from - 1);
  const next = wordAt(document, to);
  if (AFTER.has(before) && HOURS.has(wordAt(document, from)) && tradingAtNight.has(next)) return false;
  return beforeOrAfter.has(next) || pluralLeads.has(before) || (next === OF && !partLeads.has(before));
};

const amounts = set(
  `% percent times million billion thousand hours days dozen hundreds thousands millions two three four five six seven
   eight nine ten`,
);
const lasting = set('for in within over after about nearly almost than least spent lasted takes took of by only as');
const BACK = 3;

/** *$30 a day*, *960 a week*, *10 percent a year*. */
export const fitsRate = (document: Document, from: number, to: number): boolean => {
  if (unlikelyAlone.has(wordAt(document, to - 1)) || wordAt(document, to) === OF) return false;
  const first = Math.max(sentenceStart(document, from), from - BACK);
  for (let at = from - 1; at >= first; at--) {
    if (shapeAt(document, at) === Shape.Number || amounts.has(wordAt(document, at)))
      return !lasting.has(wordAt(document, from - 1));
    if (shapeAt(document, at) === Shape.Punctuation && textOf(document, at) !== ')') return false;
  }
  return false;
};

const LAST = set('last past');
const beforeVerb = set('will to may might could would can should must not does did do go goes went going');

/** *the trial will last five years*, *go past seven years* */
export const isNoVerb = (document: Document, from: number): boolean =>
  !(LAST.has(wordAt(document, from)) && beforeVerb.has(wordAt(document, from - 1)));

/** In lower case, so not part of a name. */
export const isLower = (document: Document, from: number): boolean => shapeAt(document, from) === Shape.Lower;

const kinds = set('annual biannual biennial semiannual quarterly');

/** *daily talks* but not *Daily News*; an *annual meeting* or *quarterly report* is a kind of thing, not a set of times. */
export const fitsDaily = (document: Document, from: number, to: number): boolean =>
  !(kinds.has(wordAt(document, to - 1)) && shapeAt(document, to) === Shape.Lower) && isAdverbial(document, from);

const isAdverbial = (document: Document, from: number): boolean =>
  isLower(document, from) || (from === sentenceStart(document, from) && shapeAt(document, from + 1) === Shape.Lower);

const row = set('straight consecutive successive running row');

/** *the third straight month*; *a second day* only after *for*. */
export const isInRow = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (row.has(wordAt(document, at))) return true;
  return wordAt(document, from - 1) === FOR;
};
