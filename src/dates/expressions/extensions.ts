import type { Document } from '../../text/document.js';
import { classes } from '../grammar/classes.js';
import type { Found } from '../grammar/grammar.js';
import { groupsOf, placeIn } from '../../rules/pattern.js';
import { patterns } from '../../rules/patterns.js';
import type { Reading, When } from '../grammar/reading.js';

const timeAfter = patterns(
  [',? at? CLOCK', 'DAYPART'].map((source) => [source, 'time'] as const),
  classes,
);

/** What may follow an expression and belongs to it: *Monday morning*, *May 8 at 1 a.m.* */
export const extend = (document: Document, found: Found): Found => withTime(document, found) ?? found;

const withTime = (document: Document, found: Found): Found | undefined => {
  const { reading, to } = found;
  if (
    !isDay(reading) ||
    to >= document.tokens.length ||
    document.tokens.sentence[to] !== document.tokens.sentence[found.from]
  )
    return undefined;
  const hit = timeAfter.match(placeIn(document), to)[0];
  if (hit === undefined) return undefined;
  const groups = groupsOf(hit.trail);
  const time = groups.word(groups.has('clock') ? 'clock' : 'daypart');
  return { ...found, reading: { ...reading, type: 'TIME', time }, to: hit.to };
};

/** Only a day has mornings. */
const isDay = ({ type, when, time }: Reading): boolean =>
  type === 'DATE' && time === undefined && when !== undefined && isDayLong(when);

const isDayLong = (when: When): boolean => {
  if (when.is === 'period') return when.period.unit === 'day';
  if (when.is === 'moved') return isDayLong(when.of);
  if (when.is !== 'part') return when.unit === 'day';
  return !['month', 'quarter', 'half', 'season'].includes(when.part.is);
};
