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
  /** Single words that are more likely a person than not by what stands around them. */
  readonly alone: ReadonlySet<string>;
}

/** Listens to the whole document. */
export const remember = (weighed: readonly Weighed[], words: Words): Memory => {
  const forms = new Map<string, Form>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const alone = new Set<string>();
  for (const { view, score, form } of weighed) {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { scores: [score], sum: score });
    else {
      known.scores.push(score);
      known.sum += score;
    }
    if (score <= 0 || view.casing === Casing.Upper) continue;
    if (view.length < 2) {
      alone.add(form);
      continue;
    }
    surnames.add(words.spelling(view.candidate.words[view.length - 1]!));
    givenNames.add(words.spelling(view.candidate.words[0]!));
  }
  for (const { scores } of forms.values()) scores.sort((a, b) => b - a);
  return { forms, surnames, givenNames, alone };
};

const within = (limit: number, score: number): number => Math.max(-limit, Math.min(limit, score));

/** The score of a candidate after the rest of the document has been heard; `sibling` is the best in the same list. */
export const reconsider = ({ view, score, form }: Weighed, words: Words, memory: Memory, sibling: number): number => {
  let total = 0.87 * score - 0.32 + elsewhere(score, memory.forms.get(form)!);
  if (!Number.isNaN(sibling)) total += sibling > 0 ? 0.73 * within(3, sibling) : 0.42 * within(3, sibling);
  const last = words.spelling(view.candidate.words[view.length - 1]!);
  // In a headline of capitals only the names of the body count.
  if (view.casing === Casing.Upper) total += memory.surnames.has(last) || memory.alone.has(form) ? 2.5 : -1;
  if (view.length > 1) return total;
  if (memory.givenNames.has(last)) total += 1.2;
  if (memory.surnames.has(last)) return total + bonusOf(view);
  return isBareWord(view) ? NOBODY : total;
};

const NOBODY = -9;

/** `Jobs said`: a word that opens a sentence is nobody unless a full name ends in it. */
const isBareWord = ({ first, opens, candidate: { title } }: View): boolean =>
  first === 'word' && opens && title === null;

/** What the same words score in other places. */
const elsewhere = (score: number, { scores, sum }: Form): number => {
  if (scores.length < 2) return 0;
  const best = scores[0] === score ? scores[1]! : scores[0]!;
  const mean = (sum - score) / (scores.length - 1);
  return 0.45 * Math.max(0, within(4, best)) + 0.34 * Math.min(0, within(4, mean));
};

/** The known surname weighs more where the word by itself would not pass: *Jobs* inside a sentence is the man. */
const bonusOf = ({ first, opens }: View): number => {
  if (WORDS.has(first)) return opens ? 3.8 : 4.8;
  // Where a country shares the name of somebody, it is still the country.
  if (first === 'countryName') return 1;
  return PLACES.has(first) ? 3.5 : 2.3;
};

const WORDS: ReadonlySet<Kind> = new Set<Kind>(['word', 'lastWord', 'firstWord']);
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['place', 'placeName', 'demonymName']);
