import type { ArticleData, Listed, Shown } from './data.js';

/** How many names of a kind describe an article in a list. */
const NAMES = 4;

/** The line of an article in a list, before its page is known. */
export const listedOf = ({ id, title, day, entities }: ArticleData, at: number): Omit<Listed, 'page'> => ({
  ...{ id, title, day, at },
  people: namesOf(entities, 'person'),
  countries: namesOf(entities, 'country'),
  events: entities.filter(({ type }) => type === 'event').length,
});

/** The most mentioned first. */
const namesOf = (entities: readonly Shown[], type: 'person' | 'country'): string[] =>
  entities
    .filter((entity) => entity.type === type)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, NAMES)
    .flatMap((entity) => ('name' in entity ? [entity.name] : []));
