import { COMMA } from '../../lexicon/marks.js';
import { intern, set, wordSet, type WordId, type WordSet } from '../../lexicon/vocabulary.js';
import { hasFullStop, isPlainSentence, slice } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER } from '../lexicon/lexicon.js';
import { organisationWords, titles } from '../lexicon/words.js';
import { acts, isOnlyGiven, isSurname, type RunWord } from './run-word.js';

/** `UNIZQW VC said`: one of several abbreviations side by side, where capitals mean something. */
export const isAmongAcronyms = (runWord: RunWord): boolean => {
  const { shape, classes, previous, next, document } = runWord;
  if (shape !== Shape.Upper || (classes & NAME) !== 0 || !isPlainSentence(document, runWord.at)) return false;
  return isAcronymAt(runWord, previous) || isAcronymAt(runWord, next);
};

const isAcronymAt = ({ document, words }: RunWord, at: number | undefined): boolean =>
  at !== undefined && document.tokens.shape[at] === Shape.Upper && (words.classes(at) & NAME) === 0;

const CLUBS: WordSet = set('ac afc as bk cd cf cs fc fk if nk rc sc sk sv');

/** `AC Brandt Ola Kvist`: the club of the player whose full name follows. */
export const isClub = ({ word, i, run, words }: RunWord): boolean =>
  i === 0 &&
  CLUBS.has(word) &&
  run.words.length === 4 &&
  isOnlyGiven(words.classes(run.words[2]!)) &&
  isSurname(words.classes(run.words[3]!));

const IN: WordSet = wordSet(['in', 'at', 'near', 'from']);

/** `In Berlin Kvist said`: two capitalised words of two phrases. */
export const isPlacedBeforeSpeaker = (runWord: RunWord): boolean => {
  const { classes, at, previous, next, run, document } = runWord;
  if (previous !== undefined || next === undefined || (classes & CLASSES.place) === 0) return false;
  return next === run.words[run.words.length - 1] && IN.has(document.tokens.word[at - 1] ?? 0) && acts(runWord);
};

export const TRADED: WordSet = wordSet(['stocks', 'shares', 'futures', 'treasuries', 'equities']);

/** `Stocks fell`: of the words that its boundary lists, at the beginning of the sentence. */
export const isTraded = ({ opens, i, run }: RunWord): boolean => opens && i === 0 && run.words.length === 1;

/** `Rs 12 crore`: of the abbreviations of currencies that its boundary lists, before a number. */
export const isMoney = ({ shape, next, run, document: { tokens } }: RunWord): boolean =>
  shape === Shape.Capital && next === undefined && tokens.shape[run.to] === Shape.Number;
export const CURRENCIES: WordSet = set('dhs ksh kshs rp rs shs tk ugx');

/** `Chiefs WR Zeno Brandt`, `RB A.J. Brandt`: the position of a player, wherever it stands in the run. */
export const isPosition = ({ shape, document, at, next, run, i }: RunWord): boolean => {
  if (shape !== Shape.Upper || next === undefined) return false;
  const { tokens } = document;
  return (
    run.words[i + 2] !== undefined &&
    isPlainSentence(document, at) &&
    (tokens.shape[next] === Shape.Capital || tokens.shape[next] === Shape.Initial || hasFullStop(document, next))
  );
};

/** `Sabres D Bowen Kvist`, `recalled G Alex Kvist`: one letter without its full stop, after a team or a transaction. */
export const isOneLetterPosition = ({ shape, document, at, words, next, run, i }: RunWord): boolean => {
  const { tokens } = document;
  if (shape !== Shape.Initial || hasFullStop(document, at)) return false;
  if (next === undefined || run.words[i + 2] === undefined || tokens.shape[next] !== Shape.Capital) return false;
  const before = run.words[i - 1];
  return before === undefined
    ? TRANSACTIONS.has(tokens.word[at - 1] ?? 0)
    : isTeam(words, tokens.word[before]!, before);
};

