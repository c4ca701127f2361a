/** The object of a verb that stands before its relative clause. */
import { set } from '../../lexicon/vocabulary.js';
import { reporting } from '../reporting.js';
import { objective } from './clause-words.js';
import { Kind, Noun } from './kinds.js';
import { isInContact } from './objects.js';
import { takesObject } from './predicates.js';
import { previous } from './previous.js';
import type { Chunk, Site } from './site.js';

const none: readonly Chunk[] = [];

/** `Ana Torres, whom police arrested`, `a friend he robbed`: what a relative clause modifies, if that is the object of its verb. */
export const relativeObjectOf = (site: Site, verb: Chunk): readonly Chunk[] => {
  const { chunks, from, to } = site;
  const subject = previous(chunks, verb, from);
  const marker = subject >= 0 && chunks.kind[subject] === Kind.Noun ? previous(chunks, subject, from) : -1;
  const next = chunks.to[verb]!;
  // `a style they chose to use`
  const isFree = next >= to || (chunks.kind[next] !== Kind.Verb && !takesObject(chunks, verb, to));
  const noun = marker < 0 || !isFree ? -1 : modifiedBy(site, subject, marker);
  return noun >= 0 && chunks.kind[noun] === Kind.Noun ? [noun] : none;
};

/** What is right before a relative and its comma, or before a subject that is a pronoun; -1 if no relative clause begins. */
const modifiedBy = (site: Site, subject: Chunk, marker: Chunk): Chunk => {
  const { chunks, document, from } = site;
  if (chunks.kind[marker] === Kind.Noun)
    return isInContact(site, subject) && chunks.flags[subject] === Noun.Pronoun && isOfMainClause(site, marker)
      ? marker
      : -1;
  if (!objective.has(document.tokens.word[marker]!)) return -1;
  const left = previous(chunks, marker, from);
  return left >= 0 && chunks.kind[left] === Kind.Comma ? previous(chunks, left, from) : left;
};

/** `robbed a friend`; in `told a friend`, and `When the army took the town`, what follows is another clause. */
const isOfMainClause = ({ chunks, document, from }: Site, noun: Chunk): boolean => {
  if ((chunks.flags[noun]! & (Noun.Name | Noun.Time | Noun.Quantity)) !== 0) return false;
  let verb = -1;
  for (let at = from; at < noun; at = chunks.to[at]!) {
    if (chunks.kind[at] === Kind.Marker || chunks.kind[at] === Kind.Quote) return false;
    if (chunks.kind[at] === Kind.Verb) verb = at;
  }
  const { word } = document.tokens;
  return verb >= 0 && !reporting.has(word[chunks.head[verb]!]!) && !claims.has(word[chunks.head[noun]!]!);
};

const claims = set(
  'belief claim claims day doubt evidence fact fear fears grounds moment news proof reason report reports state time way',
);
