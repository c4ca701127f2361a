/**
 * Expressions of time from other projects' test cases that news does not need, or needs with another value; by their kind,
 * with the reason. Those that occur in news are among the rules and in cases.ts.
 */
export const decidedAgainst: readonly (readonly [kind: string, example: string, reason: string])[] = [
  ['commands to an assistant', 'move the ten am appointment to 13', 'news addresses no calendar'],
  ['a bare number as a day or an hour', "I'll go back on 15", 'in news it counts something'],
  ['times spelled in words', 'seven thirty five pm', "only full hours with o'clock or a.m. stand in news"],
  ['short forms of chat', 'tmr, eod, 2hr5min, 15h30', 'no newspaper spells so'],
  ['forward by default', 'Monday: the next one', 'news tells the last such day unless the clause looks ahead'],
  [
    'length after a preposition as a point',
    'in two weeks: 1 May',
    'TimeML marks the length, the preposition stays outside',
  ],
  [
    'length before or after an event',
    'three months after Easter',
    'TimeML marks the length; its from and to give the day',
  ],
  [
    'ranges as one expression',
    'from June 5 to June 9',
    'TimeML marks both ends; the interval is an entity without a mention',
  ],
  [
    'the beginning of a period as a day',
    'last week: its Monday',
    'a week is told, not a day: from and to give its days',
  ],
  ['prepositions inside the expression', 'on Monday, before 2012', 'TIDES leaves them outside'],
  ['months of other calendars', 'Shawwal, Nisan', 'they are no unit of this calendar; Ramadan is read'],
  [
    'holidays of one country without an article',
    'British Columbia Day, Rizal Day',
    'too rare to be worth a false alarm',
  ],
  [
    'two numbers with a slash and no year',
    '2/15',
    'in news mostly a fraction, a score or a share; with --date-order it is a day',
  ],
  ['year and month in digits', '2015-03', 'in news mostly two years: 2007-08'],
  ['time zones by themselves', 'Montreal time', 'no time is told'],
  ['days rolled over or clamped', 'Feb. 30', 'the text keeps its words and gets no value'],
  ['small letters for weekdays and months', 'sun, march, may', 'in news they are words'],
  ['decades of this century in words', 'the twenty-tens', 'too rare to be worth the words'],
  [
    'adjectives of time',
    'the current flag, a recent poll, a former minister',
    'TIDES marks them, news corpora mostly do not; the adverbs and recent years are read',
  ],
];
