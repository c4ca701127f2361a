import type { ArticleRecord, EntityRecord } from '../core/record.js';
import type { PredictedSpan } from './spans.js';

/** The mentions of a printed record, in the form for scoring. */
export const spansOfRecord = ({ entities }: Pick<ArticleRecord, 'entities'>): PredictedSpan[] =>
  entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, rule, via }) => ({
      ...{ type: entity.type, entity: entity.id, start, end, rule },
      ...(via === undefined ? {} : { via }),
      ...factsOf(entity),
    })),
  );

const factsOf = (entity: EntityRecord): Partial<PredictedSpan> => {
  switch (entity.type) {
    case 'person':
      return { roles: entity.roles, countries: entity.countries };
    case 'country':
      return { iso: entity.iso2 };
    case 'date':
      return { value: entity.timex.value, timexType: entity.timex.type };
    case 'event':
      return { tier: entity.tier, kind: entity.kind, modality: entity.modality };
  }
};
