/** Questions about the words of a phrase: its head, its subject as written, the number in it. */
import type { Span } from '../core/entity.js';
import { wordSet } from '../lexicon/vocabulary.js';
import { isGlued, slice, tokenAt, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import type { Subject } from './happening.js';

/** The words of a phrase as they are written, what is glued together being one: `Jong-un`, `Peru's`. */
type Words = readonly string[];

/** Up to its first comma, dash or preposition. */
const wordsOfNoun = (span: Span, document: Document): Words => wordsTo(span, document, endsNoun);

const wordsOf = (span: Span, document: Document): Words => wordsTo(span, document, never);

type Ends = (document: Document, at: number) => boolean;

const never: Ends = () => false;

const wordsTo = (span: Span, document: Document, ends: Ends): Words => {
  const { tokens } = document;
  const limit = Math.min(span.end, span.start + LONGEST);
  const words: string[] = [];
  const first = tokenAt(document, span.start);
  let from = first;
  for (let at = first; at < tokens.length && tokens.start[at]! < limit; at++) {
    if (at > first && ends(document, at)) break;
    if (at > first && !isGlued(document, at - 1)) from = at;
    if (from === at) words.push(slice(document, at));
    else words[words.length - 1] = slice(document, from, at + 1);
  }
  return words;
};

/** The most characters of a phrase that are looked at. */
const LONGEST = 100;

const endsNoun: Ends = (document, at) =>
  document.tokens.shape[at] === Shape.Punctuation
    ? BREAKS.includes(slice(document, at))
    : continuing.has(document.tokens.word[at]!) && !isGlued(document, at - 1) && !isGlued(document, at);

const BREAKS = ',;:–—';

/** What follows these says more about a noun, and is not its head. */
const continuing = wordSet('of in at on from for with to by who which that after as'.split(' '));

/** The last word of a phrase, up to its first preposition or comma; null for a pronoun. */
export const headOf = (span: Span | undefined, document: Document): string | null => {
  if (span === undefined) return null;
  const head = wordsOfNoun(span, document).at(-1)?.toLowerCase();
  return head === undefined || pronouns.has(head) ? null : head;
};

const pronouns: ReadonlySet<string> = new Set(
  'it they them he him she her we us i me this that who which these those both two all more others'.split(' '),
);

/** A subject as it is written, without its articles. */
export const subjectOf = (span: Span | undefined, document: Document): Subject | null => {
  if (span === undefined) return null;
  const written = wordsOfNoun(span, document).filter((word) => !articles.has(word.toLowerCase()));
  const isName = written.length > 0 && written.every((word) => /^[\p{Lu}\d&]/u.test(word));
  return { words: written.map((word) => word.toLowerCase()), isName };
};

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** `they`, `most of them` */
export const isPronoun = (span: Span, document: Document): boolean => {
  const [first, of, whom, ...more] = wordsOf(span, document).map((word) => word.toLowerCase());
  if (first === undefined || !standIns.has(first)) return false;
  return of === undefined || (of === 'of' && whom !== undefined && parted.has(whom) && more.length === 0);
};

const standIns: ReadonlySet<string> = new Set(
  'most some many all both several it they them he him she her these others'.split(' '),
);
const parted: ReadonlySet<string> = new Set(['them', 'these', 'those']);

/** The first number of a phrase: `31`, `two`. */
export const countOf = (span: Span | undefined, document: Document): string | null => {
  if (span === undefined) return null;
  const { tokens } = document;
  for (let at = tokenAt(document, span.start); at < tokens.length && tokens.start[at]! < span.end; at++)
    if (tokens.shape[at] === Shape.Number || numbers.has(tokens.word[at]!)) return slice(document, at).toLowerCase();
  return null;
};

const numbers = wordSet('two three four five six seven eight nine ten eleven twelve'.split(' '));
