import type { Document } from '../text/document.js';
import { wordSet, type WordSet } from '../text/vocabulary.js';
import { classes } from './classes.js';
import { dispatch, type Candidate } from './dispatch.js';
import { compile, matchPattern, type Pattern, type Place } from './pattern.js';
import type { Reading } from './reading.js';
import type { DateRule } from './rule.js';
import { calendarRules } from './rules/calendar.js';
import { composedRules } from './rules/composed.js';
import { durationRules } from './rules/durations.js';
import { holidayRules } from './rules/holidays.js';
import { relativeRules } from './rules/relative.js';
import { setRules } from './rules/sets.js';
import { timeRules } from './rules/times.js';
import { vagueRules } from './rules/vague.js';

/** Of two readings of the same words the rule listed first wins. */
export const rules: readonly DateRule[] = [
  ...calendarRules,
  ...holidayRules,
  ...composedRules,
  ...timeRules,
  ...setRules,
  ...relativeRules,
  ...durationRules,
  ...vagueRules,
];

interface Entry {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly rank: number;
  readonly behind: WordSet | undefined;
}

const entries = rules.flatMap((rule, rank) =>
  rule.patterns.map((source): Entry => ({
    rule,
    rank,
    pattern: compile(source, classes),
    behind: rule.behind === undefined ? undefined : wordSet(rule.behind.split(' ')),
  })),
);
const table = dispatch(entries.map((entry) => [entry.pattern, entry] as const));

export interface Found {
  readonly rule: string;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** A date inside a date inside a date: *the end of the first week of March of last year*. */
const DEEPEST = 3;

/** The longest expression that begins at token `at`. */
export const readAt = (document: Document, at: number): Found | undefined => {
  const candidates = table.at(document, at);
  return candidates.length === 0 ? undefined : longest(document, candidates, at, DEEPEST);
};

const longest = (
  document: Document,
  candidates: readonly Candidate<Entry>[],
  at: number,
  depth: number,
): Found | undefined => {
  const place = placeOf(document, depth);
  let best: (Found & { rank: number }) | undefined;
  for (const { rule: entry, admits } of candidates) {
    if (!admits(document, at + 1)) continue;
    const { rule, pattern, rank } = entry;
    const hit = matchPattern(pattern, place, at);
    if (hit === undefined || (best !== undefined && (hit.to < best.to || (hit.to === best.to && rank >= best.rank))))
      continue;
    if (depth === DEEPEST && !fits(document, entry, at, hit.to)) continue;
    const reading = rule.read(hit.groups);
    if (reading !== undefined) best = { rule: rule.name, reading, from: at, to: hit.to, rank };
  }
  return best;
};

const fits = (document: Document, { rule, behind }: Entry, from: number, to: number): boolean =>
  (behind === undefined || (from > 0 && behind.has(document.tokens.word[from - 1]!))) &&
  (rule.fits === undefined || rule.fits(document, from, to));

const placeOf = (document: Document, depth: number): Place => ({
  document,
  readDate: (at) => {
    if (depth === 0) return undefined;
    const candidates = table.at(document, at);
    return candidates.length === 0 ? undefined : longest(document, candidates, at, depth - 1);
  },
});
