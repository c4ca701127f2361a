import type { Document } from '../text/document.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { contextEvidence } from './evidence/index.js';
import { formEvidence } from './evidence/form.js';
import { evidenceIndex, type EvidenceIndex } from './evidence/evidence-index.js';
import { nameRuns } from '../language/names.js';
import type { Words } from './lexicon.js';
import { featuresOf, type Features } from './features.js';

/** A candidate with what speaks for it: above zero it is more likely a person than not. */
export interface Weighed {
  readonly features: Features;
  readonly score: number;
  /** The strongest evidence for it. */
  readonly rule: string;
  /** The strongest evidence against it. */
  readonly against: string;
  /** The same for all candidates of the same words. */
  readonly form: string;
}

/** Of all capitalised runs most are no people. */
const PRIOR = -1.5;

/** Weighs every candidate of the document by itself. */
export const weighAll = (document: Document, words: Words): Weighed[] => {
  const weighed: Weighed[] = [];
  for (const run of nameRuns(document))
    for (const candidate of candidatesOf(document, words, run)) weighed.push(weigh(document, words, candidate));
  return weighed;
};

/** Below this score of the words themselves no context can help, unless a title does. */
const HOPELESS = -5.5;

const weigh = (document: Document, words: Words, candidate: Candidate): Weighed => {
  const features = featuresOf(document, words, candidate);
  const form = sum(selectForm, features);
  const isHopeless = candidate.title === null && form.score < HOPELESS;
  const context = isHopeless ? NOTHING : sum(selectContext, features);
  return {
    features,
    score: PRIOR + form.score + context.score,
    rule: form.best >= context.best ? form.rule : context.rule,
    against: form.worst <= context.worst ? form.against : context.against,
    form: formOf(candidate, words),
  };
};

const formOf = ({ words: [first, ...more] }: Candidate, words: Words): string =>
  more.reduce((form, at) => `${form} ${words.spelling(at)}`, words.spelling(first!));

interface Sum {
  readonly score: number;
  /** The strongest evidence for it, and its weight. */
  readonly rule: string;
  readonly best: number;
  /** The strongest evidence against it, and its weight. */
  readonly against: string;
  readonly worst: number;
}

const NOTHING: Sum = { score: 0, rule: 'capitals', best: 0, against: 'nothing says that it is a person', worst: 0 };

const selectForm = evidenceIndex(formEvidence);
const selectContext = evidenceIndex(contextEvidence);

const sum = (select: EvidenceIndex, features: Features): Sum => {
  let { score, rule, best, against, worst } = NOTHING;
  for (const one of select(features)) {
    score += one.weight;
    if (one.weight > best) {
      best = one.weight;
      rule = one.name;
    } else if (one.weight < worst) {
      worst = one.weight;
      against = one.reason;
    }
  }
  return { score, rule, best, against, worst };
};
