/** Past forms that are participles: `the members chosen in May were`, `Torres, arrested in Lima, was`. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { TO, WHERE } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import type { Tokens } from '../../text/tokens.js';
import { reporting } from '../reporting.js';
import { subordinating } from './clause-words.js';
import { Kind, Noun, Verb, type Chunks } from './kinds.js';
import { isFiniteVerb, isGerund, isPastParticiple, takesObject } from './predicates.js';
import { previous } from './previous.js';

/** Whether a finite verb without a subject of its own follows, and this verb has no object. */
export const isReduced = (tokens: Tokens, at: number, from: number, to: number, chunks: Chunks): boolean => {
  const before = previous(chunks, at, from);
  if (before < 0 || takesObject(chunks, at, to) || isHelper(tokens.word[at]!)) return false;
  if (chunks.kind[before] === Kind.Comma) return isAside(tokens, at, before, from, to, chunks);
  if (chunks.kind[before] === Kind.Joint)
    return isSecondOfTwo(chunks, before, from)
      ? isBeforeVerb(tokens, chunks, at, to)
      : isJoinedToReduced(chunks, before, from) && closes(chunks, at, to);
  return chunks.kind[before] === Kind.Noun && isBeforeVerb(tokens, chunks, at, to);
};

/** `Torres, arrested in Lima, fled`: whether a past form behind a comma and what follows it stand between the subject and its verb. */
export const isAside = (tokens: Tokens, at: number, comma: number, from: number, to: number, chunks: Chunks): boolean =>
  opensAside(tokens, comma, from, chunks) && closes(chunks, at, to);

/** `a boy shot and killed in Lima was`: right after a participle. */
const isSecondOfTwo = (chunks: Chunks, joint: number, from: number): boolean => {
  const first = previous(chunks, joint, from);
  return first >= 0 && chunks.kind[first] === Kind.Verb && (chunks.flags[first]! & REDUCED) === REDUCED;
};

const REDUCED = Verb.Participle | Verb.Passive;

/** What follows `shot`, or `shot and killed`. */
export const afterBoth = (chunks: Chunks, at: number, to: number): number => {
  const joint = chunks.to[at]!;
  const second = joint < to && chunks.kind[joint] === Kind.Joint ? chunks.to[joint]! : to;
  const isSecond =
    second < to && chunks.kind[second] === Kind.Verb && (chunks.flags[second]! & (Verb.Past | Verb.Participle)) !== 0;
  return isSecond && chunks.to[second] === second + 1 && !takesObject(chunks, second, to) ? chunks.to[second] : joint;
};

const isHelper = (word: number): boolean => {
  const part = partOfWord(word);
  return part === Part.Be || part === Part.Have;
};

const isBeforeVerb = (tokens: Tokens, chunks: Chunks, at: number, to: number): boolean => {
  const isClaim = hasClaim(tokens, chunks, at, to);
  const first = isClaim ? afterClaim(chunks, at, to) : afterBoth(chunks, at, to);
  for (let next = first; next < to; next = chunks.to[next]!) {
    if (opensOther(tokens, chunks, next, to)) return false;
    // `shot in a gang shooting`
    if (chunks.kind[next] === Kind.Verb && !isGerund(chunks, next))
      return isFiniteVerb(chunks, next) || (isClaim && isPastParticiple(chunks, next));
    const last = endOfCircumstance(tokens, chunks, next, to);
    if (last < 0) return false;
    next = last;
  }
  return false;
};

/** The last chunk of a clause with *where*, of a form in *-ing* or of a phrase with a preposition; -1 if none begins there. */
const endOfCircumstance = (tokens: Tokens, chunks: Chunks, at: number, to: number): number => {
  const where = endOfWhere(tokens, chunks, at, to);
  if (where >= 0) return where;
  if (opensGerund(chunks, at, to)) return chunks.to[at]!;
  return isGerund(chunks, at) || isCircumstance(chunks, at) ? endOfList(chunks, at, to) : -1;
};

/** `a bank and two shops` of `accused of robbing a bank and two shops`: the last of two objects of a form in *-ing*. */
export const endOfList = (chunks: Chunks, at: number, to: number): number => {
  const joint = chunks.to[at]!;
  if (joint >= to || chunks.kind[joint] !== Kind.Joint || !isGerund(chunks, chunks.of[at - 1]!)) return at;
  const second = chunks.to[joint]!;
  return second < to && chunks.kind[second] === Kind.Noun ? second : at;
};

/** `believed to have fled`: whether an infinitive says what is claimed of somebody, or what somebody is asked to do. */
const hasClaim = ({ word }: Tokens, chunks: Chunks, at: number, to: number): boolean => {
  const infinitive = claimed.has(word[at]!) ? chunks.to[at]! : to;
  return infinitive < to && word[infinitive] === TO && chunks.kind[infinitive] === Kind.Verb;
};

