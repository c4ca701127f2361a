import type { Document } from '../text/document.js';
import { phraseTable } from './phrase-table.js';
import type { Meaning, RuleFile } from './rule.js';
import { tokenPatterns } from './token-patterns.js';

/** Tokens that a user's rule matches. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly rule: Meaning;
}

/**
 * Finds what the user's rules match; of overlapping matches the longest, then the first in the text, then the first in the
 * file.
 */
export const createFinder = ({ phrases, patterns }: RuleFile): ((document: Document) => readonly Match[]) => {
  const table = phraseTable(phrases);
  const tokens = tokenPatterns(patterns);
  return (document) => {
    const all: Match[] = [];
    for (let at = 0; at < document.tokens.length; at++) {
      const phrase = table.matchAt(document, at);
      if (phrase !== undefined) all.push({ from: at, ...phrase });
      for (const match of patterns.length === 0 ? [] : tokens.matchesAt(document, at)) all.push({ from: at, ...match });
    }
    return all.length < 2 ? all : longest(all, document.tokens.length);
  };
};

const longest = (all: readonly Match[], length: number): Match[] => {
  const taken = new Uint8Array(length);
  const order = [...all].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.rule.line - b.rule.line,
  );
  return order
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
};
