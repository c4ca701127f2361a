import fc from 'fast-check';

/** Pieces of articles, and pieces that break tools. */
const BITS = [
  ...[
    'Yoshimasa Hayashi',
    'Antony Blinken',
    'Mr. Hayashi',
    'Kim Jong-un',
    'Ursula von der Leyen',
    'O’Brien',
    'J. K. Rowling',
  ],
  ...[
    'Luiz Inácio Lula da Silva',
    'President',
    'Foreign Minister',
    'Mrs May',
    'Chad Smith',
    'Martin Luther King Jr.',
    'the Trumps',
  ],
  ...[
    'Japan',
    'U.S.',
    'US',
    'us',
    'Georgia',
    'Côte d’Ivoire',
    'North Korea',
    'Japanese',
    'Pyongyang',
    'the Netherlands',
    'Türkiye',
  ],
  ...[
    '17 April 2023',
    'Monday',
    'last week',
    'May',
    'the 1990s',
    'Feb. 30',
    'from June 5 to 9',
    'two years ago',
    '10:30 p.m.',
    '2023-13-45',
  ],
  ...[
    'every Tuesday',
    'first quarter of 2022',
    'Christmas Eve',
    'now',
    '9/11',
    '1/2/03',
    'the 20th century',
    '99999999999 years ago',
  ],
  ...[
    'G7 summit',
    'World War II',
    'launched a ballistic missile',
    'condemned',
    'did not sign',
    'held talks',
    'war in Ukraine',
    'COP27',
  ],
  ...[
    'said',
    'and',
    'the',
    'in',
    'of',
    'to',
    'will',
    'not',
    'with',
    'on',
    '’s',
    "'s",
    'who',
    'by',
    'against',
    'former',
  ],
  ...['.', ',', '"', '“', '”', '‘', '’', '(', ')', '—', '-', ':', ';', '?', '!', '…', '/', '$1.5', '%', '&', '@', '#'],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u0000',
    '\u001b[31m',
  ],
  ...['😀', '🇯🇵', '👩‍👩‍👧', 'e\u0301', 'ﬁ', '東京', 'Привет', 'مرحبا', 'ǅ', 'ß', '\ud83d', '\ude00', 'İstanbul', 'Ⅳ', '½'],
];

/** Random sentences, with and without spaces between their parts. */
const pieces = fc
  .array(fc.tuple(fc.constantFrom(...BITS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** Any sequence of UTF-16 code units, halves of pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** Any text at all, most of them like news. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.tuple(units, pieces).map((parts) => parts.join('')) },
);
