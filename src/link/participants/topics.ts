/** Whom *he* and *she* mean: the person whom the sentence, or one before it, is about. */
import type { EntityType, Span } from '../../core/entity.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { namelessBefore } from '../../language/chunks/nameless.js';
import { siteOf } from '../../language/chunks/site.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { COMMA } from '../../lexicon/marks.js';
import { AS, indefinite, THE } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, slice, spanOf, tokenAt, type Document } from '../../text/document.js';
import type { Described } from './descriptions.js';
import { indexOf, type MentionIndex, type Place } from '../mention-index.js';
import { notOfSex, somebody, type Sex } from '../../language/somebody.js';
import { isOfSex, namedBeforeObject, subjectAfter, subjectBefore, type Known } from './own-sentence.js';
import { isDeathOfNameless, isMourner } from './deaths.js';
import { isQuoted, isSpeaker, opensQuote, speakerOfClause } from './speakers.js';

/** The person whom each sentence is about, to whom a following `he` or `she` refers. */
export const topicsOf = (
  who: MentionIndex,
  described: Described,
  sexes: Map<string, Sex>,
  document: Document,
): ((span: Span, pronoun: string) => readonly string[]) => {
  const persons = indexOf(who.places.filter(({ type }) => type === ('person' satisfies EntityType)));
  const known: Known = { persons, described, sexes, document };
  return (span, pronoun) => {
    const sex = male.has(pronoun) ? 'm' : 'f';
    const at = tokenAt(document, span.start);
    // `her exit`
    const isObject = objects.has(pronoun) && tagAt(document, at) !== Tag.PRPS;
    const id = isPronouncedDead(document, at) ? lastNamed(known, at, sex) : ofTopic(known, pronoun, at, isObject, sex);
    if (id === undefined) return [];
    sexes.set(id, sex);
    return [id];
  };
};

const ofTopic = (known: Known, pronoun: string, at: number, isObject: boolean, sex: Sex): string | undefined =>
  (subjects.has(pronoun) ? speakerOf(known, at, sex) : undefined) ??
  otherThanSubject(known, at, sex) ??
  inOwnSentence(known, pronoun, at, isObject, sex) ??
  (subjects.has(pronoun) && isOfNameless(known.document, at) ? undefined : topicOf(known, at, isObject, sex));

/** `A man hit him and fled. He was caught`: somebody whom the text has just introduced without a name. */
const isOfNameless = (document: Document, at: number): boolean => {
  const site = siteOf(document, at);
  const antecedent = namelessBefore(site, site.chunks.of[at]!, false);
  return antecedent?.nouns.some((noun) => indefinite.has(document.tokens.word[noun]!)) === true;
};

const inOwnSentence = (known: Known, pronoun: string, at: number, isObject: boolean, sex: Sex): string | undefined => {
  if (isObject) return namedBeforeObject(known, at, sex);
  return (subjects.has(pronoun) ? subjectBefore(known, at, sex) : undefined) ?? subjectAfter(known, at, sex);
};

/** `She married Luis Soto in 1976; he died`: the only person named since a subject of the other sex. */
const otherThanSubject = (known: Known, at: number, sex: Sex): string | undefined => {
  const { persons, document } = known;
  const { tokens, sentences } = document;
  let other = at - 1;
  for (const first = sentences.first[tokens.sentence[at]!]!; other >= first; other--)
    if (tokens.word[other] === otherSubject[sex]) break;
  if (tokens.sentence[other] !== tokens.sentence[at]) return undefined;
  const named = new Set(persons.within({ start: tokens.end[other]!, end: tokens.start[at]! }).map(({ id }) => id));
  const [id] = named;
  return id !== undefined && named.size === 1 && isOfSex(known, { id }, sex) ? id : undefined;
};

const otherSubject: Readonly<Record<Sex, number>> = { m: intern('she'), f: intern('he') };

/** `Torres knelt on the back of Soto. He was pronounced dead`: the dead person is the last one mentioned. */
const isPronouncedDead = ({ tokens: { word } }: Document, pronoun: number): boolean =>
  partOfWord(word[pronoun + 1]!) === Part.Be && pronouncing.has(word[pronoun + 2]!);

const pronouncing = wordSet(['pronounced', 'declared']);

const lastNamed = (known: Known, at: number, sex: Sex): string | undefined => {
  const { start, sentence } = known.document.tokens;
  return known.persons
    .before(start[at]!, LOOK_BACK)
    .find(
      (place) => isOfSex(known, place, sex) && sentence[at]! - sentence[tokenAt(known.document, place.start)]! <= FAR,
    )?.id;
};

/** The antecedent of `he` is among this many mentions before it. */
const LOOK_BACK = 4;

const topicOf = (known: Known, at: number, isObject: boolean, sex: Sex): string | undefined => {
  const { persons, document } = known;
  const { tokens, sentences } = document;
  const start = tokens.start[at]!;
  const own = tokens.sentence[at]!;
  const isInQuote = opensQuote(document.text, start);
  const before = (sentence: number): Span => ({
    start: tokens.start[sentences.first[sentence]!]!,
    end: Math.min(start, tokens.end[sentences.first[sentence + 1]! - 1]!),
  });
  // `Torres praised him`: the pronoun is nobody named before it in the same sentence.
  const others = isObject ? [describedIn(known, own, at), ...persons.within(before(own)).map(({ id }) => id)] : [];
  let far = 0;
  const last = Math.max(0, own - FARTHEST);
  for (let sentence = isObject ? own - 1 : own; sentence >= last && far < FAR; sentence--) {
    const id = aboutWhom(known, sentence, before(sentence), sex, isInQuote);
    if (id !== undefined && !others.includes(id)) return id;
    if (isOfOther(document, sentence, sex, at)) return undefined;
    if (sentence !== own && !goesOn(document, sentence, sex)) far++;
  }
  return undefined;
};

