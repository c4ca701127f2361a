import { MONTH_NAMES, WEEKDAY_NAMES } from '../core/calendar-names.js';
import type { EventTitle, Span } from '../core/entity.js';
import type { TokenRange } from '../language/clauses.js';
import { Kind, Noun, Verb } from '../language/chunks/kinds.js';
import { byPhraseOf, objectsOf } from '../language/chunks/objects.js';
import { siteOf, type Chunk, type Site } from '../language/chunks/site.js';
import { subjectsOf } from '../language/chunks/subjects.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { OF } from '../lexicon/small-words.js';
import { wordSet } from '../lexicon/vocabulary.js';
import { isCapitalised, isGlued, slice, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { NOMINAL } from './forms.js';
import { candidatesOf } from './lexicon.js';
import type { Use } from './part-of-speech.js';

/** Words in a title at most, and of those the words of the one who acts. */
const WORDS = 9;
const ACTOR_WORDS = 4;

export const titleOf = (document: Document, trigger: TokenRange, use: Use): EventTitle => {
  const site = siteOf(document, trigger.from);
  const chunk = site.chunks.of[trigger.from]!;
  if (use === 'verb' && site.chunks.kind[chunk] === Kind.Verb) return verbTitle(site, chunk, trigger);
  return { actor: null, what: nounTitle(site, chunk, trigger), subject: null, agents: null, targets: null };
};

const verbTitle = (site: Site, verb: Chunk, trigger: TokenRange): EventTitle => {
  const isPassive = (site.chunks.flags[verb]! & Verb.Passive) !== 0;
  const subjects = subjectsOf(site, verb).filter((noun) => isNamed(site, noun));
  const objects = objectsOf(site, verb).filter((noun) => isNamed(site, noun));
  const others = isPassive
    ? byPhraseOf(site, verb).filter((noun) => isNamed(site, noun))
    : objects.filter((noun) => !isHappening(site, noun));
  const actor = subjects.length === 0 ? null : listed(site, subjects);
  const suffering = subjects.filter((noun) => !isHappening(site, noun));
  const [agents, targets] = isPassive ? [others, suffering] : [subjects, others];
  return {
    actor,
    what: predicate(site, verb, trigger, WORDS - wordsIn(actor ?? '')),
    subject: isPassive ? 'targets' : 'agents',
    agents: spanOfAll(site, agents),
    targets: spanOfAll(site, targets),
  };
};

/** `an inquiry`, `the accord`: what a verb brings about or is about suffers nothing. */
const isHappening = ({ chunks, document }: Site, noun: Chunk): boolean =>
  candidatesOf(document.tokens.word[chunks.head[noun]!]!)?.some(({ forms }) => (forms & NOMINAL) !== 0) === true;

/** `Peru and Chile`; of more than two the first. */
const listed = (site: Site, nouns: readonly Chunk[]): string => {
  const [first, second] = nouns;
  const both = second === undefined || nouns.length > 2 ? null : `${phrase(site, first!)} and ${phrase(site, second)}`;
  return both !== null && wordsIn(both) <= ACTOR_WORDS + 1 ? both : phrase(site, first!);
};

/** A noun phrase that says who or what: no pronoun, and no day or week. */
const isNamed = ({ chunks, document }: Site, noun: Chunk): boolean =>
  chunks.kind[noun] === Kind.Noun &&
  (chunks.flags[noun]! & (Noun.Pronoun | Noun.There)) === 0 &&
  !isDay(document, noun) &&
  !days.has(document.tokens.word[chunks.head[noun]!]!);

/** A noun phrase without its article, cut from the front to its head and what stands right before it. */
const phrase = (site: Site, noun: Chunk): string => {
  const { from, to } = headPhrase(site, noun);
  return oneLine(slice(site.document, from, to));
};

const headPhrase = (site: Site, noun: Chunk): TokenRange => {
  const { chunks, document } = site;
  const to = chunks.to[noun]!;
  let from = numberOf(site, noun);
  while (from < to - 1 && isLeftOut(document, from)) from++;
  while (to - from > ACTOR_WORDS && chunks.head[noun]! > from) from++;
  while (from < to - 1 && isJunction(document, from)) from++;
  return { from, to };
};

/** `76 people` of `at least 76 people`. */
const numberOf = ({ document, chunks }: Site, noun: Chunk): number => {
  if ((chunks.flags[noun]! & Noun.Quantity) === 0) return noun;
  let at: number = noun;
  while (at < chunks.head[noun]! && estimates.has(document.tokens.word[at]!)) at++;
  return at;
};

const estimates = wordSet(
  'at least most up to more fewer less than as many few about around nearly almost over'.split(' '),
);

const isLeftOut = ({ tokens }: Document, at: number): boolean => articles.has(tokens.word[at]!);
const articles = wordSet([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
]);

/** What cannot open a phrase that was cut: `'s`, `-`, `of`. */
const isJunction = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Clitic ||
  tokens.shape[at] === Shape.Punctuation ||
  partOfWord(tokens.word[at]!) === Part.Preposition;

/** The verb group, what it is done to and the phrase that goes with it, chunk by chunk while there is room. */
const predicate = (site: Site, verb: Chunk, trigger: TokenRange, most: number): string => {
  const end = Math.max(site.chunks.to[verb]!, trigger.to);
  const parts = [verbGroup(site, verb, end)];
  let room = most - wordsIn(parts[0]!);
  let at = end < site.to ? site.chunks.of[end]! : site.to;
  while (at < site.to && at >= end) {
    const [part, next] = nextPart(site, at);
    room -= wordsIn(part);
    if (part === '' || room < 0) break;
    parts.push(part);
    at = next;
  }
  return parts.join(' ');
};

/** The object, a preposition with its noun phrase, or an infinitive; nothing where the clause or the title ends. */
const nextPart = (site: Site, at: Chunk): readonly [part: string, next: Chunk] => {
  const { chunks, document, to } = site;
  if (isNamed(site, at)) return nounPart(site, at);
  const next = chunks.to[at]!;
  if (
    chunks.kind[at] === Kind.Preposition &&
    taken.has(document.tokens.word[at]!) &&
    next < to &&
    isNamed(site, next)
  ) {
    const [part, end] = nounPart(site, next);
    return [`${oneLine(slice(document, at, next))} ${part}`, end];
  }
  return chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Infinitive) !== 0
    ? infinitivePart(site, at)
    : ['', to];
};

