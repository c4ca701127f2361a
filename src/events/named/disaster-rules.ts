import { sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import {
  endOfYears,
  goesOn,
  isHeadline,
  isNameWord,
  isYear,
  range,
  runStart,
  withNumberBehind,
  withYearBefore,
} from './name-words.js';
import type { NamedRule } from './rule.js';

const notStorms = wordSet(
  `center centre warning watch season relief fund force surge damage victims survivors forecasters shelter wind winds kills
   hits nears warnings preparedness specialists hunter hunters coast alert`.split(/\s+/),
);

const storm: NamedRule = {
  name: 'storm',
  reason: 'a storm by the name given to it',
  example: ['Hurricane Irma reached the coast.', 'Hurricane Irma'],
  kind: 'disaster',
  words: 'hurricane hurricanes typhoon cyclone superstorm storm storms superhurricane supertyphoon depression'.split(
    ' ',
  ),
  match: (document, at) => {
    const { tokens } = document;
    if (tokens.shape[at] !== Shape.Capital || !isStormName(document, at + 1)) return undefined;
    const from = openers.has(tokens.word[at - 1] ?? 0) && tokens.shape[at - 1] === Shape.Capital ? at - 1 : at;
    return range(from, at + 2);
  },
};

const isStormName = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (at >= sentenceEnd(document, at - 1) || !isNameWord(document, at)) return false;
  return tokens.shape[at] === Shape.Capital && !notStorms.has(tokens.word[at]!);
};

const openers = wordSet(['tropical', 'super']);

/** Known by one name however the noun is written. */
const small = wordSet(['disaster', 'famine', 'pandemic']);

const disaster: NamedRule = {
  name: 'dated-disaster',
  reason: 'an earthquake, flood or other disaster with its year and place, or written with a capital',
  example: ['The 2010 Haiti earthquake killed many.', '2010 Haiti earthquake'],
  kind: 'disaster',
  words:
    'earthquake quake tsunami pandemic famine flood floods disaster eruption wildfire wildfires outbreak epidemic hurricane fire'.split(
      ' ',
    ),
  match: (document, at) => {
    const run = runStart(document, at, { lower: betweens });
    const onlyYear = run + 1 === at && isYear(document, run);
    if (run === at || onlyYear || goesOn(document, at + 1)) return undefined;
    const from = withYearBefore(document, run);
    const dated = from < run || isYear(document, run);
    return dated || isWrittenAsName(document, at, run) ? range(from, withNumberBehind(document, at + 1)) : undefined;
  },
};

const isWrittenAsName = (document: Document, at: number, run: number): boolean =>
  (document.tokens.shape[at] === Shape.Capital && !isHeadline(document, at)) ||
  (small.has(document.tokens.word[at]!) && isNameWord(document, run));

const betweens = wordSet(['nuclear', 'flu', 'swine', 'mine', 'mining', 'rail', 'oil', 'spill']);

/** `2008 financial crisis`, `the financial crisis of 2007-2008` */
const crash: NamedRule = {
  name: 'dated-crisis',
  reason: 'a financial crisis or market crash with its year',
  example: ['The 2008 financial crisis cost him his job.', '2008 financial crisis'],
  kind: 'business',
  words: ['crisis', 'crash', 'recession'],
  match: (document, at) => {
    let from = at;
    while (from > 0 && money.has(document.tokens.word[from - 1]!)) from--;
    if (from === at) return undefined;
    const named = runStart(document, from);
    const dated = isYear(document, named) ? named : withYearBefore(document, named);
    if (dated < named || isYear(document, named)) return range(dated, at + 1);
    return withYearBehind(document, named, at);
  },
};

/** `financial crisis of 2007-2008` */
const withYearBehind = (document: Document, from: number, at: number): ReturnType<NamedRule['match']> =>
  document.tokens.word[at + 1] === OF && isYear(document, at + 2)
    ? range(from, endOfYears(document, at + 2))
    : undefined;

const money = wordSet([
  'financial',
  'debt',
  'banking',
  'economic',
  'stock',
  'market',
  'currency',
  'housing',
  'energy',
  'oil',
  'global',
]);
const OF = intern('of');

/** Storms, earthquakes, floods and market crashes. */
export const disasterRules: readonly NamedRule[] = [storm, disaster, crash];
