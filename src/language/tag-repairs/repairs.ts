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
import { pluralRepairs } from './plural-repairs.js';
import type { Repair } from './repair.js';
import {
  needClause,
  needIntention,
  needJoined,
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
  needNounPhrase,
  needParticiple,
  needContent,
  needPerfect,
  needProgress,
  needMonth,
  needDeed,
  needPlural,
  needModifier,
  needHead,
  needObject,
  needMove,
  needJoined,
  needIntention,
  needParticipleAfterWith,
  needPast,
  needClause,
  ...modifierRepairs,
  ...pluralRepairs,
];
