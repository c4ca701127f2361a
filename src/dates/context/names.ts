import { isCapitalised, sentenceStart, slice, wordAt, type Document } from '../../text/document.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { COMMA } from '../../lexicon/marks.js';
import { OF, THE, indefinite } from '../../lexicon/small-words.js';
import { reporting } from '../../language/reporting.js';
import { wordList } from '../../lexicon/lists.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { follows, inSentence, isNamePart, leads, shapeAt, textOf } from './neighbours.js';
import { set } from '../../lexicon/vocabulary.js';

/** Months that are also names of people. */
const nameLike = set('may march april june august jan mar');
/** Months that are everyday words, and short forms: they are months only after a preposition. */
const risky = set('may march mar dec jan sep apr jun jul aug oct nov feb sept');
const honorifics = wordList('language/honorifics');

/** *in May*, *the June vote*, but not *Theresa May*, *April Jones* or *may*. */
export const fitsBareMonth = (document: Document, from: number, to: number): boolean => {
  const word = wordAt(document, to - 1);
  const isLed = leads.has(wordAt(document, from - 1));
  if (!isCapitalised(document, to - 1)) return to - from > 1 || (!risky.has(word) && isLed);
  if (isInName(document, from, to)) return false;
  const isLedInside = isModified(document, from, to) || (isLed && isInside(document, from));
  if (risky.has(word)) return isLedInside;
  return isLedInside || !nameLike.has(word) || isAfterWord(document, from);
};

/** *a May editorial* */
const isModified = (document: Document, from: number, to: number): boolean =>
  indefinite.has(wordAt(document, from - 1)) && shapeAt(document, to) === Shape.Lower;

/** *April Jones*, *Mrs May*. */
const isInName = (document: Document, from: number, to: number): boolean => {
  const isFirstName =
    nameLike.has(wordAt(document, to - 1)) && inSentence(document, from, to) && isNamePart(document, to);
  return isFirstName || honorifics.has(wordAt(document, from - 1));
};

const isInside = (document: Document, from: number): boolean =>
  from > sentenceStart(document, from) && !isAfterName(document, from - 1);

/** A name precedes the word: *Jones in May*. */
const isAfterName = (document: Document, at: number): boolean =>
  at > sentenceStart(document, at) && isNamePart(document, at);

const isAfterWord = (document: Document, from: number): boolean =>
  from > sentenceStart(document, from) && !isNamePart(document, from - 1);

const publications = set(
  'times telegraph mail express mirror herald tribune post independent star sun world football magazine',
);

/** Not *Tuesday Weld*, *The Sunday Times* or *Monday Night Football*. */
export const fitsWeekday = (document: Document, from: number, to: number): boolean => {
  if (!isCapitalised(document, from)) return leads.has(wordAt(document, from - 1)) || textOf(document, from).length > 3;
  if (!inSentence(document, from, to)) return true;
  if (publications.has(wordAt(document, to)) && isCapitalised(document, to)) return false;
  return !(from === sentenceStart(document, from) && beginsWithName(document, to));
};

/** A name and then a word in lower case: *Wednesday Addams is …*. */
const beginsWithName = (document: Document, at: number): boolean =>
  isNamePart(document, at) &&
  shapeAt(document, at + 1) === Shape.Lower &&
  document.sentences.casing[document.tokens.sentence[at]!] === Casing.Normal;

const dayLeads = set('on by until till from to before after since and');
const dayFollows = set('of and to when the a in at with for by from as but he she it they we i that which');

/** *on the 5th* but not *the 5th floor*, *the 20th anniversary*. */
export const fitsDayOfMonth = (document: Document, from: number, to: number): boolean => {
  if (!/\d(?:st|nd|rd|th)/.test(slice(document, from, to)) || !dayLeads.has(wordAt(document, from - 1))) return false;
  const isWord = shapeAt(document, to) === Shape.Lower || isNamePart(document, to);
  return !isWord || dayFollows.has(wordAt(document, to));
};

