/** Finds speakers by the words between them and what they say. */
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { siteOf } from '../../language/chunks/site.js';
import { COMMA } from '../../lexicon/marks.js';
import { THAT } from '../../lexicon/small-words.js';
import { wordList } from '../../lexicon/lists.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { reporting, speaking } from '../../language/reporting.js';
import { sentenceStart, slice, tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Place } from '../mention-index.js';

/** The last token of who says the clause that a token opens: `North Korea said that it`; -1 if nobody does. */
export const speakerOfClause = (document: Document, clause: number): number => {
  const { word } = document.tokens;
  let at = clause - 1;
  if (word[at] === THAT) at--;
  const first = sentenceStart(document, clause);
  if (at < first) return -1;
  at = beforeTime(document, at);
  if (!said.has(word[at]!) && !stating.has(word[at]!)) return -1;
  at -= helping.has(word[at - 1]!) ? 2 : 1;
  return at >= first ? at : -1;
};

/** `said last week they`, `said on Monday that it` */
const beforeTime = (document: Document, at: number): number => {
  const { chunks } = siteOf(document, at);
  const chunk = chunks.of[at]!;
  if (chunks.kind[chunk] !== Kind.Noun || (chunks.flags[chunk]! & Noun.Time) === 0) return at;
  return placing.has(document.tokens.word[chunk - 1]!) ? chunk - 2 : chunk - 1;
};

const placing = wordSet(['on', 'in', 'at', 'late', 'early', 'earlier']);
/** Not *told*: it is followed by the addressee. */
const said = wordSet(['said', 'say', 'says', 'promised']);
const stating = wordList('language/reporting-verbs/report', 'language/reporting-verbs/opinion');
const helping = wordSet(['has', 'have', 'had', 'also', 'later']);

/** `Police said they had arrested`: whether the clause is said by a group, so that *they* is not somebody else. */
export const isSaidByCrowd = (document: Document, clause: number): boolean => {
  const speaker = speakerOfClause(document, clause);
  if (speaker < 0) return false;
  const shape = document.tokens.shape[speaker];
  return (shape === Shape.Lower || shape === Shape.Capital) && /(?:^police|s)$/i.test(slice(document, speaker));
};

/** `Torres said`, `Torres, said` */
export const isSpeaker = ({ end }: Place, document: Document): boolean => {
  const { word } = document.tokens;
  const next = tokenAt(document, end);
  return reporting.has(word[word[next] === COMMA ? next + 1 : next]!);
};

/** `"He was warned," said his sister, Rosa Kovač. She …`: the speaker, although the verb comes first. */
export const isQuoted = ({ start }: Place, document: Document): boolean => {
  const { word, shape } = document.tokens;
  const name = tokenAt(document, start);
  const first = Math.max(sentenceStart(document, name), name - LONGEST);
  for (let at = name - 1; at > first; at--) {
    if (shape[at] !== Shape.Punctuation) continue;
    const mark = slice(document, at);
    if (QUOTES.includes(mark) && ',?!'.includes(slice(document, at - 1))) return speaking.has(word[at + 1]!);
    if (CLOSING.includes(mark)) return false;
  }
  return false;
};

/** The most tokens between a quotation and the name of its speaker. */
const LONGEST = 14;
const QUOTES = '"”’\'';
const CLOSING = '.;:"“”';

/** Whether a quotation that its paragraph has opened before an offset is still open. */
export const opensQuote = (text: string, offset: number): boolean => {
  const near = text.slice(Math.max(0, offset - PARAGRAPH), offset);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const curly = Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
  return curly >= 0 ? before[curly] === '“' : before.split('"').length % 2 === 0;
};

/** How many characters of a paragraph are read at most. */
const PARAGRAPH = 2000;
