import type { Person, PersonMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';

export const people: Recogniser<Document, PersonMention, Person> = {
  type: 'person',
  reasons: new Map(),
  find: () => [],
  resolve: () => [],
};
