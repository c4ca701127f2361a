import type { Country, Entity, Numbered, Person } from '../core/entity.js';
import type { Document } from '../text/document.js';
import { affiliate } from './affiliations.js';
import { number } from './numbering.js';

/** Numbers the entities and connects them: who took part in which event, when, and for whom people act. */
export const link = (entities: readonly Entity[], _document: Document): Numbered[] => {
  const people = affiliate(entities.filter(isPerson), entities.filter(isCountry));
  return number([...people, ...entities.filter((entity) => !isPerson(entity))]);
};

const isPerson = (entity: Entity): entity is Person => entity.type === 'person';
const isCountry = (entity: Entity): entity is Country => entity.type === 'country';
