import type { Document } from '../../text/document.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { subordinating } from './clause-words.js';
import { Kind, Noun, Verb, type Chunks } from './kinds.js';

/**
 * Repairs the clauses of a sentence (tokens `from` to `to`): a participle that is the only possible verb of its clause is
 * finite (`the two also agreed to`), and a past form before another verb is a participle (`the men sent there were`).
 */
export const repairVerbs = ({ tokens }: Document, from: number, to: number, chunks: Chunks): void => {
  for (let at = from; at < to; at = chunks.to[at]!) {
    if (chunks.kind[at] !== Kind.Verb) continue;
    const flags = chunks.flags[at]!;
    if (isBareInList(tokens, at, from, chunks)) chunks.flags[at] = Verb.Infinitive;
    else if (isHeadlinePassive(tokens, at, from, to, chunks)) chunks.flags[at] = Verb.Finite | Verb.Past | Verb.Passive;
    else if ((flags & Verb.Participle) !== 0) repairParticiple(at, from, to, chunks, isGivenTo(tokens, at, to, chunks));
    else if ((flags & Verb.Past) !== 0 && chunks.to[at] === at + 1 && isReduced(at, from, to, chunks))
      chunks.flags[at] = Verb.Participle | Verb.Passive;
  }
};

const repairParticiple = (at: number, from: number, to: number, chunks: Chunks, isGiving: boolean): void => {
  const before = previous(chunks, at, from);
  if (before < 0 || chunks.to[at] !== at + 1) return;
  if (chunks.kind[before] === Kind.Joint) chunks.flags[at] = joined(chunks, before, from) ?? chunks.flags[at]!;
  else if (isPredicate(chunks, at, chunks.kind[before]!, from, to, isGiving))
    chunks.flags[at] = Verb.Finite | Verb.Past;
};

/** After its subject, or after an aside that follows the subject: `Ana Torres, who leads the union, resigned`. */
const isPredicate = (
  chunks: Chunks,
  at: number,
  kind: number,
  from: number,
  to: number,
  isGiving: boolean,
): boolean => {
  if (kind !== Kind.Noun && kind !== Kind.Comma && kind !== Kind.Break) return false;
  return takesObject(chunks, at, to) ? !isGiving : needsVerb(chunks, at, from, to);
};

/** `Two men arrested in Lima`: without its object the past form of a verb that needs one is passive. */
const isHeadlinePassive = ({ word }: Tokens, at: number, from: number, to: number, chunks: Chunks): boolean => {
  if (!transitive.has(word[at]!) || chunks.to[at] !== at + 1 || takesObject(chunks, at, to)) return false;
  const next = chunks.to[at];
  if (next < to && (chunks.kind[next] === Kind.Joint || chunks.kind[next] === Kind.Comma)) return false;
  return opensWithSubject(at, from, chunks) && !hasVerbAfter(chunks, at, to);
};

/** Whether everything from the beginning of the sentence, or from a colon, up to `at` is one or more noun phrases. */
const opensWithSubject = (at: number, from: number, chunks: Chunks): boolean => {
  let noun = previous(chunks, at, from);
  for (;;) {
    if (noun < 0 || chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & Noun.Pronoun) !== 0) return false;
    const left = previous(chunks, noun, from);
    if (left < 0 || chunks.kind[left] === Kind.Break) return true;
    if (!listing.has(chunks.kind[left]!)) return false;
    noun = previous(chunks, left, from);
  }
};

const listing: ReadonlySet<number> = new Set([Kind.Joint, Kind.Preposition]);

/** Past forms of verbs that need an object. */
const transitive = wordList('language/transitive');

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
  return verb < to && isFinite(chunks, verb);
};

const whom = wordSet(['him', 'her', 'them', 'me', 'us']);

