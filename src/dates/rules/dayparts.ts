import { endsPhrase, fitsBeforeLast, fitsDaypart, looksAhead } from '../context/moments.js';
import { fromDct, fromFocus, moved, onScene, part, type Reading } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';

/** How many days *the next morning* or *that night* is after the one mentioned; any other word means *the night before*. */
const DAYS: Readonly<Record<string, number>> = { after: 1, following: 1, next: 1, same: 0, that: 0 };

/** *dawn Thursday* */
const onWeekday = (groups: Groups): Reading => ({
  type: 'TIME',
  when: part({ is: 'weekday', weekday: groups.number('weekday') }),
  time: groups.word('daypart'),
});

/** Mornings, evenings and nights. */
export const daypartRules: readonly DateRule[] = [
  {
    name: 'tonight',
    reason: 'a part of the document creation time or of its neighbours',
    finds: ['They met [last night]. → 2023-04-16TNI', 'They meet [tonight]. → 2023-04-17TNI'],
    patterns: [
      'tonight',
      'late tonight',
      'which=last night',
      'this DAYPART',
      'later? this DAYPART',
      'earlier this DAYPART',
    ],
    read: (groups) => ({
      type: 'TIME',
      when: fromDct('day', groups.has('which') ? -1 : 0),
      time: groups.has('daypart') ? groups.word('daypart') : 'TNI',
    }),
  },
  {
    name: 'night-before-last',
    reason: 'a part of the day before yesterday, of which *last* speaks from the document creation time',
    finds: ['They met [the night before last]. → 2023-04-15TNI', 'They met [the evening before last]. → 2023-04-15TEV'],
    patterns: ['the DAYPART before last'],
    read: (groups) => ({ type: 'TIME', when: fromDct('day', -2), time: groups.word('daypart') }),
    context: { holds: fitsBeforeLast },
  },
  {
    name: 'overnight',
    reason: 'the night before the document creation time, of which the clause looks back',
    finds: ['They died [overnight]. → 2023-04-16TNI'],
    patterns: ['overnight'],
    read: () => ({ type: 'TIME', when: fromDct('day', -1), time: 'TNI' }),
    context: { holds: (document, from, to) => endsPhrase(document, from, to) && !looksAhead(document, from, to) },
  },
  {
    name: 'overnight-ahead',
    reason: 'the night that follows the document creation time',
    finds: ['Rain is expected [overnight]. → 2023-04-17TNI'],
    patterns: ['overnight'],
    read: () => ({ type: 'TIME', when: fromDct('day', 0), time: 'TNI' }),
    context: { holds: (document, from, to) => endsPhrase(document, from, to) && looksAhead(document, from, to) },
  },
  {
    name: 'overnight-into',
    reason: 'the night before the day of that name',
    finds: ['The road was closed [overnight into Tuesday]. → 2023-04-10TNI'],
    patterns: ['overnight into WEEKDAY'],
    read: (groups) => ({
      type: 'TIME',
      when: moved(part({ is: 'weekday', weekday: groups.number('weekday') }), 'day', -1),
      time: 'TNI',
    }),
  },
  {
    name: 'day-part',
    reason: 'a part of the day in focus',
    finds: [
      'He arrived on Thursday. [That night] he slept badly. → 2023-04-13TNI',
      'They met at [dawn Thursday]. → 2023-04-13TMO',
      '[Mid-day] trading was slow. → 2023-04-17TMI',
    ],
    patterns: [
      'the DAYPART',
      'mid - day',
      'DAYPART',
      'early|late in? the DAYPART',
      'by=that|same DAYPART',
      'by=that same? DAYPART',
      'the by=same DAYPART',
      'the? by=next|following DAYPART',
      'the? by=previous DAYPART',
      'the DAYPART by=before|after',
      'DAYPART WEEKDAY',
    ],
    read: (groups) => {
      if (groups.has('weekday')) return onWeekday(groups);
      const when = groups.has('by') ? fromFocus('day', DAYS[groups.word('by')] ?? -1) : onScene;
      return { type: 'TIME', when, time: groups.has('daypart') ? groups.word('daypart') : 'TMI' };
    },
    context: { holds: fitsDaypart },
  },
];
