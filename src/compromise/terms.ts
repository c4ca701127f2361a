import { firstNot } from '../core/lists/bisect.js';
import type { Span } from '../core/entity.js';

/** A word as compromise keeps it: its text and what lies around it. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
}

/** Sentence, first term, and the term after the last: what compromise calls a pointer. */
export type Pointer = readonly [sentence: number, from: number, to: number];

/** The text that terms spell, and where in it each stands. */
interface Spelt {
  readonly text: string;
  readonly pointersIn: (span: Span) => Pointer | undefined;
}

interface Place extends Span {
  readonly sentence: number;
  readonly term: number;
}

/** The text of a document of compromise as it was read. */
export const spell = (sentences: readonly (readonly Term[])[]): Spelt => {
  let text = '';
  const places: Place[] = [];
  for (const [sentence, terms] of sentences.entries())
    for (const [term, { pre, text: word, post }] of terms.entries()) {
      text += pre;
      // The second half of a contraction is written with the first.
      if (word !== '') places.push({ sentence, term, start: text.length, end: text.length + word.length });
      text += word + post;
    }
  return { text, pointersIn: (span) => pointerOf(span, places) };
};

/** The terms that a span touches, as far as they are of one sentence. */
const pointerOf = ({ start, end }: Span, places: readonly Place[]): Pointer | undefined => {
  const first = places[firstAfter(start, places)];
  if (first === undefined || first.start >= end) return undefined;
  let last = first;
  for (let i = firstAfter(start, places); i < places.length && places[i]!.start < end; i++)
    if (places[i]!.sentence === first.sentence) last = places[i]!;
  return [first.sentence, first.term, last.term + 1];
};

/** The first place that ends after an offset. */
const firstAfter = (offset: number, places: readonly Place[]): number => firstNot(places, ({ end }) => end <= offset);
