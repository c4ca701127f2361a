import { Part, partOfWord } from '../../lexicon/function-words.js';
import { BEFORE, THAN } from '../../lexicon/small-words.js';
import { intern, set } from '../../lexicon/vocabulary.js';
import { sentenceStart, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { inSentence, isBefore, shapeAt, textBefore } from './neighbours.js';
import { isInPresent, isInPresentAfter } from './own-verb.js';

/** *Today* means these days: *which I still own today*, *more than ever before*, *today's children*. */
export const isNowadays = (document: Document, from: number, to: number): boolean =>
  isOfAge(document, to) ||
  isCompared(document, to) ||
  isStill(document, from) ||
  isAsKnown(document, from) ||
  isSetAgainstPast(document, from, to);

const possessive = set("'s ’s");
const ageOf = set(
  'world society youth children generation generations standards youngsters teenagers consumers parents',
);

/** *today's world* */
const isOfAge = (document: Document, to: number): boolean =>
  possessive.has(wordAt(document, to)) && ageOf.has(wordAt(document, to + 1));

const longAgo = set('ever in at when then decades years a two three four five ten twenty');
const AGO = intern('ago');

/** *working today than ever before*, *cheaper today than ten years ago* */
const isCompared = (document: Document, to: number): boolean => {
  if (wordAt(document, to) !== THAN || !longAgo.has(wordAt(document, to + 1))) return false;
  return partOfWord(wordAt(document, to + 1)) !== Part.Determiner || [to + 3, to + 4].some((at) => isAgo(document, at));
};

const isAgo = (document: Document, at: number): boolean => [AGO, BEFORE].includes(wordAt(document, at));

const still = set('still');
/** Tokens between *still* and *today*: *still own it today*. */
const REACH = 5;

/** *which I still own today* */
const isStill = (document: Document, from: number): boolean =>
  isBefore(document, from, REACH, still) && isInPresent(document, from);

const asKnown = set('what as');
const pronouns = set('he she it they we you i');

/** *what they earn today*, *as we know it today* */
const isAsKnown = (document: Document, from: number): boolean => {
  for (let at = from - 2; at >= from - REACH && inSentence(document, from, at); at--)
    if (pronouns.has(wordAt(document, at)) && asKnown.has(wordAt(document, at - 1))) return isInPresent(document, from);
  return false;
};

/** Characters before *Today* in which a past time is looked for: the last sentence. */
const LAST_SENTENCE = 160;
const longPast =
  /\b(?:in|of|since|until|by) (?:\w{1,12} )?(?:1\d|20)\d\d\b|\b(?:years|decades|centuries) ago\b|\bin those days\b|\dth century\b/i;

/** *It fell in the storm of 1895. Today a car park covers the place.* */
const isSetAgainstPast = (document: Document, from: number, to: number): boolean => {
  if (from !== sentenceStart(document, from) || from === 0 || possessive.has(wordAt(document, to))) return false;
  const before = textBefore(document, from, LAST_SENTENCE);
  const last = before.slice(before.lastIndexOf('\n') + 1).replace(/^.*[.!?] (?=\p{Lu}.*[.!?])/su, '');
  return longPast.test(last) && shapeAt(document, to) !== Shape.Capital && isInPresentAfter(document, to);
};
