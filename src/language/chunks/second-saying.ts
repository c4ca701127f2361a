import { wordList } from '../../lexicon/lists.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { saying } from '../reporting.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { Kind, Verb } from './kinds.js';
import { isPerfect } from './predicates.js';
import { headWord, isBe, type Chunk, type Site } from './site.js';

/** What a speaker says, or does to others in words, in the past. */
const doneInWords = wordList('language/done-in-words');

/**
 * `denied that his men had shelled the camp and accused the army`, `said the vote was fair but criticised delays`: after a clause in the
 * perfect, or with *be*, `joint` joins a verb of saying to the one that governs the clause, not to `before`, the verb of the clause.
 */
export const joinsSaying = (site: Site, joint: Chunk, before: Chunk): boolean => {
  const { chunks, document, to } = site;
  const verb = chunks.to[joint]!;
  if (verb >= to || chunks.kind[joint] !== Kind.Joint || chunks.to[verb] !== verb + 1) return false;
  if (chunks.kind[verb] !== Kind.Verb) return false;
  const word = headWord(site, verb);
  if (doneInWords.has(word)) {
    if (isPerfect(chunks, document.tokens, before)) return true;
    if (isCopula(site, before)) return isSaid(site, before);
  }
  return addressing.has(word) && isSaid(site, before);
};

/** `warned that it could lead to closures and vowed to fight`: a past tense is not joined to a verb after *could* or *will*. */
export const isOtherTense = ({ chunks, document, to }: Site, joint: Chunk, before: Chunk): boolean => {
  const verb = chunks.to[joint]!;
  if (verb >= to || chunks.kind[joint] !== Kind.Joint || chunks.kind[verb] !== Kind.Verb) return false;
  const isActiveModal = (chunks.flags[before]! & (Verb.Modal | Verb.Passive)) === Verb.Modal;
  return isActiveModal && chunks.to[verb] === verb + 1 && tagAt(document, verb) === Tag.VBD;
};

/** `was fair`, `is a mistake` */
const isCopula = (site: Site, verb: Chunk): boolean =>
  site.chunks.to[verb] === site.chunks.head[verb]! + 1 && isBe(site, verb);

/** Words with which a speaker goes on: `said the raids showed that Moscow wanted war and called on allies to help`. */
const addressing = wordSet(['appealed', 'called', 'pledged', 'urged', 'vowed']);

/** Whether a verb of saying governs the clause of a verb that is none itself. */
const isSaid = (site: Site, verb: Chunk): boolean => {
  const { chunks, from } = site;
  if (saying.has(headWord(site, verb))) return false;
  for (let at = verb; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Break || kind === Kind.Quote || kind === Kind.Comma) return false;
    if (kind === Kind.Verb && saying.has(headWord(site, at))) return true;
  }
  return false;
};
