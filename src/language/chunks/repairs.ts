import type { Document } from '../../text/document.js';
import type { Tokens } from '../../text/tokens.js';
import { articles, AS, BY, THAT } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { isBareInList, isHurtBy } from './bare-forms.js';
import { endsClause, hasVerbAfter, markerBefore, needsVerb } from './clause-verbs.js';
import { subordinating, transitive } from './clause-words.js';
import { Kind, Noun, Verb, type Chunks } from './kinds.js';
import { isPersonNoun } from '../person-nouns.js';
import { auxiliaryOf, joinedFlags } from './parted.js';
import { isBareNumber, isFiniteVerb, objectBehind, takesObject } from './predicates.js';
import { previous } from './previous.js';
import { single } from './reading.js';
import { isAside, isReduced } from './reduced.js';
import { objective } from './clause-words.js';

/**
 * Repairs the clauses of a sentence (tokens `from` to `to`): a participle that is the only possible verb of its clause is
 * finite (`the two also agreed to`), and a past form before another verb is a participle (`the men sent there were`).
 */
export const repairVerbs = (document: Document, from: number, to: number, chunks: Chunks): void => {
  for (let at = from; at < to; at = chunks.to[at]!) {
    if (chunks.kind[at] !== Kind.Verb) continue;
    const helper = auxiliaryOf(document, chunks, at, from);
    if (helper >= 0) chunks.flags[at] = joinedFlags(document, chunks, helper, at);
    else if (isQuotedAttribute(document, at, from, chunks)) single(chunks, at, chunks.to[at]!, Kind.Adjective);
    else repairVerb(document, at, from, to, chunks);
  }
};

/** `a “completely unprovoked” incident`: what is quoted behind an article is no verb. */
const isQuotedAttribute = ({ tokens }: Document, at: number, from: number, chunks: Chunks): boolean => {
  const quote = previous(chunks, at, from);
  if (quote <= from || chunks.kind[quote] !== Kind.Quote) return false;
  return chunks.of[quote - 1] === quote - 1 && articles.has(tokens.word[quote - 1]!);
};

const repairVerb = ({ tokens }: Document, at: number, from: number, to: number, chunks: Chunks): void => {
  const flags = chunks.flags[at]!;
  if (isHurtBy(tokens, at, from, to, chunks)) chunks.flags[at] = Verb.Participle | Verb.Passive;
  else if (isBareInList(tokens, at, from, chunks)) chunks.flags[at] = Verb.Infinitive;
  else if (isHeadlinePassive(tokens, at, from, to, chunks))
    chunks.flags[at] = Verb.Passive | (isInAside(at, from, chunks) ? Verb.Participle : Verb.Finite | Verb.Past);
  else if (isActive(tokens, at, from, to, chunks)) chunks.flags[at] = Verb.Finite | Verb.Past;
  else if ((flags & Verb.Participle) !== 0) repairParticiple(tokens, at, from, to, chunks);
  else if ((flags & Verb.Past) !== 0 && chunks.to[at] === at + 1 && isReduced(tokens, at, from, to, chunks))
    chunks.flags[at] = Verb.Participle | Verb.Passive;
};

/** `Torres died after`: a verb that is never passive is finite after its subject, not a participle. */
const isActive = (tokens: Tokens, at: number, from: number, to: number, chunks: Chunks): boolean => {
  const { word } = tokens;
  if (chunks.to[at] !== at + 1) return false;
  if (isOfObject(tokens, at, from, chunks)) return true;
  if (!intransitive.has(word[at]!) && !(changed.has(word[at]!) && isByMuch(at + 1, to, chunks))) return false;
  const before = previous(chunks, at, from);
  return before >= 0 && (chunks.kind[before] === Kind.Noun || chunks.kind[before] === Kind.Comma);
};

/** `The shares increased by 5 percent`: how much, and so by nobody. */
const changed = wordSet(['increased', 'decreased', 'dropped', 'advanced', 'grew', 'shrank', 'widened', 'narrowed']);

const isByMuch = (preposition: number, to: number, chunks: Chunks): boolean => {
  const measure = preposition < to && chunks.kind[preposition] === Kind.Preposition ? chunks.to[preposition]! : to;
  return measure < to && (chunks.flags[measure]! & Noun.Quantity) !== 0;
};

/** Past forms of intransitive verbs: they differ from their participles, or the participles are not used as modifiers. */
const intransitive =
  set(`died perished resigned arose arrived departed collapsed erupted happened occurred disappeared vanished apologised apologized
   emerged fled fell rose came went lay stood lived survived protested rallied retaliated responded replied reacted ruled
   testified travelled traveled declined climbed jumped slipped soared surged tumbled plunged plummeted slumped rebounded dipped
   skyrocketed`);

