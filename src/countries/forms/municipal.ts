import { COMMA } from '../../lexicon/marks.js';
import { OF } from '../../lexicon/small-words.js';
import { set, type WordId, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordAfter, wordBefore, type Hit } from './hits.js';
import { towns } from './words.js';

/** Words for towns, never for countries. */
const municipal: WordSet =
  set(`police resident residents county city school mayor library firefighters township selectmen alderman council man woman
   high middle elementary native sheriff`);
const municipalHeads: WordSet = set('city town village county township');

/** The names of countries and towns that the article uses somewhere like that of a town. */
export const municipalIn = (document: Document, hits: readonly Hit[]): ReadonlySet<WordId> => {
  const { word } = document.tokens;
  const found = new Set<WordId>();
  for (const hit of hits) if (towns.has(word[hit.at]!) && isMunicipal(document, hit)) found.add(word[hit.at]!);
  return found;
};

const isMunicipal = (document: Document, { at, to }: Hit): boolean => {
  const { word, shape } = document.tokens;
  const after = wordAfter(document, to);
  if (after >= 0 && municipal.has(word[after]!)) return true;
  const before = wordBefore(document, at);
  if (before < 1 || word[before] !== OF) return false;
  const head = before - 1;
  if (isCapitalised(document, head) && municipalHeads.has(word[head]!)) return true;
  return word[head] === COMMA && shape[head - 1] === Shape.Number;
};
