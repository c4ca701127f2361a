import type { TextType } from '../../core/entity.js';
import { sentenceEnd, type Document } from '../../text/document.js';
import { opensLine } from '../context/lines.js';
import { isQuoted } from '../context/quoted.js';
import type { DayNumber } from '../../core/calendar/civil-day.js';
import type { Found } from '../grammar/grammar.js';

/**
 * What an expression says about the time of the text: far from the day of publication or near it; `bare` is a year far from
 * it.
 */
export interface Place {
  readonly is: 'far' | 'near' | 'bare';
  /** For a date with its year: its first day. */
  readonly day?: DayNumber;
}

/** This many dates of one kind in a row, with none of the other between them, make a stretch of that type. */
const LEAST: Readonly<Record<TextType, number>> = { news: 2, narrative: 3 };

/** What is evidence for the type, and what ends a stretch of it. */
const speaks: Readonly<Record<TextType, Place['is']>> = { news: 'near', narrative: 'far' };
const ends: Readonly<Record<TextType, Place['is']>> = { news: 'far', narrative: 'near' };

type Places = readonly (Place | undefined)[];

/**
 * The type of text that each expression is read as: that of the whole text, except in stretches of the other type. A
 * stretch begins with a date that is evidence for it and ends with the paragraph of the last such date: *In March 1998 … in
 * May …*
 */
export const stretches = (
  document: Document,
  found: readonly Found[],
  all: Places,
  whole: TextType,
): readonly TextType[] => {
  const other = whole === 'news' ? 'narrative' : 'news';
  const places = other === 'news' ? all.map((place, i) => unlessSpokenNow(document, found[i]!, place)) : all;
  const at: TextType[] = found.map(() => whole);
  for (let first = nextOf(places, other, 0); first < places.length;) {
    const run = runFrom(places, first, other);
    if (run.count >= LEAST[other]) at.fill(other, first, endOf(document, found, run));
    first = nextOf(places, other, run.next);
  }
  return at;
};

/** In a history, *today* is nowadays, and what is quoted was said then: neither makes it news. */
const unlessSpokenNow = (document: Document, { rule, from }: Found, place: Place | undefined): Place | undefined =>
  place?.is === 'near' && (rule === 'today' || isQuoted(document, from)) ? undefined : place;

/** The first expression from `from` on that is evidence for a type; the number of expressions if none is. */
const nextOf = (places: Places, type: TextType, from: number): number => {
  let at = from;
  while (at < places.length && places[at]?.is !== speaks[type]) at++;
  return at;
};

/** A run of dates of one kind: how many, the last of them, and the expression from which the next may begin. */
interface Run {
  readonly count: number;
  readonly last: number;
  readonly next: number;
}

/** A chronicle goes forward: a date before the last one begins another. */
const runFrom = (places: Places, first: number, type: TextType): Run => {
  let [count, last, next] = [0, first, first];
  for (; next < places.length && places[next]?.is !== ends[type]; next++) {
    if (places[next]?.is !== speaks[type]) continue;
    if (type === 'narrative' && next > first && places[next]!.day! < places[last]!.day!) break;
    [count, last] = [count + 1, next];
  }
  return { count, last, next };
};

/** The first expression after the paragraph in which the run ends. */
const endOf = (document: Document, found: readonly Found[], { last, next }: Run): number => {
  let end = sentenceEnd(document, found[last]!.from);
  while (end < document.tokens.length && !opensLine(document, end)) end = sentenceEnd(document, end);
  let i = last + 1;
  while (i < next && found[i]!.from < end) i++;
  return i;
};
