import type { Document } from '../../text/document.js';
import type { Evidence } from '../evidence.js';
import type { Hit } from '../forms/hits.js';
import { towns } from '../forms/words.js';

/** How many American states and words of local news make an article local, and how many other countries prevent it. */
const SIGNS = 2;
const FOREIGN = 2;

/**
 * `Norway police`, `the City of Norway`, `36, of Norway`, in an article about American states without evidence for that
 * country.
 */
export const isLocalTown = ({
  document,
  hit,
  evidence,
}: {
  readonly document: Document;
  readonly hit: Hit;
  readonly evidence: Evidence;
}): boolean => {
  const { form, at, to } = hit;
  if (form.kind !== 'name' || to - at !== 1 || !towns.has(document.tokens.word[at]!)) return false;
  return evidence.municipal.has(document.tokens.word[at]!) && isLocalNews(form.iso2, evidence);
};

const isLocalNews = (iso2: string, { counts, proven, localWords }: Evidence): boolean => {
  if (proven.has(iso2) || (counts.get('ST') ?? 0) + localWords < SIGNS) return false;
  const foreign = [...counts.keys()].filter((code) => !['ST', 'GA', 'UP', 'WT', 'US', iso2].includes(code));
  return foreign.length < FOREIGN;
};
