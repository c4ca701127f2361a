import type { Document } from '../text/document.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { classes } from './classes.js';
import { groupsOf, type Place } from './pattern.js';
import { patterns, type PatternHit } from './patterns.js';
import type { Reading } from './reading.js';
import type { DateRule } from './rule.js';
import { ageRules } from './rules/ages.js';
import { anchoredRules } from './rules/anchored.js';
import { calendarRules } from './rules/calendar.js';
import { composedRules } from './rules/composed.js';
import { daypartRules } from './rules/dayparts.js';
import { durationRules } from './rules/durations.js';
import { holidayRules } from './rules/holidays.js';
import { storyRules } from './rules/in-story.js';
import { relativeRules } from './rules/relative.js';
import { setRules } from './rules/sets.js';
import { timeRules } from './rules/times.js';
import { vagueRules } from './rules/vague.js';

/** Of two readings of the same words the rule listed first wins. */
export const rules: readonly DateRule[] = [
  ...calendarRules,
  ...ageRules,
  ...holidayRules,
  ...composedRules,
  ...timeRules,
  ...daypartRules,
  ...setRules,
  ...anchoredRules,
  ...relativeRules,
  ...storyRules,
  ...vagueRules,
  ...durationRules,
];

interface Entry {
  readonly rule: DateRule;
  readonly rank: number;
  readonly behind: WordSet | undefined;
}

const tree = patterns(
  rules.flatMap((rule, rank) => {
    const behind = rule.behind === undefined ? undefined : wordSet(rule.behind.split(' '));
    const entry: Entry = { rule, rank, behind };
    return rule.patterns.map((source) => [source, entry] as const);
  }),
  classes,
);

export interface Found {
  readonly rule: string;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** A date inside a date inside a date: *the end of the first week of March of last year*. */
const DEEPEST = 3;

/** The longest expression that begins at token `at`. */
export const readAt = (document: Document, at: number): Found | undefined => readNested(document, at, DEEPEST);

/** Whether a date that is not all digits can begin at token `at`. */
export const canBegin = (document: Document, at: number): boolean => tree.canBegin(document, at);

const readNested = (document: Document, at: number, depth: number): Found | undefined => {
  if (!tree.canBegin(document, at)) return undefined;
  const hits = tree.match(placeOf(document, depth), at);
  for (let i = 0; i < hits.length;) {
    const to = behindTies(hits, i);
    const found = firstOf(document, hits.slice(i, to), at, depth === DEEPEST);
    if (found !== undefined) return found;
    i = to;
  }
  return undefined;
};

const behindTies = (hits: readonly PatternHit<Entry>[], i: number): number => {
  let j = i + 1;
  while (j < hits.length && hits[j]!.to === hits[i]!.to) j++;
  return j;
};

/** Of equally long readings that of the first rule that stands by it. */
const firstOf = (
  document: Document,
  ties: PatternHit<Entry>[],
  from: number,
  isOutermost: boolean,
): Found | undefined => {
  const ranked = ties.length === 1 ? ties : ties.sort((a, b) => a.rule.rank - b.rule.rank);
  for (const { rule: entry, trail, to } of ranked) {
    if ((isOutermost || entry.rule.fitsInside === true) && !fits(document, entry, from, to)) continue;
    const reading = entry.rule.read(groupsOf(trail));
    if (reading !== undefined) return { rule: entry.rule.name, reading, from, to };
  }
  return undefined;
};

/** What stands around it is asked of the whole expression only. */
const fits = (document: Document, { rule, behind }: Entry, from: number, to: number): boolean =>
  (behind === undefined || (from > 0 && behind.has(document.tokens.word[from - 1]!))) &&
  (rule.fits === undefined || rule.fits(document, from, to));

const placeOf = (document: Document, depth: number): Place => ({
  document,
  readDate: (at) => (depth === 0 ? undefined : readNested(document, at, depth - 1)),
});
