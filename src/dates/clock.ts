import type { Document } from '../text/document.js';
import { slice } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { intern, wordMap, wordSet } from '../text/vocabulary.js';
import type { Hit } from './pattern.js';
import { ZONES } from './words.js';

const zones = wordMap(Object.entries(ZONES));
const meridiems = wordMap<number>([
  ['am', 0],
  ['a.m.', 0],
  ['pm', 12],
  ['p.m.', 12],
]);
const NOON = intern('noon');
const MIDNIGHT = intern('midnight');
const OCLOCK = wordSet(["o'clock"]);
const local = wordSet(['local', 'standard', 'daylight', 'universal']);
const zoneNames = wordMap<string>([
  ['eastern', '-05'],
  ['central', '-06'],
  ['mountain', '-07'],
  ['pacific', '-08'],
]);
const TIME = intern('time');

const pad = (n: number): string => String(n).padStart(2, '0');

interface Dial {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Says by itself that it is a time: `10:30`, `5pm`. */
  readonly sure: boolean;
  readonly to: number;
}

/** `10:30`, `10 a.m.`, `5:30PM`, `1400 GMT`, `5 o'clock`, `noon`: TIMEX3 without its day. */
export const readClock = (document: Document, at: number): Hit | undefined => {
  const { word } = document.tokens;
  const dial = word[at] === NOON ? noon(at) : word[at] === MIDNIGHT ? midnight(at) : readDial(document, at);
  if (dial === undefined) return undefined;
  const zone = readZone(document, dial.to);
  if (!dial.sure && zone === undefined) return undefined;
  const { hour, minute, second } = dial;
  if (hour > 24 || minute > 59) return undefined;
  const seconds = second === undefined ? '' : `:${pad(second)}`;
  return { value: `T${pad(hour)}:${pad(minute)}${seconds}${zone?.value ?? ''}`, to: zone?.to ?? dial.to };
};

const noon = (at: number): Dial => ({ hour: 12, minute: 0, sure: true, to: at + 1 });
const midnight = (at: number): Dial => ({ hour: 24, minute: 0, sure: true, to: at + 1 });

/** Behind a full stop (`10.30`) or in four digits (`1400`) only a zone or a meridiem makes it a time. */
const DIAL = /^(\d{1,2})(?:([:.])(\d\d)(?::(\d\d))?)?(?:(am|pm|AM|PM|a\.m\.|p\.m\.)|h)?$|^([01]\d|2[0-3])([0-5]\d)$/;

const readDial = (document: Document, at: number): Dial | undefined => {
  const { start, end } = document.tokens;
  if (end[at]! - start[at]! > 8) return undefined;
  const match = DIAL.exec(slice(document, at));
  if (match === null) return undefined;
  const [, hours, mark, minutes, seconds, glued, militaryHour, militaryMinute] = match;
  if (militaryHour !== undefined)
    return { hour: Number(militaryHour), minute: Number(militaryMinute), sure: false, to: at + 1 };
  const half = readMeridiem(document, at + 1, glued);
  const hour = Number(hours);
  if (half.shift !== undefined && (hour > 12 || hour === 0)) return undefined;
  return {
    hour: half.shift === undefined ? hour : (hour % 12) + half.shift,
    minute: Number(minutes ?? 0),
    ...(seconds === undefined ? {} : { second: Number(seconds) }),
    sure: half.shift !== undefined || half.clock || mark === ':',
    to: half.to,
  };
};

interface Half {
  readonly shift: number | undefined;
  readonly clock: boolean;
  readonly to: number;
}

const readMeridiem = (document: Document, at: number, glued: string | undefined): Half => {
  if (glued !== undefined) return { shift: glued.toLowerCase().startsWith('p') ? 12 : 0, clock: false, to: at };
  const { word, shape } = document.tokens;
  const shift = meridiems.get(word[at]!);
  // *10 am* is a time, *10 AM* too, but a capital *Am* begins a sentence.
  if (shift !== undefined && shape[at] !== Shape.Capital) return { shift, clock: false, to: at + 1 };
  if (OCLOCK.has(word[at]!)) {
    const after = meridiems.get(word[at + 1]!);
    return { shift: after, clock: true, to: after === undefined ? at + 1 : at + 2 };
  }
  return { shift: undefined, clock: false, to: at };
};

/** `GMT`, `Eastern time`, `local time`. */
const readZone = (document: Document, at: number): { value: string; to: number } | undefined => {
  const { word, shape } = document.tokens;
  const zone = zones.get(word[at]!);
  if (zone !== undefined && shape[at] === Shape.Upper) return { value: zone, to: at + 1 };
  const name = zoneNames.get(word[at]!);
  let to = at + (name === undefined ? 0 : 1);
  if (local.has(word[to]!)) to++;
  return to > at && word[to] === TIME ? { value: name ?? '', to: to + 1 } : undefined;
};
