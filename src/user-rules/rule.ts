import type { EntityType } from '../core/entity.js';
import type { Ruling } from '../core/ruled.js';
import type { TokenTest } from './attributes.js';

/** What a phrase or a pattern is, according to the user. */
export interface Meaning extends Ruling {
  readonly type: EntityType;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** Words in a row, exactly as written. */
export interface PhraseRule extends Meaning {
  readonly phrase: string;
}

/** One step of a token pattern; a repeated one is `min` to `max` tokens long. */
export interface Step {
  readonly test: TokenTest;
  readonly min: number;
  readonly max: number;
  /** The spellings, in lower case, that a token must have; null if no list can say. */
  readonly words: readonly string[] | null;
}

export interface TokenRule extends Meaning {
  readonly steps: readonly Step[];
}

/** Never to be reported as this type; null: as any. */
export interface Denial {
  readonly text: string;
  readonly type: EntityType | null;
  readonly line: number;
}

/** Names of one thing. */
export interface Merge {
  readonly type: EntityType;
  readonly names: readonly string[];
  readonly id: string;
}

/** A file of rules, read. */
export interface RuleFile {
  readonly name: string;
  readonly phrases: readonly PhraseRule[];
  readonly patterns: readonly TokenRule[];
  readonly denials: readonly Denial[];
  readonly merges: readonly Merge[];
}
