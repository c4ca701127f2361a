import type { EntityKinds, EntityType, Mention } from './core/entity.js';
import type { Recogniser } from './core/recogniser.js';
import { countries } from './countries/index.js';
import { dates } from './dates/index.js';
import { events } from './events/index.js';
import { kinds } from './kinds.js';
import { people } from './people/index.js';
import type { Document } from './text/document.js';

/** How each kind is found. Loaded only if something is to be found; the descriptors of kinds are in kinds.ts. */
const byType: { readonly [T in EntityType]: Recogniser<Document, Mention, EntityKinds[T]> } = {
  person: people,
  country: countries,
  date: dates,
  event: events,
};

/** In the order of the kinds. */
export const recognisers: readonly Recogniser<Document>[] = kinds.map(({ type }) => byType[type]);

export const recogniserOf = (type: EntityType): Recogniser<Document> => byType[type];

/** The reason of a rule of a kind. */
export const reasonOf = (type: EntityType, rule: string): string | undefined => recogniserOf(type).reasons.get(rule);
