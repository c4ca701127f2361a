import type { Numbered } from '../core/entity.js';
import type { Result } from '../core/result.js';
import type { PredictedSpan } from './spans.js';

/** The mentions of all entities, flat. */
export const spansOf = ({ entities }: Result): PredictedSpan[] => entities.flatMap(spansOfEntity);

const spansOfEntity = (entity: Numbered): PredictedSpan[] => {
  const { type, id } = entity;
  switch (type) {
    case 'person':
      return entity.mentions.map(({ start, end, rule }) => ({
        ...{ type, entity: id, start, end, rule },
        ...{ roles: entity.roles, countries: entity.countries },
      }));
    case 'country':
      return entity.mentions.map(({ start, end, rule, iso2, via }) => ({
        ...{ type, entity: id, start, end, rule },
        ...{ iso: iso2, via },
      }));
    case 'date':
      return entity.mentions.map(({ start, end, rule, timex }) => ({
        ...{ type, entity: id, start, end, rule },
        ...{ value: timex.value, timexType: timex.type },
      }));
    case 'event':
      return entity.mentions.map(({ start, end, rule, tier, kind, modality }) => ({
        ...{ type, entity: id, start, end, rule },
        ...{ tier, kind, modality },
      }));
  }
};
