import type { Document } from '../text/document.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { allEvidence } from './evidence/index.js';
import { nameRuns } from '../text/names.js';
import type { Words } from './lexicon.js';
import { viewOf, type View } from './view.js';

/** A candidate with what speaks for it: above zero it is more likely a person than not. */
export interface Weighed {
  readonly view: View;
  readonly score: number;
  /** The strongest evidence for it. */
  readonly rule: string;
  /** The same for all candidates of the same words. */
  readonly form: string;
}

/** Of all capitalised runs most are no people. */
const PRIOR = -1.4;

/** Weighs every candidate of the document by itself. */
export const weighAll = (document: Document, words: Words): Weighed[] => {
  const weighed: Weighed[] = [];
  for (const run of nameRuns(document))
    for (const candidate of candidatesOf(document, words, run)) weighed.push(weigh(document, words, candidate));
  return weighed;
};

const weigh = (document: Document, words: Words, candidate: Candidate): Weighed => {
  const view = viewOf(document, words, candidate);
  let score = PRIOR;
  let best = 0;
  let rule = 'capitals';
  for (const { name, weight, sees } of allEvidence) {
    if (!sees(view)) continue;
    score += weight;
    if (weight <= best) continue;
    best = weight;
    rule = name;
  }
  return { view, score, rule, form: candidate.words.map((at) => words.spelling(at)).join(' ') };
};
