import { Casing } from '../text/sentences.js';
import type { Words } from './lexicon.js';
import type { Kind, Features } from './features.js';
import type { Weighed } from './weigh.js';

/** The scores of one form of a name at all its places. */
interface Form {
  readonly scores: number[];
  sum: number;
}

/** What the document as a whole says about its names. */
export interface DocumentEvidence {
  readonly forms: ReadonlyMap<string, Form>;
  /** Last words of full names. */
  readonly surnames: ReadonlySet<string>;
  /** First words of full names. */
  readonly givenNames: ReadonlySet<string>;
  /** Single words that their context makes more likely a person than not. */
  readonly alone: ReadonlySet<string>;
}

/** Collects it over the whole document. */
export const collect = (weighed: readonly Weighed[], words: Words): DocumentEvidence => {
  const forms = new Map<string, Form>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const alone = new Set<string>();
  for (const { features, score, form } of weighed) {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { scores: [score], sum: score });
    else {
      known.scores.push(score);
      known.sum += score;
    }
    if (score <= 0 || features.casing === Casing.Upper) continue;
    if (features.length < 2) {
      alone.add(form);
      continue;
    }
    surnames.add(words.spelling(features.candidate.words[features.length - 1]!));
    givenNames.add(words.spelling(features.candidate.words[0]!));
  }
  for (const { scores } of forms.values()) scores.sort((a, b) => b - a);
  return { forms, surnames, givenNames, alone };
};

const within = (limit: number, score: number): number => Math.max(-limit, Math.min(limit, score));

/** The score of a candidate with the evidence of the rest of the document; `sibling` is the best in the same list. */
export const rescore = (
  { features, score, form }: Weighed,
  words: Words,
  documentEvidence: DocumentEvidence,
  sibling: number,
): number => {
  let total = 0.87 * score - 0.32 + elsewhere(score, documentEvidence.forms.get(form)!);
  if (!Number.isNaN(sibling)) total += sibling > 0 ? 0.73 * within(3, sibling) : 0.42 * within(3, sibling);
  const last = words.spelling(features.candidate.words[features.length - 1]!);
  // In a headline of capitals only the names of the body count.
  if (features.casing === Casing.Upper)
    total += documentEvidence.surnames.has(last) || documentEvidence.alone.has(form) ? 2.5 : -1;
  if (features.length > 1) return total;
  if (documentEvidence.givenNames.has(last)) total += 1.2;
  if (documentEvidence.surnames.has(last)) return total + bonusOf(features);
  return isBareWord(features) ? NOBODY : total;
};

const NOBODY = -9;

/** `Jobs said`: a word that opens a sentence is nobody unless a full name ends in it. */
const isBareWord = ({ first, opens, candidate: { title } }: Features): boolean =>
  first === 'word' && opens && title === null;

/** What the same words score in other places. */
const elsewhere = (score: number, { scores, sum }: Form): number => {
  if (scores.length < 2) return 0;
  const best = scores[0] === score ? scores[1]! : scores[0]!;
  const mean = (sum - score) / (scores.length - 1);
  return 0.45 * Math.max(0, within(4, best)) + 0.34 * Math.min(0, within(4, mean));
};

/** The known surname weighs more where the word by itself would not pass: *Jobs* inside a sentence is the man. */
const bonusOf = ({ first, opens }: Features): number => {
  if (WORDS.has(first)) return opens ? 3.8 : 4.8;
  // Where a country shares the name of somebody, it is still the country.
  if (first === 'countryName') return 1;
  return PLACES.has(first) ? 3.5 : 2.3;
};

const WORDS: ReadonlySet<Kind> = new Set<Kind>(['word', 'lastWord', 'firstWord']);
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['place', 'placeName', 'demonymName']);
