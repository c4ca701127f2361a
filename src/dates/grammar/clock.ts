import { slice, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { DOT } from '../../lexicon/marks.js';
import { IN, THE } from '../../lexicon/small-words.js';
import { intern, wordMap, wordSet } from '../../lexicon/vocabulary.js';
import type { Hit } from '../../rules/pattern.js';
import { NUMERALS } from './words.js';
import { ZONES } from '../calendar/zones.js';
import { pad } from '../../core/strings/pad.js';

/** Written in capitals. */
const zones = wordMap(
  Object.keys(ZONES)
    .filter((name) => name.length <= 4)
    .map((name): [string, string] => [name, name]),
);
const meridiems = wordMap<number>([
  ['am', 0],
  ['a.m.', 0],
  ['pm', 12],
  ['p.m.', 12],
]);
const spacedMeridiems = wordMap<number>([
  ['a', 0],
  ['p', 12],
]);
const dayHalves = wordMap<number>([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
]);
const namedHours = wordMap<number>([
  ['noon', 12],
  ['midnight', 24],
]);
const hourNames = wordMap(Object.entries(NUMERALS).filter(([, n]) => n > 0 && n <= 12));
const ZONE_NAMES = ['eastern', 'central', 'mountain', 'pacific'];
const zoneNames = wordMap(ZONE_NAMES.map((name): [string, string] => [name, name]));
const LOCAL = ['local', 'standard', 'daylight', 'universal'];
const local = wordSet(LOCAL);
/** What can make a clock time of a bare number before it. */
const afterFigures = wordSet([
  ...['am', 'a.m.', 'pm', 'p.m.', 'a', 'p', "o'clock", 'hours', 'noon', 'midnight'],
  ...[...Object.keys(ZONES), ...ZONE_NAMES, ...LOCAL],
]);
const HOURS = intern('hours');
/** *at 1730 hours*, but *worked 1730 hours*. */
const beforeHour = wordSet(['at', 'by', 'until', 'till', 'from', 'before', 'after', 'since', 'around']);
const TWELVE = intern('12');
const OCLOCK = intern("o'clock");
const TIME = intern('time');
const M = intern('m');

/** The words a clock time can begin with, digits apart. */
export const clockWords: readonly string[] = ['noon', 'midnight', ...Object.keys(NUMERALS).slice(1, 13)];

interface Dial {
  readonly hour: number;
  /** `:30`, `:05:12`, empty for a full hour. */
  readonly rest: string;
  /** Whether it is clearly a time by itself: `10:30`, `5pm`; a `14` or `1400` alone does not. */
  readonly sure: boolean;
  readonly to: number;
}

/** `10:30`, `10 a.m.`, `5:30PM`, `1400 GMT`, `five o'clock`, `noon`: TIMEX3 without its day, and the zone after `@`. */
export const readClock = (document: Document, at: number): Hit | undefined =>
  // Most numbers are no times, so they are not sliced and matched.
  isBare(document, at) && !afterFigures.has(wordAt(document, at + 1)) ? undefined : readTime(document, at);

const readTime = (document: Document, at: number): Hit | undefined => {
  const dial = readNamed(document, at) ?? readDial(document, at);
  if (dial === undefined) return undefined;
  const zone = readZone(document, dial.to);
  if ((!dial.sure && zone === undefined) || dial.hour > 24) return undefined;
  const mark = zone === undefined || zone.value === '' ? '' : `@${zone.value}`;
  return { value: `T${pad(dial.hour)}${dial.rest}${mark}`, to: zone?.to ?? dial.to };
};

/** `14`, `300`, `1730`: without a mark that would show a time. */
const isBare = ({ text, tokens }: Document, at: number): boolean => {
  const start = tokens.start[at]!;
  const length = tokens.end[at]! - start;
  return tokens.shape[at] === Shape.Number && (length < 4 || (length === 4 && /\d/.test(text[start + 1]!)));
};

/** `noon`, `12 noon` */
const readNamed = (document: Document, at: number): Dial | undefined => {
  const to = wordAt(document, at) === TWELVE ? at + 1 : at;
  const hour = namedHours.get(wordAt(document, to));
  return hour === undefined ? undefined : { hour, rest: ':00', sure: true, to: to + 1 };
};

const readDial = (document: Document, at: number): Dial | undefined => {
  const { start, end } = document.tokens;
  const name = hourNames.get(wordAt(document, at));
  if (name !== undefined) return readSpokenHour(document, at, name);
  return end[at]! - start[at]! > 8 ? undefined : (readFigures(document, at) ?? readMilitary(document, at));
};

/** `five o'clock`, `six in the morning` */
const readSpokenHour = (document: Document, at: number, hour: number): Dial | undefined => {
  const half = readInThe(document, at + 1);
  const dial = { hour, rest: ':00', sure: false, to: at + 1 };
  return half === undefined ? readHalf(document, at + 1, dial) : inHalf(dial, half, at + 4);
};

const FIGURES = /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d)(?<second>:[0-5]\d)?)?(?<half>[ap]m?|[ap]\.m\.)?$/i;

