import { sentenceStarters } from '../text/abbreviations.js';
import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import {
  actVerbs,
  adverbs,
  auxiliaries,
  dealingPrepositions,
  dealings,
  deedsAgainst,
  policyNouns,
} from './capital-words.js';
import { areLinked, wordBefore, type Hit } from './hits.js';
import { placePrepositions } from './words.js';

/** Longest list of governments that is followed to its verb. */
const LONGEST_LIST = 6;
const REACH = 4;

/** A capital is its government where it speaks or acts (`metonym`), or is dealt with or owns a policy (`capital`). */
export const standsForGovernment = (
  document: Document,
  hits: readonly Hit[],
  index: number,
): 'metonym' | 'capital' | undefined => {
  const before = wordBefore(document, hits[firstOfList(document, hits, index)]!.at);
  if (before >= 0 && !mayPrecedeSubject(document, before)) return undefined;
  const to = hits[lastOfList(document, hits, index)]!.to;
  if (!isPlace(document, before) && acts(document, to)) return 'metonym';
  return ownsPolicy(document, hits[index]!.to) || isDealtWith(document, before) ? 'capital' : undefined;
};

/** An institution is its government except where it is only a place: `in the Kremlin`. */
export const isInstitution = (document: Document, hit: Hit): boolean => {
  const before = wordBefore(document, hit.at);
  const article = before >= 0 && document.tokens.word[before] === document.tokens.word[hit.at] ? -1 : before;
  return !isPlace(document, article) || acts(document, hit.to);
};

const firstOfList = (document: Document, hits: readonly Hit[], index: number): number => {
  let first = index;
  while (first > 0 && index - first < LONGEST_LIST && areLinked(document, hits[first - 1]!, hits[first]!)) first--;
  return first;
};

const lastOfList = (document: Document, hits: readonly Hit[], index: number): number => {
  let last = index;
  while (last + 1 < hits.length && last - index < LONGEST_LIST && areLinked(document, hits[last]!, hits[last + 1]!))
    last++;
  return last;
};

/** `George Washington` is no subject of this kind; `But Washington` and `accused Washington` are. */
const mayPrecedeSubject = (document: Document, before: number): boolean =>
  !isCapitalised(document, before) ||
  (before === sentenceStart(document, before) && sentenceStarters.has(document.tokens.word[before]!));

const isPlace = (document: Document, before: number): boolean =>
  before >= 0 && placePrepositions.has(document.tokens.word[before]!);

/** `said`, `has not agreed`, `is also seeking`. */
const acts = (document: Document, to: number): boolean => {
  const { word } = document.tokens;
  const end = Math.min(to + REACH, sentenceEnd(document, to - 1));
  for (let i = to; i < end; i++) {
    if (actVerbs.has(word[i]!)) return true;
    if (!auxiliaries.has(word[i]!) && !adverbs.has(word[i]!)) return false;
  }
  return false;
};

/** `Pyongyang's nuclear and missile programmes`. */
const ownsPolicy = (document: Document, to: number): boolean => {
  const { shape, word } = document.tokens;
  if (shape[to] !== Shape.Clitic) return false;
  const end = Math.min(to + 1 + REACH, sentenceEnd(document, to));
  for (let i = to + 1; i < end && shape[i] !== Shape.Punctuation; i++) if (policyNouns.has(word[i]!)) return true;
  return false;
};

/** `accused Moscow`, `ties with Tokyo`, `tension between Seoul and Pyongyang`. */
const isDealtWith = (document: Document, before: number): boolean => {
  if (before < 0) return false;
  const { word } = document.tokens;
  if (deedsAgainst.has(word[before]!)) return true;
  const dealing = wordBefore(document, before);
  return dealing >= 0 && dealingPrepositions.has(word[before]!) && dealings.has(word[dealing]!);
};
