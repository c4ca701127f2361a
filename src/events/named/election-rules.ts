import { sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { goesOn, isNameWord, isYear, range, runStart, withPhrase, withYearBefore } from './name-words.js';
import type { NamedRule } from './rule.js';
import { wordList } from '../../lexicon/lists.js';

const lower = wordList('events/named/election-words');
const places = wordSet(['in', 'of', 'on']);
const onlyIn = wordSet(['in']);
const REFERENDUM = intern('referendum');
const BY = intern('by');

/** `by-election`: the head begins at its first half. */
const headStart = ({ tokens, text }: Document, at: number): number =>
  tokens.word[at - 2] === BY && text[tokens.start[at - 1]!] === '-' ? at - 2 : at;

const election: NamedRule = {
  name: 'dated-election',
  reason: 'an election or primary with its year, and the place or office it is for',
  example: ['He won the 2006 Canadian federal election.', '2006 Canadian federal election'],
  kind: 'election',
  words: 'election elections referendum primary primaries byelection by-election runoff plebiscite caucuses'.split(' '),
  match: (document, at) => {
    const head = headStart(document, at);
    const run = runStart(document, head, { lower, joined: true });
    const to = place(document, at);
    const from = withYearBefore(document, isYear(document, run) ? run + 1 : run);
    const dated = isYear(document, run) || (from < run && isYear(document, from + (run - from) - 1));
    if (dated) return range(isYear(document, run) ? withYearBefore(document, run + 1) : from, to);
    return isCapitalName(document, at, run, head) ? range(run, to) : undefined;
  },
};

/** `in Indiana`, `on EU membership`; `in the Guildford constituency` is told, not part of the name. */
const place = (document: Document, at: number): number => {
  const to = withPhrase(document, at + 1, document.tokens.word[at] === REFERENDUM ? places : onlyIn);
  return constituencies.has(document.tokens.word[to] ?? 0) ? at + 1 : to;
};

const constituencies = wordSet(['constituency', 'district', 'riding', 'seat', 'electorate', 'ward']);

/** Without a year: `Scottish independence referendum`, `United States presidential election, 2008`. */
const isCapitalName = (document: Document, at: number, run: number, head: number): boolean => {
  if (run >= head || goesOn(document, at + 1)) return false;
  const named = isNameWord(document, run) && run > sentenceStart(document, run);
  return named && document.tokens.word[at] === REFERENDUM;
};

const oldStyle: NamedRule = {
  name: 'election-with-year-behind',
  reason: 'an election with its year behind a comma',
  example: ['See the Ghanaian general election, 2008.', 'Ghanaian general election, 2008'],
  kind: 'election',
  words: ['election', 'elections', 'referendum'],
  match: (document, at) => {
    const run = runStart(document, at, { lower });
    const { tokens } = document;
    if (run === at || tokens.word[at + 1] !== COMMA || !isYear(document, at + 2)) return undefined;
    // A list of elections, each with its year before it, has commas in the same place.
    if (isYear(document, run - 1) || isYear(document, run) || isNameWord(document, at + 3)) return undefined;
    return tokens.shape[run] === Shape.Capital ? range(run, at + 3) : undefined;
  },
};

const COMMA = intern(',');

/** Elections and referendums. */
export const electionRules: readonly NamedRule[] = [oldStyle, election];
