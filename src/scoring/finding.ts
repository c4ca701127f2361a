import type { GoldSpan, PredictedSpan } from './spans.js';
import type { Tally } from './tally.js';

/** One thing the tool got wrong: missed, spurious, or paired with other boundaries or another value. */
export interface Finding {
  readonly row: string;
  readonly kind: 'missed' | 'spurious' | 'boundary' | 'value' | 'kind' | 'modality' | 'person';
  readonly gold: GoldSpan | undefined;
  readonly predicted: PredictedSpan | undefined;
}

export interface Score {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
}
