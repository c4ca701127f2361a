import type { EventMention, Span } from '../../core/entity.js';
import { spanOf, type Document } from '../../text/document.js';
import { describe } from './describe.js';
import { beginningsOf } from './lexicon.js';
import { isAhead, readTrigger, type Hit, type OnRefusal } from './reading.js';

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
    if (begun === undefined || (begun.seconds !== undefined && !isAhead(document, at, begun.seconds))) continue;
    const hit = readTrigger(document, at, begun.candidates, last, onRefusal);
    if (hit === undefined) continue;
    onHit(hit);
    last = hit;
    at = hit.end - 1;
  }
};
