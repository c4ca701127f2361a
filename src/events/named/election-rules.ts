import { sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { COMMA } from '../../lexicon/marks.js';
import type { Headed } from '../../rules/headed.js';
import { isYear } from '../../language/years.js';
import { isNameWord } from './name-words.js';
import type { NamedRule } from './rule.js';

/** A list of elections, each with its year before it, has commas in the same place. */
const isOldStyle = (document: Document, { from, to }: Headed): boolean =>
  document.tokens.shape[from] === Shape.Capital && !isYear(document, from - 1) && !isNameWord(document, to);

/** *the August 8, 2017 General Election*: the year belongs to the day. */
const isOfNoDay = ({ tokens: { shape, word } }: Document, { from }: Headed): boolean =>
  !(word[from - 1] === COMMA && shape[from - 2] === Shape.Number && shape[from - 3] === Shape.Capital);

/** Elections and referendums. */
export const electionRules: readonly NamedRule[] = [
  {
    name: 'election-with-year-after',
    reason: 'an election with its year after a comma',
    kind: 'election',
    finds: ['See the [Ghanaian general election, 2008].'],
    ignores: ['After the election, 2008 began.'],
    patterns: ['POLL <election|elections|referendum> , YEAR'],
    holds: isOldStyle,
    goesOn: true,
  },
  {
    name: 'dated-election',
    reason: 'an election or primary with its year, and the place or office it is for',
    kind: 'election',
    finds: [
      'He won the [2006 Canadian federal election].',
      'She lost the [2014 Newark by-election].',
      'He recalled the [Lassan elections of 2004].',
    ],
    ignores: [
      'They want elections.',
      'He won 2006 votes in the election.',
      'He won in the May 5, 2022 local elections.  # the day is a date',
    ],
    holds: isOfNoDay,
    patterns: [
      'YEAR POLL? <ELECTION> SEAT?',
      'YEAR POLL? <referendum> QUESTION?',
      'YEAR POLL? by - <election|elections> SEAT?',
      'POLL <election|elections> of YEAR',
    ],
    goesOn: true,
  },
  {
    name: 'office-campaign',
    reason: 'a campaign for an office, with its year or whose it is',
    kind: 'election',
    finds: ['She worked for the [Ortiz presidential campaign].', 'He lost his [2010 Senate campaign].'],
    ignores: ['The presidential campaign was long.', 'He ran a 2010 campaign against litter.'],
    patterns: ['EDITION? NAME YEAR? OFFICE <_campaign>', 'YEAR OFFICE <_campaign>'],
    goesOn: true,
  },
  {
    name: 'referendum',
    reason: 'a referendum called by its place',
    kind: 'election',
    finds: ['He fought the [Scottish independence referendum].'],
    ignores: ['He fought the independence referendum.', 'They held the Berg Referendum Party to it.  # a body'],
    patterns: ['POLL <referendum> QUESTION?'],
    holds: (document, { from }) => isNameWord(document, from) && from > sentenceStart(document, from),
  },
];
