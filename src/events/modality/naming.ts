import { Kind, Noun } from '../../language/chunks/kinds.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { intern } from '../../lexicon/vocabulary.js';
import { lemmaOf } from '../triggers/lexicon.js';

const CALL = intern('call');

/** `called the killing an act of war`: what is given a name is neither done nor demanded by the speaker. */
export const isNaming = (site: Site, verb: Chunk, noun: Chunk): boolean => {
  if (lemmaOf(headWord(site, verb)) !== CALL) return false;
  const { chunks, to } = site;
  const next = chunks.to[noun]!;
  if (next >= to) return false;
  const kind = chunks.kind[next]!;
  return (
    kind === Kind.Adjective || kind === Kind.Quote || (kind === Kind.Noun && (chunks.flags[next]! & Noun.Time) === 0)
  );
};