const repairParticiple = (tokens: Tokens, at: number, from: number, to: number, chunks: Chunks): void => {
  const before = previous(chunks, at, from);
  if (before < 0 || chunks.to[at] !== at + 1 || isDoneBy(tokens, at, to, chunks)) return;
  // `Torres, known as Bear, resigned`
  if (chunks.kind[before] === Kind.Comma && isAside(tokens, at, before, from, to, chunks)) return;
  if (actsInClause(tokens, at, before, from, to, chunks)) chunks.flags[at] = Verb.Finite | Verb.Past;
  else if (chunks.kind[before] === Kind.Joint) chunks.flags[at] = joined(chunks, before, from) ?? chunks.flags[at]!;
  else if (isPredicate(tokens, chunks, at, chunks.kind[before]!, from, to, isGivenTo(tokens, at, to, chunks)))
    chunks.flags[at] = Verb.Finite | Verb.Past;
};

/** `Bolivia, beaten by Peru` */
const isDoneBy = ({ word }: Tokens, at: number, to: number, chunks: Chunks): boolean => {
  const by = chunks.to[at]!;
  const doer = by < to && word[by] === BY ? chunks.to[by]! : to;
  return (
    doer < to &&
    chunks.kind[doer] === Kind.Noun &&
    (chunks.flags[doer]! & (Noun.Time | Noun.Quantity)) === 0 &&
    chunks.to[by] === by + 1
  );
};

/**
 * `withdrew the plan after residents objected.`, `before gunmen attacked at dawn.`: all that follows *after* is a noun phrase and a
 * verb that needs no object. A headline says so of victims: `Two held after boy attacked in Lima`.
 */
const actsInClause = (
  tokens: Tokens,
  at: number,
  subject: number,
  from: number,
  to: number,
  chunks: Chunks,
): boolean => {
  const { word } = tokens;
  const opener = chunks.kind[subject] === Kind.Noun ? previous(chunks, subject, from) : -1;
  if (!openers.has(word[opener] ?? 0) || transitive.has(word[at]!)) return false;
  if (chunks.kind[chunks.of[to - 1]!] !== Kind.Break) return false;
  const kind = chunks.kind[chunks.to[at]!]!;
  if (kind === Kind.Break || kind === Kind.Comma) return true;
  return circumstances.has(kind) && isPersonNoun(word[chunks.head[subject]!]!) && !hasVerbAfter(tokens, chunks, at, to);
};

const circumstances: ReadonlySet<number> = new Set([Kind.Preposition, Kind.Adverb]);
const openers = wordSet(['after', 'before', 'since', 'until', 'till', 'as']);

/** After its subject, or after an aside that follows the subject: `Ana Torres, who leads the union, resigned`. */
const isPredicate = (
  tokens: Tokens,
  chunks: Chunks,
  at: number,
  kind: number,
  from: number,
  to: number,
  isGiving: boolean,
): boolean => {
  if (kind !== Kind.Noun && kind !== Kind.Comma && kind !== Kind.Break) return false;
  if (!takesObject(chunks, at, to)) return needsVerb(tokens, chunks, at, from, to);
  return !isGiving || opensClause(chunks, at, from);
};

/** `where the court fined him 80 euros`: a clause has a verb. */
const opensClause = (chunks: Chunks, at: number, from: number): boolean =>
  markerBefore(chunks, previous(chunks, at, from), from) >= 0;

/** `whom police arrested`: the object stands before the relative clause. */
const isOfObject = ({ word }: Tokens, at: number, from: number, chunks: Chunks): boolean => {
  const subject = previous(chunks, at, from);
  const marker = subject < 0 ? -1 : markerBefore(chunks, subject, from);
  // `during which a box sent by post was opened`
  return marker > from && objective.has(word[marker]!) && chunks.kind[chunks.of[marker - 1]!] !== Kind.Preposition;
};

/** `Two men arrested in Lima`: without its object the past form of a verb that needs one is passive. */
const isHeadlinePassive = (tokens: Tokens, at: number, from: number, to: number, chunks: Chunks): boolean => {
  if (!needsObject(tokens, at, chunks) || chunks.to[at] !== at + 1 || takesObject(chunks, at, to)) return false;
  if (isFollowedByMore(tokens, chunks.to[at], to, chunks)) return false;
  // `Lima sued to block the sale.`: only in a headline is it passive: `Actor sued over film`.
  if (tokens.word[at] === SUED && chunks.kind[chunks.of[to - 1]!] === Kind.Break) return false;
  return opensWithSubject(at, from, chunks) && !hasVerbAfter(tokens, chunks, at, to);
};

/** The past form of a verb that needs an object, or the participle of one like *hurt*. */
const needsObject = ({ word }: Tokens, at: number, chunks: Chunks): boolean =>
  transitive.has(word[at]!) || (unchanging.has(word[at]!) && (chunks.flags[at]! & Verb.Participle) !== 0);

