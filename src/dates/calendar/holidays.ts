import { civilDay, dayNumber, weekdayOf, type DayNumber } from '../../core/calendar/civil-day.js';
import { FEASTS, FIRST_YEAR } from './movable-feasts.js';
import { ashura, diwali, eidAlAdha, eidAlFitr, lunarNewYear, orthodoxEaster } from './moon.js';

const on = (year: number, month: number, day: number): DayNumber => dayNumber({ year, month, day });

/** The nth given weekday of a month; counted from its end if negative. */
const nthWeekday = (year: number, month: number, weekday: number, n: number): DayNumber => {
  if (n > 0) {
    const first = on(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = on(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
};

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus). */
export const easter = (year: number): DayNumber => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return on(year, month, ((h + l - 7 * m + 114) % 31) + 1);
};

/** Undefined if the day depends on the country. */
type Rule = (year: number) => DayNumber | undefined;
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    on(year, month, day);
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, n);
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

const untold: Rule = () => undefined;

/** A feast of a lunar calendar: from the table of its days; for other years calculated, if that is possible. */
const feast = (name: string, other: Rule = untold): Rule => {
  let days: readonly string[] | undefined;
  return (year) => {
    const day = (days ??= FEASTS[name]!.split(' '))[year - FIRST_YEAR];
    if (day === undefined) return other(year);
    return day === '0000' ? undefined : on(year, Number(day.slice(0, 2)), Number(day.slice(2)));
  };
};
const newYear = feast('lunar new year', lunarNewYear);
/** The full moon of the eighth Chinese month. */
const harvestMoon = feast('mid-autumn festival');
const alFitr = feast('eid al-fitr', eidAlFitr);
const alAdha = feast('eid al-adha', eidAlAdha);

/** Holidays mentioned in news, each with its day in a given year. */
export const HOLIDAYS: Readonly<Record<string, Rule>> = {
  'all saints day': fixed(11, 1),
  'anzac day': fixed(4, 25),
  "april fools' day": fixed(4, 1),
  "april fool's day": fixed(4, 1),
  'armistice day': fixed(11, 11),
  'ascension day': fromEaster(39),
  ashura: feast('ashura', ashura),
  'august bank holiday': nth(8, 1, -1),
  'ash wednesday': fromEaster(-46),
  'australia day': fixed(1, 26),
  'bank holiday': untold,
  'bastille day': fixed(7, 14),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'boxing day': fixed(12, 26),
  'canada day': fixed(7, 1),
  'chinese new year': newYear,
  chuseok: harvestMoon,
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'cinco de mayo': fixed(5, 5),
  'columbus day': nth(10, 1, 2),
  'corpus christi': fromEaster(60),
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'day of the dead': fixed(11, 2),
  deepavali: diwali,
  'democracy day': untold,
  diwali,
  'earth day': fixed(4, 22),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'easter sunday': fromEaster(0),
  'eid al-adha': alAdha,
  'eid al-fitr': alFitr,
  'eid-al-adha': alAdha,
  'eid-al-fitr': alFitr,
  'eid-ul-adha': alAdha,
  'eid-ul-fitr': alFitr,
  'eid ul-adha': alAdha,
  'eid ul-fitr': alFitr,
  epiphany: fixed(1, 6),
  "father's day": nth(6, 7, 3),
  'flag day': fixed(6, 14),
  'fourth of july': fixed(7, 4),
  'gandhi jayanti': fixed(10, 2),
  'good friday': fromEaster(-2),
  'groundhog day': fixed(2, 2),
  'guy fawkes night': fixed(11, 5),
  halloween: fixed(10, 31),
  hanukkah: feast('hanukkah'),
  'holy thursday': fromEaster(-3),
  'holy week': fromEaster(-7),
  'inauguration day': fixed(1, 20),
  'independence day': untold,
  "international women's day": fixed(3, 8),
  'indigenous peoples day': nth(10, 1, 2),
  "indigenous peoples' day": nth(10, 1, 2),
  'jamhuri day': fixed(12, 12),
  juneteenth: fixed(6, 19),
  'islamic new year': feast('islamic new year'),
  'labor day': nth(9, 1, 1),
  'labour day': fixed(5, 1),
  'lunar new year': newYear,
  'madaraka day': fixed(6, 1),
  'mardi gras': fromEaster(-47),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr. day': nth(1, 1, 3),
  'mashujaa day': fixed(10, 20),
  'maundy thursday': fromEaster(-3),
  mawlid: feast('mawlid'),
  'may day': fixed(5, 1),
  'memorial day': nth(5, 1, -1),
  'mid-autumn festival': harvestMoon,
  'mothering sunday': fromEaster(-21),
  "mother's day": nth(5, 7, 2),
  'national day': untold,
  'new year': fixed(1, 1),
  "new year's": fixed(1, 1),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  nowruz: feast('nowruz'),
  'orthodox christmas': fixed(1, 7),
  'orthodox easter': orthodoxEaster,
  'palm sunday': fromEaster(-7),
  passover: feast('passover'),
  pentecost: fromEaster(49),
  'pi day': fixed(3, 14),
  "presidents' day": nth(2, 1, 3),
  "president's day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  ramadan: feast('ramadan'),
  'remembrance day': fixed(11, 11),
  'republic day': untold,
  'rizal day': fixed(12, 30),
  'remembrance sunday': nth(11, 7, 2),
  'rosh hashanah': feast('rosh hashanah'),
  "saint patrick's day": fixed(3, 17),
  'shrove tuesday': fromEaster(-47),
  songkran: fixed(4, 13),
  'spring bank holiday': nth(5, 1, -1),
  'spring festival': newYear,
  "st. andrew's day": fixed(11, 30),
  "st andrew's day": fixed(11, 30),
  "st. david's day": fixed(3, 1),
  "st david's day": fixed(3, 1),
  "st. george's day": fixed(4, 23),
  "st george's day": fixed(4, 23),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  "st. stephen's day": fixed(12, 26),
  "st stephen's day": fixed(12, 26),
  "st. valentine's day": fixed(2, 14),
  sukkot: feast('sukkot'),
  tet: newYear,
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  "valentine's day": fixed(2, 14),
  'valentines day': fixed(2, 14),
  've day': fixed(5, 8),
  'victory day': untold,
  'veterans day': fixed(11, 11),
  'vj day': fixed(8, 15),
  'waitangi day': fixed(2, 6),
  'whit monday': fromEaster(50),
  'world aids day': fixed(12, 1),
  'yom kippur': feast('yom kippur'),
};

