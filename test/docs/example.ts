import { extract, type ArticleRecord } from '../../src/index.js';

const text = 'Kenyan President Ana Ruiz met Canadian Foreign Minister Tom Hanks in Lima on Monday.';
const record: ArticleRecord = extract(`${text} Ruiz is to visit Peru in May.`, { date: '2023-04-18' });
for (const entity of record.entities)
  if (entity.type === 'person') console.log(entity.name, entity.roles, entity.countries, entity.mentions.length);
  else if (entity.type === 'event') {
    const names = entity.participants.map(({ name }) => name);
    console.log(entity.kind, names, entity.when?.value, entity.modality);
  }
