/** Hits among predictions and hits among gold; for most criteria the two numbers are equal. */
export interface Count {
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly gold: number;
}

/** The criteria of a row: same boundaries, any overlap, overlap and the same value. */
export const CRITERIA = ['strict', 'relaxed', 'value'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Counts by row and criterion. */
export type Tally = Readonly<Record<string, Readonly<Partial<Record<Criterion, Count>>>>>;

export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const nothing: Count = { right: 0, predicted: 0, found: 0, gold: 0 };

const sum = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Adds up the counts of many documents. */
export const addUp = (tallies: readonly Tally[]): Tally => {
  const total: Record<string, Partial<Record<Criterion, Count>>> = {};
  for (const tally of tallies)
    for (const [row, counts] of Object.entries(tally)) {
      const into = (total[row] ??= {});
      for (const criterion of CRITERIA) {
        const count = counts[criterion];
        if (count !== undefined) into[criterion] = sum(into[criterion] ?? nothing, count);
      }
    }
  return total;
};

/** Precision, recall and their harmonic mean in per cent. */
export const sharesOf = ({ right, predicted, found, gold }: Count): Shares => {
  const precision = predicted === 0 ? 0 : (100 * right) / predicted;
  const recall = gold === 0 ? 0 : (100 * found) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

/** A count in which hits are the same thing seen from both sides. */
export const hits = (right: number, gold: number, predicted: number): Count => ({
  right,
  predicted,
  found: right,
  gold,
});

/** A share of cases that are right. */
export const share = (right: number, of: number): Count => hits(right, of, of);
