import { wordList } from '../../lexicon/lists.js';
import { THE } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { wordBits } from '../../lexicon/word-bits.js';
import { type Document, hasFullStop } from '../../text/document.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER } from '../lexicon/lexicon.js';
import { phrases } from '../lexicon/phrases.js';
import { isCalendar, isDated, MONTHS } from './run-days.js';
import { isBeforePeople, isDemonym } from './run-demonyms.js';
import {
  endOfCourt,
  isAbbreviation,
  isAmongAcronyms,
  isClub,
  isCode,
  CURRENCIES,
  isFirstLady,
  isMoney,
  isOneLetterPosition,
  isParty,
  isPlacedBeforeSpeaker,
  isPosition,
  isPostnominal,
  isResidence,
  isSecondName,
  isServed,
  isSpeech,
  isTraded,
  isVillage,
  LETTERS,
  POSITIONS,
  POSTNOMINALS,
  SAID,
  TRADED,
} from './run-fronts.js';
import { qualifies } from './run-callings.js';
import { isNever, isSyllabic } from './run-never.js';
import {
  HEAD,
  isHeadOfDepartment,
  isInSurname,
  isNamelessOffice,
  isPlaceOfOffice,
  isTitle,
  OFFICES_AND_NAMES,
  titleWords,
} from './run-titles.js';
import { acts, isOnlyGiven, isSurname, type RunWord } from './run-word.js';
import { calendarWords, titles } from '../lexicon/words.js';

/** What a word of a run is if it is no part of a name. */
export type BoundaryKind = 'title' | 'place' | 'demonym' | 'word';

interface Boundary {
  readonly kind: BoundaryKind;
  /** The token after the boundary: the word's own if the name ends before it. */
  readonly to: number;
}

/** Whether the name of a place or an organisation of several words begins at a token. */
export const isPhrase = (document: Document, at: number): boolean => phrases.match(document, at) !== undefined;
const I: WordSet = wordSet(['i']);
const WILL: WordSet = wordSet(['will', 'may', 'can', 'mark', 'bill']);
const AFTER_NUMERAL: WordSet = set(`of in and was is the at as to from on for who by with ( ) , . ; : ' " –`);

const isWord = ({ classes }: RunWord): boolean => (classes & CLASSES.common) !== 0 && (classes & NAME) === 0;

/** `Jobs said`: only the rest of the text can show whether the word is a surname. */
const isActor = (runWord: RunWord): boolean => runWord.run.words.length === 1 && acts(runWord);

/** `Yesterday Okonkwo`: an ordinary word that begins the sentence. */
const isOpening = (runWord: RunWord): boolean =>
  runWord.opens &&
  runWord.i === 0 &&
  isWord(runWord) &&
  !titles.has(runWord.word) &&
  !isSyllabic(runWord) &&
  !isActor(runWord);

/** `Man charged over fire`. */
const isSomeone = ({ word, run, opens }: RunWord): boolean => opens && run.words.length === 1 && SOMEONE.has(word);
const SOMEONE: WordSet = wordSet(['man', 'woman', 'men', 'women', 'boy', 'girl', 'police']);

/** `Will Okonkwo win?` */
const isQuestion = ({ opens, i, word, document, next }: RunWord): boolean => {
  if (!opens || i > 0 || next === undefined || !WILL.has(word)) return false;
  const { tokens, sentences, text } = document;
  return text.charAt(tokens.start[sentences.first[tokens.sentence[next]! + 1]! - 1]!) === '?';
};

/** `Grant Rosa Lind a pardon`, `Soon Omar Aziz was in jail`: an opening word before a whole name. */
const opensBeforeName = ({ opens, i, run, classes, word, words, next }: RunWord): boolean => {
  if (!opens || i > 0 || next === undefined || run.words.length < 3) return false;
  if ((classes & CLASSES.common) === 0 || ((classes & CLASSES.first) !== 0 && !COMMANDS.has(word))) return false;
  const last = words.classes(run.words[i + 2]!);
  return isOnlyGiven(words.classes(next)) && (isSurname(last) || isOnlyGiven(last));
};

