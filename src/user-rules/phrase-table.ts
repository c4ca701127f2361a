import { push } from '../core/lists/push.js';
import { codesOf } from '../lexicon/codes.js';
import { hashStep } from '../lexicon/spelling.js';
import { scan } from '../text/scan.js';
import type { Document } from '../text/document.js';
import type { PhraseRule } from './rule.js';

/** The longest phrase at token `at`. */
export interface PhraseTable {
  matchAt(document: Document, at: number): PhraseMatch | undefined;
}

interface PhraseMatch {
  readonly to: number;
  readonly rule: PhraseRule;
}

/** Longer phrases are indexed by this many tokens, and compared at full length. */
const LONGEST = 31;

const SEPARATOR = '\n\n';

/** Curly and straight apostrophes are equal. */
const folded = (code: number): number => (code === 0x2019 || code === 0x2018 ? 0x27 : code);

const hashToken = (text: string, start: number, end: number, from: number): number => {
  let hash = from;
  for (let at = start; at < end; at++) hash = hashStep(hash, folded(text.charCodeAt(at)));
  return hashStep(hash, 0);
};

interface Entry {
  readonly rule: PhraseRule;
  /** The hashes of the first token and of all. */
  readonly first: number;
  readonly key: number;
  readonly tokens: readonly string[];
}

/**
 * All phrases are scanned as one text, which takes a fraction of the time of scanning each. They are found by the hash of
 * their first token, which gives the possible lengths in tokens, and then by the hash of all of them.
 */
export const phraseTable = (rules: readonly PhraseRule[]): PhraseTable => {
  const lengths = new Map<number, number>();
  const entries = new Map<number, Entry[]>();
  for (const entry of scanned(rules)) {
    const { first, key, tokens } = entry;
    lengths.set(first, (lengths.get(first) ?? 0) | (1 << Math.min(tokens.length, LONGEST)));
    push(entries, key, entry);
  }
  const firsts = filterOf(lengths.keys());
  return {
    matchAt: (document, at) => {
      const { text, tokens } = document;
      const hash = hashToken(text, tokens.start[at]!, tokens.end[at]!, 0);
      if (!firsts(hash)) return undefined;
      const possible = lengths.get(hash);
      return possible === undefined ? undefined : longest(document, at, possible, entries);
    },
  };
};

const longest = (
  document: Document,
  at: number,
  possible: number,
  entries: ReadonlyMap<number, readonly Entry[]>,
): PhraseMatch | undefined => {
  const { text, tokens } = document;
  let best: PhraseMatch | undefined;
  let hash = 0;
  for (let n = 1; n <= LONGEST && at + n <= tokens.length; n++) {
    hash = hashToken(text, tokens.start[at + n - 1]!, tokens.end[at + n - 1]!, hash);
    if ((possible & (1 << n)) === 0) continue;
    for (const { rule, tokens: words } of entries.get(hash) ?? [])
      if (stands(document, at, words) && at + words.length > (best?.to ?? at)) best = { to: at + words.length, rule };
  }
  return best;
};

const stands = ({ text, tokens }: Document, at: number, words: readonly string[]): boolean =>
  at + words.length <= tokens.length &&
  words.every((word, i) => isSpelt(text, tokens.start[at + i]!, tokens.end[at + i]!, word));

const isSpelt = (text: string, start: number, end: number, word: string): boolean => {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++)
    if (folded(text.charCodeAt(start + i)) !== folded(word.charCodeAt(i))) return false;
  return true;
};

function* scanned(rules: readonly PhraseRule[]): Generator<Entry> {
  const phrases = rules.map(({ phrase }) => (phrase.includes(SEPARATOR) ? phrase.replaceAll(SEPARATOR, ' ') : phrase));
  const text = phrases.join(SEPARATOR);
  const { start, end, length } = scan(text, codesOf(text));
  let at = 0;
  let from = 0;
  for (let i = 0; i < rules.length; i++) {
    const to = from + phrases[i]!.length;
    const tokens: string[] = [];
    let first = 0;
    let key = 0;
    for (; at < length && start[at]! < to; at++) {
      if (tokens.length < LONGEST) key = hashToken(text, start[at]!, end[at]!, key);
      if (tokens.length === 0) first = key;
      tokens.push(text.slice(start[at], end[at]));
    }
    if (tokens.length > 0) yield { rule: rules[i]!, first, key, tokens };
    from = to + SEPARATOR.length;
  }
}

/** A filter that rules out most first tokens of no phrase: 16 bits for each one of a phrase. */
const filterOf = (hashes: Iterable<number>): ((hash: number) => boolean) => {
  const all = [...hashes];
  const size = 1 << Math.max(13, Math.ceil(Math.log2(all.length * 16 + 1)));
  const bits = new Uint8Array(size >> 3);
  const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);
  for (const hash of all) bits[slot(hash) >> 3]! |= 1 << (slot(hash) & 7);
  return (hash) => (bits[slot(hash) >> 3]! & (1 << (slot(hash) & 7))) !== 0;
};
