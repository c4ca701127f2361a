import { createRequire } from 'node:module';
import { slice, type Document } from '../text/document.js';
import { fastSweep, type Term } from './sweep.js';

/** Some tokens in a row: `from` up to, but not including, `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

type Tags = ReadonlySet<string>;

/** A piece of a window and what compromise says about it. */
interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly tags: Tags;
}

type Sentence = readonly Term[];

/** As much of compromise as is used here. */
interface Compromise {
  (sentences: readonly { readonly terms: Sentence }[]): { readonly docs: readonly Sentence[] };
  plugin(plugin: object): Compromise;
  world(): object;
  methods(): {
    readonly one: { readonly tokenize: { readonly fromString: (text: string, world: object) => Sentence[] } };
  };
}

/** Longer windows are cut: compromise is quadratic in the length of what it is asked about. */
const LONGEST = 12;
/** Asked at once, so that a long article is linear too. */
const BATCH = 200;
const REMEMBERED = 20_000;

/**
 * The tags that compromise gives each token of each window, the union where it splits a token. Each window is read by
 * itself, so that the answer depends on its words alone. Tokens behind the twelfth of a window get none.
 */
export const tagWindows = (document: Document, windows: readonly Window[]): readonly (readonly Tags[])[] => {
  if (windows.length === 0) return [];
  const answers = ask(windows.map((window) => textOf(document, window)));
  return windows.map((window, i) => tagsOfTokens(document, window, answers[i]!));
};

/** A line break inside a sentence is no sentence end, as compromise would have it. */
const textOf = (document: Document, { from, to }: Window): string =>
  from >= to ? '' : slice(document, from, Math.min(to, from + LONGEST)).replace(/[\n\r\u2028\u2029]/g, ' ');

const none: Tags = new Set();

const tagsOfTokens = ({ tokens }: Document, { from, to }: Window, answer: readonly Tagged[]): Tags[] => {
  const tags: Tags[] = [];
  for (let i = from, piece = 0; i < to; i++) {
    const start = tokens.start[i]! - tokens.start[from]!;
    const end = tokens.end[i]! - tokens.start[from]!;
    while (piece < answer.length && answer[piece]!.end <= start) piece++;
    let union = none;
    for (let p = piece; p < answer.length && answer[p]!.start < end; p++)
      union = union === none ? answer[p]!.tags : new Set([...union, ...answer[p]!.tags]);
    tags.push(union);
  }
  return tags;
};

const memory = new Map<string, readonly Tagged[]>();

/** Asks compromise about the texts it has not been asked about lately. */
const ask = (texts: readonly string[]): (readonly Tagged[])[] => {
  if (memory.size > REMEMBERED) memory.clear();
  const unknown = [...new Set(texts)].filter((text) => !memory.has(text));
  for (let i = 0; i < unknown.length; i += BATCH) {
    const batch = unknown.slice(i, i + BATCH);
    for (const [at, answer] of tag(batch).entries()) memory.set(batch[at]!, answer);
  }
  return texts.map((text) => memory.get(text)!);
};

/** Tokenises each text by itself and tags them all in one call. */
const tag = (texts: readonly string[]): Tagged[][] => {
  const nlp = compromise();
  const { fromString } = nlp.methods().one.tokenize;
  const read = texts.map((text) => (text.trim() === '' ? [] : fromString(text, nlp.world())));
  const { docs } = nlp(read.flat().map((terms) => ({ terms })));
  let done = 0;
  return read.map((sentences, i) => locate(docs.slice(done, (done += sentences.length)).flat(), texts[i]!));
};

/** Where each term stands in its text: what lies between terms is kept with them. */
const locate = (terms: Sentence, text: string): Tagged[] => {
  const pieces: Tagged[] = [];
  let at = 0;
  for (const term of terms) {
    if (term.text === '') splitContraction(pieces, text, shared(term.tags));
    else {
      const expected = at + term.pre.length;
      const start = text.startsWith(term.text, expected) ? expected : Math.max(text.indexOf(term.text, at), at);
      pieces.push({ start, end: start + term.text.length, tags: shared(term.tags) });
      at = start + term.text.length;
    }
    at += term.post.length;
  }
  return pieces;
};

/** Of `he's` compromise makes *he* and an unwritten *is*: that one stands from the apostrophe on. */
const splitContraction = (pieces: Tagged[], text: string, tags: Tags): void => {
  const whole = pieces.pop();
  if (whole === undefined) return;
  const { start, end } = whole;
  const apostrophe = start + text.slice(start, end).search(/['’]/);
  if (apostrophe <= start) pieces.push(whole, { start, end, tags });
  else pieces.push({ ...whole, end: apostrophe }, { start: apostrophe, end, tags });
};

const sets = new Map<string, Tags>();

/** Few combinations of tags occur: one set for each keeps the memory small. */
const shared = (tags: Tags): Tags => {
  const key = [...tags].join(' ');
  const known = sets.get(key) ?? new Set(tags);
  sets.set(key, known);
  return known;
};

let loaded: Compromise | undefined;

/** Takes a quarter of a second to load, so it is loaded when the first window stays undecided. */
const compromise = (): Compromise => {
  loaded ??= (createRequire(import.meta.url)('compromise/two') as Compromise).plugin(fastSweep());
  return loaded;
};
