/** Names of places, as they are written: `northern Chad`, `the coastal town of Gao`, `Nigeria's Kaduna state`. */
import { MONTH_WORDS, WEEKDAY_NAMES } from '../../core/calendar/calendar-names.js';
import type { TokenRange } from '../../language/clauses.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { placeNouns } from '../../language/place-nouns.js';
import { Part } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { AND, OF } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { partAt } from '../triggers/part-of-speech.js';

/** Words of time, not of place. */
const calendar: WordSet = wordSet([
  ...MONTH_WORDS,
  ...WEEKDAY_NAMES,
  ...'christmas easter spring summer autumn winter'.split(' '),
]);

/** Cities by name, with their countries. */
export const cities: PhraseTable<object> = phraseTable('countries/cities');
/** Regions and institutions that one country has. */
const signs: PhraseTable<{ readonly via: string }> = phraseTable('countries/signs');
/** Words with which the name of a place ends: `off the Indonesian coast`, `Manipur state`. */
export const geographic: WordSet = wordList('events/geographic');

/** The token at which the name after a preposition begins: `Chad` of `in northern Chad`, `Gao` of `in the coastal town of Gao`. */
export const nameAfter = (document: Document, preposition: number, to: number): number => {
  const { word } = document.tokens;
  const hasArticle = partAt(document, preposition + 1) === Part.Determiner;
  const first = preposition + (hasArticle ? 2 : 1);
  const described = describedName(document, first, to);
  if (described !== undefined || isPlaceWord(document, first)) return described ?? first;
  return !hasArticle && situated.has(word[first]!) && isPlaceWord(document, first + 1) ? first + 1 : first;
};

/** Words that say where in a country or region, before its name. */
const situated = wordList('events/situated');

/** The token at which the name in `coastal town of Gao` begins; undefined if there is no such description. */
const describedName = (document: Document, from: number, to: number): number | undefined => {
  const { tokens } = document;
  for (let at = from; at < Math.min(from + DESCRIBED, to - 2); at++) {
    if (hasNameBehind(document, at, from)) return nameFrom(document, at);
    if (placeNouns.has(tokens.word[at]!)) return undefined;
    if (tokens.shape[at] !== Shape.Lower && tokens.shape[at] !== Shape.Capital) return undefined;
  }
  return undefined;
};

/** Where the name behind `town of` or `mountains of northern` begins. */
const nameFrom = ({ tokens: { shape, word } }: Document, noun: number): number =>
  shape[noun + 2] === Shape.Lower && situated.has(word[noun + 2]!) ? noun + 3 : noun + 2;

/** `north of Mali`, `town of Gao`, `mountains of northern Mali` */
const hasNameBehind = (document: Document, noun: number, from: number): boolean => {
  const { word } = document.tokens;
  if (word[noun + 1] !== OF || !isPlaceWord(document, nameFrom(document, noun))) return false;
  return parts.has(word[noun]!) || (placeNouns.has(word[noun]!) && (noun === from || !isNamed(document, noun)));
};

/** `the Kagera district of Tanzania`, not `the Kenyan city of Nakuru`: the name is before its noun. */
const isNamed = (document: Document, noun: number): boolean =>
  !settlements.has(document.tokens.word[noun]!) &&
  isPlaceWord(document, noun - 1) &&
  forms.match(document, noun - 1)?.value.kind !== 'demonym';

/** These have their names behind them. */
const settlements = wordSet(['capital', 'city', 'hamlet', 'island', 'port', 'town', 'village']);
const forms: PhraseTable<{ readonly kind: string }> = phraseTable('countries/forms');

/** Parts of a place: `the north of Mali`, `the coast of Java`. */
const parts =
  set(`centre center coast coasts east foothills heart highlands hills jungle jungles mountains north northeast northwest outskirts shore south southeast southwest streets
   suburbs west`);

/** The most words of such a description before its noun, with it: `southern Iraqi port city`. */
const DESCRIBED = 5;

/** The name of a place that ends before `end`, or, behind `'s`, of what belongs to it: `Nigeria's Kaduna state`; null for none. */
export const namedHere = (document: Document, name: number, end: number, to: number): TokenRange | null => {
  if (end <= name) return null;
  if (document.tokens.shape[end] !== Shape.Clitic) return { from: name, to: end };
  const owned = { from: end + 1, to: nameEnd(document, end + 1, to) };
  return owned.to > owned.from && document.tokens.shape[owned.to] !== Shape.Clitic && isCalled(document, owned)
    ? owned
    : null;
};

/** Whether a name ends as those of places do, or is that of a town or region. */
const isCalled = (document: Document, { from, to }: TokenRange): boolean => {
  if ((to > from + 1 && geographic.has(document.tokens.word[to - 1]!)) || cities.match(document, from)?.to === to)
    return true;
  const sign = signs.match(document, from);
  return sign?.to === to && sign.value.via === 'region';
};

/** Capitalised words, joined by `of` and hyphens. */
export const nameEnd = (document: Document, from: number, to: number): number => {
  const { tokens } = document;
  let end = from;
  while (end < to && (isPlaceWord(document, end) || (end > from && joins(document, end, to)))) end++;
  if (end > from && tokens.shape[end - 1] === Shape.Lower) return end - 1;
  // `in Lima city centre`
  if (end > from) while (end < to && geographic.has(tokens.word[end]!)) end++;
  return end;
};

const isPlaceWord = (document: Document, i: number): boolean =>
  isCapitalised(document, i) && partAt(document, i) === Part.None && !calendar.has(document.tokens.word[i]!);

const joins = (document: Document, i: number, to: number): boolean => {
  if (i + 1 >= to) return false;
  const text = slice(document, i);
  if (text === '-') return isPlaceWord(document, i + 1);
  if (text === 'and') return isPlaceWord(document, i + 1) && isPlaceWord(document, i + 2);
  if (text === 'of') return isPlaceWord(document, i + 1) || partAt(document, i + 1) === Part.Determiner;
  return text === 'the' && slice(document, i - 1) === 'of' && isPlaceWord(document, i + 1);
};

/** The place that a noun phrase is the name of, or describes: `Lake County`, `the southern city of Ica`. */
export const namedPlace = (site: Site, object: Chunk): TokenRange | null => {
  const { document, chunks } = site;
  const from = partAt(document, object) === Part.Determiner ? object + 1 : object;
  const to = nameEnd(document, from, chunks.to[object]!);
  if (to === from) {
    const name = describedName(document, from, site.to);
    return name === undefined ? null : { from: name, to: nameEnd(document, name, site.to) };
  }
  if (to < chunks.to[object]!) return null;
  return isCalled(document, { from, to }) ? { from, to: withOf(site, to) } : null;
};

/** `the Indonesian island of Java` */
const withOf = ({ document, chunks, to }: Site, end: number): number => {
  const name = end < to && document.tokens.word[end] === OF ? chunks.to[end]! : to;
  return name < to && isCapitalised(document, name) ? chunks.to[name]! : end;
};

/** `between Lima and Ica` behind `on the road`; talks, borders and matches between two are no places. */
export const wayBetween = (document: Document, preposition: number, to: number): TokenRange | null => {
  const { word } = document.tokens;
  const first = nameEnd(document, preposition + 1, to);
  if (!stretches.has(word[preposition - 1]!)) return null;
  if (word[first - 2] === AND) return { from: preposition, to: first };
  const second = word[first] === AND ? nameEnd(document, first + 1, to) : first;
  return second > first + 1 && first > preposition + 1 ? { from: preposition, to: second } : null;
};

const stretches = set('highway line motorway railway road route stretch track');