/** Holidays that share a name but not the day, by ISO 3166 code of the country. */
const NATIONAL: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "father's day": { AU: nth(9, 7, 1), NZ: nth(9, 7, 1), DE: fromEaster(39), ES: fixed(3, 19), IT: fixed(3, 19) },
  'democracy day': { NG: fixed(6, 12) },
  'independence day': {
    BR: fixed(9, 7),
    FI: fixed(12, 6),
    GH: fixed(3, 6),
    ID: fixed(8, 17),
    IN: fixed(8, 15),
    KE: fixed(12, 12),
    MX: fixed(9, 16),
    NG: fixed(10, 1),
    PH: fixed(6, 12),
    PK: fixed(8, 14),
    PL: fixed(11, 11),
    UA: fixed(8, 24),
    US: fixed(7, 4),
  },
  'labour day': { CA: nth(9, 1, 1), NZ: nth(10, 1, 4), US: nth(9, 1, 1) },
  "mother's day": { GB: fromEaster(-21), IE: fromEaster(-21), MX: fixed(5, 10), FR: nth(5, 7, -1) },
  'national day': { CN: fixed(10, 1), FR: fixed(7, 14), ES: fixed(10, 12), SG: fixed(8, 9), TW: fixed(10, 10) },
  'republic day': { IN: fixed(1, 26), IT: fixed(6, 2), PK: fixed(3, 23), TR: fixed(10, 29) },
  thanksgiving: { CA: nth(10, 1, 2) },
  'thanksgiving day': { CA: nth(10, 1, 2) },
  'victory day': { RU: fixed(5, 9), UA: fixed(5, 8), FR: fixed(5, 8), TR: fixed(8, 30) },
};

/** The countries that have a holiday of this name on another day. */
export const countriesOf = (holiday: string): readonly string[] => Object.keys(NATIONAL[holiday] ?? {});

/** The day of a holiday in a year, by its country (`labour day/CA`). */
export const holidayIn = (holiday: string, year: number): DayNumber | undefined => {
  const [name = '', country = ''] = holiday.split('/');
  return (NATIONAL[name]?.[country] ?? HOLIDAYS[name]!)(year);
};

/** Holidays that begin when the new moon is seen: their day is known only to within one. */
export const isSighted = (holiday: string): boolean => /^(?:eid|ashura|islamic|mawlid|ramadan)/.test(holiday);

const LENGTHS: Readonly<Record<string, number>> = { hanukkah: 8, 'holy week': 7, passover: 8, sukkot: 7 };
/** The most days of a lunar month. */
const LONGEST_MONTH = 30;

/** Days that a holiday lasts: Ramadan until the day before Eid al-Fitr. */
export const lengthOf = (holiday: string, first: DayNumber): number => {
  if (holiday !== 'ramadan') return LENGTHS[holiday] ?? 1;
  const { year } = civilDay(first);
  const next = [year, year + 1].map(alFitr).find((day) => day !== undefined && day > first);
  return next === undefined ? LONGEST_MONTH : Math.min(next - first, LONGEST_MONTH);
};
