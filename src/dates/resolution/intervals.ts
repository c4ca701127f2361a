import type { CalendarPart, DateRange } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { dashes } from '../../lexicon/marks.js';
import { AND, BETWEEN } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import type { Found } from '../grammar/grammar.js';
import type { ResolvedMention } from './mention.js';
import { sameSentence } from '../expressions/ranges.js';

const joints = wordSet(['to', 'through', 'until', 'till', 'thru']);

/**
 * *from June 5 to June 9*, *1985-88*, *between 2019 and 2021*: the second date is the end of an interval that the first
 * begins.
 */
export const isRange = (document: Document, first: Found, second: Found): boolean => {
  if (second.from - first.to !== 1 || !sameSentence(document, first.from, second.from)) return false;
  const { start, end, word } = document.tokens;
  const joint = word[first.to]!;
  if (joint === AND) return word[first.from - 1] === BETWEEN;
  // *Monday - June 5* is no range, *Monday-Friday* is.
  if (dashes.has(joint)) return first.rule === second.rule || end[first.to - 1] === start[first.to];
  return joints.has(joint);
};

/** One entity for each interval of days that the text gives by its first and its last. */
export const intervalsIn = (mentions: readonly ResolvedMention[]): readonly DateRange[] => {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const byValue = new Map<string, DateRange>();
  for (const last of mentions) {
    const first = last.since === undefined ? undefined : byStart.get(last.since);
    const interval = first === undefined ? undefined : intervalOf(first, last);
    if (interval === undefined) continue;
    const { value } = interval.timex;
    const before = byValue.get(value);
    byValue.set(
      value,
      before === undefined ? interval : { ...before, between: [...before.between, ...interval.between] },
    );
  }
  return [...byValue.values()];
};

const intervalOf = (first: ResolvedMention, last: ResolvedMention): DateRange | undefined => {
  if (first.timex.type !== 'DATE' || last.timex.type !== 'DATE') return undefined;
  if (first.from === null || last.from === null || first.from >= last.from) return undefined;
  const value = `${ends(first)}/${ends(last)}`;
  const inferred = parts.filter((part) => first.inferred.includes(part) || last.inferred.includes(part));
  return {
    type: 'date',
    value,
    from: first.from,
    to: last.to,
    timex: { type: 'DATE', value },
    inferred,
    mentions: [],
    between: [{ first, last }],
    begin: null,
    end: null,
  };
};

const parts: readonly CalendarPart[] = ['day', 'month', 'year'];

/** The ends of an interval in ISO 8601; a weekend, an interval itself, gives its day on that side. */
const ends = ({ iso, from }: ResolvedMention): string => (iso === null || iso.includes('/') ? from! : iso);
