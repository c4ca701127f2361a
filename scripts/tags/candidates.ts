/** Which tags each word can have, the likeliest first: from treebanks, from compromise and from the triggers of events. */
import { fold } from '../../src/lexicon/spelling.js';
import { Tag } from '../../src/language/tag-set.js';
import { Shape } from '../../src/text/tokens.js';
import { Casing } from '../../src/text/sentences.js';
import { isCapitalised, slice, type Document } from '../../src/text/document.js';
import { knownWords } from './compromise.js';
import { withTriggers } from './triggers.js';
import type { TaggedDocument } from './treebank.js';

export type Candidates = readonly Tag[];

/** How often each word has each tag. */
type Counts = Map<string, Map<Tag, number>>;

const add = (counts: Counts, word: string, tag: Tag, by = 1): void => {
  const tags = counts.get(word) ?? new Map<Tag, number>();
  counts.set(word, tags.set(tag, (tags.get(tag) ?? 0) + by));
};

interface Lexicon {
  /** The words in lower case. */
  readonly words: ReadonlyMap<string, Candidates>;
  /** Words with a capital inside a sentence that may be more than names. */
  readonly capitals: ReadonlyMap<string, Candidates>;
  /** Unknown words, by their ending. */
  readonly suffixes: ReadonlyMap<string, Candidates>;
}

export const makeLexicon = (documents: readonly TaggedDocument[]): Lexicon => {
  const { lower, capital } = countTags(documents);
  const known = withTriggers(knownWords());
  const suffixes = makeSuffixes(lower, known);
  const words = new Map<string, Candidates>();
  for (const word of new Set([...lower.keys(), ...known.keys()])) {
    if (!/^[a-z][a-z'.-]*$/.test(word)) continue;
    const candidates = combine(lower.get(word), known.get(word), guess(word, suffixes));
    if (String(candidates) !== String(guess(word, suffixes))) words.set(word, candidates);
  }
  const capitals = new Map<string, Candidates>();
  for (const [word, tags] of capital) {
    const total = sum(tags);
    const candidates = ordered(tags).filter((tag) => tags.get(tag)! >= Math.max(2, total * 0.02));
    if (total >= 3 && /^[a-z]/.test(word) && candidates.some((tag) => tag !== Tag.NNP)) capitals.set(word, candidates);
  }
  return { words, capitals, suffixes };
};

/**
 * At the beginning of a sentence and in headlines words have capitals: there they count as lower case unless they are names.
 */
const countTags = (documents: readonly TaggedDocument[]): { readonly lower: Counts; readonly capital: Counts } => {
  const lower: Counts = new Map();
  const capital: Counts = new Map();
  for (const { document, gold } of documents)
    for (let i = 0; i < gold.length; i++) {
      if (!isCounted(document, gold, i)) continue;
      const isInside = isCapitalised(document, i) && !hasCapitalAnyway(document, i);
      add(isInside ? capital : lower, fold(slice(document, i)), gold[i] as Tag);
    }
  return { lower, capital };
};

const isCounted = (document: Document, gold: Int8Array, at: number): boolean => {
  const shape = document.tokens.shape[at]!;
  if (gold[at]! < 0 || shape === Shape.Punctuation || shape === Shape.Number) return false;
  return gold[at] !== Tag.NNP || shape === Shape.Lower || !hasCapitalAnyway(document, at);
};

const hasCapitalAnyway = ({ tokens, sentences }: Document, at: number): boolean => {
  const sentence = tokens.sentence[at]!;
  return sentences.first[sentence] === at || sentences.casing[sentence] !== Casing.Normal;
};

const sum = (tags: ReadonlyMap<Tag, number>): number => [...tags.values()].reduce((a, b) => a + b, 0);

const ordered = (tags: ReadonlyMap<Tag, number>): Tag[] =>
  [...tags].sort(([a, m], [b, n]) => n - m || a - b).map(([tag]) => tag);

/** A word seen this often needs neither its ending nor a dictionary. */
const OFTEN = 8;

const combine = (
  seen: ReadonlyMap<Tag, number> | undefined,
  known: Candidates | undefined,
  guessed: Candidates,
): Candidates => {
  if (seen === undefined) return paired(byGuess(known!, guessed));
  const total = sum(seen);
  const trusted = ordered(seen).filter((tag) => total < OFTEN || seen.get(tag)! >= Math.max(2, total * 0.01));
  const others = total < OFTEN * 12 ? [...(known ?? []), ...(known === undefined && total < 3 ? guessed : [])] : [];
  return paired([...new Set([...trusted, ...others])]);
};

/** For a word that was never seen: the tags of the dictionary, in the usual order for its ending. */
const byGuess = (known: Candidates, guessed: Candidates): Candidates => [
  // Dictionaries list `bribes` only as a verb.
  ...guessed.filter((tag) => known.includes(tag) || (tag === Tag.NNS && known.includes(Tag.VBZ))),
  ...known.filter((tag) => !guessed.includes(tag)),
];

const pairs: readonly (readonly [Tag, Tag])[] = [
  [Tag.VB, Tag.VBP],
  [Tag.VBP, Tag.VB],
];

/** Base form and present tense look alike: a word that can be one can be the other. */
const paired = (candidates: Candidates): Candidates => {
  const more = pairs.filter(([one, other]) => candidates.includes(one) && !candidates.includes(other));
  return [...candidates, ...more.map(([, other]) => other)];
};

const LONGEST_SUFFIX = 4;
const FEWEST_TYPES = 8;

/** For a word that only a dictionary knows the first tag counts double. */
const unseen = (tags: Candidates): ReadonlyMap<Tag, number> => new Map(tags.map((tag, i) => [tag, i === 0 ? 2 : 1]));

/** Each word counts once; frequent words do not count, because they are in the lexicon. */
const makeSuffixes = (lower: Counts, known: ReadonlyMap<string, Candidates>): ReadonlyMap<string, Candidates> => {
  const bySuffix: Counts = new Map();
  for (const word of new Set([...lower.keys(), ...known.keys()])) {
    const seen = lower.get(word);
    if (!/^[a-z]{3,}$/.test(word) || (seen !== undefined && sum(seen) > 30)) continue;
    const weights = seen ?? unseen(known.get(word)!);
    for (let length = 0; length <= LONGEST_SUFFIX && length < word.length - 1; length++)
      for (const [tag, n] of weights) add(bySuffix, word.slice(word.length - length), tag, n / sum(weights));
  }
  return usefulSuffixes(bySuffix);
};

/** Endings that say more than a shorter one. */
const usefulSuffixes = (bySuffix: Counts): ReadonlyMap<string, Candidates> => {
  const suffixes = new Map<string, Candidates>();
  for (const [suffix, tags] of [...bySuffix].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const total = sum(tags);
    if (total < FEWEST_TYPES && suffix !== '') continue;
    const candidates = paired(ordered(tags).filter((tag) => isOpen(tag) && tags.get(tag)! >= total * 0.06));
    if (candidates.length > 0 && String(candidates) !== String(guess(suffix, suffixes)))
      suffixes.set(suffix, candidates);
  }
  return suffixes;
};

const isOpen = (tag: Tag): boolean => tag <= Tag.NNP || (tag >= Tag.JJ && tag <= Tag.VBZ);

export const guess = (word: string, suffixes: ReadonlyMap<string, Candidates>): Candidates => {
  for (let length = Math.min(LONGEST_SUFFIX, word.length); length >= 0; length--) {
    const found = suffixes.get(word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return [];
};
