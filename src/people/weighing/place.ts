import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { Casing } from '../../text/sentences.js';
import type { DocumentEvidence, Form } from './document-evidence.js';
import type { Features } from './features.js';
import type { Kind } from './word-kinds.js';
import type { Weighed } from './weigh.js';

/** A candidate in its article, for the second pass. */
export interface Place {
  readonly one: Weighed;
  readonly index: number;
  readonly article: DocumentEvidence;
  readonly form: Form;
  /** Contexts of the same words elsewhere, as bits. */
  readonly elsewhere: number;
  /** The candidates that are its last word alone, if it has several words. */
  readonly tail: Form | undefined;
  /** The spelling of its last word. */
  readonly last: string;
  /** For a single word: how many full names end in it. */
  readonly fullNames: number;
  /** A single word that ends no full name and begins none, in an article that has full names. */
  readonly isStranger: boolean;
}

/** The candidate with number `index` of an article. */
export const placeOf = (article: DocumentEvidence, index: number): Place => {
  const { weighed, words, forms } = article;
  const one = weighed[index]!;
  const { features } = one;
  const form = forms.get(one.form)!;
  const last = words.spelling(features.candidate.words[features.length - 1]!);
  const isSingle = features.length < 2;
  const fullNames = isSingle ? (article.surnames.get(last) ?? 0) : 0;
  return {
    one,
    index,
    article,
    form,
    elsewhere: form.repeated | (form.contexts & ~one.contexts),
    tail: isSingle ? undefined : forms.get(last),
    last,
    fullNames,
    isStranger: isSingle && fullNames === 0 && isStrange(article, index, last),
  };
};

/** What kind of word a single word is, by the tables. */
export type Sort = 'word' | 'place' | 'country' | 'given' | 'unknown' | 'surname';

const SORTS: Readonly<Partial<Record<Kind, Sort>>> = {
  word: 'word',
  lastWord: 'word',
  firstWord: 'word',
  place: 'place',
  placeName: 'place',
  demonymName: 'place',
  countryName: 'country',
  country: 'country',
  first: 'given',
  unknown: 'unknown',
  acronym: 'unknown',
};

export const sortOf = ({ one: { features } }: Place): Sort => SORTS[features.first] ?? 'surname';

export const isUpper = ({ one: { features } }: Place): boolean => features.casing === Casing.Upper;
/** `bin Laden`: with such a particle a surname is enough; those of Romance languages also stand before places. */
const isLed = ({ candidate: { start, from }, document }: Features): boolean =>
  start < from && LEADING.has(document.tokens.word[start]!);
const LEADING: WordSet = wordSet(['bin', 'ibn', 'van', 'von']);
export const opens = ({ one: { features } }: Place): boolean => features.opens;
export const isKnown = (place: Place): boolean => place.fullNames > 0;

/** Whether full names say nothing of a word; a line-up is nothing but surnames. */
const isStrange = ({ weighed, rows, givenNames, surnames }: DocumentEvidence, index: number, last: string): boolean => {
  const { features } = weighed[index]!;
  return (
    surnames.size > 0 &&
    rows[index] !== 'people' &&
    !givenNames.has(last) &&
    features.candidate.title === null &&
    !isLed(features) &&
    features.casing !== Casing.Upper
  );
};

const within = (limit: number, score: number): number => Math.max(-limit, Math.min(limit, score));

export const meanElsewhere = ({ one: { score }, form }: Place): number =>
  form.places < 2 ? 0 : Math.min(0, within(4, (form.sum - score) / (form.places - 1)));

export const siblingOf = ({ article: { siblings }, index }: Place): number => {
  const sibling = siblings[index]!;
  return Number.isNaN(sibling) ? 0 : within(3, sibling);
};

const NEIGHBOURS = 3;

/** The share of people among the neighbouring candidates with other words. */
export const crowdOf = ({ article: { weighed }, index, one }: Place): number => {
  let people = 0;
  let all = 0;
  for (let i = Math.max(0, index - NEIGHBOURS); i <= index + NEIGHBOURS && i < weighed.length; i++) {
    if (weighed[i]!.form === one.form) continue;
    all++;
    if (weighed[i]!.score > 0) people++;
  }
  return all === 0 ? 0 : people / all;
};
