import type { ReferenceDate } from '../core/result.js';
import type { Document } from '../text/document.js';

/** The publication day as a header line or the dateline of the text tells it. */
export const findReference = (_document: Document): ReferenceDate | null => null;

/** The publication day as the name of the file tells it: `2023-04-17-summit.txt`. */
export const referenceInFileName = (_fileName: string): ReferenceDate | null => null;
