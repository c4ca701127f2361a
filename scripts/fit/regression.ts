/** Logistic regression with an L2 penalty, by Newton's method: the same examples give the same numbers. */

/** One example: the numbers of the evidence that holds, with its amounts, and whether it is a person. */
export interface Place {
  readonly evidence: readonly number[];
  readonly values: readonly number[];
  readonly isPerson: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 12;
const ENOUGH = 1e-6;

/** The weights that fit the examples best; `penalties` pull each towards 0, those in `fixed` stay 0. */
export const fit = (places: readonly Place[], penalties: Float64Array, centre: Float64Array): Float64Array => {
  const size = penalties.length;
  const weights = Float64Array.from(centre);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian } = derivatives(places, weights, penalties, centre);
    const change = solve(hessian, gradient);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      weights[i]! -= change[i]!;
      largest = Math.max(largest, Math.abs(change[i]!));
    }
    if (largest < ENOUGH) break;
  }
  return weights;
};

/** The score of an example, in log-odds. */
export const scoreOf = ({ evidence, values }: Place, weights: Float64Array): number => {
  let score = 0;
  for (let i = 0; i < evidence.length; i++) score += weights[evidence[i]!]! * values[i]!;
  return score;
};

const derivatives = (
  places: readonly Place[],
  weights: Float64Array,
  penalties: Float64Array,
  centre: Float64Array,
): { readonly gradient: Float64Array; readonly hessian: Float64Array[] } => {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, i) => (weight - centre[i]!) * penalties[i]!);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) hessian[i]![i] = penalties[i]!;
  for (const place of places) {
    const chance = 1 / (1 + Math.exp(-scoreOf(place, weights)));
    addPlace(place, chance - Number(place.isPerson), chance * (1 - chance), gradient, hessian);
  }
  return { gradient, hessian };
};

const addPlace = (
  { evidence, values, weight }: Place,
  error: number,
  curvature: number,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void => {
  for (let i = 0; i < evidence.length; i++) {
    const row = hessian[evidence[i]!]!;
    const value = values[i]! * weight;
    gradient[evidence[i]!]! += error * value;
    for (let j = 0; j < evidence.length; j++) row[evidence[j]!]! += curvature * value * values[j]!;
  }
};

/** Solves a system with a symmetric positive matrix, by Cholesky. */
const solve = (matrix: readonly Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const [a, b] = [lower[i]!, lower[j]!];
      let sum = a[j]!;
      for (let k = 0; k < j; k++) sum -= a[k]! * b[k]!;
      a[j] = i === j ? Math.sqrt(sum) : sum / b[j]!;
    }
  const solved = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solved[i]! -= lower[i]![k]! * solved[k]!;
    solved[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solved[i]! -= lower[k]![i]! * solved[k]!;
    solved[i]! /= lower[i]![i]!;
  }
  return solved;
};
