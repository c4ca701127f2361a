/** The verb that governs an infinitive, a form in *-ing* or a participle. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { FOR } from '../../lexicon/small-words.js';
import { isOfPhrase } from './antecedents.js';
import { Kind, Noun } from './kinds.js';
import type { Chunk, Site } from './site.js';
import { before } from './walk.js';

export interface Governor {
  readonly verb: Chunk;
  readonly object: Chunk;
}

/** The verb that governs the chunk at `at`, and the noun phrase between them. */
export const governing = (site: Site, at: Chunk): Governor => {
  const { chunks, from, document } = site;
  let object = -1;
  for (let left = at; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return { verb: left, object };
    if (kind === Kind.Noun && !isOfPhrase(site, left)) object = left;
    if (kind === Kind.Marker && document.tokens.word[left] !== FOR) return { verb: -1, object };
    if (kind === Kind.Break || kind === Kind.Quote) return { verb: -1, object };
  }
  return { verb: -1, object };
};

/** `opened fire on a rally she addressed, killing nine`: skips the verb of a relative clause without *that*. */
export const outsideContact = (site: Site, left: Chunk, governor: Governor): Governor => {
  const { chunks, document } = site;
  if (governor.verb < 0 || chunks.kind[left] !== Kind.Comma) return governor;
  const pronoun = before(site, governor.verb);
  const noun = pronoun < 0 || chunks.kind[pronoun] !== Kind.Noun ? -1 : before(site, pronoun);
  const isContact =
    noun >= 0 &&
    chunks.kind[noun] === Kind.Noun &&
    (chunks.flags[pronoun]! & Noun.Pronoun) !== 0 &&
    partOfWord(document.tokens.word[pronoun]!) === Part.Subject;
  return isContact ? governing(site, noun) : governor;
};
