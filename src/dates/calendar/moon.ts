import { civilDay, dayNumber, type DayNumber } from '../../core/calendar/civil-day.js';

/** Julian day of 1970-01-01, 0h. */
const EPOCH = 2_440_587.5;
const MONTH = 29.530588861;
const RADIAN = Math.PI / 180;

/**
 * The kth new moon since January 2000, in days since 1970 UTC (J. Meeus, Astronomical Algorithms, chapter 49: its largest
 * terms, right to some minutes).
 */
const newMoon = (k: number): number => {
  const t = k / 1236.85;
  const sun = (2.5534 + 29.1053567 * k) * RADIAN;
  const moon = (201.5643 + 385.81693528 * k) * RADIAN;
  const latitude = (160.7108 + 390.67050284 * k) * RADIAN;
  const mean = 2_451_550.09766 + MONTH * k + 0.00015437 * t * t;
  const correction =
    -0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun) +
    0.00208 * Math.sin(2 * sun);
  // Dynamical time is about a minute ahead of clocks in our age.
  return mean + correction - EPOCH - 65 / 86_400;
};

/** The first new moon at or after a moment. */
const newMoonFrom = (moment: number): number => {
  let k = Math.floor((moment + EPOCH - 2_451_550.1) / MONTH) - 1;
  while (newMoon(k) < moment) k++;
  return newMoon(k);
};

const start = (year: number, month: number, day: number): DayNumber => dayNumber({ year, month, day });

const BEIJING = 8 / 24;
/** The new year of the Chinese calendar: the day of the new moon between 21 January and 20 February in Beijing. */
export const lunarNewYear = (year: number): DayNumber =>
  Math.floor(newMoonFrom(start(year, 1, 21) - BEIJING) + BEIJING);

/** The old moon must last some time after sunset. */
const SUNSET_IN_INDIA = 13 / 24;
/** Diwali: the day in India on whose evening the moon of Kartika is about to be new. */
export const diwali = (year: number): DayNumber => Math.floor(newMoonFrom(start(year, 10, 17)) - SUNSET_IN_INDIA);

const SUNSET_IN_MECCA = 15.5 / 24;
/** The lunation in which Ramadan of the year 1444 began, March 2023. */
const RAMADAN_1444 = 287;

/**
 * Months of the Hijri calendar begin on the day after the first sunset since the new moon; the actual sighting may move them
 * by a day.
 */
const hijriMonth = (lunation: number): DayNumber => Math.ceil(newMoon(lunation) - SUNSET_IN_MECCA) + 1;

/** The first day of a Hijri month, counted from Ramadan, in a year of ours: the first, where it has two. */
const hijri = (year: number, month: number, day: number): DayNumber => {
  let lunation = RAMADAN_1444 + month + Math.floor((year - 2024) * 12.3685);
  lunation -= modulo(lunation - RAMADAN_1444 - month, 12);
  while (civilDay(hijriMonth(lunation) + day - 1).year < year) lunation += 12;
  return hijriMonth(lunation) + day - 1;
};

const modulo = (n: number, by: number): number => ((n % by) + by) % by;

export const eidAlFitr = (year: number): DayNumber => hijri(year, 1, 1);
export const eidAlAdha = (year: number): DayNumber => hijri(year, 3, 10);
export const ashura = (year: number): DayNumber => hijri(year, 4, 10);

/** Easter Sunday of the Orthodox churches, by the Julian calendar (Meeus, chapter 8). */
export const orthodoxEaster = (year: number): DayNumber => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const julian = start(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1);
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
};
