/** Who is the subject of a clause inside a sentence: `The trial was delayed when Luis Soto fell ill`, `Police said Luis Soto had lied`. */
import { Kind } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { siteOf } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { isBodyNoun, isPersonNoun } from '../../language/person-nouns.js';
import { reporting } from '../../language/reporting.js';
import type { Sex } from '../../language/somebody.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { COMMA } from '../../lexicon/marks.js';
import { AS, crowds } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, slice, spanOf, tokenAt, type Document } from '../../text/document.js';
import type { Place } from '../mention-index.js';
import { isOfSex, type Known } from './own-sentence.js';
import { isSpeaker } from './speakers.js';

/** The only one of some people who is the subject of a clause, and who says nothing. */
export const onlySubject = (known: Known, people: readonly Place[], sex: Sex): string | undefined => {
  const { document } = known;
  const subjects = people.filter((place) => isBeforeVerb(place, document) && !isSpeaker(place, document));
  const [id, ...others] = new Set(subjects.map((place) => place.id));
  return id !== undefined && others.length === 0 && isOfSex(known, { id }, sex) ? id : undefined;
};

/** `Soto had`, `the captain, Luis Soto, had` */
const isBeforeVerb = ({ end }: Place, document: Document): boolean => {
  const next = tokenAt(document, end);
  const verb = document.tokens.word[next] === COMMA ? next + 1 : next;
  const { chunks, to } = siteOf(document, next);
  return verb < to && chunks.of[verb] === verb && isFiniteVerb(chunks, verb);
};

/** Whether a pronoun between two tokens is the object of what somebody with a name does: `Ida Holm called him a lion`. */
export const isDoneTo = ({ persons, document }: Known, pronouns: WordSet, from: number, end: number): boolean => {
  let at = from;
  while (at < end && !(pronouns.has(document.tokens.word[at]!) && tagAt(document, at) !== Tag.PRPS)) at++;
  if (at === end) return false;
  const site = siteOf(document, at);
  const { chunk: verb, preposition } = governorOf(site, site.chunks.of[at]!);
  if (verb < 0 || preposition >= 0 || !isFiniteVerb(site.chunks, verb)) return false;
  return subjectsOf(site, verb).some(
    (noun) => persons.touching(spanOf(document, noun, site.chunks.to[noun]!)).length > 0,
  );
};

/** Whether a sentence opens with what is neither a person nor a body of people: `The trial`, `The case against him`. */
export const opensWithThing = (document: Document, sentence: number): boolean => {
  const first = document.sentences.first[sentence]!;
  const { chunks } = siteOf(document, first);
  const word = document.tokens.word[chunks.head[first]!]!;
  return chunks.kind[first] === Kind.Noun && !isPersonNoun(word) && !isBodyNoun(word) && !crowds.has(word);
};

/** `His lawyer, Ana Torres, said`: who speaks for somebody known is not whom the text goes on about. */
export const speaksForHim = (first: Place, sentence: number, sex: Sex, document: Document): boolean =>
  owners[sex].has(document.tokens.word[document.sentences.first[sentence]!]!) && isSpeaker(first, document);

const owners: Readonly<Record<Sex, WordSet>> = { m: wordSet(['his']), f: wordSet(['her']) };

/** Whom a speaker speaks of: `Ida Holm said the captain, Luis Soto, had been held`. */
export const toldBy = (known: Known, speaker: Place, others: readonly Place[], sex: Sex): string | undefined =>
  isSpeaker(speaker, known.document) ? onlySubject(known, others, sex) : undefined;

/** `He said`, `She also ordered`: what a speaker does next, and not whom was spoken of. */
export const goesOnSaying = (document: Document, offset: number): boolean => {
  const { word } = document.tokens;
  const pronoun = tokenAt(document, offset);
  for (let at = pronoun; at < pronoun + SAYING; at++)
    if (reporting.has(word[at] ?? 0) || directing.has(word[at] ?? 0)) return true;
  return false;
};

const directing = set(
  'adjourned appealed asked called fined jailed named ordered praised ruled sentenced thanked urged',
);

/** A pronoun, an adverb and the verb. */
const SAYING = 4;

/** Whether a sentence is about the first person whom it names. */
export const isTopic = (place: Place, sentence: number, document: Document): boolean =>
  isSubject(place, sentence, document) || isIdentified(place, document);

/** `Police named him as Luis Soto. He appeared in court.` */
const isIdentified = ({ start }: Place, document: Document): boolean => {
  const { word } = document.tokens;
  const as = tokenAt(document, start) - 1;
  return word[as] === AS && hasWord(document, naming, Math.max(as - NAMED, 0), as);
};

/** The most tokens between the verb and *as*, and it. */
const NAMED = 5;
const naming = wordSet(['named', 'identified']);

/** Whether a name can be the subject: no preposition, verb or pronoun precedes it in its sentence. */
const isSubject = ({ start }: Place, sentence: number, document: Document): boolean => {
  const name = tokenAt(document, start);
  for (let at = afterOpening(document, sentence, name); at < name; at++) {
    const word = document.tokens.word[at]!;
    const part = partOfWord(word);
    if (part === Part.Subject || part === Part.Possessive || subordinate.has(word)) return false;
    if (part >= Part.Be && part <= Part.Modal) return false;
  }
  return !/['’]$|^['’]s\b/.test(slice(document, name));
};

/** `According to the police, Torres has`: where the clause begins of which a name behind a comma can be the subject. */
const afterOpening = (document: Document, sentence: number, name: number): number => {
  const first = document.sentences.first[sentence]!;
  if (name === first || document.tokens.word[name - 1] !== COMMA) return first;
  const { chunks } = siteOf(document, first);
  for (let at = first; at < name; at = chunks.to[at]!)
    if (chunks.kind[at] === Kind.Marker || isFiniteVerb(chunks, at)) return first;
  return name;
};

const subordinate = set('when after as while because that with by of for against if where who whose whom than from to');
