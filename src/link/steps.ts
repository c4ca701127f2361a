import type { EventMention, NewsEvent } from '../core/entity.js';
import { gather } from '../core/gather.js';
import { OF } from '../lexicon/small-words.js';
import { sentenceStart, slice, tokenAt, wordAt, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { familiesOf, stemsOf, topicOf } from './families.js';
import { siteOf } from '../language/chunks/site.js';
import { NOUN, type EventDraft, type Lead, type Step } from './happening.js';
import { countOf, headOf, isPronoun, subjectOf } from './wording.js';

/** The most words between a trigger and its article or `another`. */
const REACH = 3;
const another = new Set(
  'another second third fourth new separate further other previous earlier similar more'.split(' '),
);
const definite = new Set('the this that these those their his her its'.split(' '));

/** The mentions of named events and of occurrences, in text order. */
export const stepsOf = (events: readonly EventDraft[], document: Document): Step[] => {
  const pairs = gather(events, (event) => event.mentions.map((mention) => ({ event, mention })));
  pairs.sort((a, b) => a.mention.start - b.mention.start);
  const headline = headlineEnd(document.text);
  // Without a headline the first sentence takes its place.
  let [sentence, start] = [headline === 0 ? -1 : 0, -1];
  return pairs.map(({ event, mention }) => {
    if (mention.sentence.start !== start) [sentence, start] = [sentence + 1, mention.sentence.start];
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
  const target = headOf(mention.targets[0], document);
  const topic = topicOf(mention.lemma, target);
  const isNobody = event.participants.length === 0;
  const isWithoutAgent = event.participants.every(({ role }) => role === 'target');
  const at = tokenAt(document, mention.start);
  const words = wordsBefore(document, at);
  return {
    event,
    mention,
    inHeadline: place.inHeadline,
    sentence: place.sentence,
    lead: leadOf(event, mention, at, words, document),
    tie: tieOf(mention, at, words, document),
    families: familiesOf(event.kind, topic),
    stems: stemsOf(topic),
    actor: isWithoutAgent ? headOf(mention.agents[0], document) : null,
    ofWhat: wordAt(document, tokenAt(document, mention.end)) === OF ? target : null,
    subject: isWithoutAgent ? subjectOf(mention.agents[0], document) : null,
    isOfPronoun: isNobody && isUnnamed(mention, document),
    before: document.text.slice(Math.max(mention.sentence.start, mention.start - LOOK_BACK), mention.start),
    target,
    isOfNewcomer: event.kind === 'casualty' && isNewcomer(mention, document),
    count: event.kind === 'casualty' ? countOf(mention.title?.targets ?? mention.targets[0], document) : null,
  };
};

/** `a boy died`, `another child was hurt` */
const isNewcomer = ({ agents, targets }: EventMention, document: Document): boolean =>
  [...agents, ...targets].some(({ start }) => newcomers.has(slice(document, tokenAt(document, start)).toLowerCase()));

const newcomers = new Set(['a', 'an', 'another']);

/** Where the headline ends: a first line that is no sentence; 0 if there is none. */
const headlineEnd = (text: string): number => {
  const begin = /\S/.exec(text.slice(0, HEADLINE))?.index ?? 0;
  const end = text.indexOf('\n', begin);
  return end < 0 || end > HEADLINE || text.slice(begin, end).trimEnd().endsWith('.') ? 0 : end;
};

/** The longest headline. */
const HEADLINE = 200;

const leadOf = (
  { tier }: NewsEvent,
  { rule }: EventMention,
  at: number,
  words: readonly string[],
  document: Document,
): Lead => {
  if (tier === 'named') return 'none';
  // `other agencies providing aid`: of a noun only what stands in its own phrase.
  const own = NOUN.test(rule) ? words.slice(0, at - siteOf(document, at).chunks.of[at]!) : words;
  if (own.some((word) => another.has(word))) return 'another';
  return words.slice(0, REACH - 1).some((word) => definite.has(word)) ? 'definite' : 'none';
};

const tieOf = ({ text, rule }: EventMention, at: number, words: readonly string[], document: Document): Step['tie'] => {
  if (NOUN.test(rule) || !text.endsWith('ing')) {
    const preposition = words.find((word) => !inPhrase.has(word)) ?? '';
    return preposition === 'in' ? 'in' : charging.has(preposition) ? 'charge' : null;
  }
  if (at <= sentenceStart(document, at)) return null;
  const before = slice(document, at - 1).toLowerCase();
  return before === 'by' ? 'by' : before === ',' ? 'participle' : null;
};

const inPhrase = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'attempted', 'taking', 'committing']);
const charging = new Set(['of', 'for', 'over', 'with']);

/** The words right before a token, the nearest first, up to a punctuation mark. */
const wordsBefore = (document: Document, at: number): readonly string[] => {
  const words: string[] = [];
  for (let i = at - 1; i >= sentenceStart(document, at) && words.length < REACH; i--) {
    if (document.tokens.shape[i] === Shape.Punctuation) break;
    words.push(slice(document, i).toLowerCase());
  }
  return words;
};

/** How far back in a sentence something can say what a mention has to do with the one before. */
const LOOK_BACK = 160;

/** `they were held`, `most of them were deported` */
const isUnnamed = ({ agents, targets, title }: EventMention, document: Document): boolean => {
  const sides = [...agents, ...targets];
  return sides.some((span) => isPronoun(span, document)) || (sides.length === 0 && title?.subject === 'targets');
};
