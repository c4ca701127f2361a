import { wordList } from '../../lexicon/lists.js';
import { type WordSet, set } from '../../lexicon/vocabulary.js';
import { wordBits } from '../../lexicon/word-bits.js';
import type { Features } from '../weighing/features.js';
import { persons, titles } from '../lexicon/words.js';
import { among, AND, anyOf, commas, isLower, wordAt } from './evidence.js';

const CALLINGS = wordList('people/callings');
const GREETINGS = set('hey hi hello dear thanks sorry goodbye congratulations');
const SPOKEN = set('spoke spoken speaking talked talking listened listening wrote written speak talk listen write');
const SENT = set('letter message call email e-mail note gift card text postcard news apology');
const AS = set('as');
const NAMED_AS = set('only identified');
const KNOWN = set('known');
const NAMED = set('named called nicknamed');
const SOMEONE = set('man woman boy girl guy someone somebody teenager');
const SURNAME = set('surname name nickname');
const WHOSE = set('whose');
const I = set('i');
const YOU = set('you your please thanks');

/** `Ana, you know it`: at the beginning of a sentence, or after its first word. */
const isVocative = (v: Features): boolean =>
  commas.has(v.next) &&
  YOU.has(wordAt(v, v.nextAt + 1)) &&
  (v.opens || wordAt(v, v.previousAt - 1) === 0) &&
  v.first !== 'place' &&
  v.first !== 'country';

/** Before `named` and `known as` a word for a person, perhaps with a comma between: not a horse or a town. */
const followsSomebody = (v: Features, at: number): boolean => {
  const who = at - (commas.has(wordAt(v, at - 1)) ? 2 : 1);
  const word = wordAt(v, who);
  if (!isLower(v, who) || CALLINGS.has(word)) return false;
  return SOMEONE.has(word) || persons.has(word) || titles.has(word);
};

/** `a dealer known only as Zqwv`, `a novice, known as Zqwv`. */
const isKnownAs = (v: Features): boolean => {
  const word = wordAt(v, v.previousAt - 1);
  if (NAMED_AS.has(word)) return true;
  return KNOWN.has(word) && (FONDLY.has(wordAt(v, v.previousAt - 2)) || followsSomebody(v, v.previousAt - 1));
};
/** `Zqwv, popularly known as Kvxt`: of people, not of towns and firms. */
const FONDLY = set('popularly affectionately fondly universally professionally');

/** By the word before it, what else says that somebody is greeted or named. */
const FRAMES: readonly { readonly word: WordSet; readonly when: (v: Features) => boolean }[] = [
  { word: set('to with'), when: (v) => SPOKEN.has(wordAt(v, v.previousAt - 1)) },
  { word: set('from'), when: (v) => among(v, v.previousAt - 3, 3, SENT) },
  { word: AS, when: isKnownAs },
  { word: NAMED, when: (v) => followsSomebody(v, v.previousAt) },
  // `Ana Kovač, nicknamed Beto,`
  { word: set('nicknamed'), when: (v) => commas.has(wordAt(v, v.previousAt - 1)) && commas.has(v.next) },
  { word: set('starring'), when: () => true },
  // The name at birth.
  { word: set('born née nee'), when: (v) => v.length > 1 },
  {
    word: set('is was'),
    when: (v) => SURNAME.has(wordAt(v, v.previousAt - 1)) && WHOSE.has(wordAt(v, v.previousAt - 2)),
  },
  { word: anyOf(GREETINGS, set('surnamed')), when: () => true },
];
/** By the word before a name, a bit for each of the frames. */
const frameBits = wordBits(FRAMES.map(({ word }) => word));
const ANY_FRAME = (1 << FRAMES.length) - 1;

export const isAddressed = (v: Features): boolean => {
  if ((AND.has(v.next) && I.has(wordAt(v, v.nextAt + 1))) || isVocative(v)) return true;
  return (frameBits(v.previous) & ANY_FRAME) !== 0 && FRAMES.some(({ word, when }) => word.has(v.previous) && when(v));
};