/** `Sabres`, `Wild`: no office and no first name. */
const isTeam = (words: RunWord['words'], word: number, at: number): boolean =>
  !titles.has(word) &&
  (words.classes(at) & CLASSES.first) === 0 &&
  (organisationWords.has(word) || (words.classes(at) & TEAM) !== 0);
export const LETTERS: WordSet = wordSet(['c', 'd', 'f', 'g']);
const TRANSACTIONS: WordSet = set(
  'acquired activated assigned claimed loaned placed re-signed reassigned recalled scratched signed traded waived',
);
const TEAM = CLASSES.organisation | CLASSES.common;

/** `RHP Nick Adenhart`, `CEO Ana Kovač`: an abbreviation before a first name and another word. */
export const isAbbreviation = ({ shape, document, at, words, next, run, i, previous }: RunWord): boolean =>
  shape === Shape.Upper &&
  previous === undefined &&
  next !== undefined &&
  run.words[i + 2] !== undefined &&
  document.tokens.end[at]! - document.tokens.start[at]! <= 4 &&
  isPlainSentence(document, at) &&
  (isGivenAfter(words.classes(next), document.tokens.shape[next]!, document.tokens.word[at]!) ||
    isFullNameAfter(words, next, run.words[i + 2]!) ||
    isInitialAfter(document, at, next));

/** `VAR Paul Kvist`: a first name that is also a place, before a word that is nothing but a surname. */
const isFullNameAfter = (words: RunWord['words'], next: number, last: number): boolean =>
  (words.classes(next) & CLASSES.first) !== 0 && isOnlySurname(words.classes(last));

/** `ADGP H. Zqwv`: an initial with its full stop, after three letters at least that are no initials themselves. */
const isInitialAfter = (document: RunWord['document'], at: number, next: number): boolean =>
  document.tokens.shape[next] === Shape.Initial &&
  hasFullStop(document, next) &&
  document.tokens.end[at]! - document.tokens.start[at]! > 2 &&
  !hasFullStop(document, at);

/** Before a place only positions in a team are separate from the name: `QB Chad Holcomb`, but `FC Valencia`. */
const isGivenAfter = (classes: number, shape: number, word: number): boolean =>
  POSITIONS.has(word)
    ? shape !== Shape.Upper || classes !== 0
    : (classes & CLASSES.first) !== 0 && (classes & CLASSES.place) === 0;

export const POSITIONS: WordSet = set('qb rb wr te lb cb de dt dl ol og fb pg sg pf rhp lhp ss dh of');

/** `Mr Ola Kvist, SAN, told`: honours and degrees after a name. */
export const isPostnominal = ({ word, shape, i, at, next, document: { tokens } }: RunWord): boolean =>
  shape === Shape.Upper && (i === 0 ? tokens.word[at - 1] === COMMA : i > 1 && next === undefined && SEATS.has(word));

/** What somebody is at the bar or in a parliament; honours and degrees are written as part of the name. */
const SEATS: WordSet = set('kc mep mp qc san sc');

export const POSTNOMINALS: WordSet = set('cbe dbe esq frs kbe kc mbe md mep mfr mon mp obe oon phd qc ra san sc');

/** `She was First Lady`: no name follows. */
export const isFirstLady = ({ word, i, run, document: { tokens } }: RunWord): boolean =>
  FIRST.has(word) && i + 2 === run.words.length && LADY.has(tokens.word[run.words[i + 1]!]!);

const FIRST: WordSet = wordSet(['first']);
const LADY: WordSet = wordSet(['lady', 'gentleman']);

/** `London E17 Zqwv Kvxt`: a word with figures after a place, or before a first name, and two words more. */
export const isCode = ({ previous, next, run, i, at, words, document }: RunWord): boolean =>
  next !== undefined &&
  run.words[i + 2] !== undefined &&
  (isOnlyGiven(words.classes(next)) || (previous !== undefined && (words.classes(previous) & CLASSES.place) !== 0)) &&
  /\d/.test(slice(document, at));

