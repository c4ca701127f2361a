import type { Staged } from '../../core/together.js';
import type { EventMention, Span } from '../../core/entity.js';
import { siteOf } from '../../language/chunks/site.js';
import { tagAt } from '../../language/tags.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import { sentenceEnd, spanOf, type Document } from '../../text/document.js';
import { describe } from './describe.js';
import { beginningsOf, GAP, lemmaOf, type Beginnings } from './lexicon.js';
import { fitAt, readTrigger, type Fit, type Hit, type OnRefusal } from './reading.js';

/** Every trigger of the text that is used in one of its senses. */
export function* findTriggers(document: Document): Staged<EventMention[]> {
  const begun = beginningsIn(document);
  yield 'words for events';
  // What follows is loaded late, and not for a text without such words.
  if (begun.length === 0) return [];
  // Nearly every one of these sentences is asked for its tags and chunks by what follows.
  for (const { at } of begun) tagAt(document, at);
  yield 'tags';
  for (const { at } of begun) siteOf(document, at);
  yield 'chunks';
  const fits = fitsOf(document, begun);
  yield 'senses';
  const hits = hitsOf(document, fits, ignore);
  yield 'vetoes';
  return yield* describe(document, hits);
}

/** The words that would be triggers but for a veto. */
interface Refused extends Span {
  readonly rule: string;
}

/** The triggers that a veto refuses. */
export const findRefused = (document: Document): Refused[] => {
  const found: Refused[] = [];
  hitsOf(document, fitsOf(document, beginningsIn(document)), ({ from, to }, { name }) =>
    found.push({ ...spanOf(document, from, to), rule: name }),
  );
  return found;
};

const ignore = (): void => undefined;

/** A word that can begin a trigger. */
interface Begun {
  readonly at: number;
  readonly beginnings: Beginnings;
}

const beginningsIn = (document: Document): Begun[] => {
  const { word, length } = document.tokens;
  const found: Begun[] = [];
  for (let at = 0; at < length; at++) {
    const beginnings = beginningsOf(word[at]!);
    if (beginnings === undefined) continue;
    const { seconds } = beginnings;
    if (seconds === undefined || hasSecond(document, at, seconds)) found.push({ at, beginnings });
  }
  return found;
};

const fitsOf = (document: Document, begun: readonly Begun[]): Fit[] => {
  const fits: Fit[] = [];
  for (const { at, beginnings } of begun) {
    const fit = fitAt(document, at, beginnings);
    if (fit !== undefined) fits.push(fit);
  }
  return fits;
};

const hitsOf = (document: Document, fits: readonly Fit[], onRefusal: OnRefusal): Hit[] => {
  const hits: Hit[] = [];
  let last: Hit | undefined;
  for (const fit of fits) {
    // The later words of a phrase are no triggers of their own.
    if (last !== undefined && fit.at < last.end) continue;
    const hit = readTrigger(document, fit, last, onRefusal);
    if (hit === undefined) continue;
    hits.push(hit);
    last = hit;
  }
  return hits;
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
