/** What is found in a sentence, fact by fact, each in words that hold whatever else is found there. */
import type { Entity, NewsEvent, Numbered, Person } from '../../src/core/entity.js';
import { extract } from '../../src/extract.js';

/** By what an entity is named in the facts of others. */
const nameOf = (entity: Entity): string => {
  if (entity.type === 'event') return `“${entity.mentions.map(({ text }) => text).join(' … ')}”`;
  if (entity.type === 'date') return entity.timex.value;
  return codeOrName(entity);
};

const codeOrName = ({ iso2, name }: { readonly iso2?: string; readonly name?: string }): string => iso2 ?? name ?? '';

const factsOf = (entity: Numbered, named: ReadonlyMap<string, string>): readonly string[] => {
  const name = nameOf(entity);
  if (entity.type === 'event') return factsOfEvent(entity, name, named);
  if (entity.type === 'person') return factsOfPerson(entity, name);
  if (entity.type === 'country')
    return [`country ${name}`, ...entity.mentions.map(({ text }) => `“${text}” is ${name}`)];
  return [`${entity.type} ${name}`];
};

const factsOfPerson = ({ roles, countries }: Person, name: string): readonly string[] => [
  `person ${name}`,
  ...roles.map((role) => `${name} is ${role}`),
  ...countries.map((country) => `${name} is of ${country}`),
];

const factsOfEvent = (
  { kind, modality, participants, where, date }: NewsEvent,
  name: string,
  named: ReadonlyMap<string, string>,
): readonly string[] => [
  `event ${name}`,
  `${name} is ${kind}`,
  `${name} is ${modality}`,
  ...participants.map(({ entity, role }) => `${role} of ${name} is ${named.get(entity)!}`),
  ...(date === null ? [] : [`${name} is dated ${named.get(date)!}`]),
  ...(where === null ? [] : [`${name} is in ${where.text}${where.iso2 === null ? '' : `, ${where.iso2}`}`]),
];

/** `person Tibbert Quorl`, `Tibbert Quorl is president`, `agent of “met” is ML` */
export const factsIn = (sentence: string): readonly string[] => {
  const { entities, focus } = extract(sentence, { date: { value: '2023-04-17', source: 'option' } });
  const named = new Map(entities.map((entity) => [entity.id, nameOf(entity)]));
  const facts = entities.flatMap((entity) => factsOf(entity, named));
  const about = focus.map(({ iso2 }) => `it is about ${iso2}`);
  return [...facts, ...about].map((fact) => fact.replace(/\s+/g, ' '));
};
