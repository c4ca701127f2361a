/** Whom *he*, *she* and *they* mean where that is somebody without a name: `A man fled before he was caught`. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { crowds } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { before, siteOf, headWord, type Chunk, type Site } from './site.js';
import { reporting } from '../reporting.js';
import { isBodyNoun, isPersonNoun } from '../person-nouns.js';
import { isAged } from './measures.js';
import { notOfSex, type Sex } from '../somebody.js';
import { slice } from '../../text/document.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { beginsPerson } from './joined-phrases.js';
import { Kind, Noun } from './kinds.js';
import { isFiniteVerb, isGerund } from './predicates.js';
import { subjectsOf } from './subjects.js';

/** Noun phrases of this or an earlier sentence. */
export interface Antecedent {
  readonly site: Site;
  readonly nouns: readonly Chunk[];
}

/** The most sentences that in turn begin with the same pronoun. */
const DEEPEST = 3;

/**
 * The antecedent of a subject pronoun in its sentence, or in the one before if the pronoun is the first subject of its own;
 * undefined if somebody with a name, or more than one without, can be meant. `isSuffered`: it is the subject of a passive.
 */
export const namelessBefore = (
  site: Site,
  pronoun: Chunk,
  isSuffered: boolean,
  depth: number = DEEPEST,
): Antecedent | undefined => {
  const word = site.document.tokens.word[pronoun]!;
  if (depth === 0 || !pronouns.has(word)) return undefined;
  if (isQuoted(site, pronoun) || hasName(site, pronoun, word)) return undefined;
  const verb = finiteBefore(site, pronoun);
  // `arrested two men, saying they robbed a bank`: not those who say so.
  const isOther = isSuffered || (verb >= 0 && isGerund(site.chunks, before(site, pronoun)));
  if (verb >= 0) return among(site, pronoun, subjectsOf(site, verb), word, isOther, depth);
  return opensSentence(site, pronoun) ? inSentenceBefore(site, word, isSuffered, depth) : undefined;
};

/** `him`, `her`, `them` alone: in `her car` it is part of a noun phrase. */
export const isObjectPronoun = ({ chunks, document }: Site, at: Chunk): boolean =>
  chunks.to[at] === at + 1 && subjectForm.has(document.tokens.word[at]!);

/**
 * The antecedent of a pronoun that is the object of a verb: `A court freed a man who robbed a guard and beat him`. It is nobody of
 * `subjects`, those of its verb.
 */
export const namelessObject = (site: Site, pronoun: Chunk, subjects: readonly Chunk[]): Antecedent | undefined => {
  const word = subjectForm.get(site.document.tokens.word[pronoun]!);
  if (word === undefined || isQuoted(site, pronoun) || hasName(site, pronoun, word)) return undefined;
  const same = lastSame(site, pronoun, word);
  if (same >= 0 && !subjects.includes(same)) return namelessBefore(site, same, true);
  const [noun, ...more] = agreeingIn(site, pronoun, word, true).filter((one) => !subjects.includes(one));
  if (more.length > 0) return undefined;
  return noun === undefined ? inSentenceBefore(site, word, true, DEEPEST) : { site, nouns: [noun] };
};

const HE = intern('he');
const SHE = intern('she');
const THEY = intern('they');
const pronouns = wordSet(['he', 'she', 'they']);
/** `him` → `he` */
const subjectForm: ReadonlyMap<number, number> = new Map([
  [intern('him'), HE],
  [intern('her'), SHE],
  [intern('them'), THEY],
]);

/** Whether a quotation that its sentence opens is still open. */
const isQuoted = ({ chunks, from }: Site, pronoun: Chunk): boolean => {
  let quotes = 0;
  for (let at = from; at < pronoun; at = chunks.to[at]!) if (chunks.kind[at] === Kind.Quote) quotes++;
  return quotes % 2 === 1;
};

/** Whether a sentence names somebody before a chunk whom a pronoun can mean; *they* are several, whom *and* joins. */
const hasName = (site: Site, to: Chunk, word: number): boolean => {
  const { chunks } = site;
  for (let at = site.from; at < to; at = chunks.to[at]!)
    if (chunks.kind[at] === Kind.Noun && (beginsPerson(site, at) || isBareName(site, at)))
      if (word !== THEY || isJoined(site, at)) return true;
  return false;
};

const isJoined = ({ chunks, to }: Site, noun: Chunk): boolean =>
  chunks.to[noun]! < to && chunks.kind[chunks.to[noun]!] === Kind.Joint;

/** `Torres`, `Mr Soto`: a name of no court, and of no place behind a preposition. */
const isBareName = (site: Site, noun: Chunk): boolean => {
  if (isBodyNoun(headWord(site, noun))) return false;
  const flags = site.chunks.flags[noun]! & (Noun.Name | Noun.Time | Noun.Definite);
  const left = before(site, noun);
  return flags === Noun.Name && (left < 0 || site.chunks.kind[left] !== Kind.Preposition);
};

const finiteBefore = ({ chunks, from }: Site, start: Chunk): Chunk => {
  for (let at = start; at > from;) {
    at = chunks.of[at - 1]!;
    if (isFiniteVerb(chunks, at)) return at;
  }
  return -1;
};

