/** Whom a pronoun means whose antecedent stands in its own sentence. */
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, spanOf, type Document } from '../../text/document.js';
import type { MentionIndex, Place } from '../mention-index.js';
import type { Described } from './descriptions.js';
import type { Sex } from '../../language/somebody.js';
import { isSpeaker } from './speakers.js';

/** What is known of the people of an article when a pronoun is resolved. */
export interface Known {
  readonly persons: MentionIndex;
  readonly described: Described;
  readonly sexes: Map<string, Sex>;
  readonly document: Document;
}

export const isOfSex = ({ sexes }: Known, { id }: Pick<Place, 'id'>, sex: Sex): boolean =>
  (sexes.get(id) ?? sex) === sex;

/**
 * `Ana Torres left, and Luis Soto was hurt when he fell`: the subject of the verb before *he*; in `Police stopped Luis Soto
 * after he hit a wall`, whose subject is nobody known, the only person whom the sentence has named.
 */
export const subjectBefore = (known: Known, at: number, sex: Sex): string | undefined => {
  const site = siteOf(known.document, at);
  const pronoun = site.chunks.of[at]!;
  const verb = finiteBefore(site, pronoun);
  if (verb < 0) return undefined;
  const subjects = subjectsOf(site, verb);
  if (subjects.some((noun) => noun > pronoun || isAnyOf(site, noun, speakers) || isAnyOf(site, noun, ofSex[sex])))
    return undefined;
  const [first, ...others] = peopleAmong(known, site, subjects);
  if (first !== undefined && judging.has(headWord(site, verb))) {
    const judged = onlyOneBetween(known, site, verb, pronoun, sex);
    if (judged !== undefined) return judged;
  }
  if (first === undefined) return onlyOneBefore(known, site, pronoun, sex);
  return others.length === 0 && isOfSex(known, first, sex) ? first.id : undefined;
};

/**
 * `Luis Soto was held after she accused him`, `Ana Torres met Luis Soto and sued him`: the only person whom the sentence has named
 * before *him* beside the subject of the verb.
 */
export const namedBeforeObject = (known: Known, at: number, sex: Sex): string | undefined => {
  const site = siteOf(known.document, at);
  const pronoun = site.chunks.of[at]!;
  const verb = finiteBefore(site, pronoun);
  const subjects = verb < 0 ? [] : subjectsOf(site, verb);
  if (subjects.length === 0 || subjects.some((noun) => noun > verb)) return undefined;
  if (subjects.some((noun) => isAnyOf(site, noun, speakers) || isAnyOf(site, noun, ofSex[sex]))) return undefined;
  // `He was charged after police who questioned Luis Soto arrested him`
  if (hasWord(known.document, ofSex[sex], site.from, pronoun)) return undefined;
  return onlyOneBefore(known, site, pronoun, sex, new Set(peopleAmong(known, site, subjects).map(({ id }) => id)));
};

/** `Following his arrest, Luis Soto was held`: the subject after the phrase or clause that opens a sentence with *his* or *he*. */
export const subjectAfter = (known: Known, at: number, sex: Sex): string | undefined => {
  const site = siteOf(known.document, at);
  const { chunks, from, to } = site;
  const pronoun = chunks.of[at]!;
  if (!isOpening(site) || isOfPredecessor(site, pronoun)) return undefined;
  const comma = commaAfter(site, pronoun);
  const subject = comma < to ? chunks.to[comma]! : to;
  if (subject >= to || chunks.kind[subject] !== Kind.Noun) return undefined;
  const { start } = known.document.tokens;
  if (known.persons.within({ start: start[from]!, end: start[subject]! }).length > 0) return undefined;
  const [first] = peopleAmong(known, site, [subject]);
  return first !== undefined && isOfSex(known, first, sex) ? first.id : undefined;
};

/** `Following his arrest,`, `When he was arrested,`, `Denying he knew,` */
const isOpening = ({ chunks, from }: Site): boolean => {
  const kind = chunks.kind[from]!;
  const isGerund = kind === Kind.Verb && (chunks.flags[from]! & Verb.Gerund) !== 0;
  return isGerund || kind === Kind.Preposition || kind === Kind.Marker;
};

/** `After his death, Luis Soto ruled`: whoever left or died is another. */
const isOfPredecessor = (site: Site, noun: Chunk): boolean => leaving.has(headWord(site, noun));

const leaving = set('assassination death departure dismissal exit killing murder ouster resignation retirement');

const commaAfter = ({ chunks, to }: Site, start: Chunk): Chunk => {
  let at = start;
  while (at < to && chunks.kind[at] !== Kind.Comma) {
    if (chunks.kind[at] === Kind.Break || chunks.kind[at] === Kind.Quote) return to;
    at = chunks.to[at]!;
  }
  return at;
};

/** The last finite verb before a chunk, within the same quotation; -1 if there is none. */
const finiteBefore = ({ chunks, from }: Site, start: Chunk): Chunk => {
  for (let at = start; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Break || kind === Kind.Quote) return -1;
    if (kind === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0) return at;
  }
  return -1;
};

/** The people at the heads of noun phrases: not the owner in `Soto's lawyer`. */
const peopleAmong = ({ persons, document }: Known, { chunks }: Site, nouns: readonly Chunk[]): readonly Place[] =>
  nouns.flatMap((noun) => {
    const span = spanOf(document, noun, chunks.to[noun]!);
    return persons.touching(span).filter(({ end }) => end >= span.end);
  });

const onlyOneBefore = (
  known: Known,
  { document, from }: Site,
  chunk: Chunk,
  sex: Sex,
  others: ReadonlySet<string> = nobody,
): string | undefined => {
  const { start } = document.tokens;
  const [first, ...more] = known.persons
    .within({ start: start[from]!, end: start[chunk]! })
    .filter(({ id }) => !others.has(id));
  if (first === undefined || more.some(({ id }) => id !== first.id)) return undefined;
  // `Torres said others tried to help, but that he died`
  return isOfSex(known, first, sex) && !isSpeaker(first, document) ? first.id : undefined;
};

const nobody: ReadonlySet<string> = new Set();

/** `Judge Ana Torres jailed Luis Soto after he admitted it`: *he* is who was judged. */
const judging =
  set(`acquitted arrested banned charged cleared convicted expelled fined freed imprisoned jailed released remanded sentenced
  suspended`);

const onlyOneBetween = (known: Known, { document }: Site, from: Chunk, to: Chunk, sex: Sex): string | undefined => {
  const { start } = document.tokens;
  const [first, ...more] = known.persons.within({ start: start[from]!, end: start[to]! });
  return first !== undefined && more.every(({ id }) => id === first.id) && isOfSex(known, first, sex)
    ? first.id
    : undefined;
};

const isAnyOf = ({ document, chunks }: Site, noun: Chunk, words: WordSet): boolean =>
  (chunks.flags[noun]! & Noun.Pronoun) !== 0 && words.has(document.tokens.word[noun]!);

const speakers = wordSet(['i', 'we', 'you']);
const ofSex: Readonly<Record<Sex, WordSet>> = { m: wordSet(['he']), f: wordSet(['she']) };
