/** What is found in a sentence, in one line that says only what an entry of a list can decide. */
import type { Numbered } from '../../src/core/entity.js';
import { extract } from '../../src/extract.js';

const inShort = (entity: Numbered): string => {
  switch (entity.type) {
    case 'person':
      return ['person', entity.name, ...entity.roles, ...entity.countries].join(' ');
    case 'country':
      return `country ${entity.iso2}`;
    case 'date':
      return `date ${entity.timex.value}`;
    case 'event': {
      const { kind, modality, participants, where, date, mentions } = entity;
      const sides = participants.map(({ entity: id, role }) => `${role} ${id}`);
      const words = mentions.map(({ text }) => text).join('/');
      return ['event', kind, modality, words, ...sides, date ?? '', where?.text ?? '', where?.iso2 ?? '']
        .join(' ')
        .trim();
    }
  }
};

/** `person Tibbert Quorl; country ML`; `nothing` where nothing is found. */
export const foundIn = (sentence: string): string => {
  const { entities } = extract(sentence, { date: { value: '2023-04-17', source: 'option' } });
  return entities.length === 0 ? 'nothing' : entities.map(inShort).join('; ').replace(/\s+/g, ' ');
};
