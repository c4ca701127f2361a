/** The most frequent words that rules test for one by one, by their numbers. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../core/calendar/calendar-names.js';
import { intern, set, wordSet, type WordId, type WordSet } from './vocabulary.js';

export const A: WordId = intern('a');
export const ABOUT: WordId = intern('about');
export const AGAINST: WordId = intern('against');
export const AND: WordId = intern('and');
export const AS: WordId = intern('as');
export const AT: WordId = intern('at');
export const BE: WordId = intern('be');
export const BEEN: WordId = intern('been');
export const BEFORE: WordId = intern('before');
export const BETWEEN: WordId = intern('between');
export const BUT: WordId = intern('but');
export const BY: WordId = intern('by');
export const FOR: WordId = intern('for');
export const FROM: WordId = intern('from');
export const HAD: WordId = intern('had');
export const HAVE: WordId = intern('have');
export const IN: WordId = intern('in');
export const INTO: WordId = intern('into');
export const IT: WordId = intern('it');
export const NO: WordId = intern('no');
export const NOT: WordId = intern('not');
export const OF: WordId = intern('of');
export const OFF: WordId = intern('off');
export const ON: WordId = intern('on');
export const OR: WordId = intern('or');
export const OUT: WordId = intern('out');
export const OVER: WordId = intern('over');
export const SINCE: WordId = intern('since');
export const THAN: WordId = intern('than');
export const THAT: WordId = intern('that');
export const THE: WordId = intern('the');
export const THROUGH: WordId = intern('through');
export const TO: WordId = intern('to');
export const WHEN: WordId = intern('when');
export const WHERE: WordId = intern('where');
export const WHICH: WordId = intern('which');
export const WHO: WordId = intern('who');
export const WITH: WordId = intern('with');
export const YET: WordId = intern('yet');

/** Weekdays and months, `may` included. */
export const calendar: WordSet = wordSet([...WEEKDAY_NAMES, ...MONTH_NAMES]);

export const indefinite: WordSet = wordSet(['a', 'an']);
/** Whose something is, by a pronoun. */
export const owners: WordSet = wordSet(['my', 'our', 'his', 'her', 'their', 'your']);
export const articles: WordSet = wordSet(['a', 'an', 'the']);
/** What joins two: `Kvist & Sons`. */
export const ands: WordSet = wordSet(['and', '&']);
/** `a film about two sisters`, `a row over 300 jobs`: before a number these can begin an estimate, too. */
export const topical: WordSet = wordSet(['about', 'over']);

/** Several people in one word: `the family were`. */
export const crowds: WordSet = wordSet(['couple', 'crew', 'family', 'pair', 'police', 'staff', 'trio']);

/** Parts of verbs: `turned down offers`, `set out plans`. */
export const particles: WordSet = wordSet(['away', 'back', 'down', 'off', 'out', 'over', 'up']);

/** Said of what has been planned: `the trial is set to begin`, `an offensive scheduled for May`. */
export const scheduled: WordSet = set('due earmarked expected planned scheduled set slated supposed');

/** Before the end of something: `until Friday`. */
export const until: WordSet = wordSet(['until', 'till']);

/** Hours that have names. */
export const namedHours: WordSet = wordSet(['midnight', 'noon']);

/** Words of the units in which it is told how far away something is: `60 nautical miles`. */
export const distances: WordSet = wordSet(['kilometers', 'kilometres', 'km', 'mile', 'miles', 'nautical']);

/** The last words of addresses: `12 Elm Street`. */
export const roads: WordSet = set(
  'avenue ave boulevard blvd close crescent drive lane parkway place road square st street terrace way',
);
