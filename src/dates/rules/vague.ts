import { vague } from '../reading.js';
import type { DateRule } from '../rule.js';
import { slice } from '../../text/document.js';

/** Times that point without telling a day. */
export const vagueRules: readonly DateRule[] = [
  {
    name: 'now',
    reason: 'the time of speech, untold',
    example: 'now',
    patterns: [
      'right? now',
      'currently',
      'presently',
      'nowadays',
      'these days',
      'the? present time|day',
      'the present',
      'this time',
      'the moment',
      'this moment',
      'the current time|moment',
      'present',
    ],
    read: () => vague('PRESENT_REF'),
    fits: (document, from, to) => {
      const text = slice(document, from, to).toLowerCase();
      const led = document.text
        .slice(Math.max(0, document.tokens.start[from]! - 4), document.tokens.start[from]!)
        .toLowerCase();
      if (/moment|time|^present$|^the present$/.test(text)) return /\b(?:at|for|to|by) $/.test(led);
      return true;
    },
  },
  {
    name: 'recently',
    reason: 'a time not long past, untold',
    example: 'recently',
    patterns: [
      'recently',
      'lately',
      'most? recent UNITS',
      'the? NUM? recent UNITS',
      'formerly',
      'previously',
      'the? not? so? distant? past',
      'recent times',
      'that time',
      'the time',
    ],
    read: () => vague('PAST_REF'),
    fits: (document, from, to) => {
      const text = slice(document, from, to).toLowerCase();
      const led = document.text
        .slice(Math.max(0, document.tokens.start[from]! - 4), document.tokens.start[from]!)
        .toLowerCase();
      const next = document.text.slice(document.tokens.end[to - 1], document.tokens.end[to - 1]! + 2);
      if (text.endsWith('past')) return /\b(?:in|of) $/.test(led) && !/^ [a-z\d]/.test(next);
      if (text.endsWith('time')) return /\bat $/.test(led);
      return true;
    },
  },
  {
    name: 'soon',
    reason: 'a time to come, untold',
    example: 'soon',
    patterns: [
      'soon',
      'the? near|nearer|distant|foreseeable|immediate? future',
      'the future',
      'coming UNITS',
      'the coming UNITS',
    ],
    read: () => vague('FUTURE_REF'),
    fits: (document, from, to) => {
      const next = document.text.slice(document.tokens.end[to - 1], document.tokens.end[to - 1]! + 7);
      const led = document.text
        .slice(Math.max(0, document.tokens.start[from]! - 3), document.tokens.start[from]!)
        .toLowerCase();
      if (slice(document, from, to).toLowerCase() === 'soon')
        return !/^ (?:after|as|follow)/.test(next) && !/(?:as|too) $/.test(led);
      return true;
    },
  },
];
