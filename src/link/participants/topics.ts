/** Whom *he* and *she* mean: the person whom the sentence, or one before it, is about. */
import type { EntityType, Span } from '../../core/entity.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { namelessBefore } from '../../language/chunks/nameless.js';
import { siteOf } from '../../language/chunks/site.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { indefinite, THE } from '../../lexicon/small-words.js';
import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, slice, spanOf, tokenAt, type Document } from '../../text/document.js';
import {
  goesOnSaying,
  isDoneTo,
  isTopic,
  onlySubject,
  opensWithThing,
  speaksForHim,
  toldBy,
} from './clause-subjects.js';
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
  return antecedent?.nouns.some((noun) => isNew(document.tokens.word[noun]!)) === true;
};

/** `a man`, `one man` */
const isNew = (word: number): boolean => indefinite.has(word) || word === ONE;

const ONE = intern('one');

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
  // `Ida Holm called him a lion. He was buried in May`: not the one who did so.
  if (goesOnAboutObject && !isInQuote && isDoneTo(known, objectsOf[sex], first[sentence]!, end)) return undefined;
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
  if (first === undefined || speaksForHim(first, sentence, sex, document)) return undefined;
  // `"He fell," Torres said. "He was alone."`: not the speaker, who would say *I*.
  if (isInQuote)
    return isQuoted(first, document) || isSpeaker(first, document)
      ? undefined
      : ofNamed(known, sentence, span, sex, first, more);
  const isOfSpeaker = goesOn(document, sentence, sex) || goesOnSaying(document, span.end);
  return (
    (isOfSpeaker ? undefined : toldBy(known, first, more, sex)) ?? ofNamed(known, sentence, span, sex, first, more)
  );
};

/** The same by those whom the sentence names. */
const ofNamed = (
  known: Known,
  sentence: number,
  span: Span,
  sex: Sex,
  first: Place,
  more: readonly Place[],
): string | undefined => {
  const { document } = known;
  if (isMourner(first, span.end, document)) return more.findLast((other) => isOfSex(known, other, sex))?.id;
  if (isQuoted(first, document)) return isOfSex(known, first, sex) ? first.id : undefined;
  if (isTopic(first, sentence, document)) return onlyOfSex(known, first, more, sex);
  const isAlone = more.every(({ id }) => id === first.id);
  return isAlone && opensWithThing(document, sentence) ? onlySubject(known, [first], sex) : undefined;
};

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
