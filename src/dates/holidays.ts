import { dayNumber, weekdayOf, type DayNumber } from '../core/civil-day.js';

const on = (year: number, month: number, day: number): DayNumber => dayNumber({ year, month, day });

/** The nth such weekday of a month; counted from its end if negative. */
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

type Rule = (year: number) => DayNumber;
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

/** Holidays news names, each with the day it falls on in a year; those of other calendars are left out. */
export const HOLIDAYS: Readonly<Record<string, Rule>> = {
  'all saints day': fixed(11, 1),
  'anzac day': fixed(4, 25),
  "april fools' day": fixed(4, 1),
  "april fool's day": fixed(4, 1),
  'armistice day': fixed(11, 11),
  'ascension day': fromEaster(39),
  'ash wednesday': fromEaster(-46),
  'australia day': fixed(1, 26),
  'bastille day': fixed(7, 14),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'boxing day': fixed(12, 26),
  'canada day': fixed(7, 1),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'cinco de mayo': fixed(5, 5),
  'columbus day': nth(10, 1, 2),
  'corpus christi': fromEaster(60),
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'earth day': fixed(4, 22),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'easter sunday': fromEaster(0),
  epiphany: fixed(1, 6),
  "father's day": nth(6, 7, 3),
  'flag day': fixed(6, 14),
  'fourth of july': fixed(7, 4),
  'good friday': fromEaster(-2),
  'groundhog day': fixed(2, 2),
  'guy fawkes night': fixed(11, 5),
  halloween: fixed(10, 31),
  'holy thursday': fromEaster(-3),
  'inauguration day': fixed(1, 20),
  "international women's day": fixed(3, 8),
  juneteenth: fixed(6, 19),
  'labor day': nth(9, 1, 1),
  'mardi gras': fromEaster(-47),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr. day': nth(1, 1, 3),
  'maundy thursday': fromEaster(-3),
  'may day': fixed(5, 1),
  'memorial day': nth(5, 1, -1),
  "mother's day": nth(5, 7, 2),
  "new year's": fixed(1, 1),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  'palm sunday': fromEaster(-7),
  pentecost: fromEaster(49),
  'pi day': fixed(3, 14),
  "presidents' day": nth(2, 1, 3),
  "president's day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  'remembrance day': fixed(11, 11),
  'remembrance sunday': nth(11, 7, 2),
  "saint patrick's day": fixed(3, 17),
  'shrove tuesday': fromEaster(-47),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  "st. valentine's day": fixed(2, 14),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  "valentine's day": fixed(2, 14),
  'valentines day': fixed(2, 14),
  've day': fixed(5, 8),
  'veterans day': fixed(11, 11),
  'vj day': fixed(8, 15),
  'waitangi day': fixed(2, 6),
  'whit monday': fromEaster(50),
  'world aids day': fixed(12, 1),
};
