/** Whom *I* means: the speaker of the quotation that it stands in. */
import type { Span } from '../../core/entity.js';
import { sentenceStart, tokenAt, type Document } from '../../text/document.js';
import { reporting } from '../../language/reporting.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import type { MentionIndex } from '../mention-index.js';
import { isQuoted, isSpeaker, opensQuote } from './speakers.js';

/** The ids of those whom *he* or *she* at a place means. */
type Topics = (span: Span, pronoun: string) => readonly string[];

/** `"I will resign," said Ana Torres`, `Ana Torres said: "I will resign"`; nobody if *I* is not quoted. */
export const speakerOfQuotation = (
  offset: number,
  who: MentionIndex,
  document: Document,
  topics: Topics,
): readonly string[] => {
  const { text } = document;
  if (!opensQuote(text, offset)) return [];
  const end = closing(text, offset);
  const begin = opening(text, offset);
  const after = end < 0 ? undefined : speakerWithin(afterQuotation(end, document), who, document, topics);
  return (
    after ?? (begin < 0 ? undefined : speakerWithin(beforeQuotation(begin, document), who, document, topics)) ?? []
  );
};

const MARKS = /["“”\n]/;
/** `"I will go." Torres said: "We`: after a full stop somebody else may speak. */
const ENDED = /\.\s?$/;

/** Where a quotation ends that its sentence goes on after; -1 if none does. */
const closing = (text: string, offset: number): number => {
  const at = text.slice(offset, offset + LONGEST).search(MARKS);
  return at < 0 || text[offset + at] === '\n' || ENDED.test(text.slice(offset, offset + at)) ? -1 : offset + at;
};

/** Where a quotation begins; -1 if that is far away. */
const opening = (text: string, offset: number): number => {
  for (let at = offset - 1; at >= Math.max(0, offset - LONGEST) && text[at] !== '\n'; at--)
    if (MARKS.test(text[at]!)) return at;
  return -1;
};

/** The most characters of a quotation that are read on either side, and of the words that say whose it is. */
const LONGEST = 600;
const NEAR = 120;

/** The rest of the sentence, as far as the next quotation. */
const afterQuotation = (end: number, { text }: Document): Span => {
  const rest = text.slice(end + 1, end + 1 + NEAR).search(MARKS);
  return { start: end + 1, end: end + 1 + (rest < 0 ? NEAR : rest) };
};

/** `Torres said: "I`, `," Torres said. "I`: the sentence before it. */
const beforeQuotation = (begin: number, document: Document): Span => {
  const last = tokenAt(document, begin) - 1;
  if (last < 0) return { start: begin, end: begin };
  const start = Math.max(document.tokens.start[sentenceStart(document, last)]!, begin - NEAR);
  const mark = document.text.slice(start, begin).search(LAST_MARK);
  return { start: start + mark + 1, end: begin };
};

const LAST_MARK = /["“”\n][^"“”\n]*$/;

/** Who says something there by name, or the one whom `he said` means; undefined if nobody does. */
const speakerWithin = (
  span: Span,
  who: MentionIndex,
  document: Document,
  topics: Topics,
): readonly string[] | undefined => {
  const named = who
    .within(span)
    .find((place) => place.type === 'person' && (isSpeaker(place, document) || isQuoted(place, document)));
  return named === undefined ? ofPronoun(span, document, topics) : [named.id];
};

/** `he said` */
const ofPronoun = (span: Span, document: Document, topics: Topics): readonly string[] | undefined => {
  const { start, end, word } = document.tokens;
  const at = tokenAt(document, span.start);
  if (at + 1 >= word.length || end[at + 1]! > span.end) return undefined;
  if (!pronouns.has(word[at]!) || !reporting.has(word[at + 1]!)) return undefined;
  const ids = topics({ start: start[at]!, end: end[at]! }, document.text.slice(start[at], end[at]).toLowerCase());
  return ids.length === 0 ? undefined : ids;
};

const pronouns = wordSet(['he', 'she']);
