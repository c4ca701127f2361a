import type { Explanation, Part } from '../core/explanation.js';
import type { MentionRecord } from '../core/record.js';
import type { Step, Why } from './data.js';

/** Reasons by number; a reason that many mentions have is stored once. */
export interface Whys {
  readonly ofMention: (mention: MentionRecord) => number;
  readonly ofEntity: (explanation: Explanation) => number;
  readonly all: readonly Why[];
  /** All reasons as JSON. */
  readonly size: () => number;
}

export const createWhys = (): Whys => {
  const numbers = new Map<string, number>();
  const all: Why[] = [];
  let size = 0;
  const numberOf = (why: Why): number => {
    const key = JSON.stringify(why);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    size += key.length + 1;
    return all.push(why) - 1;
  };
  return {
    all,
    size: () => size,
    ofMention: ({ rule, reason, via, explanation }) =>
      numberOf({ rule, reason: reason ?? '', ...(via === undefined ? {} : { via }), ...stepsOf(explanation, reason) }),
    ofEntity: (explanation) => numberOf({ rule: '', reason: '', ...stepsOf(explanation) }),
  };
};

/** A step that only repeats the reason is left out. */
const stepsOf = (explanation: Explanation | undefined, said?: string | null): Partial<Why> => {
  if (explanation === undefined) return {};
  const { parts, sum, threshold } = explanation;
  const others = parts.filter(
    ({ reason, weight }) => weight !== undefined || !said || reason?.startsWith(said) !== true,
  );
  return {
    ...(others.length === 0 ? {} : { steps: others.map(stepOf) }),
    ...(sum === undefined ? {} : { sum: rounded(sum) }),
    ...(threshold === undefined ? {} : { threshold: rounded(threshold) }),
  };
};

const stepOf = ({ about = '', name, reason, weight }: Part): Step => [
  ...([about, reason ?? name] as const),
  weight === undefined ? null : rounded(weight),
];

/** Rounded to two digits, as shown. */
const rounded = (weight: number): number => Math.round(weight * 100) / 100;
