import type { EventMention, NewsEvent } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { reasons } from './reasons.js';
import { resolve } from './resolve.js';
import { findTriggers } from './triggers.js';

export const events: Recogniser<Document, EventMention, NewsEvent> = {
  type: 'event',
  reasons,
  find: findTriggers,
  resolve,
};
