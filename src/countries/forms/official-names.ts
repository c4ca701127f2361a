import { leftPattern, oneOf, type LeftClass } from '../../rules/headed.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern, set, type WordSet } from '../../lexicon/vocabulary.js';
import type { Hit } from './hits.js';
import { directions } from './words.js';

const STATE = intern('state');

const polities: WordSet = set(
  'republic kingdom commonwealth sultanate emirate principality federation duchy union state',
);

/** `State of Washington` is none. */
const states: ReadonlySet<string> = new Set(['IL', 'KW', 'PS', 'QA', 'ER', 'LY']);

const qualifiers: WordSet =
  set(`arab bolivarian co-operative cooperative democratic federal federative grand hashemite independent islamic oriental
   people people's plurinational popular socialist transitional united former first second third fourth fifth`);

const isPolity = (document: Document, at: number): boolean =>
  isCapitalised(document, at) && polities.has(document.tokens.word[at]!);

const isQualifier = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Clitic ||
  (isCapitalised(document, at) && qualifiers.has(document.tokens.word[at]!));

const LONGEST = 5;

/** `Federal`, `Islamic`, `People's Democratic` */
const readQualifiers: LeftClass = (document, end) => {
  const first = Math.max(sentenceStart(document, end), end - LONGEST);
  let from = end;
  while (from > first && isQualifier(document, from - 1)) from--;
  return from < end ? from : undefined;
};

const readPolity: LeftClass = (document, end) =>
  end > sentenceStart(document, end) && isPolity(document, end - 1) ? end - 1 : undefined;

const official = leftPattern('QUALIFIERS? POLITY of the? DIRECTION?', {
  QUALIFIERS: readQualifiers,
  POLITY: readPolity,
  // `Republic of South Sudan`, where the name of the country begins with its second word.
  DIRECTION: oneOf(directions),
});

/** First token of the official name that ends with this one: `the [Federal Republic of Austria]`. */
export const officialStart = (document: Document, { at }: Hit): number => official(document, at) ?? at;

/** The state that a word like *republic* makes of this country; `State of Israel` only if the state calls itself so. */
export const isOfficial = (document: Document, hit: Hit, start: number): boolean =>
  start < hit.at && (document.tokens.word[start] !== STATE || states.has(hit.form.iso2));
