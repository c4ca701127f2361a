import type { Tense } from '../../language/tense.js';
import type { Period } from '../calendar/calendar.js';
import type { Focus } from './focus.js';

/** All that may be needed to resolve a reading. */
export interface Setting {
  /** The document creation time (DCT), a day; undefined if none is known. */
  readonly dct: Period | undefined;
  readonly focus: Focus;
  /** Whether times count from the temporal focus, as in a narrative, or from the document creation time, as in news. */
  readonly isNarrative: boolean;
  readonly tense: () => Tense;
  /** Whether its sentence is about company results. */
  readonly isOfResults: () => boolean;
  /** Whether it is the basis of a comparison, and so lies before the time compared with it. */
  readonly isComparedWith: () => boolean;
  /** Whether it is a time at the beginning of a line, below no line that is nothing but a day. */
  readonly opensLine: () => boolean;
  /** The beginning of the range that the reading ends. */
  readonly begun: Period | undefined;
  /** The sentence of the reading. */
  readonly sentence: number;
}
