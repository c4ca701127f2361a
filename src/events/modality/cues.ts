/** Words shortly before a trigger that deny or doubt it. */
import { isFiniteVerb, isGerund } from '../../language/chunks/predicates.js';
import { Kind } from '../../language/chunks/kinds.js';
import { siteOf } from '../../language/chunks/site.js';
import type { TokenRange } from '../../language/clauses.js';
import { tagAt } from '../../language/tags.js';
import { isIn, nouns } from '../../language/tag-set.js';
import type { Document } from '../../text/document.js';
import { articles, OF } from '../../lexicon/small-words.js';
import { intern, type WordSet, set } from '../../lexicon/vocabulary.js';
import { isMonth } from './behind.js';

/** `not only` denies nothing. */
const ONLY = intern('only');
const WITHOUT = intern('without');
/** How many tokens before a trigger they are sought. */
export const NEAR = 4;
/** `cancels trains as drivers walk out`, `denied bail after a raid`: what follows these is a fact beside what is denied. */
const adding = set('after amid amidst as because before despite during following over since until when while');

/** `will resign as investors sell`: what follows these is no plan either; `after the vote` may be. */
export const attending: WordSet = set('amid amidst as because despite while');

/** Whether one of `cues` stands before token `from` in its clause and is about it. */
export const hasCue = (document: Document, from: number, clause: TokenRange, cues: WordSet): boolean => {
  const { word } = document.tokens;
  for (let i = from - 1; i >= clause.from && i >= from - NEAR && !adding.has(word[i]!); i--)
    if (cues.has(word[i]!) && !isNoCue(document, i) && !isOfItsNoun(document, i, from))
      return !isOfOtherVerb(document, i, from) && !isOutsideLack(document, i, from);
  return false;
};

/** `arrested on suspicion of arson and released`: what a noun says of its complement it does not say of the next verb. */
const isOfItsNoun = (document: Document, cue: number, at: number): boolean => {
  if (document.tokens.word[cue + 1] !== OF || !isIn(tagAt(document, cue), nouns)) return false;
  const { chunks } = siteOf(document, at);
  const own = chunks.of[at]!;
  return chunks.kind[own] === Kind.Verb && !isGerund(chunks, own);
};

/** `Men without helmets staged a march`: what *without* denies ends before a finite verb. */
const isOutsideLack = (document: Document, cue: number, at: number): boolean => {
  if (document.tokens.word[cue] !== WITHOUT) return false;
  const { chunks } = siteOf(document, at);
  for (let chunk = chunks.of[cue]!; chunk <= at; chunk = chunks.to[chunk]!)
    if (isFiniteVerb(chunks, chunk)) return true;
  return false;
};

/** The month of May, `not only`, `the suspect was arrested`, `One suspect shot`. */
const isNoCue = (document: Document, at: number): boolean => {
  const { word } = document.tokens;
  if (suspects.has(word[at]!)) return articles.has(word[at - 1] ?? 0) || isIn(tagAt(document, at), nouns);
  return isMonth(document, at) || word[at + 1] === ONLY;
};

/** After an article these are persons; as verbs they express doubt. */
const suspects = set('suspect suspects');

/** `The child, who had not been vaccinated, died`: the negation of one verb does not deny another. */
const isOfOtherVerb = (document: Document, cue: number, at: number): boolean => {
  const { chunks } = siteOf(document, at);
  const [other, own] = [chunks.of[cue]!, chunks.of[at]!];
  return other !== own && isFiniteVerb(chunks, other) && isFiniteVerb(chunks, own) && other !== chunks.head[other];
};
