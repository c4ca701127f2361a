import type { EventMention, Span } from '../../core/entity.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import { sentenceEnd, spanOf, type Document } from '../../text/document.js';
import { describe } from './describe.js';
import { beginningsOf, GAP, lemmaOf } from './lexicon.js';
import { readTrigger, type Hit, type OnRefusal } from './reading.js';

/** Every trigger of the text that is used in one of its senses. */
export const findTriggers = (document: Document): EventMention[] => {
  const found: EventMention[] = [];
  scan(document, (hit) => found.push(describe(document, hit)), ignore);
  return found;
};

/** The words that would be triggers but for a veto. */
interface Refused extends Span {
  readonly rule: string;
}

/** The triggers that a veto refuses. */
export const findRefused = (document: Document): Refused[] => {
  const found: Refused[] = [];
  scan(document, ignore, ({ from, to }, { name }) => found.push({ ...spanOf(document, from, to), rule: name }));
  return found;
};

const ignore = (): void => undefined;

type OnHit = (hit: Hit) => void;

const scan = (document: Document, onHit: OnHit, onRefusal: OnRefusal): void => {
  const { word, length } = document.tokens;
  let last: Hit | undefined;
  for (let at = 0; at < length; at++) {
    const begun = beginningsOf(word[at]!);
    if (begun === undefined || (begun.seconds !== undefined && !hasSecond(document, at, begun.seconds))) continue;
    const hit = readTrigger(document, at, begun, last, onRefusal);
    if (hit === undefined) continue;
    onHit(hit);
    last = hit;
    at = hit.end - 1;
  }
};

/**
 * Whether one of some lemmas is near enough behind a word to be the second of a phrase. It stands here because it is asked of each
 * *is* and *was*, and most texts without events need no more of the code than this.
 */
const hasSecond = (document: Document, from: number, seconds: readonly WordId[]): boolean => {
  const { word } = document.tokens;
  // The second word may also follow a hyphen.
  const last = Math.min(from + 2 + GAP, sentenceEnd(document, from) - 1);
  for (let at = from + 1; at <= last; at++)
    if (seconds.includes(lemmaOf(word[at]!)) || seconds.includes(word[at]!)) return true;
  return false;
};