/** `Debra Kvist Jackie Brandt`: a first name and a surname after a first name and a surname are another person. */
export const isSecondName = ({ classes, previous, next, words, run, i }: RunWord): boolean =>
  i > 1 &&
  previous !== undefined &&
  next !== undefined &&
  isOnlyGiven(classes) &&
  (classes & CLASSES.last) === 0 &&
  isOnlySurname(words.classes(previous)) &&
  isOnlyGiven(words.classes(run.words[i - 2]!)) &&
  isOnlySurname(words.classes(next));

const isOnlySurname = (classes: number): boolean =>
  (classes & (CLASSES.first | OTHER)) === 0 && (classes & CLASSES.last) !== 0;

/** `[Preston Crown Court] heard`: the token after the court of a town; 0 where the run begins with none. */
export const endOfCourt = ({ run: { words, ends }, i, document: { tokens } }: RunWord): number => {
  if (i > 0) return 0;
  const kind = words.findIndex((at, k) => k > 0 && COURT_KINDS.has(tokens.word[at]!));
  if (kind < 1 || kind > 2) return 0;
  const next = tokens.word[ends[kind]!] ?? 0;
  if (kind + 1 < words.length) return COURTS.has(next) ? ends[kind + 1]! : 0;
  return next === APOSTROPHE && COURTS.has(tokens.word[ends[kind]! + 1] ?? 0) ? ends[kind]! : 0;
};
const COURT_KINDS: WordSet = set('crown magistrates sheriff county high district family youth');
const COURTS: WordSet = wordSet(['court', 'courts']);
const APOSTROPHE: WordId = intern("'");

/** `”It was late.” [Said] Okonkwo`: here it is the verb, elsewhere a first name. */
export const isSpeech = ({ i, opens, next, at, document: { text, tokens } }: RunWord): boolean =>
  i === 0 && opens && next !== undefined && at > 0 && CLOSING.includes(text.charAt(tokens.end[at - 1]! - 1));
const CLOSING = '"”’';
export const SAID: WordSet = wordSet(['said']);

const PARTIES: WordSet = wordSet(['d', 'r', 'i']);

/** `, D-El Paso,`: the party and the constituency of a legislator. */
export const isParty = ({ word, i, at, run, document: { tokens } }: RunWord): boolean =>
  i === 0 && PARTIES.has(word) && run.ends[0]! > at + 1 && tokens.word[at - 1] === COMMA;

const OF: WordSet = wordSet(['of']);

/** `Kvist, 57, of Shelton, said`, `Kvist, 22, from Thornton Heath`: after an age, where somebody lives. */
export const isResidence = ({ run, words, document: { tokens } }: RunWord): boolean =>
  isAfterAge(run.from, tokens) && !isFullName(run, words);

/** `a boy, 4, of [Ana Ruiz]` */
const isFullName = ({ words: [first, last] }: RunWord['run'], words: RunWord['words']): boolean => {
  if (first === undefined || last === undefined || !isOnlyGiven(words.classes(first))) return false;
  const classes = words.classes(last);
  return isSurname(classes) && (classes & OTHER) === 0;
};

const isAfterAge = (from: number, tokens: RunWord['document']['tokens']): boolean =>
  from > 3 &&
  (OF.has(tokens.word[from - 1]!) || IN.has(tokens.word[from - 1]!)) &&
  tokens.word[from - 2] === COMMA &&
  tokens.shape[from - 3] === Shape.Number &&
  tokens.word[from - 4] === COMMA;

/** `in Barangay Malubog`: the name of a village, but `Barangay Captain Ola Kvist`. */
export const isVillage = ({ word, shape, next, document: { tokens } }: RunWord): boolean =>
  VILLAGES.has(word) && shape === Shape.Capital && next !== undefined && !titles.has(tokens.word[next]!);
const VILLAGES: WordSet = set('barangay brgy purok sitio');

const STATES: WordSet = set('city commonwealth county crown district government people province state');

/** `Assistant State's Attorney Ana Kovač`: whom an office serves. */
export const isServed = ({ word, run, next, document: { tokens } }: RunWord): boolean =>
  next === undefined && STATES.has(word) && tokens.shape[run.to] === Shape.Clitic;
