export const SEASONS: Readonly<Record<string, number>> = {
  autumn: 2,
  fall: 2,
  midsummer: 1,
  midwinter: 3,
  spring: 0,
  springtime: 0,
  summer: 1,
  summertime: 1,
  winter: 3,
  wintertime: 3,
};

/** Parts of the day as TIMEX3 writes them. */
export const DAYPARTS: Readonly<Record<string, string>> = {
  afternoon: 'TAF',
  dawn: 'TMO',
  daybreak: 'TMO',
  daytime: 'TDT',
  dusk: 'TEV',
  evening: 'TEV',
  lunchtime: 'TMI',
  midday: 'TMI',
  midmorning: 'TMO',
  morning: 'TMO',
  night: 'TNI',
  nightfall: 'TEV',
  nighttime: 'TNI',
  sundown: 'TEV',
  sunrise: 'TMO',
  sunset: 'TEV',
};

/** Units of durations, in the singular, with their letter in ISO 8601, after T for parts of a day. */
export const UNITS: Readonly<Record<string, string>> = {
  century: 'CE',
  day: 'D',
  decade: 'DE',
  fortnight: 'W',
  hour: 'TH',
  millennium: 'ME',
  minute: 'TM',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  second: 'TS',
  week: 'W',
  weekend: 'WE',
  year: 'Y',
};

export const PLURALS: Readonly<Record<string, string>> = {
  centuries: 'century',
  days: 'day',
  decades: 'decade',
  fortnights: 'fortnight',
  hours: 'hour',
  hrs: 'hour',
  millennia: 'millennium',
  mins: 'minute',
  minutes: 'minute',
  months: 'month',
  quarters: 'quarter',
  seasons: 'season',
  seconds: 'second',
  weekends: 'weekend',
  weeks: 'week',
  years: 'year',
  yrs: 'year',
};

export const NUMERALS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Ordinals up to the twentieth, then the tens; the others are composed. */
export const ORDINALS: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** Decades in words: the nineties. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
  /** Those of this century. */
  noughties: 10,
};

/** Unstated numbers, for which TIMEX3 writes X. */
export const UNTOLD: readonly string[] = [
  'several',
  'few',
  'many',
  'some',
  'numerous',
  'countless',
  'dozens',
  'hundreds',
  'thousands',
  'scores',
];
