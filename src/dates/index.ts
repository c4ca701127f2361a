import type { DateRange, DateMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';

export const dates: Recogniser<Document, DateMention, DateRange> = {
  type: 'date',
  reasons: new Map(),
  find: () => [],
  resolve: () => [],
};
