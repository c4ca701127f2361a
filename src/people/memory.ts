import { Casing } from '../text/sentences.js';
import type { Words } from './lexicon.js';
import type { Kind, View } from './view.js';
import type { Weighed } from './weigh.js';

/** What one form of a name scores wherever it stands. */
interface Form {
  readonly scores: number[];
  sum: number;
}

/** What the document as a whole says about its names. */
export interface Memory {
  readonly forms: ReadonlyMap<string, Form>;
  /** Last words of full names. */
  readonly surnames: ReadonlySet<string>;
  /** First words of full names. */
  readonly givenNames: ReadonlySet<string>;
}

/** Listens to the whole document. */
export const remember = (weighed: readonly Weighed[], words: Words): Memory => {
  const forms = new Map<string, Form>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const { view, score, form } of weighed) {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { scores: [score], sum: score });
    else {
      known.scores.push(score);
      known.sum += score;
    }
    if (score <= 0 || view.length < 2 || view.casing === Casing.Upper) continue;
    surnames.add(words.spelling(view.candidate.words[view.length - 1]!));
    givenNames.add(words.spelling(view.candidate.words[0]!));
  }
  for (const { scores } of forms.values()) scores.sort((a, b) => b - a);
  return { forms, surnames, givenNames };
};

const within = (limit: number, score: number): number => Math.max(-limit, Math.min(limit, score));

/** The score of a candidate after the rest of the document has been heard. */
export const reconsider = ({ view, score, form }: Weighed, words: Words, memory: Memory): number => {
  const { scores, sum } = memory.forms.get(form)!;
  let total = 0.9 * score - 0.28;
  if (scores.length > 1) {
    const bestOther = scores[0] === score ? scores[1]! : scores[0]!;
    const meanOther = (sum - score) / (scores.length - 1);
    total += 0.43 * Math.max(0, within(4, bestOther)) + 0.35 * Math.min(0, within(4, meanOther));
  }
  const last = words.spelling(view.candidate.words[view.length - 1]!);
  // In a headline of capitals only the names of the body count.
  if (view.casing === Casing.Upper) total += memory.surnames.has(last) ? 2.5 : -1;
  if (view.length > 1) return total;
  if (memory.givenNames.has(last)) total += 1.15;
  return memory.surnames.has(last) ? total + bonusOf(view) : total;
};

/** The known surname weighs more where the word by itself would not pass: *Jobs* inside a sentence is the man. */
const bonusOf = ({ first, opens }: View): number => {
  if (WORDS.has(first)) return opens ? 3.8 : 4.8;
  // Where a country shares the name of somebody, it is still the country.
  if (first === 'countryName') return 1;
  return PLACES.has(first) ? 3.7 : 2.3;
};

const WORDS: ReadonlySet<Kind> = new Set<Kind>(['word', 'lastWord', 'firstWord']);
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['place', 'placeName']);
