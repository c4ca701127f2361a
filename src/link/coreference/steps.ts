import type { EventKind, EventMention, NewsEvent, Span } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { BY, indefinite, OF } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, isHyphen, sentenceStart, tokenAt, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CHARGE, familiesOf, sortOf, stemsOf, topicOf } from './families.js';
import { isTime } from '../../language/chunks/noun-flags.js';
import { siteOf } from '../../language/chunks/site.js';
import { isSuperlative } from '../../language/superlatives.js';
import { isNounRule, type EventDraft, type Lead, type Step } from './happening.js';
import { onlyPoints } from './pointers.js';
import { bitOf } from '../../core/kind-bits.js';
import { tieOf } from './ties.js';
import { traitsOf } from './traits.js';
import { countOf, headOf, isPronoun, subjectOf } from './wording.js';

/** The most words between a trigger and its article or `another`. */
const REACH = 3;
const another = set('another second third fourth new separate further other previous earlier similar more');
/** `the next summit`: not the one that was spoken of. */
const ahead = set('next');
const definite = set('the this that these those their his her its');

/** The mentions of named events and of occurrences, in text order. */
export const stepsOf = (events: readonly EventDraft[], document: Document): Step[] => {
  const pairs = gather(events, (event) => event.mentions.map((mention) => ({ event, mention })));
  pairs.sort((a, b) => a.mention.start - b.mention.start);
  const headline = headlineEnd(document.text);
  // Without a headline the first sentence takes its place.
  let [sentence, start] = [headline === 0 ? -1 : 0, -1];
  return pairs.map(({ event, mention }) => {
    if (mention.sentence.start !== start && !onlyPoints(mention))
      [sentence, start] = [sentence + 1, mention.sentence.start];
    const inHeadline = mention.start < headline;
    return stepOf(event, mention, { inHeadline, sentence: inHeadline ? 0 : sentence }, document);
  });
};

const stepOf = (
  event: EventDraft,
  mention: EventMention,
  place: Pick<Step, 'inHeadline' | 'sentence'>,
  document: Document,
): Step => {
  const target = targetOf(mention, document);
  const topic = topicOf(mention.lemma, target);
  const isNobody = event.participants.length === 0;
  const isWithoutAgent = event.participants.every(({ role }) => role === 'target');
  const from = tokenAt(document, mention.start);
  const to = tokenAt(document, mention.end);
  const first = firstBefore(document, from);
  const isNominal = isNounRule(mention.rule);
  const step = {
    event,
    mention,
    document,
    from,
    to,
    isNominal,
    inHeadline: place.inHeadline,
    sentence: place.sentence,
    lead: leadOf(event, mention, from, first, document),
    tie: tieOf(mention, from, first, document),
    families: isCharged(mention) ? ofCharges : familiesOf(event.kind, topic),
    stems: stemsOf(topic),
    actor: isWithoutAgent ? actorOf(mention, document) : null,
    ofWhat: wordAt(document, to) === OF ? target : null,
    subject: isWithoutAgent ? subjectOf(mention.agents[0], document) : null,
    isOfPronoun: isNobody && isUnnamed(mention, document),
    target,
    isOfNewcomer: event.kind === 'casualty' && isNewcomer(mention, document),
    count: event.kind === 'casualty' ? countOf(mention.title?.targets ?? mention.targets[0], document) : null,
    kindBit: bitOf[event.kind],
    traits: 0,
  };
  step.traits = traitsOf(step);
  return step;
};

const actorOf = ({ agents }: EventMention, document: Document): string | null => sortOfHead(agents[0], document);
const targetOf = ({ targets }: EventMention, document: Document): string | null => sortOfHead(targets[0], document);

const sortOfHead = (side: Span | undefined, document: Document): string | null => {
  const head = headOf(side, document);
  return head === null ? null : sortOf(head);
};

/** `is accused of arson`: of somebody whom nobody but the authorities can have accused. */
const isCharged = ({ lemma, agents }: EventMention): boolean => lemma === 'accuse' && agents.length === 0;

const ofCharges = [CHARGE];

/** `a boy died`, `another child was hurt` */
const isNewcomer = ({ agents, targets }: EventMention, document: Document): boolean =>
  [...agents, ...targets].some(({ start }) => newcomers.has(document.tokens.word[tokenAt(document, start)]!));

const newcomers = wordSet(['a', 'an', 'another']);

/** Where the headline ends: the first line if it is no sentence, at most with a line for the day above it; 0 if there is none. */
const headlineEnd = (text: string): number => {
  let begin = /\S/.exec(text.slice(0, HEADLINE))?.index ?? 0;
  let end = text.indexOf('\n', begin);
  if (end >= 0 && end < HEADLINE && isDayLine(text.slice(begin, end))) {
    begin = end + 1;
    end = text.indexOf('\n', begin);
  }
  return end < 0 || end - begin > HEADLINE || text.slice(begin, end).trimEnd().endsWith('.') ? 0 : end;
};