/** What follows such an infinitive and its object. */
const afterClaim = (chunks: Chunks, at: number, to: number): number => {
  const infinitive = chunks.to[at]!;
  const next = chunks.to[infinitive]!;
  return takesObject(chunks, infinitive, to) ? chunks.to[next]! : next;
};

const claimed =
  set(`alleged asked believed chosen deemed employed expected feared forced hired known meant ordered paid presumed reported required
   said seen sent suspected thought understood used`);

/** The verb of the clause `where he had worked` that begins at a chunk; -1 if none does. */
export const endOfWhere = ({ word }: Tokens, chunks: Chunks, at: number, to: number): number => {
  const subject = word[at] === WHERE ? chunks.to[at]! : to;
  const verb = subject < to && chunks.kind[subject] === Kind.Noun ? chunks.to[subject]! : to;
  return verb < to && isFiniteVerb(chunks, verb) ? verb : -1;
};

/** `sank after rebels fled`: the verb that follows has a subject of its own; in `sent after Monday were` it has not. */
export const opensOther = ({ word }: Tokens, chunks: Chunks, at: number, to: number): boolean => {
  const subject = chunks.to[at]!;
  if (chunks.kind[at] !== Kind.Preposition || !subordinating.has(word[at]!) || subject >= to) return false;
  const verb = chunks.to[subject]!;
  const isSubject = chunks.kind[subject] === Kind.Noun && (chunks.flags[subject]! & Noun.Time) === 0;
  return isSubject && verb < to && isFiniteVerb(chunks, verb);
};

/** A comma after the subject of a verb that is still to come: `Torres, arrested`, `said that Torres, arrested`. */
const opensAside = (tokens: Tokens, comma: number, from: number, chunks: Chunks): boolean => {
  let left = previous(chunks, comma, from);
  if (left < 0 || chunks.kind[left] !== Kind.Noun || (chunks.flags[left]! & Noun.Time) !== 0) return false;
  for (; left >= 0; left = previous(chunks, left, from)) {
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return reporting.has(tokens.word[chunks.head[left]!]!);
    if (kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote) return true;
  }
  return true;
};

/** `arrested in Lima and extradited` */
const isJoinedToReduced = (chunks: Chunks, joint: number, from: number): boolean => {
  for (let left = previous(chunks, joint, from); left >= 0; left = previous(chunks, left, from)) {
    if (chunks.kind[left] === Kind.Verb)
      return (chunks.flags[left]! & Verb.Participle) !== 0 && isAfterComma(chunks, left, from);
    if (!isCircumstance(chunks, left) && (chunks.flags[left]! & Noun.Time) === 0) return false;
  }
  return false;
};

const isAfterComma = (chunks: Chunks, verb: number, from: number): boolean => {
  const before = previous(chunks, verb, from);
  return before >= 0 && chunks.kind[before] === Kind.Comma;
};

/** Whether nothing but circumstances stands before a comma and the finite verb after it. */
const closes = (chunks: Chunks, at: number, to: number): boolean => {
  let next = chunks.to[at]!;
  while (next < to && mayStandInAside(chunks, next)) next = chunks.to[next]!;
  if (next >= to || chunks.kind[next] !== Kind.Comma) return false;
  do next = chunks.to[next]!;
  while (next < to && chunks.kind[next] === Kind.Adverb);
  return next < to && (isFiniteVerb(chunks, next) || isPastParticiple(chunks, next));
};

const mayStandInAside = (chunks: Chunks, at: number): boolean => {
  const kind = chunks.kind[at]!;
  if (kind === Kind.Verb) return isJoined(chunks, at);
  if (kind === Kind.Noun && (chunks.flags[at]! & Noun.Time) !== 0) return true;
  return kind === Kind.Joint || isCircumstance(chunks, at);
};

/** `arrested in Lima and extradited` */
const isJoined = (chunks: Chunks, verb: number): boolean =>
  chunks.kind[chunks.of[verb - 1]!] === Kind.Joint && chunks.to[verb] === verb + 1;

/** `accused of killing two men`: the form in *-ing* attached to a participle, with its object. */
export const opensGerund = (chunks: Chunks, marker: number, to: number): boolean => {
  const verb = chunks.to[marker]!;
  return chunks.kind[marker] === Kind.Marker && verb < to && isGerund(chunks, verb);
};

/** A phrase with a preposition or an adverb. */
const isCircumstance = (chunks: Chunks, at: number): boolean => {
  const kind = chunks.kind[at]!;
  if (kind !== Kind.Noun) return kind === Kind.Preposition || kind === Kind.Adverb;
  const before = chunks.of[at - 1]!;
  return chunks.kind[before] === Kind.Preposition || isGerund(chunks, before);
};
