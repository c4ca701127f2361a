import type { EventMention, NewsEvent, Span } from '../core/entity.js';
import type { Document } from '../text/document.js';
import { familiesOf, stemsOf, topicOf } from './families.js';
import type { Lead, Step } from './happening.js';

/** How far before a trigger its article or `another` stands, in characters. */
const REACH = 32;
const ANOTHER =
  /\b(?:another|second|third|fourth|new|separate|further|other|previous|earlier|similar|more)\s(?:[\w’'-]{1,20}\s)?(?:[\w’'-]{1,20}\s)?$/i;
const DEFINITE = /\b(?:the|this|that|these|those|their|his|her|its)\s(?:[\w’'-]{1,30}\s)?$/i;

/** The mentions of named events and of occurrences, in text order. */
export const stepsOf = (events: readonly NewsEvent[], document: Document): Step[] => {
  const pairs = events.flatMap((event) => event.mentions.map((mention) => ({ event, mention })));
  pairs.sort((a, b) => a.mention.start - b.mention.start);
  const headline = headlineEnd(document.text);
  // Without a headline the first sentence stands for it.
  let [sentence, start] = [headline === 0 ? -1 : 0, -1];
  return pairs.map(({ event, mention }) => {
    if (mention.sentence.start !== start) [sentence, start] = [sentence + 1, mention.sentence.start];
    const inHeadline = mention.start < headline;
    return stepOf(event, mention, { inHeadline, sentence: inHeadline ? 0 : sentence }, document);
  });
};

const stepOf = (
  event: NewsEvent,
  mention: EventMention,
  place: Pick<Step, 'inHeadline' | 'sentence'>,
  document: Document,
): Step => {
  const target = headOf(mention.targets[0], document);
  const topic = topicOf(mention.lemma, target);
  const isNobody = event.participants.length === 0;
  return {
    ...{ event, mention, ...place },
    lead: leadOf(event, mention, document),
    families: familiesOf(event.kind, topic),
    stems: stemsOf(topic),
    actor: isNobody ? headOf(mention.agents[0], document) : null,
    target,
    count: event.kind === 'casualty' ? countOf(mention.title?.targets ?? mention.targets[0], document) : null,
  };
};

/** Where a first line ends that is no sentence; 0 if the text has none. */
const headlineEnd = (text: string): number => {
  const begin = /\S/.exec(text.slice(0, HEADLINE))?.index ?? 0;
  const end = text.indexOf('\n', begin);
  return end < 0 || end > HEADLINE || text.slice(begin, end).trimEnd().endsWith('.') ? 0 : end;
};

/** No headline is longer. */
const HEADLINE = 200;

const leadOf = ({ tier }: NewsEvent, { start }: EventMention, { text }: Document): Lead => {
  if (tier === 'named') return 'none';
  const before = text.slice(Math.max(0, start - REACH), start);
  return ANOTHER.test(before) ? 'another' : DEFINITE.test(before) ? 'definite' : 'none';
};

/** The last word of a phrase, up to its first preposition or comma; null of a pronoun. */
const headOf = (span: Span | undefined, { text }: Document): string | null => {
  if (span === undefined) return null;
  const phrase = text.slice(span.start, Math.min(span.end, span.start + PHRASE)).split(BREAK)[0] ?? '';
  const head = phrase.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return head === '' || PRONOUN.test(head) ? null : head;
};

const PHRASE = 100;
const BREAK = /[,;:–—]|\s(?:of|in|at|on|from|for|with|to|by|who|which|that|after|as)\s/;
const PRONOUN = /^(?:it|they|them|he|him|she|her|we|us|i|me|this|that|who|which|these|those|both|two|all|more|others)$/;

const countOf = (span: Span | undefined, { text }: Document): string | null =>
  span === undefined ? null : (COUNT.exec(text.slice(span.start, span.end))?.[0].toLowerCase() ?? null);

const COUNT = /\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
