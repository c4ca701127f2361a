import { examplesOf, type Examples, type Rule } from '../../rules/rule.js';
import type { Place } from '../place.js';
import { weightOf } from '../weights.js';

/** Evidence from the rest of the article for or against a candidate. */
export interface ArticleEvidence extends Rule {
  /** For candidates of one word, or of more; without it for both. */
  readonly single: boolean | undefined;
  /** The sign that its weight must have by its reason; some weights can only be fitted to marked articles. */
  readonly direction: 'for' | 'against' | 'either';
  readonly weight: number;
  /** How strongly it holds; 0 if it does not. */
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
