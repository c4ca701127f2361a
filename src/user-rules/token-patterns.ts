import { push } from '../core/lists/push.js';
import type { Document } from '../text/document.js';
import { slice } from '../text/document.js';
import type { TokenTest } from './attributes.js';
import type { TokenRule } from './rule.js';
import { LONGEST_MATCH } from './steps.js';

/** The longest match of each pattern at token `at`. */
interface TokenPatterns {
  matchesAt(document: Document, at: number): readonly TokenMatch[];
}

interface TokenMatch {
  readonly to: number;
  readonly rule: TokenRule;
}

/** One token of a pattern, and whether it may be omitted or repeated. */
interface Unit {
  readonly test: TokenTest;
  readonly optional: boolean;
  readonly repeats: boolean;
}

interface Compiled {
  readonly rule: TokenRule;
  readonly units: readonly Unit[];
}

/** Patterns with a literal first token are tried only where it occurs. */
export const tokenPatterns = (rules: readonly TokenRule[]): TokenPatterns => {
  const byWord = new Map<string, Compiled[]>();
  const anywhere: Compiled[] = [];
  for (const rule of rules) {
    const compiled = { rule, units: rule.steps.flatMap(unitsOf) };
    const { words, min } = rule.steps[0]!;
    if (words === null || min === 0) anywhere.push(compiled);
    else for (const word of words) push(byWord, word, compiled);
  }
  const none: readonly Compiled[] = [];
  return {
    matchesAt: (document, at) => {
      const beginning = byWord.size === 0 ? none : (byWord.get(slice(document, at).toLowerCase()) ?? none);
      if (beginning.length === 0 && anywhere.length === 0) return [];
      return [...beginning, ...anywhere].flatMap(({ rule, units }) => {
        const to = endOfMatch(document, at, units);
        return to === at ? [] : [{ to, rule }];
      });
    },
  };
};

const unitsOf = ({ test, min, max }: TokenRule['steps'][number]): Unit[] => {
  const once = Array.from({ length: min }, () => ({ test, optional: false, repeats: false }));
  if (max === LONGEST_MATCH) return [...once, { test, optional: true, repeats: true }];
  return [...once, ...Array.from({ length: max - min }, () => ({ test, optional: true, repeats: false }))];
};

/** Where the longest match ends; all alternatives are followed in parallel, so none is tried twice. */
const endOfMatch = (document: Document, from: number, units: readonly Unit[]): number => {
  let states = closure(new Set([0]), units);
  let end = from;
  const last = Math.min(document.tokens.length, from + LONGEST_MATCH);
  for (let at = from; at < last && states.size > 0; at++) {
    const next = new Set<number>();
    for (const state of states) {
      const unit = units[state];
      if (unit?.test(document, at) !== true) continue;
      next.add(state + 1);
      if (unit.repeats) next.add(state);
    }
    states = closure(next, units);
    if (states.has(units.length)) end = at + 1;
  }
  return end;
};

/** Adds the states reached by omitting optional tokens; iterating a set includes what is added meanwhile. */
const closure = (states: Set<number>, units: readonly Unit[]): Set<number> => {
  for (const state of states) if (units[state]?.optional === true) states.add(state + 1);
  return states;
};
