import type { Explanation, Part } from '../core/explanation.js';
import type { MentionRecord } from '../core/record.js';
import type { Step, Why } from './data.js';
import { sizeOf } from './size.js';

/** Reasons by number: the same one, which many mentions have, is kept once, and so is each step of them. */
export interface Whys {
  readonly ofMention: (mention: MentionRecord) => number;
  readonly ofEntity: (explanation: Explanation) => number;
  readonly all: readonly Why[];
  readonly steps: readonly Step[];
  /** Of all in a page, in bytes. */
  readonly size: () => number;
}

export const createWhys = (): Whys => {
  const [whys, steps] = [createNumbers<Why>(), createNumbers<Step>()];
  const numbersOf = (explanation: Explanation | undefined, said?: string | null): Partial<Why> =>
    stepsOf(explanation, said, (part) => steps.numberOf(stepOf(part)));
  return {
    ...{ all: whys.all, steps: steps.all },
    size: () => whys.size() + steps.size(),
    ofMention: ({ rule, reason, via, explanation }) =>
      whys.numberOf({
        ...{ rule, reason: reason ?? '', ...(via === undefined ? {} : { via }) },
        ...numbersOf(explanation, reason),
      }),
    ofEntity: (explanation) => whys.numberOf({ rule: '', reason: '', ...numbersOf(explanation) }),
  };
};

interface Numbers<T> {
  readonly all: readonly T[];
  readonly numberOf: (one: T) => number;
  readonly size: () => number;
}

/** Equal ones have one number. */
const createNumbers = <T>(): Numbers<T> => {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  let size = 0;
  return {
    all,
    size: () => size,
    numberOf: (one) => {
      const key = JSON.stringify(one);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      size += sizeOf(one) + 1;
      return all.push(one) - 1;
    },
  };
};

/** A step that only repeats the reason is left out. */
const stepsOf = (
  explanation: Explanation | undefined,
  said: string | null | undefined,
  numberOf: (part: Part) => number,
): Partial<Why> => {
  if (explanation === undefined) return {};
  const { parts, sum, threshold } = explanation;
  const others = parts.filter(
    ({ reason, weight }) => weight !== undefined || !said || reason?.startsWith(said) !== true,
  );
  return {
    ...(others.length === 0 ? {} : { steps: others.map(numberOf) }),
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
