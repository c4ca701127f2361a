import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import {
  goesOn,
  isHeadline,
  isNameWord,
  isOrdinal,
  isYear,
  range,
  runStart,
  withNumberBehind,
  withPhrase,
  withYearBefore,
} from './name-words.js';
import { Part } from '../../lexicon/function-words.js';
import { partAt } from '../part-of-speech.js';
import type { NamedRule } from './rule.js';
import { wordList, wordsIn } from '../../lexicon/lists.js';

const notNames = wordList('events/named/false-names');
const of = wordSet(['of']);

/** A capitalised head behind at least one capitalised word; the year or number around it belongs to the name. */
const capitalised = (document: Document, at: number, tail: boolean): ReturnType<NamedRule['match']> => {
  const { tokens } = document;
  if (tokens.shape[at] !== Shape.Capital || isHeadline(document, at)) return undefined;
  const run = runStart(document, at, { possessive: true, joined: true });
  if (run === at || notNames.has(tokens.word[at - 1]!) || (run + 1 === at && isYear(document, run))) return undefined;
  const to = withNumberBehind(document, tail ? withPhrase(document, at + 1, of) : at + 1);
  return goesOn(document, to) ? undefined : range(withYearBefore(document, run), to);
};

const cup: NamedRule = {
  name: 'cup',
  reason: 'a cup, championship, games or race behind its name',
  example: ['He won the Bahrain Grand Prix.', 'Bahrain Grand Prix'],
  kind: 'sport',
  words:
    'cup championship championships games prix masters marathon bowl regatta playoffs derby trophy finals tournament olympics invitational decathlon'.split(
      ' ',
    ),
  match: (document, at) => capitalised(document, at, false),
};

const open: NamedRule = {
  name: 'open',
  reason: 'an open tournament behind its country or city',
  example: ['She lost the Madrid Open on Sunday.', 'Madrid Open'],
  kind: 'sport',
  words: ['open'],
  match: (document, at) => {
    if (partAt(document, at - 1) !== Part.None) return undefined;
    const next = document.tokens.shape[at + 1];
    if (at + 1 < sentenceEnd(document, at) && next === Shape.Capital) return undefined;
    const hit = capitalised(document, at, false);
    return hit !== undefined && hit.from > sentenceStart(document, at) ? hit : undefined;
  },
};

const euro: NamedRule = {
  name: 'games-and-year',
  reason: 'a host city or the Euro with the year of its games',
  example: ['She swam at London 2012.', 'London 2012'],
  kind: 'sport',
  words: ['euro', 'expo', ...wordsIn('events/named/host-cities')],
  match: (document, at) => {
    if (!isNameWord(document, at) || !isYear(document, at + 1) || at + 1 >= sentenceEnd(document, at)) return undefined;
    const before = document.tokens.word[at - 1] ?? 0;
    return placing.has(before) || goesOn(document, at + 2) ? undefined : range(at, at + 2);
  },
};

/** `in London 2012 was …` tells a place and a year. */
const placing = wordSet(['in', 'from', 'to', 'near']);

const festival: NamedRule = {
  name: 'festival',
  reason: 'a festival, award ceremony, fair or carnival behind its name',
  example: ['The Berlin International Film Festival opens today.', 'Berlin International Film Festival'],
  kind: 'culture',
  words: 'festival awards fair expo carnival parade biennale jubilee exposition pageant triennale fest'.split(' '),
  match: (document, at) => capitalised(document, at, true),
};

const edition: NamedRule = {
  name: 'numbered-edition',
  reason: 'an ordinal or a year before a capitalised contest or ceremony',
  example: ['He hosted the 82nd Academy Awards.', '82nd Academy Awards'],
  kind: 'culture',
  words: ['awards', 'festival', 'games', 'congress'],
  match: (document, at) => {
    const run = runStart(document, at);
    const { tokens } = document;
    if (tokens.shape[at] !== Shape.Capital || isHeadline(document, at) || goesOn(document, at + 1)) return undefined;
    const from = withYearBefore(document, run);
    return from < run && isOrdinal(document, from) && run < at ? range(from, at + 1) : undefined;
  },
};

/** Sport and culture. */
export const contestRules: readonly NamedRule[] = [cup, open, euro, festival, edition];
