import { linesOf } from '../../lexicon/tables.js';

/** What one piece of evidence adds to the score of a candidate. */
export interface Weight {
  /** By itself, in the first pass. */
  readonly first: number;
  /** Together with the evidence of the rest of the article, in the second pass. */
  readonly second: number;
}

const weights: ReadonlyMap<string, Weight> = new Map(
  linesOf('people/weights').map((line) => {
    const [name = '', first, second] = line.split(' ');
    return [name, { first: Number(first), second: Number(second) }];
  }),
);

const NONE: Weight = { first: 0, second: 0 };

/** The fitted weights of the evidence; evidence without one has weight 0. */
export const weightOf = (name: string): Weight => weights.get(name) ?? NONE;
