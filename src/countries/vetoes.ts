import { sentenceStart, type Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { DOT } from '../lexicon/marks.js';
import { intern, wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { isAtTable } from './at-table.js';
import type { Evidence } from './evidence.js';
import { isAmericanState } from './georgia.js';
import { areLinked, isNamed, isPlainSentence, wordBefore, wordAfter, type Hit } from './hits.js';
import { isLanguage } from './languages.js';
import { isPersonHere } from './persons.js';
import { isLocalTown, isTown } from './towns.js';
import {
  endsCharity,
  endsName,
  followsNameHead,
  isOfName,
  isServiceName,
  precedesNameHead,
  precedesTail,
} from './proper-names.js';
import { birds, locatives, personNames, pronounGovernors } from './words.js';

/** A hit with everything that is known when it is judged. */
export interface HitInContext {
  readonly document: Document;
  readonly hits: readonly Hit[];
  readonly index: number;
  readonly hit: Hit;
  readonly evidence: Evidence;
}

/** A reason for which a form is no country. */
export interface Veto {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
  when(context: HitInContext): boolean;
}

const DOLLAR = intern('$');

/** Tried in this order; the first that applies names the reason. */
export const vetoes: readonly Veto[] = [
  {
    name: 'web-address',
    reason: 'a part of a web address',
    example: 'Visit China.org for more.',
    when: ({ document: { tokens }, hit: { to } }) =>
      tokens.word[to] === DOT &&
      tokens.end[to - 1] === tokens.start[to] &&
      tokens.end[to] === tokens.start[to + 1] &&
      tokens.shape[to + 1] === Shape.Lower,
  },
  {
    name: 'currency',
    reason: 'a part of the name of a currency',
    example: 'It cost US$460 million.',
    when: ({ document, hit }) => isCurrency(document, hit),
  },
  {
    name: 'unit-or-format',
    reason: 'gigabytes, or a format of images',
    example: 'The disk holds 16 GB.',
    when: ({ document, hit }) => isUnit(document, hit),
  },
  {
    name: 'pronoun-in-capitals',
    reason: 'the pronoun "us" in a line of capitals',
    example: 'WHAT THE FLOOD TAUGHT ALL OF US',
    when: ({ document, hit }) => isPronoun(document, hit),
  },
  {
    name: 'language',
    reason: 'the language, not the country',
    example: 'She speaks French.',
    when: ({ document, hits, index }) => isLanguage(document, hits, index),
  },
  {
    name: 'name-head-before',
    reason: 'the end of the name of something else',
    example: 'The flight of Air Malta was late.',
    when: ({ document, hit }) => followsNameHead(document, hit),
  },
  {
    name: 'end-of-name',
    reason: 'the end of a name that begins with another capital',
    example: 'The bill came from Telecom Egypt.',
    when: ({ document, hit }) => endsName(document, hit),
  },
  {
    name: 'name-of-something',
    reason: 'inside the name of something that is "of" the country',
    example: 'The National Gallery of Denmark is closed.',
    when: ({ document, hit }) => isOfName(document, hit),
  },
  {
    name: 'name-head-after',
    reason: 'the beginning of the name of an organisation, a paper, an event or a place',
    example: 'A flight of Egypt Express Airlines was late.',
    when: ({ document, hit }) => precedesNameHead(document, hit),
  },
  {
    name: 'name-tail-after',
    reason: 'the beginning of the name of a street, a school, a memorial or a firm',
    example: 'He was found in Egypt Road.',
    when: ({ document, hit }) => precedesTail(document, hit),
  },
  {
    name: 'service',
    reason: 'the end of the name of a service',
    example: 'She rang Transport for Wales.',
    when: ({ document, hit }) => isServiceName(document, hit),
  },
  {
    name: 'charity',
    reason: 'the end of the name of a charity',
    example: 'Donors gave to Cancer Research UK.',
    when: ({ document, hit }) => endsCharity(document, hit),
  },
  {
    name: 'local-town',
    reason: 'a town of that name: the article is local news',
    example: 'The City of Norway in Iowa, Maine and Texas. Norway police called the sheriff.',
    when: (context) => isLocalTown(context),
  },
  {
    name: 'person-beside',
    reason: 'a part of the name of a person',
    example: 'Susan Jordan won.',
    when: ({ document, hit }) => isPersonHere(document, hit),
  },
  {
    name: 'person-in-article',
    reason: 'the person of that name whom the article writes of',
    example: 'Susan Jordan won. Jordan had trained hard.',
    when: (context) => isPersonOfArticle(context),
  },
  {
    name: 'american-town',
    reason: 'an American town of that name',
    example: 'He grew up in Lebanon, Ohio, with three sisters.',
    when: ({ document, hits, index }) => isTown(document, hits, index),
  },
  {
    name: 'washington-team',
    reason: 'a team of that city, which the article writes of',
    example: 'The Washington Wizards lost. Washington said it would rebuild.',
    when: ({ hit, evidence }) => hit.form.kind === 'capital' && hit.form.iso2 === 'US' && evidence.counts.has('WT'),
  },
  {
    name: 'state-of-georgia',
    reason: 'the American state of Georgia',
    example: 'The plant in Macon, Georgia, will close.',
    when: ({ document, hits, index, hit, evidence }) =>
      hit.form.iso2 === 'GE' && hit.form.kind === 'name' && isAmericanState(document, hits, index, evidence),
  },
  {
    name: 'bird',
    reason: 'the bird',
    example: 'Turkey is on every table. A turkey weighs much.',
    when: ({ document, hit, evidence }) =>
      evidence.birds &&
      birds.has(document.tokens.word[hit.at]!) &&
      !evidence.proven.has('TR') &&
      (hit.at === sentenceStart(document, hit.at) || !isPlainSentence(document, hit.at)),
  },
  {
    name: 'at-table',
    reason: 'the dish or the porcelain',
    example: 'Turkey was served with rice and beans.',
    when: ({ document, hit, evidence }) =>
      hit.form.kind === 'name' && !evidence.proven.has(hit.form.iso2) && isAtTable(document, hit),
  },
];

/** `US$5` and `$US 5`. */
const isCurrency = (document: Document, { at, to, form }: Hit): boolean => {
  const { tokens } = document;
  if (form.kind !== 'code') return false;
  if (
    tokens.word[to] === DOLLAR &&
    (tokens.end[to - 1] === tokens.start[to] || isSpacedDollar(document, to, form.iso2))
  )
    return true;
  return at > 0 && tokens.word[at - 1] === DOLLAR && tokens.end[at - 1] === tokens.start[at];
};

/** `NZ $ 26`; what is `priced at US $ 8` is priced so in the country. */
const isSpacedDollar = ({ tokens }: Document, to: number, iso2: string): boolean =>
  iso2 !== 'US' && tokens.shape[to + 1] === Shape.Number;

const GB = intern('gb');
const PNG = intern('png');
const FORMATS: WordSet = wordSet('file files format formats image images'.split(' '));

/** `16 GB`, `a PNG file`. */
const isUnit = ({ tokens }: Document, { at, to, form }: Hit): boolean => {
  if (form.kind !== 'code') return false;
  if (tokens.word[at] === GB) return at > 0 && tokens.shape[at - 1] === Shape.Number;
  return tokens.word[at] === PNG && FORMATS.has(tokens.word[to] ?? 0);
};

const isPronoun = (document: Document, { at, to, form }: Hit): boolean => {
  const { tokens, sentences } = document;
  if (form.kind !== 'code' || tokens.end[at]! - tokens.start[at]! !== 2) return false;
  if (sentences.casing[tokens.sentence[at]!] !== Casing.Upper) return false;
  const before = wordBefore(document, at);
  return before >= 0 && pronounGovernors.has(tokens.word[before]!) && wordAfter(document, to) < 0;
};

/** Bare, where the article knows a person of that name and nothing here speaks for the country. */
const isPersonOfArticle = ({ document, hits, index, hit, evidence }: HitInContext): boolean => {
  const word = document.tokens.word[hit.at]!;
  if (hit.to - hit.at !== 1 || !evidence.persons.has(word) || hit.form.kind === 'demonym') return false;
  if (evidence.proven.has(hit.form.iso2) && hit.form.kind !== 'capital') return false;
  const before = wordBefore(document, hit.at);
  if (before >= 0 && locatives.has(document.tokens.word[before]!)) return false;
  return !isListed(document, hits, index);
};

/** In a list with a country whose name means nothing else. */
export const isListed = (document: Document, hits: readonly Hit[], index: number): boolean =>
  reaches(document, hits, index, -1) || reaches(document, hits, index, 1);

const LONGEST_LIST = 8;

const reaches = (document: Document, hits: readonly Hit[], index: number, step: 1 | -1): boolean => {
  for (let i = index; Math.abs(i - index) < LONGEST_LIST; i += step) {
    const [a, b] = step === 1 ? [hits[i], hits[i + 1]] : [hits[i - 1], hits[i]];
    if (a === undefined || b === undefined || !areLinked(document, a, b)) return false;
    const other = step === 1 ? b : a;
    if (!isNamed(other)) return false;
    if (other.to - other.at > 1 || !personNames.has(document.tokens.word[other.at]!)) return true;
  }
  return false;
};
