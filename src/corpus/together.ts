import type { ArticleRecord, EntityRecord } from '../core/record.js';

/** Two entities of an article that stand close together or take part in one event. */
export interface Together {
  readonly a: string;
  readonly b: string;
  readonly times: number;
}

/** Some two lines: about a sentence. */
const NEAR = 160;

/** Pairs of people, or of countries, by their ids in the article. */
export const pairsOf = (record: ArticleRecord, type: 'person' | 'country'): Together[] => {
  const pairs = new Map<string, { a: string; b: string; times: number }>();
  const meet = (one: string, other: string): void => {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${a} ${b}`);
    if (pair === undefined) pairs.set(`${a} ${b}`, { a, b, times: 1 });
    else pair.times++;
  };
  const places = placesOf(record.entities, type);
  for (const [i, { id, end }] of places.entries())
    for (let j = i + 1; j < places.length && j <= i + MOST && places[j]!.start < end + NEAR; j++)
      meet(id, places[j]!.id);
  for (const entity of record.entities)
    if (entity.type === 'event')
      meetAll(
        entity.participants.filter((one) => one.type === type).map((one) => one.entity),
        meet,
      );
  return [...pairs.values()];
};

/** Only a hostile text has more names than this in one sentence. */
const MOST = 24;

const meetAll = (ids: readonly string[], meet: (one: string, other: string) => void): void => {
  const some = ids.slice(0, MOST);
  for (const [i, id] of some.entries()) for (const other of some.slice(i + 1)) meet(id, other);
};

const placesOf = (entities: readonly EntityRecord[], type: EntityRecord['type']) =>
  entities
    .filter((entity) => entity.type === type && !(entity.type === 'person' && entity.byline === true))
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
