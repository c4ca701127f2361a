/** What has to happen before something ends: it has not happened yet. */
import type { Modality } from '../../core/entity.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { until } from '../../lexicon/small-words.js';

/** `will strike until the firm agrees`, `would not rest until they were caught`; not `was held until he was freed`. */
export const modalityOfLimit = (site: Site, verb: Chunk): Modality | undefined => {
  const { chunks, from } = site;
  const limit = isFiniteVerb(chunks, verb) ? limitBefore(site, verb) : -1;
  for (let at = limit; at > from;) {
    at = chunks.of[at - 1]!;
    if (chunks.kind[at] === Kind.Break || chunks.kind[at] === Kind.Quote) return undefined;
    if (chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Modal) !== 0) return 'possible';
    if (isFiniteVerb(chunks, at)) return undefined;
  }
  return undefined;
};

/** The *until* before the subject of a verb; -1 if there is none. */
const limitBefore = ({ chunks, document, from }: Site, verb: Chunk): Chunk => {
  for (let at = verb; at > from;) {
    at = chunks.of[at - 1]!;
    if (until.has(document.tokens.word[at]!)) return at;
    if (!inSubject.has(chunks.kind[at]!)) return -1;
  }
  return -1;
};

const inSubject: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition, Kind.Adverb, Kind.Adjective]);