/** `Later he`, `On Friday, he`; not `When he`. */
const opensSentence = ({ chunks, document, from }: Site, pronoun: Chunk): boolean => {
  for (let at = from; at < pronoun; at = chunks.to[at]!) {
    if (!opening.has(chunks.kind[at]!) || partOfWord(document.tokens.word[at]!) === Part.Subject) return false;
    if (chunks.kind[at] === Kind.Preposition && chunks.to[at] === pronoun) return false;
  }
  return true;
};

const opening: ReadonlySet<number> = new Set([Kind.Adverb, Kind.Preposition, Kind.Noun, Kind.Comma]);

const inSentenceBefore = (
  { document, from }: Site,
  word: number,
  isSuffered: boolean,
  depth: number,
): Antecedent | undefined => {
  if (from === 0) return undefined;
  const site = siteOf(document, from - 1);
  if (hasName(site, site.to, word)) return undefined;
  let verb = site.from;
  while (verb < site.to && !isFiniteVerb(site.chunks, verb)) verb = site.chunks.to[verb]!;
  // `Residents said planes came. They bombed the port`: not those who say so.
  if (verb < site.to && reporting.has(headWord(site, verb))) return undefined;
  const subjects = verb < site.to ? subjectsOf(site, verb) : [];
  return among(site, site.to, subjects, word, isSuffered, depth);
};

/** The subject of an earlier verb if that is the pronoun too, whom it means there; else whom of those before `to` it can mean. */
const among = (
  site: Site,
  to: Chunk,
  subjects: readonly Chunk[],
  word: number,
  isSuffered: boolean,
  depth: number,
): Antecedent | undefined => {
  const subject = subjects.length === 1 ? subjects[0]! : -1;
  if (subject >= 0 && subject < to && site.document.tokens.word[subject] === word)
    return namelessBefore(site, subject, isSuffered, depth - 1);
  const same = lastSame(site, to, word);
  // `A jury found him guilty of hitting a man. He was freed`: somebody who is known already.
  if (same >= 0) return namelessBefore(site, same, isSuffered, depth - 1);
  const noun = chosen(agreeingIn(site, to, word, isSuffered), subject, isSuffered);
  return noun < 0 ? undefined : { site, nouns: [noun] };
};

/** The only one that agrees, or the subject if the pronoun does something too; else -1. */
const chosen = ([only, ...more]: readonly Chunk[], subject: Chunk, isSuffered: boolean): Chunk => {
  if (more.length === 0) return only ?? -1;
  return !isSuffered && (only === subject || more.includes(subject)) ? subject : -1;
};

/** The last pronoun before a chunk that has the same number and sex, also as an object; -1 if there is none. */
const lastSame = ({ chunks, document, from }: Site, to: Chunk, word: number): Chunk => {
  const forms = word === THEY ? THEIRS : word === SHE ? HERS : HIS;
  let last = -1;
  for (let at = from; at < to; at = chunks.to[at]!)
    if (chunks.to[at] === at + 1 && forms.has(document.tokens.word[at]!)) last = at;
  return last;
};

const THEIRS = wordSet(['they', 'them']);
const HERS = wordSet(['she', 'her']);
const HIS = wordSet(['he', 'him']);

const agreeingIn = (site: Site, to: Chunk, word: number, isSuffered: boolean): readonly Chunk[] => {
  const found: Chunk[] = [];
  for (let at = site.from; at < to; at = site.chunks.to[at]!)
    if (canBeMeant(site, at) && agrees(site, at, word) && !(isSuffered && acting.has(headWord(site, at))))
      found.push(at);
  return found;
};

const canBeMeant = ({ chunks }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Noun && (chunks.flags[at]! & (Noun.Pronoun | Noun.Time | Noun.Name)) === 0;

/** `Police arrested two men. They were charged`: who acts for the law is hardly who suffers it. */
const acting = set('authorities detectives investigators magistrates officers officials police prosecutors');

const agrees = (site: Site, noun: Chunk, word: number): boolean =>
  word === THEY ? isSeveral(site, noun) : isOne(site, noun, word === SHE ? 'f' : 'm');

const isSeveral = ({ chunks, document }: Site, noun: Chunk): boolean => {
  const head = chunks.head[noun]!;
  const word = document.tokens.word[head]!;
  return crowds.has(word) || (tagAt(document, head) === Tag.NNS && isPersonNoun(word));
};

/** `a driver`, `the 34-year-old`; `his mother` is no *he*. */
const isOne = (site: Site, noun: Chunk, sex: Sex): boolean => {
  const { chunks, document } = site;
  const head = chunks.head[noun]!;
  if (isAged(site, noun)) return true;
  if (isOfOtherSex(site, appositionOf(site, noun), sex)) return false;
  return (
    tagAt(document, head) === Tag.NN &&
    isPersonNoun(document.tokens.word[head]!) &&
    !notOfSex[sex].has(slice(document, head))
  );
};

/** `gunman` of `The gunman, a loner,`; -1 if a noun explains no other. */
const appositionOf = (site: Site, noun: Chunk): Chunk => {
  const { kind } = site.chunks;
  const comma = before(site, noun);
  const other = comma >= 0 && kind[comma] === Kind.Comma ? before(site, comma) : -1;
  return other >= 0 && kind[other] === Kind.Noun ? other : -1;
};

const isOfOtherSex = ({ chunks, document }: Site, noun: Chunk, sex: Sex): boolean =>
  noun >= 0 && notOfSex[sex].has(slice(document, chunks.head[noun]!).toLowerCase());
