import { dayNumber, parseDay, spellDay } from '../core/civil-day.js';
import { wordAt, type Document } from '../text/document.js';
import { ON, TO } from '../lexicon/small-words.js';
import { wordSet } from '../lexicon/vocabulary.js';
import { stretchOf, type Resolved } from './lengths.js';
import type { Found } from './grammar.js';
import type { ResolvedMention } from './mention.js';
import { offsetAt } from './zones.js';

/** What is known only when all times of the text have their places: days counted from events, stretches, open ends, offsets. */
export const placed = (resolved: Resolved): readonly ResolvedMention[] => {
  const { document, found, mentions } = resolved;
  return mentions.flatMap((mention, i) => {
    const expression = found[i]!;
    const { reading } = expression;
    if (reading.fromEvent !== undefined) return dayFromEvent(resolved, i, reading.fromEvent) ?? [];
    if (mention.timex.type === 'DURATION') return { ...mention, ...stretchOf(resolved, i) };
    if (mention.timex.type === 'TIME') return { ...mention, utcOffset: offsetAt(document, expression, mention.from) };
    return mention.timex.type === 'DATE' ? openEnded(document, expression, mention) : mention;
  });
};

/** *the day after the vote*, *day 421 of the war*: a day only where the article dates the event. */
const dayFromEvent = (
  { found, mentions, dateOfEvent }: Resolved,
  i: number,
  by: number,
): ResolvedMention | undefined => {
  const event = dateOfEvent(found[i]!.to) ?? dateOfEvent(found[i]!.to + 1);
  const day = event?.from == null ? undefined : parseDay(event.from);
  if (day === undefined) return undefined;
  const value = spellDay(dayNumber(day) + by);
  return { ...mentions[i]!, timex: { type: 'DATE', value }, iso: value, from: value, to: value, inferred: [] };
};

const SINCE = wordSet(['since']);
const onwards = wordSet(['onwards', 'onward']);
const UP = wordSet(['up']);

/** *since 2019*, *from 1 May onwards*, *up to June 30*: only one end is given. */
const openEnded = (document: Document, { from, to }: Found, mention: ResolvedMention): ResolvedMention => {
  if (mention.from === null || mention.since !== undefined) return mention;
  const before = wordAt(document, from - 1);
  if (SINCE.has(before) || isOnwards(document, to)) return { ...mention, to: null };
  return before === TO && UP.has(wordAt(document, from - 2)) ? { ...mention, from: null } : mention;
};

/** *from 1 May on*, *onwards* */
const isOnwards = (document: Document, to: number): boolean =>
  onwards.has(wordAt(document, to)) ||
  (wordAt(document, to) === ON && '.,;'.includes(document.text[document.tokens.start[to + 1] ?? -1] ?? ' '));
