import type { ArticleData, ShownCountry, ShownDate, ShownEvent, ShownPerson } from '../src/report/data.js';

/** What is in an article, by kind. */
export interface Entities {
  readonly person: readonly ShownPerson[];
  readonly country: readonly ShownCountry[];
  readonly date: readonly ShownDate[];
  readonly event: readonly ShownEvent[];
}

export const entitiesOf = ({ entities }: ArticleData): Entities => ({
  person: entities.filter((entity) => entity.type === 'person'),
  country: entities.filter((entity) => entity.type === 'country'),
  date: entities.filter((entity) => entity.type === 'date'),
  event: entities.filter((entity) => entity.type === 'event'),
});
