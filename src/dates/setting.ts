import type { Tense } from '../language/tense.js';
import type { Period } from './calendar.js';
import type { Focus } from './focus.js';

/** All that a reading may need to find its place. */
export interface Setting {
  /** The document creation time (DCT), a day; undefined if none is known. */
  readonly dct: Period | undefined;
  readonly focus: Focus;
  /** A narrative is dated by the temporal focus, news by the document creation time. */
  readonly isNarrative: boolean;
  readonly tense: () => Tense;
  /** Whether its sentence speaks of a firm's results. */
  readonly isOfResults: () => boolean;
  /** Where the range began whose end the reading is. */
  readonly begun: Period | undefined;
  /** The sentence in which the reading stands. */
  readonly sentence: number;
}
