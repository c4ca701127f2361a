import type { EntityType } from './core/entity.js';
import type { Kind } from './core/kind.js';
import { country } from './countries/kind.js';
import { date } from './dates/kind.js';
import { event } from './events/kind.js';
import { person } from './people/kind.js';

/** The descriptor of each kind; of two equally long readings of one place the kind listed first wins. */
const byType: { readonly [T in EntityType]: Kind<T> } = { person, country, date, event };

export const kinds: readonly Kind[] = Object.values(byType);

/** The names that `--types` accepts. */
export const ENTITY_TYPES: readonly EntityType[] = kinds.map(({ type }) => type);

export const kindOf = (type: EntityType): Kind => byType[type];
