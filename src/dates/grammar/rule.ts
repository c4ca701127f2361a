import type { GrammarRule } from '../../rules/grammar.js';
import type { Groups as PatternGroups } from '../../rules/pattern.js';
import type { Reading } from './reading.js';

/** One way of writing an expression of time. */
export type DateRule = GrammarRule<Reading>;

/** What the parts of a pattern matched, including dates inside it. */
export type Groups = PatternGroups<Reading>;