const finding = set('showed shows found know believe think hope expect expected so is was');

/** *That autumn a fleet returned*: a subject follows. */
const opensClause = (document: Document, to: number): boolean => {
  const part = partOfWord(wordAt(document, to));
  return (
    wordAt(document, to) === COMMA ||
    part === Part.Determiner ||
    part === Part.Possessive ||
    part === Part.Subject ||
    isCapitalised(document, to)
  );
};

/** *raided the offices that September*, but not *said that September was cold*. */
export const fitsThat = (document: Document, from: number, to: number): boolean => {
  const before = from - 1;
  if (!inSentence(document, from, before)) return opensClause(document, to);
  if (reporting.has(wordAt(document, before)) || finding.has(wordAt(document, before))) return false;
  return (
    shapeAt(document, to) !== Shape.Lower || (follows.has(wordAt(document, to)) && !COPULAS.has(wordAt(document, to)))
  );
};

const COPULAS = set('was were is are had has have will would could can may might');

const clearSeasons = set('summer winter autumn');
const seasonLeads = set('in during since until by through throughout over early late mid after before for of');
const seasonFollows = set('and or , . ; after before when as but to that with');

const seasonal = set('offensive offensives campaign fighting session meeting meetings semester vacation holidays');

/** *in the spring*, *over the winter*, *a spring offensive*, but not *spring water* or *the fall of Rome*. */
export const fitsSeason = (document: Document, from: number, to: number): boolean => {
  if (seasonal.has(wordAt(document, to))) return to - from === 1;
  if (!seasonLeads.has(wordAt(document, from - 1)) || wordAt(document, to) === OF) return false;
  if (clearSeasons.has(wordAt(document, to - 1)) || seasonFollows.has(wordAt(document, to))) return true;
  return to - from === 2 && shapeAt(document, to) !== Shape.Lower;
};

const owners = set("the a an his her its their 's");

/** *the Sept. 6, 2002, slaying of a driver* */
export const isAttributive = (
  document: Document,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const next = wordAt(document, to) === COMMA ? to + 1 : to;
  return owners.has(wordAt(document, from - 1)) && isModifier(document, next);
};

const festive = set(
  `party parties tree trees card cards gift gifts present presents shopping carol carols lights decorations dinner lunch
   cake eggs egg turkey pudding song songs stocking movie movies album story candy costume costumes bunny sweater jumper`,
);

/** *the New Year Honours*, *the Easter Rising*: things that are called after a holiday. */
const namesakes = set('honours honors rising island accords agreement');

/** *the bank holiday* */
const HOLIDAY = set('holiday');
const YEAR = set('year');

const isModifier = (document: Document, to: number): boolean =>
  shapeAt(document, to) === Shape.Lower && !follows.has(wordAt(document, to)) && inSentence(document, to - 1, to);

const isWrittenAsName = (document: Document, from: number, to: number): boolean =>
  isCapitalised(document, to - 1) || isCapitalised(document, from) || HOLIDAY.has(wordAt(document, to - 1));

/** *New Year resolutions*, *the Christmas offensive*: the article belongs to the other noun. */
const isOfThing = (document: Document, from: number, to: number): boolean =>
  (YEAR.has(wordAt(document, to - 1)) || wordAt(document, from) === THE) && isModifier(document, to);

/** *on Christmas* but not *a Christmas tree* or a Mr. Christmas. */
export const fitsHoliday = (document: Document, from: number, to: number): boolean => {
  if (!isWrittenAsName(document, from, to)) return false;
  if (festive.has(wordAt(document, to)) && inSentence(document, from, to)) return false;
  if (isOfThing(document, from, to) || namesakes.has(wordAt(document, to))) return false;
  const isSurname = shapeAt(document, from - 1) === Shape.Capital && isNamePart(document, from - 1);
  return from === sentenceStart(document, from) || !isSurname;
};
