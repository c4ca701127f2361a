import type { Person, PersonMention } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { find } from './find.js';
import { reasons } from './reasons.js';
import { resolve } from './resolution/resolve.js';
import { ruled } from './ruled.js';

export const people: Recogniser<Document, PersonMention, Person> = {
  type: 'person',
  get reasons() {
    return reasons();
  },
  find,
  resolve,
  ruled,
};
