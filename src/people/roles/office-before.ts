import { COMMA } from '../../lexicon/marks.js';
import { ands, THE } from '../../lexicon/small-words.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import type { Run } from '../../language/names.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, type Words } from '../lexicon/lexicon.js';
import { personalTitles } from './ranks.js';
import { beginsWithName } from './role-lists.js';
import { isSent } from './role-complements.js';
import { areas, isHeadOfBody, singularOf } from './role-words.js';
import { honorifics, officeHonorifics, organisationWords, titleModifiers, titles } from '../lexicon/words.js';

const OF: WordSet = wordSet(['of', 'for']);

/** `Secretary of State Ana Torres`: the run begins with the end of the title. */
export const officeBefore = (
  document: Document,
  words: Words,
  run: Run,
): { readonly title: { readonly from: number; readonly to: number } | null; readonly words: number } => {
  const { tokens } = document;
  const of = prepositionBefore(document, run.from);
  if (of < 1 || !isOfficeBefore(document, words, run, of - 1)) return NO_OFFICE;
  const isNamed = tokens.word[run.from - 1] === THE;
  const i = endOfOffice(document, words, run, of < run.from - 1 && !isNamed);
  if (i === 0) return NO_OFFICE;
  const last = tokens.word[run.words[i - 1]!]!;
  // `director for the World Health Organisation Ola Kvist`: a body with an article before a full name.
  if (isNamed && (!organisationWords.has(last) || run.words.length < i + 2)) return NO_OFFICE;
  return {
    title: { from: isOwn(document, run, i) ? run.from : startOfOffice(document, of - 1), to: run.ends[i - 1]! },
    words: i,
  };
};

/** Whether a word is an office, and not that of somebody before it: `Ana, Duchess of Turku, and [Archbishop] Ola Kvist`. */
const isOfficeBefore = (document: Document, words: Words, { from }: Run, at: number): boolean => {
  const { word } = document.tokens;
  if (!titles.has(word[at]!) && !isHeadOfBody(document, at)) return false;
  if (ands.has(word[from - 1]!) && personalTitles.has(word[from]!)) return false;
  return word[from - 1] !== COMMA || !beginsWithName(document, words, startOfOffice(document, at));
};

/**
 * `a spokeswoman for Attorney General Ola Kvist`, `a critic of President Ola Kvist`: an office of the name that follows, but `Minister of
 * Defence General Ola Kvist`.
 */
const isOwn = (document: Document, run: Run, count: number): boolean => {
  const { word } = document.tokens;
  const at = run.words[count - 1]!;
  if (!titles.has(word[at]!) || singularOf(document, at) !== undefined) return false;
  return !personalTitles.has(word[at]!) || (count > 1 && titles.has(word[run.words[count - 2]!]!));
};

const startOfOffice = ({ tokens: { word } }: Document, title: number): number => {
  let from = title;
  while (from > 0 && (titles.has(word[from - 1]!) || titleModifiers.has(word[from - 1]!))) from--;
  return from;
};

/** How many words of the run belong to the office; a coordinated word (`for Trade and [Fisheries] Ola Brandt`) always does. */
const endOfOffice = (document: Document, words: Words, run: Run, isJoined: boolean): number => {
  let i = isJoined && run.words.length > 2 && (words.classes(run.from) & CLASSES.first) === 0 ? 1 : 0;
  while (i < run.words.length && isOffice(document, words, run, i)) i++;
  i = Math.max(i, honorificIn(document, run));
  if (isLastOfOffice(document, words, run, i)) i++;
  return i > 0 && i < run.words.length && BEGIN_PLACES.has(document.tokens.word[run.words[i - 1]!]!) ? i + 1 : i;
};

/** `Minister for Special [Initiatives], Ola Kvist`: a last word that is no name, where the clause ends. */
const isLastOfOffice = ({ tokens: { shape } }: Document, words: Words, run: Run, i: number): boolean =>
  i > 0 &&
  i + 1 === run.words.length &&
  shape[run.to] === Shape.Punctuation &&
  (words.classes(run.words[i]!) & NAME) === 0;

/** `envoy for Border Harmony [Maulana] Ola Kvist`: what is before it is no name; 0 if none is there. */
const honorificIn = ({ tokens: { word } }: Document, { words }: Run): number =>
  Math.max(
    0,
    words.findIndex((at, i) => i + 1 < words.length && (honorifics.has(word[at]!) || officeHonorifics.has(word[at]!))),
  );

/** `governor of North Zqwva`: the word after these belongs to the place. */
const BEGIN_PLACES: WordSet = wordSet([
  'new',
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'san',
  'santa',
  'lake',
  'port',
  'fort',
  'el',
  'la',
  'los',
]);

const AND: WordSet = wordSet(['and', '&', ',']);
/** Words of an office before the run: `Minister for Trade, Labour and [Fisheries]`. */
const OFFICE_REACH = 8;

/** The `of` or `for` of an office whose last words begin the run; -1 if there is none. */
const prepositionBefore = (document: Document, from: number): number => {
  const { tokens } = document;
  const joined = beforeJoined(document, from);
  const at = joined > 0 && tokens.word[joined] === THE ? joined - 1 : joined;
  if (at < 1 || tokens.sentence[at] !== tokens.sentence[from]) return -1;
  return OF.has(tokens.word[at]!) || isSent(document, at) ? at : -1;
};

/** The token before the run and what a conjunction joins to it. */
const beforeJoined = (document: Document, from: number): number => {
  const { word } = document.tokens;
  let at = from - 1;
  if (at < 0 || !AND.has(word[at]!)) return at;
  while (at > from - OFFICE_REACH && at >= 0 && (isCapitalised(document, at) || AND.has(word[at]!))) at--;
  return at;
};

const NO_OFFICE = { title: null, words: 0 } as const;

const isOffice = (document: Document, words: Words, run: Run, i: number): boolean => {
  const at = run.words[i]!;
  const kind = words.classes(at);
  const word = document.tokens.word[at]!;
  // `Vice Governor of Zqwv Province`
  if (titleModifiers.has(word) || organisationWords.has(word) || (i > 0 && areas.has(word))) return true;
  if ((kind & (CLASSES.common | CLASSES.place | CLASSES.demonym)) === 0) return singularOf(document, at) !== undefined;
  // `Mayor of Paris Ola Kvist`: some places are also first names.
  return (kind & CLASSES.first) === 0 || ((kind & CLASSES.place) !== 0 && i + 3 === run.words.length);
};
