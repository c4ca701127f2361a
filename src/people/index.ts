import type { Person, PersonMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { allEvidence } from './evidence/index.js';
import { find } from './find.js';
import { resolve } from './resolution/resolve.js';
import { ruled } from './ruled.js';

export const people: Recogniser<Document, PersonMention, Person> = {
  type: 'person',
  reasons: new Map([
    ...allEvidence.map(({ name, reason }) => [name, reason] as const),
    ['article', 'the rest of the article says that it is a person'],
  ]),
  find,
  resolve,
  ruled,
};
