import type { Staged } from '../../core/together.js';
import type { Document } from '../../text/document.js';
import { candidatesOf, type Candidate } from '../candidates/candidates.js';
import { contextEvidence } from '../evidence/index.js';
import { formEvidence } from '../evidence/form.js';
import { isMaidenName } from '../candidates/maiden-names.js';
import { surnamesOf } from '../candidates/full-names.js';
import { evidenceIndex } from '../evidence/evidence-index.js';
import type { Evidence } from '../evidence/evidence.js';
import { weightOf, type Weight } from './weights.js';
import { nameRuns } from '../../language/names.js';
import type { Words } from '../lexicon/lexicon.js';
import { featuresOf, type Features } from './features.js';
import { traitsOf } from './traits.js';

/** A candidate with the evidence for and against it. */
export interface Weighed {
  readonly features: Features;
  /** What holds for its words and for its context. */
  readonly evidence: readonly Evidence[];
  /** The score of the first pass: above zero it is more likely a person than not. */
  readonly score: number;
  /** The same for all candidates of the same words. */
  readonly form: string;
  /** The kinds of its context, as bits. */
  readonly contexts: number;
}

/** Most capitalised runs are no people. */
export const PRIOR: Weight = weightOf('prior');

/** Weighs every candidate of the document by itself. */
export function* weighAll(document: Document, words: Words): Staged<Weighed[]> {
  const runs = nameRuns(document, (open) => isMaidenName(document, words, open));
  const surnames = surnamesOf(document, words, runs);
  const candidates: Candidate[] = [];
  for (const run of runs)
    for (const candidate of candidatesOf(document, words, run, surnames)) candidates.push(candidate);
  yield 'names and candidates';
  const formed: Formed[] = [];
  for (const candidate of candidates) formed.push(byForm(document, words, candidate));
  yield 'evidence from words';
  const weighed: Weighed[] = [];
  for (const one of formed) weighed.push(weigh(words, one));
  return weighed;
}

/** Below this score of the words themselves no context can help, unless a title does. */
const HOPELESS = -5.5;

const selectForm = evidenceIndex(formEvidence);
const selectContext = evidenceIndex(contextEvidence);

/** A candidate of which the words were asked. */
interface Formed {
  readonly features: Features;
  readonly traits: number;
  readonly evidence: Evidence[];
  /** What the evidence of the words comes to. */
  readonly form: number;
}

const byForm = (document: Document, words: Words, candidate: Candidate): Formed => {
  const features = featuresOf(document, words, candidate);
  const evidence: Evidence[] = [];
  const traits = traitsOf(features);
  selectForm(features, traits, evidence);
  return { features, traits, evidence, form: sum(evidence, 0) };
};

const weigh = (words: Words, { features, traits, evidence, form }: Formed): Weighed => {
  const { candidate } = features;
  const own = evidence.length;
  if (candidate.title !== null || form >= HOPELESS) selectContext(features, traits, evidence);
  return {
    features,
    evidence,
    score: PRIOR.first + form + sum(evidence, own),
    form: formOf(candidate, words),
    contexts: contextsOf(evidence, own),
  };
};

const sum = (evidence: readonly Evidence[], from: number): number => {
  let score = 0;
  for (let i = from; i < evidence.length; i++) score += evidence[i]!.weight.first;
  return score;
};

const contextsOf = (evidence: readonly Evidence[], from: number): number => {
  let contexts = 0;
  for (let i = from; i < evidence.length; i++) contexts |= evidence[i]!.contexts;
  return contexts;
};

const formOf = ({ words: [first, ...more] }: Candidate, words: Words): string =>
  more.reduce((form, at) => `${form} ${words.spelling(at)}`, words.spelling(first!));
