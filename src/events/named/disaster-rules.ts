import { sentenceEnd } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern, wordSet } from '../../text/vocabulary.js';
import { verbalForms } from '../lexicon.js';
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
    const name = at + 1;
    if (tokens.shape[at] !== Shape.Capital || name >= sentenceEnd(document, at) || !isNameWord(document, name))
      return undefined;
    if (tokens.shape[name] !== Shape.Capital || notStorms.has(tokens.word[name]!)) return undefined;
    if (isHeadline(document, at) && verbalForms(tokens.word[name]!) !== 0) return undefined;
    const from = openers.has(tokens.word[at - 1] ?? 0) && tokens.shape[at - 1] === Shape.Capital ? at - 1 : at;
    return range(from, name + 1);
  },
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
    if (run === at || goesOn(document, at + 1)) return undefined;
    const from = withYearBefore(document, run);
    if (isYear(document, run) && run + 1 === at) return undefined;
    const dated = from < run || isYear(document, run);
    const written = document.tokens.shape[at] === Shape.Capital && !isHeadline(document, at);
    const known = small.has(document.tokens.word[at]!) && isNameWord(document, run);
    return dated || written || known ? range(from, withNumberBehind(document, at + 1)) : undefined;
  },
};

const betweens = wordSet(['nuclear', 'flu', 'swine', 'mine', 'mining', 'rail', 'oil', 'spill']);

/** `2008 financial crisis`, `the financial crisis of 2007-2008` */
const crash: NamedRule = {
  name: 'dated-crisis',
  reason: 'a financial crisis or market crash with its year',
  example: ['The 2008 financial crisis cost him his job.', '2008 financial crisis'],
  kind: 'business',
  words: ['crisis', 'crash', 'recession'],
  match: (document, at) => {
    const { tokens } = document;
    let from = at;
    while (from > 0 && money.has(tokens.word[from - 1]!)) from--;
    if (from === at) return undefined;
    const named = runStart(document, from);
    const dated = withYearBefore(document, named);
    if (dated < named) return range(dated, at + 1);
    if (isYear(document, named) && named < at) return range(named, at + 1);
    return tokens.word[at + 1] === OF && isYear(document, at + 2)
      ? range(named, endOfYears(document, at + 2))
      : undefined;
  },
};

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
