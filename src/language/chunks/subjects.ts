import { wordList } from '../../lexicon/lists.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { FOR, OF, TO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { Kind, Noun, Verb } from './kinds.js';
import { coordinated } from './lists.js';
import { previous } from './repairs.js';
import type { Chunk, Site } from './site.js';

const none: readonly Chunk[] = [];
/** Verbs whose object does what the infinitive after it says: `asked the minister to resign`. */
const controls = wordList('language/controls');
/** How often a verb may take over the subject of another. */
const DEEPEST = 6;

/** The noun phrases that are the subject of a verb group; none where the sentence does not say. */
export const subjectsOf = (site: Site, verb: Chunk, depth = 0): readonly Chunk[] => {
  if (depth > DEEPEST) return none;
  const flags = site.chunks.flags[verb]!;
  if ((flags & Verb.Finite) !== 0) return ofFinite(site, verb, depth);
  if ((flags & Verb.Infinitive) !== 0) return ofInfinitive(site, verb, depth);
  return ofParticiple(site, verb, depth);
};

/** The chunk before a verb, adverbs passed over; -1 at the head of the sentence. */
const before = ({ chunks, from }: Site, at: Chunk): Chunk => previous(chunks, at, from);

const ofFinite = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const at = before(site, verb);
  if (at < 0) return none;
  const kind = site.chunks.kind[at]!;
  if (kind === Kind.Joint) return sharedSubject(site, at, depth) ?? none;
  if (kind === Kind.Marker) return antecedent(site, at);
  const subject = walkLeft(site, at);
  if (subject < 0) return withoutSubject(site, verb, at, depth);
  return isThere(site, subject) ? (inverted(site, verb) ?? none) : coordinated(site, subject);
};

/** After a comma or a quotation: `"…," said Ana Torres`, `was born in Rome, moved to Oslo`. */
const withoutSubject = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] => {
  const kind = site.chunks.kind[left]!;
  if (kind !== Kind.Comma && kind !== Kind.Quote) return none;
  return inverted(site, verb) ?? sharedSubject(site, left, depth) ?? none;
};

/**
 * The noun phrase to the left that no preposition and no verb claims: past asides between commas, phrases with
 * prepositions, relative clauses and participles.
 */
const walkLeft = (site: Site, start: Chunk): Chunk => {
  const { chunks } = site;
  for (let at = start; at >= 0;) {
    if (chunks.kind[at] !== Kind.Noun) at = leftOf(site, at);
    else if (isCircumstance(site, at)) at = beforeCircumstance(site, at);
    else {
      const claimed = claimant(site, at, before(site, at));
      if (claimed < 0 || (at === start && isSaid(site, at, claimed))) return at;
      at = before(site, claimed);
    }
  }
  return -1;
};

/** Past a phrase of time with its preposition, or past the comma before an age. */
const beforeCircumstance = (site: Site, noun: Chunk): Chunk => {
  const left = before(site, noun);
  if (left < 0) return -1;
  const kind = site.chunks.kind[left]!;
  return kind === Kind.Preposition || kind === Kind.Comma ? before(site, left) : left;
};

/** Past what is no noun phrase; -1 where the clause begins. */
const leftOf = (site: Site, at: Chunk): Chunk => {
  const { chunks } = site;
  const kind = chunks.kind[at]!;
  if (kind === Kind.Comma) return beforeAside(site, at);
  if (isClosing(site, at)) return beforeBracket(site, at);
  const isPassed = kind === Kind.Verb ? (chunks.flags[at]! & Verb.Finite) === 0 : passed.has(kind);
  return isPassed ? before(site, at) : -1;
};

const passed: ReadonlySet<number> = new Set([Kind.Adjective, Kind.Adverb, Kind.Preposition]);

/** `there were two raids` */
const isThere = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.There) !== 0;

/** `late last year`; an age between commas: `Ana Torres, 19, resigned`. */
const isCircumstance = ({ chunks, from }: Site, noun: Chunk): boolean => {
  if ((chunks.flags[noun]! & Noun.Time) !== 0) return noun > from;
  const isNumber = (chunks.flags[noun]! & Noun.Quantity) !== 0 && chunks.to[noun] === noun + 1;
  return isNumber && noun > from && chunks.kind[chunks.of[noun - 1]!] === Kind.Comma;
};

/** The preposition or verb without a subject whose noun phrase this is; -1 if it stands for itself. */
const claimant = ({ document, chunks }: Site, noun: Chunk, left: Chunk): Chunk => {
  if (left < 0) return -1;
  if (chunks.kind[left] === Kind.Preposition)
    return isAmount({ chunks }, noun) && isEstimate(document, left) ? -1 : left;
  const isVerb = chunks.kind[left] === Kind.Verb && (chunks.flags[left]! & Verb.Finite) === 0;
  return isVerb ? left : -1;
};

/** `saying it was`, `to say Peru had`: what follows a verb of saying begins a clause. */
const isSaid = ({ document, chunks }: Site, noun: Chunk, verb: Chunk): boolean => {
  const { word } = document.tokens;
  if (chunks.kind[verb] !== Kind.Verb) return false;
  return partOfWord(word[noun]!) === Part.Subject || saying.has(word[chunks.head[verb]!]!);
};

const saying = wordSet(
  'saying say claiming claim adding add arguing argue warning warn insisting insist believing believe announcing announce'.split(
    ' ',
  ),
);

/** `up to 40 rockets`, `about 40 people`, `between 30 and 40 people` */
const isAmount = ({ chunks }: Pick<Site, 'chunks'>, noun: Chunk): boolean =>
  (chunks.flags[noun]! & Noun.Quantity) !== 0;

