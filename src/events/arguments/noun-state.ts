/** Who is in the state that a noun behind a preposition names. */
import type { EventKind } from '../../core/entity.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, isBe, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { indefinite, AT } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { nobody, type Sides } from './sides.js';
import { slotsOfAll } from './slots.js';

/**
 * `is in custody`, `are in talks with Peru`, `was at a meeting`: the subject; `sent Luis Soto to prison`, `was put on trial`: whoever
 * is brought there. Undefined if the noun phrase, or the preposition that a trigger begins with, names no state.
 */
export const stateSides = (site: Site, chunk: Chunk, kind: EventKind): Sides | undefined => {
  const side = suffered.has(kind) ? 'targets' : shared.has(kind) ? 'agents' : undefined;
  const preposition = side === undefined ? -1 : prepositionOf(site, chunk);
  if (side === undefined || preposition < 0 || !isStative(site, preposition, kind)) return undefined;
  const nouns = holdersOf(site, preposition);
  return nouns.length === 0 ? undefined : { ...nobody, [side]: slotsOfAll(site, nouns) };
};

const suffered: ReadonlySet<EventKind> = new Set<EventKind>(['justice', 'casualty', 'aid', 'sanction']);
const shared: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'cooperation', 'protest', 'conflict']);

const prepositionOf = ({ chunks, from }: Site, chunk: Chunk): Chunk => {
  if (chunks.kind[chunk] === Kind.Preposition) return chunk;
  const left = previous(chunks, chunk, from);
  return left >= 0 && chunks.kind[left] === Kind.Preposition ? left : -1;
};

/** A noun without an article: `in custody`, `on trial`; a meeting may have one: `at the summit`. */
const isStative = ({ chunks, document, to }: Site, preposition: Chunk, kind: EventKind): boolean => {
  const { word } = document.tokens;
  const noun = chunks.to[preposition]!;
  if (noun >= to || chunks.kind[noun] !== Kind.Noun) return false;
  const isBare = (chunks.flags[noun]! & (Noun.Definite | Noun.Owned)) === 0 && !indefinite.has(word[noun]!);
  if (kind === 'meeting') return within.has(word[preposition]!);
  return isBare && (kind === 'conflict' ? word[preposition] === AT : stative.has(word[preposition]!));
};

const stative = wordSet(['in', 'into', 'on', 'to', 'under']);
const within = wordSet(['at', 'in']);

/** The subject of *be* or of the passive of *send*, or the object of *send*. */
const holdersOf = (site: Site, preposition: Chunk): readonly Chunk[] => {
  const { chunks, from } = site;
  const left = previous(chunks, preposition, from);
  if (left < 0) return none;
  if (chunks.kind[left] === Kind.Verb) return isIn(site, left) || isBrought(site, left) ? subjectsOf(site, left) : none;
  const verb = chunks.kind[left] === Kind.Noun ? previous(chunks, left, from) : -1;
  const isObject = verb >= 0 && chunks.kind[verb] === Kind.Verb && (chunks.flags[verb]! & Verb.Passive) === 0;
  return isObject && bringing.has(lemmaOf(headWord(site, verb))) ? [left] : none;
};

const none: readonly Chunk[] = [];

const isIn = (site: Site, verb: Chunk): boolean => isBe(site, verb) || remaining.has(lemmaOf(headWord(site, verb)));

const isBrought = (site: Site, verb: Chunk): boolean =>
  (site.chunks.flags[verb]! & Verb.Passive) !== 0 && bringing.has(lemmaOf(headWord(site, verb)));

const remaining = wordSet(['remain', 'stay', 'languish']);
const bringing = wordSet(['bring', 'hold', 'keep', 'place', 'put', 'remand', 'send', 'take']);