/** `to halve its dividend, cut pay and sell Saab`: a form that may be bare, in a list after an infinitive. */
const isBareInList = ({ word }: Tokens, at: number, from: number, chunks: Chunks): boolean => {
  if (!unchanging.has(word[at]!) || chunks.to[at] !== at + 1) return false;
  const joint = previous(chunks, at, from);
  if (joint < 0 || (chunks.kind[joint] !== Kind.Comma && chunks.kind[joint] !== Kind.Joint)) return false;
  for (let left = joint; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return (chunks.flags[left]! & Verb.Infinitive) !== 0;
    if (kind !== Kind.Noun && kind !== Kind.Preposition) return false;
  }
  return false;
};

/** Verbs whose past is their bare form. */
const unchanging = wordSet('bet cost cut hit hurt let put quit set shed shut split spread'.split(' '));

/** Verbs that have an object even in the passive: `Takeda named best director`. */
const gives = wordSet(
  `named called given awarded dubbed considered appointed elected declared fined sentenced ordered asked told offered denied
   granted paid sent shown handed owed allowed charged taught lent nicknamed labelled deemed crowned voted`.split(
    /\s+/,
  ),
);

/** The chunk before `at` that is no adverb; -1 at the beginning of the sentence. */
export const previous = (chunks: Chunks, at: number, from: number): number => {
  let before = at > from ? chunks.of[at - 1]! : -1;
  while (before > from && chunks.kind[before] === Kind.Adverb) before = chunks.of[before - 1]!;
  return before;
};

/** `was arrested and charged`, `have met and agreed`: as the verb before. */
const joined = (chunks: Chunks, joint: number, from: number): number | undefined => {
  for (let at = joint; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return chunks.flags[at]! & ~(Verb.Negated | Verb.Modal);
    if (kind === Kind.Marker || kind === Kind.Break) return undefined;
  }
  return undefined;
};

const takesObject = (chunks: Chunks, at: number, to: number): boolean =>
  chunks.to[at]! < to && chunks.kind[chunks.to[at]!] === Kind.Noun;

/** Whether its clause has no verb before it, and none after it with the same subject. */
const needsVerb = (chunks: Chunks, at: number, from: number, to: number): boolean =>
  !hasVerbBefore(chunks, at, from) && !hasVerbAfter(chunks, at, to);

const hasVerbBefore = (chunks: Chunks, at: number, from: number): boolean => {
  let isOutside = false;
  for (let before = at; before > from;) {
    before = chunks.of[before - 1]!;
    if (chunks.kind[before] === Kind.Comma) isOutside = true;
    if (isFinite(chunks, before)) {
      const marker = previous(chunks, before, from);
      // The verb of a relative clause that ended with a comma.
      if (!isOutside || marker < 0 || chunks.kind[marker] !== Kind.Marker) return true;
      before = marker;
    } else if (endsClause(chunks.kind[before]!)) return false;
  }
  return false;
};

const hasVerbAfter = (chunks: Chunks, at: number, to: number): boolean => {
  let hasSubject = false;
  for (let next = chunks.to[at]!; next < to; next = chunks.to[next]!) {
    if (isFinite(chunks, next)) return !hasSubject;
    if (opensGerund(chunks, next, to)) continue;
    if (endsClause(chunks.kind[next]!) || chunks.kind[next] === Kind.Joint) return false;
    if (chunks.kind[next] === Kind.Noun && chunks.kind[chunks.of[next - 1]!] === Kind.Comma) hasSubject = true;
  }
  return false;
};

const isFinite = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0;

const endsClause = (kind: number): boolean => kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote;

/** `the members chosen in May were`: a finite verb follows that has no other subject, and this one no object. */
const isReduced = (at: number, from: number, to: number, chunks: Chunks): boolean => {
  const before = previous(chunks, at, from);
  if (before < 0 || chunks.kind[before] !== Kind.Noun || takesObject(chunks, at, to)) return false;
  for (let next = chunks.to[at]!; next < to; next = chunks.to[next]!) {
    if (chunks.kind[next] === Kind.Verb) return isFinite(chunks, next);
    if (opensGerund(chunks, next, to)) next = chunks.to[next]!;
    else if (!isCircumstance(chunks, next)) return false;
  }
  return false;
};

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

export const isGerund = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Gerund) !== 0;
