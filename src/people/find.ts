import type { PersonMention } from '../core/entity.js';
import { slice, type Document } from '../text/document.js';
import { nameRuns, startWithParticles } from '../text/names.js';
import { Casing } from '../text/sentences.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { evidence } from './evidence.js';
import { wordsOf, type Words } from './lexicon.js';
import { viewOf, type View } from './view.js';

/** A candidate with what speaks for it. */
export interface Weighed {
  readonly view: View;
  readonly score: number;
  /** The strongest reason for it. */
  readonly rule: string;
  readonly key: string;
}

/** What the document as a whole says about a name. */
interface Memory {
  readonly surnames: Map<string, number>;
  readonly givenNames: Map<string, number>;
  /** Sum of the scores of a form wherever it stands. */
  readonly forms: Map<string, { sum: number; count: number; best: number }>;
}

const THRESHOLD = 1;

export const weigh = (document: Document, words: Words, candidate: Candidate): Weighed => {
  const view = viewOf(document, words, candidate);
  let score = 0;
  let best = 0;
  let rule = 'name';
  for (const { name, weight, sees } of evidence) {
    if (!sees(view)) continue;
    score += weight;
    if (weight > best) {
      best = weight;
      rule = name;
    }
  }
  return { view, score, rule, key: candidate.words.map((at) => words.spelling(at)).join(' ') };
};

export const remember = (weighed: readonly Weighed[], words: Words): Memory => {
  const memory: Memory = { surnames: new Map(), givenNames: new Map(), forms: new Map() };
  for (const { view, score, key } of weighed) {
    const form = memory.forms.get(key) ?? { sum: 0, count: 0, best: -99 };
    form.sum += score;
    form.count++;
    form.best = Math.max(form.best, score);
    memory.forms.set(key, form);
    if (score <= THRESHOLD || view.casing === Casing.Upper) continue;
    const list = view.candidate.words.slice(0, view.length);
    const last = words.spelling(list[list.length - 1]!);
    memory.surnames.set(last, Math.max(memory.surnames.get(last) ?? 0, score));
    if (list.length > 1) {
      const first = words.spelling(list[0]!);
      memory.givenNames.set(first, Math.max(memory.givenNames.get(first) ?? 0, score));
    }
  }
  return memory;
};

/** The score after the rest of the document has been heard. */
export const reconsider = ({ view, score, key }: Weighed, words: Words, memory: Memory): number => {
  const form = memory.forms.get(key)!;
  let total = score;
  if (form.count > 1) total += Math.max(-2, Math.min(3, (form.sum - score) / (form.count - 1) / 2));
  const list = view.candidate.words;
  const first = words.spelling(list[0]!);
  const last = words.spelling(list[view.length - 1]!);
  if (view.length === 1) {
    if (memory.surnames.has(last)) total += 3;
    if (memory.givenNames.has(first)) total += 2;
  } else if (memory.surnames.has(last)) total += 1;
  return total;
};

export const find = (document: Document): readonly PersonMention[] => {
  const words = wordsOf(document);
  const weighed = nameRuns(document).flatMap((run) =>
    candidatesOf(document, words, run).map((candidate) => weigh(document, words, candidate)),
  );
  const memory = remember(weighed, words);
  return weighed
    .filter((one) => reconsider(one, words, memory) > THRESHOLD)
    .map(({ view: { candidate }, rule }) => {
      const from = startWithParticles(document, candidate.from);
      return {
        start: document.tokens.start[from]!,
        end: document.tokens.end[candidate.to - 1]!,
        text: slice(document, from, candidate.to),
        rule,
        roles: [],
        affiliation: null,
      };
    });
};
