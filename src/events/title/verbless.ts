/** The title of a headline without a verb: `Man in custody after raid`, `Harwick City in talks over Soto`. */
import type { EventTitle } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { wordAt } from '../../text/document.js';
import { spanOfAll } from './sides-in-words.js';
import { phrase } from './title-phrase.js';

/** Whom the headline says to be in what a noun, titled `own`, or a phrase tells; undefined if it has a verb or is no headline. */
export const verblessTitle = (site: Site, chunk: Chunk, { from }: TokenRange, own: string): EventTitle | undefined => {
  const { chunks, document } = site;
  const isPhrase = chunks.kind[chunk] === Kind.Preposition;
  const preposition = isPhrase ? chunk : previous(chunks, chunk, site.from);
  const state = headWord(site, isPhrase ? chunks.to[chunk]! : chunk);
  if (!(states.has(state) || dealings.has(state)) || !isOfOpening(site, preposition)) return undefined;
  const span = spanOfAll(site, [site.from]);
  const start = document.tokens.start[preposition]!;
  const sides = states.has(state)
    ? ({ subject: 'targets', agents: null, targets: span } as const)
    : ({ subject: 'agents', agents: span, targets: null } as const);
  const before = isPhrase ? '' : document.text.slice(start, document.tokens.start[Math.min(from, chunk)]);
  return { actor: phrase(site, site.from), what: `${before}${own}`, isThing: false, isPronoun: false, ...sides };
};

/** Whether a preposition stands right behind the noun phrase that opens a headline without a verb. */
const isOfOpening = (site: Site, preposition: Chunk): boolean => {
  const { chunks, document, from } = site;
  const isBehind = preposition > from && chunks.to[from] === preposition && within.has(wordAt(document, preposition));
  return isBehind && chunks.kind[from] === Kind.Noun && isVerbless(site);
};

/** Whether a sentence has neither a verb nor a mark at its end. */
const isVerbless = ({ chunks, document, from, to }: Site): boolean => {
  if (tagAt(document, to - 1) === Tag.PUNCT) return false;
  for (let at = from; at < to; at = chunks.to[at]!) if (isFiniteVerb(chunks, at)) return false;
  return true;
};

const within = wordSet(['in', 'under']);
const states = set('arrest custody detention');
const dealings = set('negotiations talks');
