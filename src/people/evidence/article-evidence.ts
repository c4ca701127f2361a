import { examplesOf, type Examples, type Rule } from '../../rules/rule.js';
import type { Place } from '../weighing/place.js';
import { weightOf } from '../weighing/weights.js';

/** Evidence from the rest of the article for or against a candidate. */
export interface ArticleEvidence extends Rule {
  /** For candidates of one word, or of more; without it for both. */
  readonly single: boolean | undefined;
  /** The sign that its weight must have to agree with its reason; the sign of some can only be fitted to annotated articles. */
  readonly direction: 'for' | 'against' | 'either';
  readonly weight: number;
  /** What must hold for it, asked once for all evidence that needs it. */
  readonly guard?: Guard;
  /** How strongly it holds; 0 if it does not. */
  readonly value: (place: Place) => number;
}

/** The same words have contexts elsewhere; the last word also stands alone; a full name ends in it; none does. */
export type Guard = 'elsewhere' | 'tail' | 'known' | 'stranger';

/** Evidence that can only hold where its guard does. */
export const under = (guard: Guard, evidence: ArticleEvidence): ArticleEvidence => ({ ...evidence, guard });

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
