/** The marked articles, with the evidence that the first pass finds in each. */
import { atOnce } from '../../src/core/together.js';
import { createHash } from 'node:crypto';
import { readDocument, type Document } from '../../src/text/document.js';
import { wordsOf, type Words } from '../../src/people/lexicon/lexicon.js';
import { weighAll, type Weighed } from '../../src/people/weighing/weigh.js';
import type { GoldDocument, GoldSpan } from '../../src/scoring/spans.js';
import type { Hash } from './hashes.js';

/** Files of whole articles, and files of single sentences, for which the evidence of the second pass is missing. */
const WHOLE = ['news-people', 'gum', 'meantime', 'wikigold'];
const LOOSE = ['crossner_politics', 'redocred', 'uner_ewt', 'uner_pud'];
export const GOLD: readonly string[] = [...WHOLE, ...LOOSE];
/** The short articles of this repository, in which rare constructions are far more frequent than in newspapers. */
export const SHORT = 'fixtures-short';

/** How much an article counts. */
const weightOf = (file: string): number => (LOOSE.includes(file) ? 0.3 : file === SHORT ? 0.1 : 1);

/** What a candidate is according to the annotation; `unclear` ones are neither learned from nor counted. */
export type Label = 'person' | 'other' | 'unclear';

export interface Article {
  readonly source: string;
  readonly weight: number;
  /** The fold of cross-validation; articles of one topic are in the same fold. */
  readonly fold: number;
  /** A second hash of the topic, by which the articles are divided again, into parts and into shares to learn from. */
  readonly part: number;
  readonly document: Document;
  readonly words: Words;
  readonly weighed: readonly Weighed[];
  readonly labels: readonly Label[];
  /** Candidates that overlap a marked name without being it. */
  readonly partial: readonly boolean[];
  /** Numbers of the hashed features of each candidate, where these are tried. */
  readonly hashed: readonly (readonly number[])[];
  /** How many names are marked. */
  readonly names: number;
}

export const readArticle = (gold: GoldDocument, file: string, hash: Hash): Article => {
  const document = readDocument(gold.text);
  const words = wordsOf(document);
  const weighed = atOnce(weighAll(document, words));
  const people = gold.spans.filter(({ type }) => type === 'person');
  const labelled = weighed.map((one) => labelOf(document, one, people));
  const digest = createHash('sha1').update(topicOf(gold.id)).digest();
  return {
    source: sourceOf(gold.id, file),
    weight: weightOf(file),
    fold: digest[0]! % FOLDS,
    part: digest[1]!,
    ...{ document, words, weighed },
    hashed: weighed.map(hash),
    labels: labelled.map(([label]) => label),
    partial: labelled.map(([, partial]) => partial),
    names: people.filter(({ optional }) => optional !== true).length,
  };
};

const FOLDS = 5;

/** `ecb+/12_3ecb` and `ecb+/12_4ecbplus` are of one topic. */
const topicOf = (id: string): string => id.replace(/(?<=\/\d+)_.*/, '');

/** Several files contain articles of Wikinews. */
const sourceOf = (id: string, file: string): string => {
  if (file === 'meantime') return 'wikinews';
  if (file !== 'news-people') return file;
  return id.includes('ecb+') ? 'ecb' : 'wikinews';
};

const labelOf = (
  document: Document,
  { features: { candidate } }: Weighed,
  people: readonly GoldSpan[],
): readonly [label: Label, partial: boolean] => {
  const start = document.tokens.start[candidate.start]!;
  const end = document.tokens.end[candidate.to - 1]!;
  const touched = people.filter((gold) => gold.start < end && start < gold.end);
  const exact = touched.find((gold) => (gold.start === start || gold.alt_start === start) && gold.end === end);
  if (exact !== undefined) return [exact.optional === true ? 'unclear' : 'person', false];
  return touched.length === 0 ? ['other', false] : ['unclear', touched.every(({ optional }) => optional !== true)];
};
