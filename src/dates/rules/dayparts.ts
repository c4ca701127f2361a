import { endsPhrase, fitsDaypart, looksAhead } from '../context/moments.js';
import type { Groups } from '../pattern.js';
import { fromSpeech, fromStory, part, type Reading } from '../reading.js';
import type { DateRule } from '../rule.js';

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
    reason: 'a part of the day of speech or of its neighbours',
    example: 'tonight',
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
      when: fromSpeech('day', groups.has('which') ? -1 : 0),
      time: groups.has('daypart') ? groups.word('daypart') : 'TNI',
    }),
  },
  {
    name: 'overnight',
    reason: 'the night before the day of speech, of which the clause looks back',
    example: 'Three people died overnight.',
    patterns: ['overnight'],
    read: () => ({ type: 'TIME', when: fromSpeech('day', -1), time: 'TNI' }),
    fits: (document, from, to) => endsPhrase(document, from, to) && !looksAhead(document, from, to),
  },
  {
    name: 'overnight-ahead',
    reason: 'the night that follows the day of speech',
    example: 'Rain is expected overnight.',
    patterns: ['overnight'],
    read: () => ({ type: 'TIME', when: fromSpeech('day', 0), time: 'TNI' }),
    fits: (document, from, to) => endsPhrase(document, from, to) && looksAhead(document, from, to),
  },
  {
    name: 'day-part',
    reason: 'a part of the day of which the text speaks',
    example: 'in the evening',
    patterns: [
      'the DAYPART',
      'mid - day',
      'DAYPART',
      'early|late in? the DAYPART',
      'that|same DAYPART',
      'that same? DAYPART',
      'the same DAYPART',
      'the? by=next|following DAYPART',
      'the? by=previous DAYPART',
      'the DAYPART by=before|after',
      'DAYPART WEEKDAY',
    ],
    read: (groups) => {
      if (groups.has('weekday')) return onWeekday(groups);
      const by = groups.has('by') ? ({ next: 1, following: 1, after: 1 }[groups.word('by')] ?? -1) : 0;
      return { type: 'TIME', when: fromStory('day', by), time: groups.has('daypart') ? groups.word('daypart') : 'TMI' };
    },
    fits: fitsDaypart,
  },
];
