/** Subjects that stand behind their verbs. */
import { intern } from '../../lexicon/vocabulary.js';
import { Kind } from './kinds.js';
import { listFrom } from './lists.js';
import { isFiniteVerb } from './predicates.js';
import { before, isBe, type Chunk, type Site } from './site.js';

/** `"…," said Ana Torres`: the noun phrase right after a verb that has no other subject. */
export const inverted = ({ chunks, to }: Site, verb: Chunk): readonly Chunk[] | undefined => {
  const next = chunks.to[verb]!;
  return next < to && chunks.kind[next] === Kind.Noun ? [next] : undefined;
};

/** `Among the first to congratulate him was Ana Torres`: the subject after a form of *be*. */
export const ofFirst = (site: Site, infinitive: Chunk, left: Chunk): readonly Chunk[] | undefined => {
  const among = before(site, left);
  if (among < 0 || site.chunks.kind[left] !== Kind.Noun || site.document.tokens.word[among] !== AMONG) return undefined;
  const verb = finiteAfter(site, infinitive);
  return verb < 0 || !isBe(site, verb) ? undefined : inverted(site, verb);
};

/** The next finite verb; -1 if there is none. */
export const finiteAfter = (site: Site, start: Chunk): Chunk => {
  let at = site.chunks.to[start]!;
  while (at < site.to && !isFiniteVerb(site.chunks, at)) at = site.chunks.to[at]!;
  return at < site.to ? at : -1;
};

const AMONG = intern('among');

/** `Arrested in Lima were Ana Torres and Luis Vega`: the subject after a participle and a form of *be*. */
export const named = (site: Site, participle: Chunk): readonly Chunk[] | undefined => {
  const { chunks, to } = site;
  let at = chunks.to[participle]!;
  while (at < to && isCircumstance(site, at)) at = chunks.to[at]!;
  const name = at < to ? chunks.to[at]! : to;
  const isNaming = name < to && chunks.kind[at] === Kind.Verb && chunks.kind[name] === Kind.Noun;
  return isNaming && isBe(site, at) ? listFrom(site, name) : undefined;
};

/** A phrase with a preposition, or an adverb. */
const isCircumstance = ({ chunks }: Site, at: Chunk): boolean => {
  const kind = chunks.kind[at]!;
  if (kind === Kind.Noun) return chunks.kind[chunks.of[at - 1]!] !== Kind.Verb;
  return kind === Kind.Preposition || kind === Kind.Adverb;
};