const isEstimate = ({ tokens }: Document, preposition: Chunk): boolean =>
  estimates.has(tokens.word[preposition]!) && (tokens.word[preposition] !== TO || tokens.word[preposition - 1] === UP);

const estimates = wordSet(['about', 'around', 'over', 'under', 'to', 'between', 'than', 'near']);
const UP = intern('up');

const isClosing = ({ document, chunks }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Break && document.text[document.tokens.start[at]!] === ')';

const beforeBracket = (site: Site, close: Chunk): Chunk => {
  const { document, chunks, from } = site;
  for (let at = close; at > from;) {
    at = chunks.of[at - 1]!;
    if (document.text[document.tokens.start[at]!] === '(') return before(site, at);
  }
  return -1;
};

/** What stands before the aside that the comma at `close` ends: `Ana Torres, who leads the union, resigned`. */
const beforeAside = (site: Site, close: Chunk): Chunk => {
  const { chunks, from } = site;
  for (let at = close; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Break || kind === Kind.Quote) return -1;
    if (kind === Kind.Comma) return isAside(site, chunks.to[at]!) ? before(site, at) : before(site, close);
  }
  return before(site, close);
};

/** An aside begins with a relative, a preposition, a participle or a noun phrase. */
const isAside = ({ chunks }: Site, first: Chunk): boolean => chunks.kind[first] !== Kind.Joint;

/** Who `who` is: the noun phrase before it, past its `of` phrase if that is what a person belongs to. */
const antecedent = (site: Site, marker: Chunk): readonly Chunk[] => {
  const { chunks, document } = site;
  if (!relatives.has(document.tokens.word[marker]!)) return none;
  let at = before(site, marker);
  while (at >= 0 && (chunks.kind[at] === Kind.Comma || chunks.kind[at] === Kind.Preposition)) at = before(site, at);
  return at >= 0 && chunks.kind[at] === Kind.Noun ? [at] : none;
};

const relatives = wordSet(['who', 'which', 'that']);

/** `was caught and charged`: the subject of the verb before; not of a verb in an aside. */
const sharedSubject = (site: Site, start: Chunk, depth: number): readonly Chunk[] | undefined => {
  const { chunks, from } = site;
  for (let at = start; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Break || kind === Kind.Quote) return undefined;
    if (kind === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0) return subjectsOf(site, at, depth + 1);
  }
  return undefined;
};

/** `"…," said Ana Torres`: directly after the verb, and nothing else to be its subject. */
const inverted = ({ chunks, to }: Site, verb: Chunk): readonly Chunk[] | undefined => {
  const next = chunks.to[verb]!;
  return next < to && chunks.kind[next] === Kind.Noun ? [next] : undefined;
};

/** The verb that governs what stands at `at`, and the noun phrase between them. */
const governing = (site: Site, at: Chunk): { readonly verb: Chunk; readonly object: Chunk } => {
  const { chunks, from, document } = site;
  let object = -1;
  for (let left = at; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return { verb: left, object };
    if (kind === Kind.Noun && !isOfPhrase(site, left)) object = left;
    if (kind === Kind.Marker && document.tokens.word[left] !== FOR) return { verb: -1, object };
    if (kind === Kind.Break || kind === Kind.Quote) return { verb: -1, object };
  }
  return { verb: -1, object };
};

const isOfPhrase = (site: Site, noun: Chunk): boolean => {
  const left = before(site, noun);
  return left >= 0 && site.document.tokens.word[left] === OF;
};

const ofInfinitive = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const { chunks, document } = site;
  const left = before(site, verb);
  if (left < 0) return subjectsOfNext(site, verb, depth);
  if (chunks.kind[left] === Kind.Joint) return joinedSubject(site, left, depth);
  if (chunks.kind[left] === Kind.Noun && document.tokens.word[verb] !== TO) return ofFinite(site, verb, depth);
  const { verb: governor, object } = governing(site, verb);
  if (governor < 0) return none;
  const isControlled = object >= 0 && controls.has(document.tokens.word[chunks.head[governor]!]!);
  const isPassive = (chunks.flags[governor]! & Verb.Passive) !== 0;
  return isControlled && !isPassive ? coordinated(site, object) : subjectsOf(site, governor, depth + 1);
};

/** `to meet and discuss`: the subject of the verb before, whatever its form. */
const joinedSubject = (site: Site, joint: Chunk, depth: number): readonly Chunk[] => {
  const { verb } = governing(site, joint);
  return verb < 0 ? none : subjectsOf(site, verb, depth + 1);
};

/** At the head of a sentence: the subject of its first finite verb after a chunk. */
export const subjectsOfNext = (site: Site, start: Chunk, depth = 0): readonly Chunk[] => {
  const { chunks, to } = site;
  for (let at = chunks.to[start]!; at < to; at = chunks.to[at]!)
    if (chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0)
      return subjectsOf(site, at, depth + 1);
  return none;
};

/** Of a participle or a form in -ing: the noun phrase before it, else the subject of its sentence. */
const ofParticiple = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const { chunks } = site;
  const left = before(site, verb);
  if (left < 0) return subjectsOfNext(site, verb, depth);
  const kind = chunks.kind[left]!;
  if (kind === Kind.Noun) return [left];
  if (kind === Kind.Joint) return joinedSubject(site, left, depth);
  if (kind === Kind.Comma && (chunks.flags[verb]! & Verb.Participle) !== 0) {
    const noun = before(site, left);
    if (noun >= 0 && chunks.kind[noun] === Kind.Noun) return [noun];
  }
  const { verb: governor } = governing(site, kind === Kind.Marker ? left : verb);
  return governor < 0 ? subjectsOfNext(site, verb, depth) : subjectsOf(site, governor, depth + 1);
};