/** `PUBLISHED FRIDAY, MARCH 8, 2013 AT 12:46 PM` */
const isDayLine = (line: string): boolean =>
  /\d/.test(line) && line.split(/[^A-Za-z]+/).every((word) => word === '' || ofDays.has(word.toLowerCase()));

const ofDays: ReadonlySet<string> = new Set(
  `published posted updated last on at am pm a m p et est edt gmt utc bst ist cet cest pst pdt cst cdt mst mdt aest monday tuesday wednesday thursday friday saturday sunday mon tue
  wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec`.split(/\s+/),
);

/** The longest headline. */
const HEADLINE = 200;

const leadOf = (
  { tier, kind }: NewsEvent,
  mention: EventMention,
  at: number,
  first: number,
  document: Document,
): Lead => {
  if (tier === 'named') return 'none';
  const { rule } = mention;
  if (isOneMore(mention, at, first, document)) return 'another';
  if (hasWord(document, definite, Math.max(first, at - REACH + 1), at)) return 'definite';
  if (isNounRule(rule) && !byName.has(kind) && isOfDefinite(document, at)) return 'definite';
  return isNounRule(rule) && kind !== 'sport' && isOfTime(document, at) ? 'definite' : 'none';
};

/** `the catastrophic natural disaster`: the words between article and noun tell it from no other; not `the largest trials`. */
const isOfDefinite = (document: Document, at: number): boolean => {
  const { word, shape } = document.tokens;
  const first = siteOf(document, at).chunks.of[at]!;
  if (!definite.has(word[first]!)) return false;
  for (let i = first + 1; i < at; i++)
    if ((shape[i] !== Shape.Lower && !isHyphen(document, i) && !isMeasure(document, i)) || isRank(document, i))
      return false;
  return true;
};

/** `the 6.4-magnitude tremor`; not `the 2005 deal` */
const isMeasure = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Number && isHyphen(document, at + 1);

/** `first`, `largest`, `most`; not `forest` */
const isRank = (document: Document, at: number): boolean =>
  ranks.has(document.tokens.word[at]!) || isSuperlative(document, at);

const ranks = set('first second third last most only');

/** Of these kinds a word before the noun tells one from the others: `the best actor award`. */
const byName: ReadonlySet<EventKind> = new Set<EventKind>(['culture', 'sport']);

/**
 * `other agencies providing aid`: for a noun, only what is in its own phrase counts; `had struck two other cars while fleeing`:
 * for a verb, only what is in its subject.
 */
const isOneMore = (mention: EventMention, at: number, first: number, document: Document): boolean => {
  const { chunks } = siteOf(document, at);
  if (isNounRule(mention.rule))
    return hasWord(document, another, Math.max(first, chunks.of[at]!), at) || isOther(document, chunks.of[at]!);
  const sides = [...mention.agents, ...mention.targets];
  const { word, start } = document.tokens;
  for (let i = first; i < at; i++)
    if (another.has(word[i]!) && (sides.length === 0 || sides.some((side) => isIn(side, start[i]!)))) return true;
  return false;
};

/** `The next summit` at the beginning of its sentence, `followed by a 2.0-magnitude quake` */
const isOther = (document: Document, phrase: number): boolean =>
  isFollowUp(document, phrase) ||
  (phrase === sentenceStart(document, phrase) && ahead.has(wordAt(document, phrase + 1)));

/** `followed by a 2.0-magnitude quake` */
const isFollowUp = ({ tokens: { word } }: Document, phrase: number): boolean =>
  word[phrase - 1] === BY && word[phrase - 2] === FOLLOWED && indefinite.has(word[phrase]!);

const FOLLOWED = intern('followed');

const isIn = ({ start, end }: Span, at: number): boolean => at >= start && at < end;

/** `Sunday's vote`, `last week's deadly attack`; teams have a game each week. */
const isOfTime = (document: Document, at: number): boolean => {
  const { chunks } = siteOf(document, at);
  const { shape } = document.tokens;
  for (let i = at - 1; i > chunks.of[at]!; i--) if (shape[i] === Shape.Clitic) return isTime(document, i - 1);
  return false;
};

/** The first of the words right before a token, after any punctuation mark. */
const firstBefore = (document: Document, at: number): number => {
  const limit = Math.max(at - REACH, sentenceStart(document, at));
  let first = at;
  while (first > limit && document.tokens.shape[first - 1] !== Shape.Punctuation) first--;
  return first;
};

/** `they were held`, `most of them were deported` */
const isUnnamed = ({ agents, targets, title }: EventMention, document: Document): boolean => {
  const sides = [...agents, ...targets];
  return sides.some((span) => isPronoun(span, document)) || (sides.length === 0 && title?.subject === 'targets');
};