/** A noun phrase with its `of` phrase, if that is a name: `US Secretary of State Antony Blinken`. */
const nounPart = (site: Site, noun: Chunk): readonly [part: string, next: Chunk] => {
  const { chunks, document, to } = site;
  const end = unitEnd(site, chunks.to[noun]!);
  const own =
    phrase(site, noun) + document.text.slice(document.tokens.end[chunks.to[noun]! - 1], document.tokens.end[end - 1]);
  const name = end + 1;
  const isTitle = document.tokens.word[end] === OF && name < to && isNamed(site, name) && isCapitalised(document, name);
  return isTitle ? [`${own} of ${phrase(site, name)}`, chunks.to[name]!] : [own, end];
};

/** `to step up efforts`: with its object, or with what goes on without one; never cut from a pronoun. */
const infinitivePart = (site: Site, at: Chunk): readonly [part: string, next: Chunk] => {
  const { chunks, document, to } = site;
  let end = chunks.to[at]!;
  while (end < to && chunks.kind[end] === Kind.Adverb) end = chunks.to[end]!;
  const verb = oneLine(slice(document, at, end));
  if (end < to && isNamed(site, end)) {
    const [part, next] = nounPart(site, end);
    return [`${verb} ${part}`, next];
  }
  return end >= to || ends.has(chunks.kind[end]!) || end > chunks.to[at]! ? [verb, end] : ['', to];
};

const ends: ReadonlySet<number> = new Set([Kind.Comma, Kind.Break, Kind.Joint, Kind.Marker]);

/** `13.8%`, `US$2.51`, `3-1`: what is written in one are several tokens. */
const unitEnd = ({ document }: Site, from: number): number => {
  const { tokens, text } = document;
  let to = from;
  while (
    to < tokens.length &&
    isGlued(document, to - 1) &&
    UNIT.test(text.slice(tokens.end[to - 1]! - 1, tokens.end[to]))
  )
    to++;
  return to;
};

const UNIT = /^.[%$€£–-]|^[$€£–-]\d/;

/** Prepositions that say to whom or of what; when and where have columns of their own. */
const taken = wordSet('of on to with against for from over into about between among by'.split(' '));

const days = wordSet([
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ...'today yesterday tomorrow night week month year morning afternoon evening'.split(' '),
]);

const isDay = ({ tokens }: Document, at: Chunk): boolean =>
  days.has(tokens.word[at]!) ||
  (at + 1 < tokens.length && temporal.has(tokens.word[at]!) && days.has(tokens.word[at + 1]!));

const temporal = wordSet(['last', 'next', 'this', 'early', 'late', 'every', 'each']);

/** Of a passive only the participle, if nothing but a tense stands before it: `two herders killed`. */
const verbGroup = ({ document, chunks }: Site, verb: Chunk, end: number): string => {
  const head = chunks.head[verb]!;
  const isPlain = (chunks.flags[verb]! & (Verb.Passive | Verb.Modal | Verb.Negated)) === Verb.Passive;
  let from: number = verb;
  while (from < head && (isPlain ? auxiliaries : having).has(document.tokens.word[from]!)) from++;
  return oneLine(slice(document, from, end));
};

const having = wordSet(['has', 'have', 'had', "'ve", "'d"]);
const auxiliaries = wordSet('was were is are be been being has have had got get'.split(' '));

/** `Kenyan raid on Garissa camp`: the noun phrase up to its head, and what it was of. */
const nounTitle = (site: Site, chunk: Chunk, trigger: TokenRange): string => {
  const { chunks, document } = site;
  if (chunks.kind[chunk] !== Kind.Noun) return oneLine(slice(document, trigger.from, trigger.to));
  const { from } = headPhrase(site, chunk);
  const end = Math.max(trigger.to, chunks.to[chunk]!);
  const own = oneLine(slice(document, Math.min(from, trigger.from), end));
  if (end >= site.to || chunks.of[end]! < end) return own;
  const [part] = ofNoun.has(document.tokens.word[end]!) ? nextPart(site, end) : [''];
  return part === '' || wordsIn(own) + wordsIn(part) > WORDS ? own : `${own} ${part}`;
};

const ofNoun = wordSet(['of', 'on', 'against', 'with', 'between', 'to', 'for', 'over', 'by']);

/** From the first word of the first phrase to the last of the last, without the article. */
const spanOfAll = (site: Site, nouns: readonly Chunk[]): Span | null => {
  if (nouns.length === 0) return null;
  const { start, end } = site.document.tokens;
  const { from } = headPhrase(site, nouns[0]!);
  return { start: start[from]!, end: end[site.chunks.to[nouns.at(-1)!]! - 1]! };
};

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(' ').length);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
