/** What the words behind an event's noun say of it. */
import type { Modality } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { isIn, nouns } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { wordList } from '../../lexicon/lists.js';
import { OFF, scheduled, THROUGH } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isOccurVerb, lemmaOf } from '../triggers/lexicon.js';
import { partAt } from '../triggers/part-of-speech.js';

const denyingWords = wordList('events/denying');
const undoingWords = wordList('events/undoing');
/** How many tokens behind it are read. */
const BEHIND = 6;

/** `May` with a capital inside a sentence is the month, or a name. */
export const isMonth = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Capital && at > 0 && tokens.sentence[at - 1] === tokens.sentence[at];

/** `the trial is set to begin`, `the visit will take place`, `the talks were cancelled` */
export const modalityAfter = (document: Document, to: number, clause: TokenRange): Modality => {
  const { tokens } = document;
  for (let i = to; i < clause.to && i < to + BEHIND; i++) {
    const word = tokens.word[i]!;
    if (tokens.shape[i] === Shape.Punctuation) return 'asserted';
    if (isUndone(document, i, clause)) return isOfOther(document, i) ? 'asserted' : 'denied';
    const part = partAt(document, i);
    if (part === Part.Relative) return 'asserted';
    if (isToCome(word) || isOpen(document, i)) return outlook(document, i, clause);
  }
  return 'asserted';
};

/** `the talks were called off`, `the deal fell through` */
const isCalledOff = ({ tokens }: Document, at: number): boolean =>
  (tokens.word[at] === CALLED && tokens.word[at + 1] === OFF) ||
  (tokens.word[at] === FELL && tokens.word[at + 1] === THROUGH);

/** `the talks never began`, `the wedding did not take place`, `the march failed to go ahead` */
const isNotBegun = ({ tokens }: Document, cue: number, clause: TokenRange): boolean => {
  for (let i = cue + 1; i < clause.to && i <= cue + 2; i++)
    if (begins.has(lemmaOf(tokens.word[i]!)))
      return !going.has(lemmaOf(tokens.word[i]!)) || ahead.has(tokens.word[i + 1] ?? 0);
  return false;
};

const begins = set('begin happen materialise materialize occur proceed start go take');
const going = set('go take');
const ahead = wordSet(['ahead', 'forward', 'place']);
const CALLED = intern('called');
const FELL = intern('fell');

const isUndone = (document: Document, at: number, clause: TokenRange): boolean => {
  const word = document.tokens.word[at]!;
  return (
    undoingWords.has(word) || isCalledOff(document, at) || (denyingWords.has(word) && isNotBegun(document, at, clause))
  );
};

/** `power cuts and cancelled flights`: behind *and*, before another noun. */
const isOfOther = (document: Document, at: number): boolean =>
  partAt(document, at - 1) === Part.Conjunction && isIn(tagAt(document, at + 1), nouns);

/** A modal verb, or the `is` of `is to be held`. */
const isOpen = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  if (part === Part.Be) return partAt(document, at + 1) === Part.To;
  return part === Part.Modal && !isMonth(document, at);
};

const outlook = (document: Document, cue: number, clause: TokenRange): Modality => {
  if (!happensAfter(document, cue, clause)) return 'asserted';
  return partAt(document, cue) === Part.Modal && !isToCome(document.tokens.word[cue]!) ? 'possible' : 'planned';
};

/** `will take place`, `is set to begin`, `should be completed`; `will involve some changes` and `could lead to a deal` imply nothing. */
const happensAfter = ({ tokens }: Document, cue: number, clause: TokenRange): boolean => {
  for (let i = cue + 1; i < clause.to && i <= cue + 3; i++) {
    const word = tokens.word[i]!;
    if (partOfWord(word) === Part.Be || isOccurVerb.has(lemmaOf(word)) || completes.has(word)) return true;
  }
  return fixed.has(tokens.word[cue]!);
};

const isToCome = (word: WordId): boolean => future.has(word) || scheduled.has(word);

const future = wordSet(['will', 'shall']);
/** `the talks planned for May`: no other verb is needed. */
const fixed = set('scheduled planned slated');
const completes = set('affect close continue disrupt finish happen hit proceed resume');
