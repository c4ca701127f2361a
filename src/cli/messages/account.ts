import { now } from '../now.js';

/** Counts the outcomes of the articles of a run, for a line at the end. */
interface Account {
  readonly written: (done: { readonly characters: number; readonly isDated: boolean }) => void;
  readonly skipped: () => void;
  readonly failed: () => void;
  /** One line; undefined if there was at most one article, for which the output says enough. */
  readonly sum: () => string | undefined;
}

export const createAccount = (): Account => {
  const began = now();
  const counts = { written: 0, skipped: 0, failed: 0, undated: 0, characters: 0 };
  return {
    written: ({ characters, isDated }) => {
      counts.written++;
      counts.characters += characters;
      if (!isDated) counts.undated++;
    },
    skipped: () => counts.skipped++,
    failed: () => counts.failed++,
    sum: () => {
      const read = counts.written + counts.skipped + counts.failed;
      return read < 2 ? undefined : `${read} read: ${sumOf(counts)}; ${rateOf(counts, (now() - began) / 1000)}`;
    },
  };
};

type Counts = Readonly<Record<'written' | 'skipped' | 'failed' | 'undated' | 'characters', number>>;

const sumOf = ({ written, skipped, failed, undated }: Counts): string =>
  `${written} written (${undated} without a date), ${skipped} skipped, ${failed} failed`;

const rateOf = ({ written, characters }: Counts, seconds: number): string =>
  `${seconds.toFixed(1)} s, ${(written / seconds).toFixed(0)} articles/s, ${(characters / 1e6 / seconds).toFixed(1)} MB/s`;
