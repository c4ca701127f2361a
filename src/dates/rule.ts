import type { GrammarRule } from '../rules/grammar.js';
import type { Groups as PatternGroups } from '../rules/pattern.js';
import type { Reading } from './reading.js';

/** One way of writing a time. */
export type DateRule = GrammarRule<Reading>;

/** What the parts of a pattern said, dates inside it among them. */
export type Groups = PatternGroups<Reading>;
