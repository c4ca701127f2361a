import { COMMA } from '../../lexicon/marks.js';
import { OF } from '../../lexicon/small-words.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Evidence } from '../evidence.js';
import { wordAfter, wordBefore, type Hit } from '../forms/hits.js';
import { towns } from '../forms/words.js';

/** Words for towns, never for countries. */
const municipal: WordSet =
  set(`police resident residents county city school mayor library firefighters township selectmen alderman council man woman
   high middle elementary native sheriff`);
const municipalHeads: WordSet = set('city town village county township');

/** How many American states and words of local news make an article local, and how many other countries prevent it. */
const SIGNS = 2;
const FOREIGN = 2;

/**
 * `Norway police`, `the City of Norway`, `36, of Norway`, in an article about American states without evidence for that
 * country.
 */
export const isLocalTown = ({
  document,
  hits,
  hit,
  evidence,
}: {
  readonly document: Document;
  readonly hits: readonly Hit[];
  readonly hit: Hit;
  readonly evidence: Evidence;
}): boolean => {
  const { form, at, to } = hit;
  if (form.kind !== 'name' || to - at !== 1 || !towns.has(document.tokens.word[at]!)) return false;
  return isLocalNews(form.iso2, evidence) && hits.some((other) => isMunicipal(document, hit, other));
};

const isLocalNews = (iso2: string, { counts, proven, localWords }: Evidence): boolean => {
  if (proven.has(iso2) || (counts.get('ST') ?? 0) + localWords < SIGNS) return false;
  const foreign = [...counts.keys()].filter((code) => !['ST', 'GA', 'UP', 'WT', 'US', iso2].includes(code));
  return foreign.length < FOREIGN;
};

/** Elsewhere the article uses the name like that of a town. */
const isMunicipal = (document: Document, hit: Hit, other: Hit): boolean => {
  const { word, shape } = document.tokens;
  if (word[other.at] !== word[hit.at]) return false;
  const after = wordAfter(document, other.to);
  if (after >= 0 && municipal.has(word[after]!)) return true;
  const before = wordBefore(document, other.at);
  if (before < 1 || word[before] !== OF) return false;
  const head = before - 1;
  if (isCapitalised(document, head) && municipalHeads.has(word[head]!)) return true;
  return word[head] === COMMA && shape[head - 1] === Shape.Number;
};
