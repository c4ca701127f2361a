import { givenNames } from '../../language/given-names.js';
import { wordList } from '../../lexicon/lists.js';
import { intern } from '../../lexicon/vocabulary.js';
import type { Headed } from '../../rules/headed.js';
import { Part } from '../../lexicon/function-words.js';
import { sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { partAt } from '../triggers/part-of-speech.js';
import { inText, wordBefore, type NamedRule } from './rule.js';

const notNames = wordList('events/named/false-names');

const isContest = (document: Document, reading: Headed): boolean =>
  document.tokens.shape[reading.head] === Shape.Capital &&
  !notNames.has(wordBefore(document, reading)) &&
  !isPerson(document, reading);

/** `Rachel Masters`, `Mr Masters`: the head is a surname too. */
const isPerson = ({ tokens: { word } }: Document, { head, from }: Headed): boolean =>
  word[head] === MASTERS && head - from === 1 && (givenNames.has(word[from]!) || address.has(word[from]!));

const MASTERS = intern('masters');
const address = wordList('language/honorifics/address');

/** `open` is an adjective at the beginning of a sentence and before a name. */
const isOpen = (document: Document, reading: Headed): boolean =>
  isContest(document, reading) &&
  reading.from > sentenceStart(document, reading.from) &&
  document.tokens.shape[reading.head + 1] !== Shape.Capital &&
  partAt(document, reading.head - 1) === Part.None;

/** Sport and culture. */
export const contestRules: readonly NamedRule[] = [
  {
    name: 'cup',
    reason: 'a cup, championship, games or race after its name',
    kind: 'sport',
    finds: ['He won the [Bahrain Grand Prix].', 'They met in the [2019 Tin Cup].'],
    ignores: [
      'She reads The Hunger Games.  # a book',
      'He won the Berg Cup Committee over.  # a body',
      'Helen Masters sang.  # a surname',
    ],
    patterns: ['EDITION? JOINED <^CUP> NUMBER?'],
    context: { holds: inText },
    holds: isContest,
  },
  {
    name: 'open',
    reason: 'an open tournament after its country or city',
    kind: 'sport',
    finds: ['She lost the [Madrid Open] on Sunday.'],
    ignores: ['Berg Open Doors Week begins.  # an adjective'],
    patterns: ['EDITION? JOINED <^open> NUMBER?'],
    context: { holds: inText },
    holds: isOpen,
  },
  {
    name: 'games-and-year',
    reason: 'a host city or the Euro with the year of its games',
    kind: 'sport',
    finds: ['She swam at [London 2012].'],
    ignores: ['It happened in London 2012 years ago.  # a place and a number'],
    patterns: ['<^HOST> YEAR'],
    context: { notAfter: 'in|from|to|near' },
  },
  {
    name: 'festival',
    reason: 'a festival, award ceremony, fair or carnival after its name',
    kind: 'culture',
    finds: ['The [Lima International Film Festival] opens today.', 'He hosted the [82nd Berg Awards].'],
    ignores: ['He read Vanity Fair.  # a magazine'],
    patterns: ['EDITION? JOINED <^FESTIVAL> OF? NUMBER?'],
    context: { holds: inText },
    holds: isContest,
  },
];
