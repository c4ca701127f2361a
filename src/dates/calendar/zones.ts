import { dayNumber, parseDay, weekdayOf, type DayNumber } from '../../core/calendar/civil-day.js';
import { slice, wordAt, type Document } from '../../text/document.js';
import { IN } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import type { Reading } from '../grammar/reading.js';
import { pad } from '../../core/strings/pad.js';

/** When clocks go forward an hour: by the law of the United States (which Canada follows) or of the European Union. */
type SummerTime = 'us' | 'eu' | 'none';
type Zone = readonly [hours: number, summer: SummerTime];

/** Zones by their names in news; *EST* and the like say themselves whether it is summer time. */
export const ZONES: Readonly<Record<string, Zone>> = {
  ct: [-6, 'us'],
  et: [-5, 'us'],
  mt: [-7, 'us'],
  pt: [-8, 'us'],
  central: [-6, 'us'],
  eastern: [-5, 'us'],
  mountain: [-7, 'us'],
  pacific: [-8, 'us'],
  gmt: [0, 'none'],
  utc: [0, 'none'],
  bst: [1, 'none'],
  cet: [1, 'none'],
  cest: [2, 'none'],
  eet: [2, 'none'],
  msk: [3, 'none'],
  ist: [5.5, 'none'],
  jst: [9, 'none'],
  kst: [9, 'none'],
  aest: [10, 'none'],
  edt: [-4, 'none'],
  est: [-5, 'none'],
  cdt: [-5, 'none'],
  cst: [-6, 'none'],
  mdt: [-6, 'none'],
  mst: [-7, 'none'],
  pdt: [-7, 'none'],
  pst: [-8, 'none'],
};

const cities = (zone: Zone, names: string): [string, Zone][] => names.split(', ').map((name) => [name, zone]);

/** Cities whose clock times occur in news; none in a country that recently changed its law on summer time. */
const CITIES: ReadonlyMap<string, Zone> = new Map([
  ...cities([-8, 'us'], 'los angeles, san francisco, seattle, las vegas, vancouver, san diego, portland'),
  ...cities([-7, 'us'], 'denver, salt lake city, calgary'),
  ...cities([-6, 'us'], 'chicago, houston, dallas, austin, minneapolis, new orleans, st. louis, winnipeg'),
  ...cities(
    [-5, 'us'],
    'new york, washington, boston, philadelphia, atlanta, miami, detroit, toronto, montreal, ottawa, baltimore, cleveland',
  ),
  ...cities([-5, 'none'], 'bogota, lima, quito, kingston, panama city'),
  ...cities([-4, 'none'], 'caracas, la paz, san juan'),
  ...cities([-3, 'none'], 'buenos aires, montevideo'),
  ...cities([0, 'eu'], 'london, dublin, lisbon, edinburgh, glasgow, cardiff, belfast, manchester, birmingham, leeds'),
  ...cities([0, 'none'], 'reykjavik, accra, dakar, abidjan'),
  ...cities(
    [1, 'eu'],
    `paris, berlin, madrid, rome, vienna, brussels, amsterdam, copenhagen, stockholm, oslo, prague, warsaw, budapest, zurich, geneva, milan, munich, frankfurt, barcelona, belgrade, zagreb, the hague`,
  ),
  ...cities([1, 'none'], 'lagos, abuja, algiers, tunis, kinshasa, luanda'),
  ...cities([2, 'eu'], 'athens, helsinki, kyiv, kiev, bucharest, sofia, vilnius, riga, tallinn, nicosia'),
  ...cities([2, 'none'], 'johannesburg, pretoria, cape town, harare, lusaka, tripoli, khartoum, kigali'),
  ...cities([3, 'none'], 'nairobi, addis ababa, baghdad, riyadh, doha, kuwait city, kampala, minsk, mecca'),
  ...cities([4, 'none'], 'dubai, abu dhabi, muscat, baku, tbilisi, yerevan'),
  ...cities([4.5, 'none'], 'kabul'),
  ...cities([5, 'none'], 'islamabad, karachi, lahore, tashkent'),
  ...cities([5.5, 'none'], 'delhi, new delhi, mumbai, kolkata, chennai, bangalore, bengaluru, hyderabad, colombo'),
  ...cities([5.75, 'none'], 'kathmandu'),
  ...cities([6, 'none'], 'dhaka'),
  ...cities([7, 'none'], 'bangkok, jakarta, hanoi, phnom penh, ho chi minh city'),
  ...cities([8, 'none'], 'beijing, shanghai, hong kong, singapore, taipei, manila, kuala lumpur, perth'),
  ...cities([9, 'none'], 'tokyo, seoul, osaka, pyongyang'),
  ...cities([10, 'none'], 'brisbane'),
]);

/** How far a clock time is from UTC; null if neither zone nor city is beside it, or its day is not known. */
export const offsetAt = (
  document: Document,
  { reading, to }: { readonly reading: Reading; readonly to: number },
  day: string | null,
): string | null => {
  const zone = zoneOf(reading.time) ?? cityAt(document, to);
  if (zone === undefined || !/^T\d/.test(reading.time ?? '')) return null;
  const hours = hoursIn(zone, day);
  return hours === undefined ? null : spell(hours);
};

const zoneOf = (time: string | undefined): Zone | undefined => ZONES[time?.split('@')[1] ?? ''];

const local = wordSet(['local', 'time']);

/** *11 a.m. in Toronto*, *11 a.m. Toronto time* */
const cityAt = (document: Document, to: number): Zone | undefined => {
  let at = to;
  while (local.has(wordAt(document, at))) at++;
  if (wordAt(document, at) === IN) at++;
  const { length } = document.tokens;
  for (const words of [3, 2, 1])
    if (at + words <= length) {
      const zone = CITIES.get(slice(document, at, at + words).toLowerCase());
      if (zone !== undefined) return zone;
    }
  return undefined;
};

/** The rules hold since these years; for earlier ones nothing is claimed. */
const KNOWN = { us: 2007, eu: 1996 } as const;

const hoursIn = ([hours, summer]: Zone, day: string | null): number | undefined => {
  if (summer === 'none') return hours;
  const civil = day === null ? undefined : parseDay(day);
  if (civil === undefined || civil.year < KNOWN[summer]) return undefined;
  const [begins, ends] =
    summer === 'us'
      ? [sunday(civil.year, 3, 8), sunday(civil.year, 11, 1)]
      : [sunday(civil.year, 3, 25), sunday(civil.year, 10, 25)];
  const number = dayNumber(civil);
  return number >= begins && number < ends ? hours + 1 : hours;
};

/** The first Sunday on or after a day of a month. */
const sunday = (year: number, month: number, day: number): DayNumber => {
  const first = dayNumber({ year, month, day });
  return first + ((7 - weekdayOf(first)) % 7);
};

const spell = (hours: number): string => {
  const minutes = Math.abs(hours) * 60;
  return `${hours < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};
