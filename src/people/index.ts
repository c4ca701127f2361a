import type { Person, PersonMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { grammarEvidence } from './evidence/grammar.js';
import { allEvidence } from './evidence/index.js';
import { find } from './find.js';
import { resolve } from './resolve.js';

export const people: Recogniser<Document, PersonMention, Person> = {
  type: 'person',
  reasons: new Map([...allEvidence, grammarEvidence].map(({ name, reason }) => [name, reason])),
  find,
  resolve,
};