/** The person whom a sentence is about as far as a span reaches: described there, or named. */
const aboutWhom = (known: Known, sentence: number, span: Span, sex: Sex, isInQuote: boolean): string | undefined => {
  const { document } = known;
  const { first } = document.sentences;
  const end = Math.min(tokenAt(document, span.end), first[sentence + 1]!);
  // `The judge ordered him to pay. He had been arrested`: it goes on about him.
  const goesOnAboutObject = hasWord(document, objectsOf[sex], first[sentence]!, end);
  const described = isInQuote || goesOnAboutObject ? undefined : describedIn(known, sentence, end);
  return described !== undefined && isOfSex(known, { id: described }, sex)
    ? described
    : subjectOf(known, sentence, span, sex, isInQuote);
};

/** `The former minister was extradited. He had been arrested`: the one person whom the description that opens a sentence means. */
const describedIn = ({ described, document }: Known, sentence: number, end: number): string | undefined => {
  const first = document.sentences.first[sentence]!;
  const { chunks } = siteOf(document, first);
  const to = chunks.to[first]!;
  if (document.tokens.word[first] !== THE || chunks.kind[first] !== Kind.Noun || to > end) return undefined;
  const [id, ...others] = described(spanOf(document, first, to), slice(document, first, to)) ?? [];
  return others.length === 0 ? id : undefined;
};

const isOfOther = (document: Document, sentence: number, sex: Sex, at: number): boolean =>
  isSomebodyElse(document, sentence, sex, at) || isDeathOfNameless(document, sentence, sex, at);

/** `The victim was found at noon. He was taken away`: whether a sentence is about somebody without a name. */
const isSomebodyElse = (document: Document, sentence: number, sex: Sex, end: number): boolean => {
  const first = document.sentences.first[sentence]!;
  const { chunks } = siteOf(document, first);
  if (chunks.kind[first] !== Kind.Noun || chunks.to[first]! > end) return false;
  const head = chunks.head[first]!;
  const word = slice(document, head);
  return (
    tagAt(document, head) === Tag.NN &&
    (chunks.flags[first]! & Noun.Name) === 0 &&
    somebody.has(word) &&
    !notOfSex[sex].has(word)
  );
};

/** Whether a sentence speaks of somebody of that sex by a pronoun: `Her first novel was banned`. */
const goesOn = (document: Document, sentence: number, sex: Sex): boolean =>
  hasWord(document, pronouns[sex], document.sentences.first[sentence]!, document.sentences.first[sentence + 1]!);

const pronouns: Readonly<Record<Sex, WordSet>> = {
  m: wordSet(['he', 'him', 'his']),
  f: wordSet(['she', 'her', 'hers']),
};

/** Whom a sentence is about; `Judge Mary Roe said Daniel Mwangi had lied` is about him if `he` follows. */
const subjectOf = (known: Known, sentence: number, span: Span, sex: Sex, isInQuote: boolean): string | undefined => {
  const { persons, document } = known;
  const [first, ...more] = persons.within(span);
  if (first === undefined) return undefined;
  const isQuoting = isQuoted(first, document);
  // `"He fell," Torres said. "He was alone."`: not the speaker, who would say *I*.
  if (isInQuote && (isQuoting || isSpeaker(first, document))) return undefined;
  if (isMourner(first, span.end, document)) return more.findLast((other) => isOfSex(known, other, sex))?.id;
  if (isQuoting) return isOfSex(known, first, sex) ? first.id : undefined;
  return isTopic(first, sentence, document) ? onlyOfSex(known, first, more, sex) : undefined;
};

const isTopic = (place: Place, sentence: number, document: Document): boolean =>
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

/** The first person if of that sex or of unknown sex, else the only other one known to be of it. */
const onlyOfSex = (known: Known, first: Place, more: readonly Place[], sex: Sex): string | undefined => {
  if (isOfSex(known, first, sex)) return first.id;
  const [other, ...others] = new Set(more.map(({ id }) => id).filter((id) => known.sexes.get(id) === sex));
  return others.length === 0 ? other : undefined;
};

/** `after Luis Soto said he would resign` */
const speakerOf = (known: Known, at: number, sex: Sex): string | undefined => {
  const { persons, document } = known;
  const speaker = speakerOfClause(document, at);
  if (speaker < 0) return undefined;
  const { start, end } = document.tokens;
  const [place] = persons.touching({ start: start[speaker]!, end: end[speaker]! });
  return place !== undefined && isOfSex(known, place, sex) ? place.id : undefined;
};

const male: ReadonlySet<string> = new Set(['he', 'him', 'his']);
const objects: ReadonlySet<string> = new Set(['him', 'her']);
const objectsOf: Readonly<Record<Sex, WordSet>> = { m: wordSet(['him']), f: wordSet(['her']) };
const subjects: ReadonlySet<string> = new Set(['he', 'she']);

/** How many sentences before it the antecedent of a pronoun may be, those that go on with such a pronoun not counted. */
const FAR = 4;
const FARTHEST = 12;

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
