import { Part, partOfWord } from '../../lexicon/function-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { isIn, participles, Tag, verbs } from '../tag-set.js';
import { type Chunks, Kind, Verb } from './kinds.js';
import { type Reading, unitEnd } from './reading.js';

const negations =
  set(`not never n't ain't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't
   haven't hadn't mightn't mustn't needn't shan't`);
const get = wordSet(['get', 'gets', 'got', 'getting']);

/** `has not been seen`, `to be held`, `will meet`, `sent`. */
export const verbGroup = (reading: Reading, at: number, chunks: Chunks): void => {
  const { document, tags, last } = reading;
  let end = unitEnd(reading, at);
  let flags = formOf(tags[end]!, document.tokens.word[at]!);
  let isPassive = tags[end] === Tag.VBN;
  for (let next = nextVerb(reading, end); next < last; next = nextVerb(reading, end)) {
    if (!goesOn(reading, end, next)) break;
    for (let i = end + 1; i < next; i++) if (negations.has(document.tokens.word[i]!)) flags |= Verb.Negated;
    isPassive = tags[next] === Tag.VBN && isBeing(document, end);
    end = unitEnd(reading, next);
  }
  if (isPassive) flags |= Verb.Passive;
  chunks.kind[at] = Kind.Verb;
  chunks.to[at] = end + 1;
  chunks.head[at] = end;
  chunks.flags[at] = followsClitic(document, tags, at) ? finiteOf(flags) : flags;
};

/** After `they'll` a bare form is what it is after `will`. */
const finiteOf = (flags: number): number =>
  (flags & Verb.Infinitive) === 0 ? flags | Verb.Finite : (flags & ~Verb.Infinitive) | Verb.Finite | Verb.Modal;

const formOf = (tag: number, word: number): number => {
  const negated = negations.has(word) ? Verb.Negated : 0;
  if (tag === Tag.MD) return Verb.Finite | Verb.Modal | negated;
  if (tag === Tag.TO || tag === Tag.VB) return Verb.Infinitive | negated;
  if (tag === Tag.VBG) return Verb.Gerund;
  if (tag === Tag.VBN) return Verb.Participle;
  return Verb.Finite | (tag === Tag.VBD ? Verb.Past : 0) | negated;
};

/** The next token that is no adverb. */
const nextVerb = ({ tags, last }: Reading, end: number): number => {
  let next = end + 1;
  while (next < last && tags[next] === Tag.RB) next++;
  return next;
};

/** Whether the verb at `next` belongs to the auxiliary at `end`. */
const goesOn = ({ document, tags }: Reading, end: number, next: number): boolean => {
  const tag = tags[next]!;
  if (!isIn(tag, verbs)) return false;
  const helper = tags[end]!;
  if (helper === Tag.MD || helper === Tag.TO) return true;
  if (isBeing(document, end)) return isIn(tag, participles);
  const part = partOfWord(document.tokens.word[end]!);
  if (part === Part.Have) return tag === Tag.VBN || tag === Tag.VBD;
  return part === Part.Do && (tag === Tag.VB || tag === Tag.VBP);
};

export const isBeing = ({ tokens }: Pick<Document, 'tokens'>, at: number): boolean =>
  partOfWord(tokens.word[at]!) === Part.Be || get.has(tokens.word[at]!);

/** `they're going`: the auxiliary is part of the pronoun's token. */
const followsClitic = ({ text, tokens }: Document, tags: Uint8Array, at: number): boolean =>
  at > 0 &&
  tags[at - 1] === Tag.PRP &&
  /['’](?:re|ve|ll|d|m)$/.test(text.slice(tokens.start[at - 1], tokens.end[at - 1]));
