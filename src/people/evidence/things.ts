/** What is named or said to be a thing, not a person: `the band Sister`, `Zqwv is a village`, `Zqwv Kvxt, a company`. */
import { indefinite } from '../../lexicon/small-words.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { sentenceStart } from '../../text/document.js';
import { persons } from '../lexicon/words.js';
import type { Features } from '../weighing/features.js';
import { isLower, wordAt } from './evidence.js';

const THINGS = wordList('people/named-things');
export const CALLINGS: WordSet = wordList('people/callings');
const PLACES = set(
  'village town city suburb hamlet municipality commune district river lake mountain island park square road street station port',
);
export const ARTICLES: WordSet = set('the a an this that its their his her our another');

/** A word for a thing that has a name, and an article or an adjective before it: `the band`, `tropical storm`, `the band Sister`. */
export const isNamedThing = (v: Features): boolean => {
  const at = v.candidate.title === null ? v.previousAt : v.candidate.title.from - 1;
  const word = wordAt(v, at);
  return (
    (THINGS.has(word) || CALLINGS.has(word)) &&
    isLower(v, at) &&
    (ARTICLES.has(wordAt(v, at - 1)) || isLower(v, at - 1) || isOpening(v, at - 1))
  );
};

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
