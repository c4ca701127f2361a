import { wordList } from '../../lexicon/lists.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, type Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { perSentence } from '../../text/per-sentence.js';
import { lemmaOf } from '../triggers/lexicon.js';
import type { Standing, Veto } from './veto.js';

const plain = wordList('events/play-words/plain');
const shared = wordList('events/play-words/shared');

/** Where one of these stands, the sentence may tell of real harm: `fans attacked players after the match, police said`. */
const earnest = set(
  'army arrested bomb bullet dead died gunman gunmen hospital killed officer officers police riot soldiers troops',
);

const PLAIN = 2;
const ENOUGH = 2;

/** How much of a range of tokens is of play: two for a plain word, one for a shared one. */
const playIn = ({ tokens: { word } }: Document, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at++)
    if (plain.has(word[at]!)) sum += PLAIN;
    else if (shared.has(word[at]!)) sum++;
  return sum;
};

/** The share of play from which a text is a report of matches, and wholly one; in other news it is below one in a hundred. */
const REPORT = 0.025;
const WHOLLY = 0.05;
/** The least sum in a report of matches, however short. */
const LEAST = 8;

/** How much of a sentence must be of play: less in a report of matches, nothing where the whole text is of play. */
const wantedIn = perDocument((document) => {
  const { length } = document.tokens;
  const sum = playIn(document, 0, length);
  if (sum < LEAST || sum < length * REPORT) return ENOUGH;
  return sum < length * WHOLLY ? 1 : 0;
});

/** Whether a sentence tells how a match went. */
const isOfPlay = perSentence((document, sentence) => {
  const { first } = document.sentences;
  const [from, to] = [first[sentence]!, first[sentence + 1]!];
  return playIn(document, from, to) >= wantedIn(document) && !hasWord(document, earnest, from, to);
});

const verbs = wordList('events/play-figures/verbs');
const nouns = wordList('events/play-figures/nouns');

const isFigure = ({ document, entry, use, from }: Standing): boolean => {
  const { tokens } = document;
  // `passed away` is no pass.
  if (entry.kind === 'sport' || entry.rest.length > 0) return false;
  if (!(use === 'verb' ? verbs : nouns).has(lemmaOf(tokens.word[from]!))) return false;
  const sentence = tokens.sentence[from]!;
  return isOfPlay(document, sentence) && !(entry.kind === 'government' && isOfStaff(document, sentence));
};

/** `The club sacked its coach after six games` */
const isOfStaff = (document: Document, sentence: number): boolean => {
  const { first } = document.sentences;
  return hasWord(document, staff, first[sentence]!, first[sentence + 1]!);
};

const staff = wordSet(['boss', 'coach', 'coaches', 'director', 'head', 'manager', 'owner', 'staff']);

/** Vetoes on words that are figures of speech in the report of a match. */
export const playVetoes: readonly Veto[] = [
  {
    name: 'figure-of-play',
    reason: 'in the report of a match, words of war, trade and office say how it was played',
    finds: [
      'The winger broke the [deadlock] after an hour.',
      'Roe was [dismissed] by the third [delivery] of the innings.',
      'Harwick lost two wickets and began the [chase] badly.',
      'The quarterback was [sacked] in the third quarter.',
      'Roxby [surged] ahead in the final game of the match.',
    ],
    ignores: [
      'The club [sacked] the coach of its goalkeepers in May.',
      'Fans [attacked] the referee and police fired tear gas.',
      'The police [fired] at the winger of the team.',
      'Shares [surged] on Monday.',
      'The batsman and bowler [passed away] in Lima.',
    ],
    refuses: isFigure,
  },
];
