/** Texts on which careless tools take minutes, each a unit repeated; and how long they take. */
import { extract } from '../../src/extract.js';
import { processorTime } from './processor-time.js';

const NEWS = `LIMA, May 3 - Foreign Minister Ana Torres of Peru met her Chilean counterpart, Luis Soto, on Tuesday. "We signed
the treaty in March," she said. The two countries had attacked each other's plans for the 2015 summit. `;

export const SHAPES: Readonly<Record<string, string>> = {
  'an article': NEWS,
  'words without punctuation': 'the people of the town went to see what had been found ',
  'no sentence ends': 'the minister said that the president of Japan met ',
  'one capitalised word': 'Smith ',
  'capitals without end': 'Van Der Jan De Maria Kim ',
  digits: '7',
  'grouped digits': '1,234',
  numbers: '1 2 3/4-5, ',
  weekdays: 'Monday ',
  'months and days': 'May 3 ',
  'almost dates': 'the first quarter of the last week of May the ',
  'deep brackets': '(',
  'brackets and names': '(Smith (',
  'abbreviated countries': 'U.S. ',
  quotes: '"Yes," ',
  'quotes that never close': '“He said ',
  'opening quotes': '“‘"( ',
  hyphens: 'well-',
  'names with hyphens': 'Smith-',
  'of the of the': 'of the ',
  'the end of the end of': 'the end of ',
  initials: 'J. ',
  'initials without spaces': 'J.',
  titles: 'Prime Minister ',
  triggers: 'did not attack, attacked and would not attack ',
  'verbs that wait for their object': 'said it would sign ',
  met: 'met ',
  'a list of countries': 'France, Germany, Italy, and ',
  'one long word': 'a',
  apostrophes: "O'Brien's'",
  'apostrophes alone': "'",
  clitics: "Smith's ",
  'line ends': 'a\r\n',
  'blank lines': '\n\n',
  spaces: ' ',
  'full stops': '.',
  'a dateline without end': 'LIMA, ',
  'events without a year': 'G7 foreign ministers finance leaders ',
  'lone surrogates': '\ud83d',
  emoji: '👩‍👩‍👧',
  'combining marks': 'e\u0301\u0301',
  'one meeting mentioned again and again': 'Ana Torres met Luis Soto in Lima. The meeting was short. ',
  'one meeting and those who took part':
    'Ana Torres, Luis Soto, Peru and Chile held talks. The talks went on with Ana Torres. ',
  'one named event': 'The Iraq War began. ',
  'one named event and its head': 'The Iraq War began. The war went on. ',
  'short forms of one name': 'Hurricane Katrina struck. Katrina went on. ',
  'one person by all names': 'President Ana Torres spoke. Torres left. Mrs Torres, the president of Peru, came back. ',
};

/** Milliseconds. */
export const timeOf = (shape: string, length: number): number => {
  const unit = SHAPES[shape]!;
  const text = unit.repeat(Math.ceil(length / unit.length));
  return processorTime(() => extract(text, { timex: ['date', 'time', 'duration', 'set'], explain: true }));
};

export const SHORT = 1_000;
/** Quadratic code takes sixty-four times as long from one to the next. */
export const TIMES: readonly number[] = [1, 8, 64];
