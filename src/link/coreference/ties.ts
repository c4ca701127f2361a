/** How a mention is attached to the verb before it. */
import type { EventKind, EventMention } from '../../core/entity.js';
import { Kind } from '../../language/chunks/kinds.js';
import { siteOf } from '../../language/chunks/site.js';
import { COMMA } from '../../lexicon/marks.js';
import { BY, IN, OF, OVER, TO, WITH } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { sentenceStart, type Document } from '../../text/document.js';
import { isYear } from '../../language/years.js';
import { isNounRule, type Step } from './happening.js';

/** `first`: the first of the words right before the mention, which begins at token `at`. */
export const tieOf = (
  { text, rule, kind }: EventMention,
  at: number,
  first: number,
  document: Document,
): Step['tie'] => {
  if (isNounRule(rule) || !text.endsWith('ing')) return tieOfNoun(at, first, kind, document);
  if (at <= sentenceStart(document, at)) return null;
  const before = document.tokens.word[at - 1]!;
  if (before === BY) return 'by';
  if (before === COMMA) return 'participle';
  return isCharging(document, at - 1) ? 'charge' : null;
};

/** `convicted of stealing`, `charged with stealing`, `pleaded guilty to stealing`, `admitted stealing` */
const isCharging = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  return word === OF || word === WITH || admitting.has(word) || isConfession(document, at);
};

/** `guilty to`, `guilty on Friday to` */
const isConfession = (document: Document, at: number): boolean => {
  const { word } = document.tokens;
  if (word[at] !== TO || at <= sentenceStart(document, at)) return false;
  return confessing.has(word[at - 1]!) || confessing.has(word[phraseBefore(document, at) - 1] ?? 0);
};

/** Where a preposition and its noun phrase begin that end before a token; the token itself if there are none. */
const phraseBefore = (document: Document, at: number): number => {
  const { chunks, from } = siteOf(document, at);
  const noun = chunks.of[at - 1]!;
  if (chunks.kind[noun] !== Kind.Noun || noun <= from) return at;
  return chunks.kind[noun - 1] === Kind.Preposition ? noun - 1 : at;
};

const tieOfNoun = (at: number, first: number, kind: EventKind, document: Document): Step['tie'] => {
  const preposition = prepositionBefore(at, first, document);
  if (preposition < 0) return null;
  const tie = document.tokens.word[preposition]!;
  if (tie === IN) return 'in';
  if (preposition < first - PHRASE) return null;
  if (isConfession(document, preposition)) return 'charge';
  // `charged over the death of a man`: the death is not the name of a crime, and it happened before.
  return charging.has(tie) && !(tie === OVER && kind === 'casualty') ? 'charge' : null;
};

/** `charged with vehicular manslaughter`; not `jailed for the 2005 killing`, which has a date of its own: -1. */
const prepositionBefore = (at: number, first: number, document: Document): number => {
  const { word } = document.tokens;
  let before = at - 1;
  while (before >= first && inPhrase.has(word[before]!)) before--;
  if (before < first || tying.has(word[before]!)) return before < first ? -1 : before;
  const phrase = siteOf(document, at).chunks.of[at]!;
  return hasYear(document, phrase, at) ? -1 : phrase - 1;
};

const hasYear = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isYear(document, at)) return true;
  return false;
};

/** The most tokens of a noun phrase before its noun that count. */
const PHRASE = 2;

const inPhrase = wordSet(['a', 'an', 'the', 'his', 'her', 'their', 'attempted', 'taking', 'committing']);
const charging = wordSet(['of', 'for', 'over', 'with']);
const tying = wordSet(['in', 'of', 'for', 'over', 'with']);
/** `admitted stealing` */
const admitting = wordSet(['admits', 'admitted', 'admitting']);
/** `admitted to stealing` */
const confessing = set('admit admits admitted admitting confess confessed confesses confessing guilty');
