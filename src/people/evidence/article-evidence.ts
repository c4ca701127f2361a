import { examplesOf, type Examples, type Rule } from '../../rules/rule.js';
import type { Place } from '../place.js';
import { weightOf } from '../weights.js';

/** What the rest of the article says for or against a candidate. */
export interface ArticleEvidence extends Rule {
  /** One word, or more than one; without it both. */
  readonly single: boolean | undefined;
  /** What its weight can be, by its reason; some weights can only be fitted to the marked articles. */
  readonly direction: 'for' | 'against' | 'either';
  readonly weight: number;
  /** How much of it there is: 0 if none. */
  readonly value: (place: Place) => number;
}

type Maker = (
  name: string,
  examples: Examples,
  reason: string,
  single: boolean | undefined,
  value: (place: Place) => boolean | number,
) => ArticleEvidence;

const article =
  (direction: ArticleEvidence['direction']): Maker =>
  (name, examples, reason, single, value) => ({
    ...{ name, reason, ...examplesOf(examples), single, direction },
    weight: weightOf(name).second,
    value: (place) => Number(value(place)),
  });

export const supports: Maker = article('for');
export const opposes: Maker = article('against');
export const either: Maker = article('either');
