import { grammar, type Found as FoundBy, type Grammar, type Ways as WaysOf } from '../../rules/grammar.js';
import { classes } from './classes.js';
import type { Reading } from './reading.js';
import type { DateRule } from './rule.js';
import { ageRules } from '../rules/ages.js';
import { anchoredRules } from '../rules/anchored.js';
import { dayRules } from '../rules/days.js';
import { monthRules } from '../rules/months.js';
import { seasonRules } from '../rules/seasons.js';
import { weekdayRules } from '../rules/weekdays.js';
import { composedRules } from '../rules/composed.js';
import { daypartRules } from '../rules/dayparts.js';
import { durationRules } from '../rules/durations.js';
import { quarterRules } from '../rules/quarters.js';
import { fiscalRules } from '../rules/fiscal.js';
import { holidayRules } from '../rules/holidays.js';
import { eventRules } from '../rules/from-event.js';
import { focusRules } from '../rules/from-focus.js';
import { relativeRules } from '../rules/relative.js';
import { setRules } from '../rules/sets.js';
import { timeRules } from '../rules/times.js';
import { vagueRules } from '../rules/vague.js';

/** If two rules read the same words, the one listed first wins. */
export const rules: readonly DateRule[] = [
  ...dayRules,
  ...monthRules,
  ...weekdayRules,
  ...seasonRules,
  ...ageRules,
  ...holidayRules,
  ...quarterRules,
  ...composedRules,
  ...fiscalRules,
  ...timeRules,
  ...daypartRules,
  ...setRules,
  ...anchoredRules,
  ...relativeRules,
  ...focusRules,
  ...eventRules,
  ...vagueRules,
  ...durationRules,
];

export type Found = FoundBy<Reading>;
export type Ways = WaysOf<Reading>;

/** A date inside a date inside a date: *the end of the first week of March of last year*. */
const DEEPEST = 3;

const tree = grammar(rules, classes, DEEPEST);

/** The longest expression that begins at token `at`. */
export const readAt: Grammar<Reading>['readAt'] = tree.readAt;

/** What the patterns read from a token at which a date can begin. */
export const waysAt: Grammar<Reading>['waysAt'] = tree.waysAt;

/** The longest of these that a rule accepts. */
export const bestOf: Grammar<Reading>['bestOf'] = tree.bestOf;

/** Whether a date that is not all digits can begin at token `at`. */
export const canBegin: Grammar<Reading>['canBegin'] = tree.canBegin;

/** All such tokens of a document, and those of some shapes. */
export const beginningsIn: Grammar<Reading>['beginningsIn'] = tree.beginningsIn;
