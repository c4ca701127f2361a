/** What is named or said to be a thing, not a person: `the band Sister`, `Zqwv is a village`, `Zqwv Kvxt, a company`. */
import { indefinite } from '../../lexicon/small-words.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { isHyphen, sentenceStart } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { persons } from '../lexicon/words.js';
import type { Features } from '../weighing/features.js';
import { commas, isLower, shapeAt, wordAt } from './evidence.js';

const THINGS = wordList('people/named-things');
export const CALLINGS: WordSet = wordList('people/callings');
const PLACES = set(
  'village town city suburb hamlet municipality commune district river lake mountain island park square road street station port',
);
export const ARTICLES: WordSet = set('the a an this that its their his her our another');

/** A word for a thing that has a name, and an article or an adjective before it: `the band`, `tropical storm`, `the band Sister`. */
export const isNamedThing = (v: Features): boolean => {
  const at = v.candidate.title === null ? v.previousAt : v.candidate.title.from - 1;
  if (commas.has(wordAt(v, at))) return isThingOfTheirs(v, at - 1);
  if (PREFIXES.has(v.previous)) return shapeAt(v, at) === Shape.Upper;
  const word = wordAt(v, at);
  return (
    (THINGS.has(word) || CALLINGS.has(word)) &&
    isLower(v, at) &&
    (ARTICLES.has(wordAt(v, at - 1)) || isLower(v, at - 1) || isOpening(v, at - 1) || isAfterFirst(v, at))
  );
};

/** `Law firm Zqwv Kvxt`: what firm it is opens the sentence. */
const isAfterFirst = (v: Features, at: number): boolean =>
  v.length > 1 && at - 1 === sentenceStart(v.document, at) && shapeAt(v, at - 1) === Shape.Capital;

/** What stands in capitals before the name of a ship and nothing else, and before that of a firm in Indonesia and Russia. */
const PREFIXES = set('brp hmas hmcs hmnzs hms ins mv rfa rms uscgc usns uss ooo oao pao pjsc zao pt');

/** `her third restaurant, Zqwv Kvxt, opened`, `Last week's storm, Zqwv, caused`; not `In its first film, Ola Kvist, 40, sang`. */
const isThingOfTheirs = (v: Features, noun: number): boolean => {
  if (!THINGS.has(wordAt(v, noun)) || !isLower(v, noun) || !(commas.has(v.next) || END.has(v.next))) return false;
  const owner = ownerBefore(v, noun);
  return owner >= 0 && !isOpeningPhrase(v, owner) && shapeAt(v, v.nextAt + 1) !== Shape.Number;
};

/** The possessor, before up to two words that describe the noun; -1 if it has none. */
const ownerBefore = (v: Features, noun: number): number => {
  let at = noun - 1;
  while (at > noun - 3 && (isLower(v, at) || isHyphen(v.document, at)) && !OWNERS.has(wordAt(v, at))) at--;
  return OWNERS.has(wordAt(v, at)) || shapeAt(v, at) === Shape.Clitic ? at : -1;
};
const OWNERS = set('his her its their my our your');

/** The possessor and the noun stand in a phrase that opens the sentence with a preposition: `In its first film, `. */
const isOpeningPhrase = (v: Features, at: number): boolean => {
  const first = sentenceStart(v.document, v.candidate.from);
  return at - first < OPENING && OPENERS.has(v.document.tokens.word[first]!);
};
const OPENING = 5;
const OPENERS = set('in on at for with by during before after from of');
const END = set('. ! ?');

/** `Credit agency Zqwv`: only the beginning of the sentence gives the word its capital. */
const isOpening = (v: Features, at: number): boolean =>
  CALLINGS.has(wordAt(v, at + 1)) && at >= 0 && at === sentenceStart(v.document, at);

/** `Zqwv is a small village`: looks at the words up to a capital or a mark. */
export const isSaidToBeThing = (v: Features): boolean => {
  if (!ARTICLES.has(wordAt(v, v.nextAt + 1))) return false;
  for (let at = v.nextAt + 2; at < v.nextAt + 7; at++) {
    const word = wordAt(v, at);
    if (persons.has(word) && !CALLINGS.has(word)) return false;
    if (THINGS.has(word) || CALLINGS.has(word) || PLACES.has(word)) return true;
    if (!isLower(v, at)) return false;
  }
  return false;
};

/** `Zqwv Kvxt, a company based in Turku`; not `Ana Kvist, a company director`, nor a list as in `Ana Kvist, a company and two banks`. */
export const isThingBeside = (v: Features): boolean => {
  if (!indefinite.has(wordAt(v, v.nextAt + 1))) return false;
  for (let at = v.nextAt + 2; at < v.nextAt + 7; at++) {
    if (!isLower(v, at)) return false;
    const word = wordAt(v, at);
    if ((THINGS.has(word) || CALLINGS.has(word)) && AFTER_THING.has(wordAt(v, at + 1))) return true;
  }
  return false;
};

const AFTER_THING = set(', . based that which in of owned founded listed');
