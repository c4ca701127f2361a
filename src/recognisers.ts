import type { Recogniser } from './core/recogniser.js';
import { countries } from './countries/index.js';
import { dates } from './dates/index.js';
import { events } from './events/index.js';
import { people } from './people/index.js';
import type { Document } from './text/document.js';

/** The kinds; of two equally long readings of one place the kind listed first wins. */
export const recognisers: readonly Recogniser<Document>[] = [
  people,
  countries,
  dates,
  events,
] as readonly Recogniser<Document>[];
