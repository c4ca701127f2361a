import { isCapitalised, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet, type WordSet } from '../lexicon/vocabulary.js';
import type { Hit } from './hits.js';
import { headBeforeOf } from './proper-names.js';

const STATE = intern('state');

const polities: WordSet = wordSet(
  'republic kingdom commonwealth sultanate emirate principality federation duchy union state'.split(' '),
);

/** `State of Washington` is none. */
const states: ReadonlySet<string> = new Set(['IL', 'KW', 'PS', 'QA', 'ER', 'LY']);

const qualifiers: WordSet = wordSet(
  `arab bolivarian co-operative cooperative democratic federal federative grand hashemite independent islamic oriental
   people people's plurinational popular socialist transitional united former first second third fourth fifth`.split(
    /\s+/,
  ),
);

/** First token of the official name that ends with this one: `the [Federal Republic of Austria]`. */
export const officialStart = (document: Document, { at }: Hit): number => {
  const head = headBeforeOf(document, at);
  if (head < 0 || !isPolity(document, head)) return at;
  return qualifiersBefore(document, head);
};

/** The state a polity word makes of this country, `State of Israel` only where the state calls itself so. */
export const isOfficial = (document: Document, hit: Hit, start: number): boolean =>
  start < hit.at && (document.tokens.word[start] !== STATE || states.has(hit.form.iso2));

const isPolity = (document: Document, head: number): boolean =>
  isCapitalised(document, head) && polities.has(document.tokens.word[head]!);

const qualifiersBefore = (document: Document, head: number): number => {
  const { shape, word, sentence } = document.tokens;
  let start = head;
  while (start > 0 && sentence[start - 1] === sentence[head] && head - start < 5) {
    const isPart =
      shape[start - 1] === Shape.Clitic || (isCapitalised(document, start - 1) && qualifiers.has(word[start - 1]!));
    if (!isPart) break;
    start--;
  }
  return start;
};
