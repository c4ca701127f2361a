import type { NewsEvent, EventMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';

export const events: Recogniser<Document, EventMention, NewsEvent> = {
  type: 'event',
  reasons: new Map(),
  find: () => [],
  resolve: () => [],
};
