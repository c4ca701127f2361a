/**
 * The header of every rule of every kind, however it decides. `test/rules/examples.test.ts` runs what the rules of all
 * kinds find and ignore.
 */
export interface Rule {
  /** What `--explain` calls it: `day-month-year`. */
  readonly name: string;
  /** The reason, in a few words, that `--explain` prints. */
  readonly reason: string;
  /** At least one text with the mention in brackets and, where there is one, its value after an arrow:
   *  `They met [last Friday]. → 2023-04-14`. */
  readonly finds: readonly string[];
  /**
   * Texts it must leave alone, with the words in brackets that no mention of its kind may overlap, and the reason after `#`:
   * `She [may] march.  # a verb`. Without brackets nothing of its kind may be found in the text.
   */
  readonly ignores?: readonly string[];
}

/** What a rule finds, or finds and ignores, in short: one example is enough for most rules. */
export type Examples = string | Required<Pick<Rule, 'finds' | 'ignores'>>;

/** The examples of a header. */
export const examplesOf = (examples: Examples): Pick<Rule, 'finds' | 'ignores'> =>
  typeof examples === 'string' ? { finds: [examples] } : examples;

/** An example as it is written, taken apart. */
export interface Example {
  readonly text: string;
  /** The words in brackets; undefined if there are none. */
  readonly mention: string | undefined;
  /** Where they begin in the text. */
  readonly start: number;
  /** What follows the arrow. */
  readonly value: string | undefined;
}

/** Takes an example apart. */
export const readExample = (source: string): Example => {
  const [stated, value] = cutAt(cutAt(source, /\s#\s/)[0], /\s→\s/);
  const open = stated.indexOf('[');
  const close = open < 0 ? -1 : stated.indexOf(']', open + 2);
  if (close < 0) return { text: stated, mention: undefined, start: 0, value };
  const mention = stated.slice(open + 1, close);
  return { text: stated.slice(0, open) + mention + stated.slice(close + 1), mention, start: open, value };
};

/** What comes before a mark between blanks, and what comes after it. */
const cutAt = (source: string, mark: RegExp): readonly [string, string | undefined] => {
  const at = source.search(mark);
  return at < 0 ? [source.trimEnd(), undefined] : [source.slice(0, at).trimEnd(), source.slice(at + 3).trim()];
};