/** `Long had Ana Kovač waited`: an adverb that opens the sentence, an auxiliary and then the subject. */
const isInverted = ({ opens, run, word, document: { tokens } }: RunWord): boolean =>
  opens &&
  run.words.length === 1 &&
  INVERTING.has(word) &&
  INVERTED.has(tokens.word[run.to] ?? 0) &&
  (SUBJECTS.has(tokens.word[run.to + 1] ?? 0) || tokens.shape[run.to + 1] === Shape.Capital);

const INVERTING: WordSet = wordSet(['little', 'long', 'rarely']);
const INVERTED: WordSet = set('can could did do does had has have is may must should was were will would');
const SUBJECTS: WordSet = set('he i it she they we you');

const COMMANDS: WordSet = wordSet(['grant', 'will', 'may', 'mark', 'soon', 'long', 'early', 'even', 'once']);

/** `Fla.`, `Calif.`, `Ave.`: of the words that its boundary lists, never a name, whatever follows. */
const isState = ({ document, at }: RunWord): boolean => hasFullStop(document, at);

const stateAbbreviations: WordSet = wordList('people/state-abbreviations');

/** `Hurricane Ola`: of the words that its boundary lists; storms have names that are also first names. */
const isStorm = ({ i, next }: RunWord): boolean => i === 0 && next !== undefined;
const STORMS: WordSet = set('hurricane hurricanes typhoon typhoons cyclone cyclones');

/** `the Brandt Administration`: of the words that its boundary lists, in capitals in American style. */
const isHeldOffice = ({ previous, words, run, document: { tokens } }: RunWord): boolean =>
  previous !== undefined &&
  tokens.word[run.from - 1] === THE &&
  ((words.classes(previous) & OTHER) === 0 || (words.classes(previous) & NAME) !== 0);

const HELD: WordSet = wordSet(['administration', 'cabinet', 'campaign', 'presidency']);

/** `I` is a numeral only after a first name and before what can follow a name. */
const isPronoun = ({ document, words, at, previous, next }: RunWord): boolean => {
  if (next !== undefined && hasFullStop(document, at)) return false;
  if (previous === undefined || next !== undefined) return true;
  const { tokens } = document;
  const follows = AFTER_NUMERAL.has(tokens.word[at + 1] ?? 0) || tokens.shape[at + 1] === Shape.Clitic;
  return !follows || (words.classes(previous) & CLASSES.common) !== 0;
};

const isHeadlineWord = (runWord: RunWord): boolean => {
  const { tokens, sentences } = runWord.document;
  return sentences.casing[tokens.sentence[runWord.at]!] !== Casing.Normal && isWord(runWord) && !isSyllabic(runWord);
};

/** `Ana Kovač A ROMANCE`: words in capitals begin something else. */
const isShout = ({ document: { tokens }, shape, at, previous, next, i, words }: RunWord): boolean =>
  previous !== undefined &&
  // `Sara ZQWVABI said`: a surname, as in French and Asian papers.
  !(i === 1 && next === undefined && isOnlyGiven(words.classes(previous)) && tokens.shape[at + 1] !== Shape.Upper) &&
  shape === Shape.Upper &&
  tokens.shape[previous] === Shape.Capital &&
  tokens.end[at]! - tokens.start[at]! > 4;

/** A boundary of one word; what has `words` is asked of those alone. */
interface Single {
  readonly kind: BoundaryKind;
  readonly when: (runWord: RunWord) => boolean;
  /** Without it, any word. */
  readonly words?: Pick<WordSet, 'has'>;
}

