/** What precedes an aside: between commas, in brackets or in quotation marks. */
import { dashes } from '../../lexicon/marks.js';
import { articles, BUT } from '../../lexicon/small-words.js';
import { intern } from '../../lexicon/vocabulary.js';
import { prepositionOfList } from './joined-phrases.js';
import { Kind } from './kinds.js';
import { isFiniteVerb } from './predicates.js';
import { previous } from './previous.js';
import type { Chunk, Site } from './site.js';

/** A bracket that closes an aside. */
export const isClosing = ({ document, chunks }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Break && document.text[document.tokens.start[at]!] === ')';

/** What precedes the bracket that is closed there; -1 if it is not opened in the sentence. */
export const beforeBracket = (site: Site, close: Chunk): Chunk => {
  const { document, chunks, from } = site;
  for (let at = close; at > from;) {
    at = chunks.of[at - 1]!;
    if (document.text[document.tokens.start[at]!] === '(') return previous(chunks, at, from);
  }
  return -1;
};

/** `Ana Torres – a former mayor – resigned`: the noun phrase before the aside that a second dash closes; -1 if it closes none. */
export const beforeDashes = ({ document, chunks, from }: Site, close: Chunk): Chunk => {
  const { word } = document.tokens;
  const dash = word[close]!;
  if (!dashes.has(dash)) return -1;
  // A dash is two hyphens, too.
  const first = (at: Chunk): Chunk => (at > from && word[at - 1] === dash ? at - 1 : at);
  for (let at = first(close); at > from && close - at < LONGEST;) {
    at = chunks.of[at - 1]!;
    if (word[at] === dash) {
      const noun = previous(chunks, first(at), from);
      return noun >= 0 && chunks.kind[noun] === Kind.Noun ? noun : -1;
    }
    if (chunks.kind[at] === Kind.Break || chunks.kind[at] === Kind.Quote) return -1;
  }
  return -1;
};

/** The most tokens between two dashes. */
const LONGEST = 25;

/** What precedes the aside that the comma at `close` ends: `Ana Torres, who leads the union, resigned`. */
export const beforeAside = (site: Site, close: Chunk): Chunk => {
  const { chunks, from } = site;
  for (let at = close; at > from;) {
    at = chunks.of[at - 1]!;
    if (chunks.kind[at] === Kind.Quote) at = openingQuote(site, at);
    const kind = at < 0 ? Kind.Break : chunks.kind[at]!;
    if (kind === Kind.Break) return -1;
    if (kind !== Kind.Comma || goesOnAside(site, chunks.to[at]!) || isInList(site, chunks.to[at]!)) continue;
    return isAside(site, chunks.to[at]!) ? previous(chunks, at, from) : previous(chunks, close, from);
  }
  return previous(chunks, close, from);
};

/** `known as "Deep Voice", died`: where the name begins that the quotation mark at `close` ends; -1 for longer quotations. */
const openingQuote = ({ chunks, from }: Site, close: Chunk): Chunk => {
  for (let at = close; at > from && close - at < QUOTED;) {
    at = chunks.of[at - 1]!;
    if (chunks.kind[at] === Kind.Quote) return at;
    if (chunks.kind[at] !== Kind.Noun) return -1;
  }
  return -1;
};

/** `Typhoon "Zed" hit the coast`: the noun that a short name in quotation marks follows; -1 if it follows none. */
export const beforeNickname = (site: Site, close: Chunk): Chunk => {
  const { chunks, from } = site;
  const open = openingQuote(site, close);
  const noun = open < 0 ? -1 : previous(chunks, open, from);
  return noun >= 0 && chunks.kind[noun] === Kind.Noun ? noun : -1;
};

/** `described as a "cruel attack" by the judge`: the article that a quotation follows; -1 if none does. */
export const articleBefore = ({ chunks, document, from }: Site, close: Chunk): Chunk => {
  for (let at = close; at > from && close - at < QUOTED;) {
    at = chunks.of[at - 1]!;
    if (chunks.kind[at] === Kind.Quote) return at > from && articles.has(document.tokens.word[at - 1]!) ? at - 1 : -1;
  }
  return -1;
};

/** The most tokens of a name in quotation marks. */
const QUOTED = 6;

/** An aside begins with a relative, a preposition, a participle or a noun phrase: `The two, both from Lima, left`. */
const isAside = ({ chunks, document }: Site, first: Chunk): boolean =>
  chunks.kind[first] !== Kind.Joint || document.tokens.word[first] === BOTH;

const BOTH = intern('both');

/** `Ana Torres, born in Lima, but living in Rome, resigned`: what *but* joins to an aside continues it. */
const goesOnAside = ({ document, chunks }: Site, first: Chunk): boolean => {
  const next = chunks.to[first]!;
  return document.tokens.word[first] === BUT && chunks.kind[next] === Kind.Verb && !isFiniteVerb(chunks, next);
};

/** `stories of maids, sailors and watchmen`: the comma before such a member is one of the list. */
const isInList = (site: Site, member: Chunk): boolean => {
  const { chunks, to } = site;
  const joint = member < to && chunks.kind[member] === Kind.Noun ? chunks.to[member]! : to;
  const last = joint < to && chunks.kind[joint] === Kind.Joint ? chunks.to[joint]! : to;
  return last < to && chunks.kind[last] === Kind.Noun && prepositionOfList(site, last, joint) >= 0;
};
