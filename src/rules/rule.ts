/**
 * What a reader meets first in every rule of every kind, however it decides. `test/rules/examples.test.ts` runs what
 * the rules of all kinds find and ignore.
 */
export interface Rule {
  /** What `--explain` calls it: `day-month-year`. */
  readonly name: string;
  /** Why it reads what it reads, in a few words: what `--explain` prints. */
  readonly reason: string;
  /** At least one text with the mention in brackets and, where there is one, its value behind an arrow:
   *  `They met [last Friday]. → 2023-04-14`. */
  readonly finds: readonly string[];
  /** Texts it must leave alone, with the words in brackets that nothing of its kind may touch, and the reason after `#`:
   *  `She [may] march.  # a verb`. Without brackets nothing of its kind may be found in the text. */
  readonly ignores?: readonly string[];
}

/** An example as it is written, taken apart. */
export interface Example {
  readonly text: string;
  /** The words in brackets; undefined if there are none. */
  readonly mention: string | undefined;
  /** Where they begin in the text. */
  readonly start: number;
  /** What stands behind the arrow. */
  readonly value: string | undefined;
}

/** Takes an example apart. */
export const readExample = (source: string): Example => {
  const [, marked, value] = /^(.*?)(?:\s+→\s+(.*?))?(?:\s+#\s.*)?$/su.exec(source)!;
  const [, before, mention, after] = /^(.*?)\[(.+?)\](.*)$/su.exec(marked!) ?? [];
  if (mention === undefined) return { text: marked!, mention, start: 0, value };
  return { text: before! + mention + after!, mention, start: before!.length, value };
};
