import { needAccused } from './accused.js';
import { modifierRepairs } from './modifier-repairs.js';
import {
  nameTitle,
  needDeed,
  needHead,
  needModifier,
  needMonth,
  needNounPhrase,
  needObject,
  needPlural,
} from './noun-repairs.js';
import { openerRepairs } from './opener-repairs.js';
import { pluralRepairs } from './plural-repairs.js';
import { needVerbForAdjective } from './past-repairs.js';
import type { Repair } from './repair.js';
import {
  needClause,
  needClauseVerb,
  needIntention,
  needGerund,
  needJoined,
  needJoinedInfinitive,
  needMove,
  needParticiple,
  needParticipleAfterWith,
  needPast,
  needContent,
  needPerfect,
  needProgress,
} from './verb-repairs.js';

/** In the order in which they are made. */
export const repairs: readonly Repair[] = [
  nameTitle,
  needAccused,
  needNounPhrase,
  needParticiple,
  needVerbForAdjective,
  needContent,
  needPerfect,
  needProgress,
  needGerund,
  needMonth,
  needDeed,
  needPlural,
  needModifier,
  needHead,
  needObject,
  needMove,
  needJoined,
  needJoinedInfinitive,
  needIntention,
  needParticipleAfterWith,
  needPast,
  needClause,
  needClauseVerb,
  ...modifierRepairs,
  ...openerRepairs,
  ...pluralRepairs,
];