const readFigures = (document: Document, at: number): Dial | undefined => {
  const groups = FIGURES.exec(slice(document, at))?.groups;
  if (groups === undefined) return undefined;
  const { hour, mark, minute, second, half } = groups as Readonly<Record<string, string | undefined>>;
  const dial = { hour: Number(hour), rest: `:${minute ?? '00'}${second ?? ''}`, sure: mark === ':', to: at + 1 };
  if (half === undefined) return readHalf(document, at + 1, dial);
  const to = half.length > 1 ? at + 1 : afterMeridiem(document, at + 1);
  return to === undefined ? undefined : inHalf(dial, half.toLowerCase().startsWith('p') ? 12 : 0, to);
};

/** `1400 GMT`, `0700 hours`. */
const readMilitary = (document: Document, at: number): Dial | undefined => {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(slice(document, at));
  if (match === null) return undefined;
  const isLed = match[0].startsWith('0') || beforeHour.has(wordAt(document, at - 1));
  const hasHours = isLed && wordAt(document, at + 1) === HOURS;
  return { hour: Number(match[1]), rest: `:${match[2]!}`, sure: hasHours, to: hasHours ? at + 2 : at + 1 };
};

const inHalf = (dial: Dial, shift: number, to: number): Dial | undefined =>
  dial.hour > 12 || dial.hour === 0 ? undefined : { ...dial, hour: (dial.hour % 12) + shift, sure: true, to };

/** Which half of the day: `a.m.`, `p. m.`, `o'clock in the morning`. */
const readHalf = (document: Document, at: number, dial: Dial): Dial | undefined => {
  const shift = meridiems.get(wordAt(document, at));
  // *10 am* is a time, *10 AM* too, but a capital *Am* begins a sentence.
  if (shift !== undefined && document.tokens.shape[at] !== Shape.Capital) return inHalf(dial, shift, at + 1);
  const spaced = spacedMeridiems.get(wordAt(document, at));
  const end = spaced === undefined ? undefined : afterMeridiem(document, at + 1);
  if (end !== undefined) return inHalf(dial, spaced!, end);
  if (wordAt(document, at) === OCLOCK) return readHalf(document, at + 1, { ...dial, sure: true, to: at + 1 });
  const half = dial.sure ? readInThe(document, at) : undefined;
  return half === undefined ? dial : (inHalf(dial, half, at + 3) ?? dial);
};

/** `in the morning` */
const readInThe = (document: Document, at: number): number | undefined =>
  wordAt(document, at) === IN && wordAt(document, at + 1) === THE ? dayHalves.get(wordAt(document, at + 2)) : undefined;

/** The `. m.` of `p. m.` */
const afterMeridiem = (document: Document, at: number): number | undefined => {
  if (wordAt(document, at) !== DOT || wordAt(document, at + 1) !== M) return undefined;
  return wordAt(document, at + 2) === DOT ? at + 3 : at + 2;
};

/** `GMT`, `Eastern time`, `local time`. */
const readZone = (document: Document, at: number): { value: string; to: number } | undefined => {
  const zone = zones.get(wordAt(document, at));
  if (zone !== undefined && document.tokens.shape[at] === Shape.Upper) return { value: zone, to: at + 1 };
  const name = zoneNames.get(wordAt(document, at));
  const next = at + (name === undefined ? 0 : 1);
  const to = local.has(wordAt(document, next)) ? next + 1 : next;
  return to > at && wordAt(document, to) === TIME ? { value: name ?? '', to: to + 1 } : undefined;
};
