/** The title of an event that a noun tells. */
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isMeasure } from '../../language/chunks/measures.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { BY, IN } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, slice } from '../../text/document.js';
import { tellsChange } from '../arguments/changes.js';
import { classesOf } from '../arguments/fillers.js';
import { NounClass } from '../arguments/noun-class.js';
import { nounPart } from './noun-part.js';
import { phaseOf } from './phases.js';
import { predicate } from './predicate.js';
import { nextPart } from './title-parts.js';
import { headPhrase, isNamed, oneLine, phrase, wordsIn } from './title-phrase.js';

/** The most words of a title. */
export const WORDS: number = 9;
/** A noun phrase with this many words says by itself what happens. */
const FULL = 4;

/** `talks resumed`, `trial adjourned`: a short noun phrase says little without what becomes of it. */
export const happeningTitle = (site: Site, chunk: Chunk, trigger: TokenRange, isBrief: boolean): string => {
  const verb = isBrief && site.chunks.kind[chunk] === Kind.Noun ? phaseOf(site, chunk) : -1;
  if (verb < 0) return nounTitle(site, chunk, trigger);
  const own = phrase(site, chunk);
  const { what } = predicate(site, verb, { from: verb, to: site.chunks.to[verb]! }, WORDS - wordsIn(own));
  return `${own} ${what}`;
};

/** A longer noun phrase says by itself what happens: `joint naval exercise off Fiji`. */
export const isShort = (site: Site, chunk: Chunk): boolean =>
  site.chunks.kind[chunk] !== Kind.Noun || wordsIn(phrase(site, chunk)) < FULL;

/** `Kenyan raid on Garissa camp`: the noun phrase up to its head, and its complement. */
const nounTitle = (site: Site, chunk: Chunk, trigger: TokenRange): string => {
  const { chunks, document } = site;
  if (chunks.kind[chunk] !== Kind.Noun) return oneLine(slice(document, trigger.from, trigger.to));
  const { from } = headPhrase(site, chunk);
  const end = Math.max(trigger.to, chunks.to[chunk]!);
  const own = oneLine(slice(document, Math.min(from, trigger.from), end));
  if (end >= site.to || chunks.of[end]! < end) return own;
  const [part] =
    ofNoun.has(document.tokens.word[end]!) && !isByVotes(site, end) ? nextPart(site, end) : [changedPart(site, end)];
  return part === '' || wordsIn(own) + wordsIn(part) > WORDS ? own : `${own} ${part}`;
};

/** `approved the deal by 40 votes`: how the verb came about. */
const isByVotes = (site: Site, preposition: Chunk): boolean => {
  const { chunks, document, to } = site;
  const noun = chunks.to[preposition]!;
  return document.tokens.word[preposition] === BY && noun < to && isMeasure(site, noun);
};

/** `in costs` of `a rise in costs`: of such a noun it says what changed; `in Peru` says where. */
const changedPart = (site: Site, end: Chunk): string => {
  const { chunks, document, to } = site;
  const next = document.tokens.word[end] === IN ? chunks.to[end]! : to;
  if (next >= to || !tellsChange(site, end) || !isNamed(site, next)) return '';
  const isOther = isCapitalised(document, next) || tagAt(document, next) === Tag.CD || headWord(site, next) === ORDER;
  const isCircumstance = isOther || (classesOf(site, next) & (NounClass.Time | NounClass.Place)) !== 0;
  return isCircumstance ? '' : `in ${nounPart(site, next)[0]}`;
};

const ORDER = intern('order');

const ofNoun = wordSet(['of', 'on', 'against', 'with', 'between', 'to', 'for', 'over', 'by']);
