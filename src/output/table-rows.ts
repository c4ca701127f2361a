import type { EntityType, Mention, NewsEvent, Numbered, ParticipantRole } from '../core/entity.js';
import type { Result } from '../core/result.js';
import type { Style } from './formatter.js';
import { oneLine } from './printable.js';

/** Where in the text the last column looks. */
export type Place = Pick<Mention, 'start' | 'end'>;

export interface TableRow {
  /** Name, what it resolves to, count or rule. */
  readonly cells: readonly [string, string, string];
  readonly place: Place;
}

/** A row for each entity of a kind. */
export const entityRows = (result: Result, type: EntityType, style: Style): TableRow[] => {
  const names = namesOf(result);
  return result.entities
    .filter((entity) => entity.type === type)
    .map((entity) => {
      const places = placesOf(entity, result.text);
      return row(entity, places[0]!, String(places.length), names, style);
    });
};

/** A stretch of days stands from its first date to its last. */
const placesOf = (entity: Numbered, text: string): readonly Mention[] =>
  entity.type === 'date' && entity.spans.length > 0
    ? entity.spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end), rule: 'interval' }))
    : entity.mentions;

/** A row for each mention of a kind, in text order. */
export const mentionTableRows = (result: Result, type: EntityType, style: Style): TableRow[] => {
  const names = namesOf(result);
  return result.entities
    .filter((entity) => entity.type === type)
    .flatMap((entity) => entity.mentions.map((mention) => row(entity, mention, mention.rule, names, style)))
    .sort((a, b) => a.place.start - b.place.start);
};

/** A row for each reading that was given up; there are none unless they were asked for. */
export const rejectedRows = ({ rejected }: Result): TableRow[] =>
  rejected.map(({ text, type, because, rule, start, end }) => ({
    cells: [oneLine(text), oneLine(`no ${type}: ${because}`), rule],
    place: { start, end },
  }));

type Names = ReadonlyMap<string, string>;

/** How others refer to an entity: a date by its value, the rest by name. */
const namesOf = ({ entities }: Result): Names =>
  new Map(entities.map((entity) => [entity.id, entity.type === 'date' ? valueOf(entity) : entity.name]));

const valueOf = (date: Numbered & { readonly type: 'date' }): string => date.value ?? date.timex.value;

const row = (entity: Numbered, mention: Mention, third: string, names: Names, { explain }: Style): TableRow => {
  const name = entity.type === 'date' ? mention.text : entity.name;
  const reason = explain?.(entity.type, mention.rule) ?? '';
  const why = reason === '' || third === mention.rule ? reason : `${mention.rule}: ${reason}`;
  const meaning = joined([resolution(entity, names), why]);
  return { cells: [oneLine(name), oneLine(meaning), third], place: mention };
};

const joined = (parts: readonly string[], separator = ' · '): string =>
  parts.filter((part) => part !== '').join(separator);

/** What an entity resolves to, in words. */
const resolution = (entity: Numbered, names: Names): string => {
  switch (entity.type) {
    case 'person':
      return joined([...entity.roles, entity.countries.join(' ')], ', ');
    case 'country':
      return `${entity.iso2} ${entity.iso3}`;
    case 'date':
      return valueOf(entity);
    case 'event':
      return eventInWords(entity, names);
  }
};

const eventInWords = (event: NewsEvent, names: Names): string => {
  const who = (roles: readonly ParticipantRole[]): string =>
    event.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ entity }) => names.get(entity) ?? entity)
      .join(', ');
  const targets = who(['target']);
  return joined([
    event.modality === 'asserted' ? event.kind : `${event.kind}, ${event.modality}`,
    joined([who(['agent', 'both']), targets === '' ? '' : `→ ${targets}`], ' '),
    event.date === null ? '' : (names.get(event.date) ?? event.date),
  ]);
};
