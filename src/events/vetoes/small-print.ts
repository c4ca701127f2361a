import { MONTH_WORDS, WEEKDAY_NAMES } from '../../core/calendar/calendar-names.js';
import { phraseTable } from '../../language/phrases.js';
import { siteOf } from '../../language/chunks/site.js';
import { Verb } from '../../language/chunks/kinds.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { sentenceStart, type Document } from '../../text/document.js';
import { COMMA, DOT } from '../../lexicon/marks.js';
import { BY, WHO } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { perSentence } from '../../text/per-sentence.js';
import { Shape } from '../../text/tokens.js';
import { just, Of, type Veto } from './veto.js';

const small = phraseTable<'opening' | 'within'>('events/small-print');
/** How much of the text around a word is searched for an address. */
const FAR = 80;
/** Brackets, dashes and bullets that may precede the first word. */
const OPENERS = 2;

/** `Reporting by Ana Ruiz; editing by` */
const opensSmallPrint = (document: Document, at: number): boolean => {
  const { shape } = document.tokens;
  let first = sentenceStart(document, at);
  const limit = first + OPENERS;
  while (first < limit && shape[first] === Shape.Punctuation) first++;
  return small.match(document, first)?.value === 'opening';
};

/** `All rights reserved.` */
const holdsSmallPrint = perSentence((document, sentence) => {
  const { first } = document.sentences;
  for (let at = first[sentence]!; at < first[sentence + 1]!; at++)
    if (small.match(document, at)?.value === 'within') return true;
  return false;
});

/** `http://www.example.com/attack`, `war@example.com` */
const isAddress = ({ text, tokens }: Document, at: number): boolean => {
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  const from = edge(text, start, -1);
  const to = edge(text, end, 1);
  if (to - from <= end - start + 2) return false;
  const around = text.slice(from, to);
  return addressed.some((sign) => around.includes(sign));
};

const addressed = ['://', 'www.', '@', '.com/'];

/** The next blank before or after an offset, not further than `FAR`. */
const edge = (text: string, from: number, step: 1 | -1): number => {
  const next = step > 0 ? 0 : -1;
  let at = from;
  while (Math.abs(at - from) < FAR && text.charCodeAt(at + next) > SPACE) at += step;
  return at;
};

const SPACE = 32;

/** `Beat the eggs and drop the flour in.`: an imperative in a sentence that begins with one. */
const isImperative = (document: Document, at: number): boolean => {
  if (tagAt(document, at) !== Tag.VB || tagAt(document, sentenceStart(document, at)) !== Tag.VB) return false;
  const { chunks } = siteOf(document, at);
  const chunk = chunks.of[at]!;
  return (chunks.flags[chunk]! & Verb.Infinitive) !== 0 && tagAt(document, chunk) === Tag.VB;
};

/** `By Ana Ruiz, who met the minister`: a line that names its author has no verb of its own. */
const isByline = (document: Document, at: number): boolean => {
  const first = sentenceStart(document, at);
  const { word, shape } = document.tokens;
  if (word[first] !== BY || shape[first + 1] !== Shape.Capital || at - first > BYLINE) return false;
  let to = first + 1;
  while (shape[to] === Shape.Capital || shape[to] === Shape.Initial) to++;
  return word[to] === COMMA && word[to + 1] === WHO;
};

/** The most tokens before a word in such a line. */
const BYLINE = 12;

/** `Harwick 3 1 2 won 14 7`: half of the words of a table are numbers; `Roe beat Holm 6-4, 6-2.` ends as sentences do. */
const isTableRow = perSentence(({ tokens, sentences }, sentence) => {
  const [first, last] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  if (last - first > TABLE || tokens.word[last - 1] === DOT) return false;
  let numbers = 0;
  let words = 0;
  for (let i = first; i < last; i++)
    if (tokens.shape[i] === Shape.Number) numbers++;
    else if (tokens.shape[i] !== Shape.Punctuation) words++;
  return numbers >= NUMBERS && numbers >= words;
});

const TABLE = 24;
const NUMBERS = 4;

/** `Published on 18th September 2013`, `Edited time: March 13, 2013 02:15`: nothing but when that was. */
const isDayLine = perSentence(({ tokens: { word, shape }, sentences }, sentence) => {
  const [first, last] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  if (last - first > TABLE || !issued.has(word[first]!)) return false;
  let numbers = 0;
  for (let i = first + 1; i < last; i++)
    if (shape[i] === Shape.Number) numbers++;
    else if (shape[i] !== Shape.Punctuation && !ofDays.has(word[i]!)) return false;
  return numbers > 0;
});

const issued = wordSet(['edited', 'posted', 'published', 'released', 'updated']);
const ofDays = wordSet([
  ...MONTH_WORDS,
  ...WEEKDAY_NAMES,
  ...'a am at est et gmt m nd on p pm rd st th time utc'.split(' '),
]);

export const smallPrintVetoes: readonly Veto[] = [
  {
    name: 'byline',
    reason: 'a line that begins with *By* and a name says who wrote it',
    finds: ['By Ana Ruiz, who [met] the minister'],
    ignores: ['By Monday Ana Ruiz had [met] the minister.'],
    words: just(WHO),
    refuses: ({ document, from }) => isByline(document, from),
  },
  {
    name: 'table-row',
    reason: 'a line of a league table has more numbers than words',
    finds: ['Harwick 3 1 2 [won] 14 7'],
    ignores: ['Harwick [won] 3-1 on 14 May 2014 at home in Dunmore', 'Roe [beat] Holm 6-4, 6-2.'],
    refuses: ({ document, from }) => isTableRow(document, document.tokens.sentence[from]!),
  },
  {
    name: 'day-line',
    reason: 'a line that only says when it was published reports nothing',
    finds: ['[Published] on 18 September 2013', '[Released]: March 12, 2013 02:03'],
    ignores: ['[Released] on 18 September 2013, the film broke records.'],
    words: issued,
    refuses: ({ document, from }) => isDayLine(document, document.tokens.sentence[from]!),
  },
  {
    name: 'address',
    reason: 'the words of a web or mail address say nothing',
    finds: ['See http://www.example.com/[attack] for more.', 'Write to [war]@example.com today.'],
    ignores: ['The [attack] was filmed.'],
    refuses: ({ document, from }) => isAddress(document, from),
  },
  {
    name: 'order-to-reader',
    reason: 'a sentence that begins with a bare verb tells the reader what to do',
    finds: ['Take the form and [sign] it twice.'],
    ignores: ['They [beat] the champions in May.'],
    of: Of.Bare,
    refuses: ({ document, from }) => isImperative(document, from),
  },
  {
    name: 'small-print-line',
    reason: 'a line that opens so is a credit, a caption or a link',
    finds: [
      'Reporting by Ana Ruiz; Editing by Sam Ortiz in Paris after the [attack].',
      'RELATED: Police [arrest] mayor',
    ],
    ignores: ['Police [arrest] mayor'],
    refuses: ({ document, from }) => opensSmallPrint(document, from),
  },
  {
    name: 'legal-line',
    reason: 'a sentence with such words is the law of the page, not news',
    finds: ['The text may not be published or sold; all rights reserved since the [war] in Mali.'],
    ignores: ['The rights of the workers were reserved after the [war] in Mali.'],
    refuses: ({ document, from }) => holdsSmallPrint(document, document.tokens.sentence[from]!),
  },
];