const single: readonly Single[] = [
  { kind: 'title', when: isTitle, words: titleWords },
  { kind: 'title', when: isNamelessOffice, words: OFFICES_AND_NAMES },
  { kind: 'word', when: isHeadOfDepartment, words: HEAD },
  { kind: 'word', when: isSpeech, words: SAID },
  { kind: 'word', when: opensBeforeName },
  { kind: 'word', when: isState, words: stateAbbreviations },
  { kind: 'word', when: isAmongAcronyms },
  { kind: 'word', when: isAbbreviation },
  { kind: 'word', when: isPosition, words: POSITIONS },
  { kind: 'word', when: isOneLetterPosition, words: LETTERS },
  { kind: 'word', when: isCode },
  { kind: 'word', when: isPostnominal, words: POSTNOMINALS },
  { kind: 'place', when: isPlacedBeforeSpeaker },
  { kind: 'place', when: isPlaceOfOffice },
  { kind: 'word', when: isTraded, words: TRADED },
  { kind: 'word', when: isMoney, words: CURRENCIES },
  { kind: 'word', when: isStorm, words: STORMS },
  { kind: 'word', when: isHeldOffice, words: HELD },
  { kind: 'word', when: isCalendar, words: calendarWords },
  { kind: 'word', when: isDated, words: MONTHS },
  { kind: 'word', when: isBeforePeople },
  { kind: 'demonym', when: isDemonym },
  { kind: 'word', when: qualifies },
  { kind: 'word', when: isPronoun, words: I },
  { kind: 'word', when: isHeadlineWord },
  { kind: 'word', when: isShout },
];

const anyWord: Pick<WordSet, 'has'> = { has: () => true };
/** By word, a bit for each of these that it can be: most words leave fewer than half to ask. */
const singleBits = wordBits(single.map(({ words = anyWord }) => words));

const singleAt = (runWord: RunWord): Boundary | undefined => {
  const bits = singleBits(runWord.word);
  for (let i = 0; i < single.length; i++) {
    const { kind, when } = single[i]!;
    if ((bits & (1 << i)) !== 0 && when(runWord)) return { kind, to: runWord.at + 1 };
  }
  return undefined;
};

/** An opening word that is no name, whatever follows. */
const opensOtherwise = (runWord: RunWord): boolean =>
  runWord.opens && (isOpening(runWord) || isQuestion(runWord) || isInverted(runWord));

/** The boundary at this word; undefined if it can be part of a name. */
export const boundaryAt = (runWord: RunWord): Boundary | undefined => {
  if (isResidence(runWord) || isVillage(runWord)) return { kind: 'place', to: runWord.run.to };
  if (mayBeSomebody(runWord)) return undefined;
  if (isServed(runWord) || isNever(runWord) || isSomeone(runWord) || opensOtherwise(runWord))
    return { kind: 'word', to: runWord.at + 1 };
  const several = severalAt(runWord);
  if (several !== undefined) return several;
  if (isSecondName(runWord)) return { kind: 'word', to: runWord.at };
  return singleAt(runWord);
};

/** `Felt never said why`, after `W. Mark Felt`: may be that person, unless a figure follows. */
const mayBeSomebody = ({ isKnown, shape, run, document: { tokens } }: RunWord): boolean =>
  isKnown && run.words.length === 1 && shape === Shape.Capital && tokens.shape[run.to] !== Shape.Number;

/** A boundary of several words that begins with this one: a club, a party and its place, a known place or organisation. */
const severalAt = (runWord: RunWord): Boundary | undefined => {
  const { document, run, word, at } = runWord;
  const court = endOfCourt(runWord);
  if (court > 0) return { kind: 'place', to: court };
  if (isFirstLady(runWord)) return { kind: 'word', to: run.to };
  if (isClub(runWord)) return { kind: 'word', to: run.ends[1]! };
  if (isParty(runWord)) return { kind: 'word', to: run.to };
  const phrase = word === 0 || isInSurname(runWord) ? undefined : phrases.match(document, at);
  if (phrase === undefined || phrase.to > run.to) return undefined;
  return { kind: phrase.value === 'demonym' ? 'demonym' : 'place', to: phrase.to };
};