/** Their past is like their present; *held* has both with an object and without. */
const unchanging = wordSet(['cut', 'held', 'hit', 'hurt', 'shut']);

/** `and`, a comma, `ordered that he pay`, or the object behind an adjective: `Torres rejected as false the claims`. */
const isFollowedByMore = (tokens: Tokens, next: number, to: number, chunks: Chunks): boolean => {
  if (next >= to) return false;
  if (chunks.kind[next] === Kind.Joint || chunks.kind[next] === Kind.Comma) return true;
  // `Rebels brought down a helicopter`
  if (tokens.word[next] === THAT || (chunks.kind[next] === Kind.Adverb && takesObject(chunks, next, to))) return true;
  return tokens.word[next] === AS && objectBehind(chunks, next, to) >= 0;
};

const SUED = intern('sued');

/** `Jail for Luis Soto, charged with fraud`, but not `Man, 34, charged with fraud` */
const isInAside = (at: number, from: number, chunks: Chunks): boolean => {
  const comma = previous(chunks, at, from);
  return comma >= 0 && chunks.kind[comma] === Kind.Comma && beforeAge(comma, from, chunks) === comma;
};

/** The comma before an age, for the comma after it: `Man, 34, charged`. */
const beforeAge = (comma: number, from: number, chunks: Chunks): number => {
  const age = previous(chunks, comma, from);
  const isAge = age >= 0 && isBareNumber(chunks, age);
  const open = isAge ? previous(chunks, age, from) : -1;
  return open >= 0 && chunks.kind[open] === Kind.Comma ? open : comma;
};

/** Whether everything from the beginning of the sentence, or from a colon, up to `at` is one or more noun phrases. */
const opensWithSubject = (at: number, from: number, chunks: Chunks): boolean => {
  let noun = previous(chunks, at, from);
  if (noun >= 0 && chunks.kind[noun] === Kind.Comma) noun = previous(chunks, beforeAge(noun, from, chunks), from);
  noun = beforeWho(noun, from, chunks);
  for (;;) {
    if (noun < 0 || chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & Noun.Pronoun) !== 0) return false;
    const left = previous(chunks, noun, from);
    if (left < 0 || chunks.kind[left] === Kind.Break) return true;
    if (!listing.has(chunks.kind[left]!)) return false;
    noun = previous(chunks, left, from);
  }
};

/** `Woman` of `Woman who faked cancer jailed`; the same chunk if no such clause ends there. */
const beforeWho = (object: number, from: number, chunks: Chunks): number => {
  const verb = object < 0 ? -1 : previous(chunks, object, from);
  const marker = verb >= 0 && isFiniteVerb(chunks, verb) ? previous(chunks, verb, from) : -1;
  return marker >= 0 && chunks.kind[marker] === Kind.Marker ? previous(chunks, marker, from) : object;
};

const listing: ReadonlySet<number> = new Set([Kind.Joint, Kind.Preposition]);

/** `Takeda named best director`, but `the judges fined him 300 euros`. */
const isGivenTo = (tokens: Tokens, at: number, to: number, chunks: Chunks): boolean =>
  gives.has(tokens.word[at]!) && !whom.has(tokens.word[chunks.to[at]!] ?? 0) && !isBeforeClause(tokens, at, to, chunks);

/** `charged Ana Torres with treason after police opened fire`: the finite verb after it has a subject of its own. */
const isBeforeClause = ({ word }: Tokens, at: number, to: number, chunks: Chunks): boolean => {
  let next = chunks.to[at]!;
  while (next < to && !subordinating.has(word[next]!)) {
    if (chunks.kind[next] === Kind.Verb || endsClause(chunks.kind[next]!)) return false;
    next = chunks.to[next]!;
  }
  const subject = next < to ? chunks.to[next]! : to;
  const verb = subject < to && chunks.kind[subject] === Kind.Noun ? chunks.to[subject]! : to;
  return verb < to && isFiniteVerb(chunks, verb);
};

const whom = wordSet(['him', 'her', 'them', 'me', 'us']);

/** Verbs that have an object even in the passive: `Takeda named best director`. */
const gives =
  set(`named called given awarded dubbed considered appointed elected declared fined sentenced ordered asked told offered denied
   granted paid sent shown handed owed allowed charged taught lent nicknamed labelled deemed crowned voted`);

/** `was arrested and charged`, `was told to pay and banned`: it is read as the last verb before the conjunction that is no active infinitive. */
const joined = (chunks: Chunks, joint: number, from: number): number | undefined => {
  for (let at = joint; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb && (chunks.flags[at]! & (Verb.Infinitive | Verb.Passive)) !== Verb.Infinitive)
      return chunks.flags[at]! & ~(Verb.Negated | Verb.Modal);
    if (kind === Kind.Marker || kind === Kind.Break) return undefined;
  }
  return undefined;
};
