/** Questions about the words of a phrase: its head, its subject as written, the number in it. */
import type { Span } from '../../core/entity.js';
import { OF, THE } from '../../lexicon/small-words.js';
import { set, wordMap } from '../../lexicon/vocabulary.js';
import { isCapitalised, isGlued, slice, tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Subject } from './happening.js';

/** The words of a phrase as they are written, what is glued together being one: `Jong-un`, `Peru's`. */
type Words = readonly string[];

/** The token after a phrase; as a noun it ends before its first comma, dash or preposition. */
const endOf = (span: Span, first: number, isNoun: boolean, document: Document): number => {
  const { tokens } = document;
  const limit = Math.min(span.end, span.start + LONGEST);
  let at = first;
  while (at < tokens.length && tokens.start[at]! < limit && !(isNoun && at > first && endsNoun(document, at))) at++;
  return at;
};

const wordsBetween = (document: Document, first: number, end: number): Words => {
  const words: string[] = [];
  for (let from = first; from < end;) {
    let to = from + 1;
    while (to < end && isGlued(document, to - 1)) to++;
    words.push(slice(document, from, to));
    from = to;
  }
  return words;
};

/** The most characters of a phrase that are looked at. */
const LONGEST = 100;

const endsNoun = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Punctuation
    ? BREAKS.includes(slice(document, at))
    : !isInName(document, at) &&
      continuing.has(document.tokens.word[at]!) &&
      !isGlued(document, at - 1) &&
      !isGlued(document, at);

const BREAKS = ',;:–—';

/** `Bank of Canada`: one of many bodies of that sort, each with a name of its own. */
const isInName = (document: Document, at: number): boolean => {
  const { word } = document.tokens;
  if (word[at] !== OF || !bodies.has(word[at - 1]!)) return false;
  return isCapitalised(document, at - 1) && isCapitalised(document, at + 1);
};

const bodies = set('bank bureau college department house ministry office university');

/** What follows these says more about a noun, and is not its head. */
const continuing = set('of in at on from for with to by who which that after as');

/** `the suspects`: the phrase begins with the article. */
export const isDefinite = ({ start }: Span, document: Document): boolean =>
  document.tokens.word[tokenAt(document, start)] === THE;

/** The last word of a phrase, up to its first preposition or comma, or the name of a body: `bank of canada`; null for a pronoun. */
export const headOf = (span: Span | undefined, document: Document): string | null => {
  if (span === undefined) return null;
  const first = tokenAt(document, span.start);
  const end = endOf(span, first, true, document);
  if (end === first) return null;
  let last = end - 1;
  // `Altair Foods Inc.` is `Altair Foods`.
  while (last > first && (isGlued(document, last - 1) || forms.has(document.tokens.word[last]!))) last--;
  const from = last - 1 > first && isInName(document, last - 1) ? last - 2 : last;
  const head = slice(document, from, endOfWord(document, last, end)).toLowerCase();
  return pronouns.has(head) ? null : head;
};

const endOfWord = (document: Document, from: number, end: number): number => {
  let to = from + 1;
  while (to < end && isGlued(document, to - 1)) to++;
  return to;
};

/** What a firm is by law, after its name. */
const forms = set('ag bv co co. corp corp. inc inc. limited llc ltd ltd. nv plc sa se .');

const pronouns: ReadonlySet<string> = new Set(
  'it they them he him she her we us i me this that who which these those both two all more others'.split(' '),
);

/** A subject as it is written, without its articles. */
export const subjectOf = (span: Span | undefined, document: Document): Subject | null => {
  if (span === undefined) return null;
  const first = tokenAt(document, span.start);
  const words = wordsBetween(document, first, endOf(span, first, true, document));
  const written = words.filter((word) => !articles.has(word.toLowerCase()));
  const isName = written.length > 0 && written.every((word) => word === 'of' || /^[\p{Lu}\d&]/u.test(word));
  return { words: written.map((word) => word.toLowerCase()), isName };
};

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** `they`, `most of them` */
export const isPronoun = (span: Span, document: Document): boolean => {
  const begin = tokenAt(document, span.start);
  // Most phrases begin with another word.
  if (!standIns.has(document.tokens.word[begin]!)) return false;
  const words = wordsBetween(document, begin, endOf(span, begin, false, document));
  const [first, of, whom, ...more] = words.map((word) => word.toLowerCase());
  if (first === undefined || first !== slice(document, begin).toLowerCase()) return false;
  return of === undefined || (of === 'of' && whom !== undefined && parted.has(whom) && more.length === 0);
};

const standIns = set('most some many all both several it they them he him she her these others');
const parted: ReadonlySet<string> = new Set(['them', 'these', 'those']);

/** The first number of a phrase, in digits: `31`, `2` of `two men`. */
export const countOf = (span: Span | undefined, document: Document): string | null => {
  if (span === undefined) return null;
  const { tokens } = document;
  for (let at = tokenAt(document, span.start); at < tokens.length && tokens.start[at]! < span.end; at++) {
    const number = numbers.get(tokens.word[at]!);
    if (number !== undefined) return String(number);
    if (tokens.shape[at] === Shape.Number && !isGlued(document, at)) return slice(document, at);
  }
  return null;
};

const numbers = wordMap(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 2] as const),
);
