import type { ShownCountry, ShownDate, ShownEvent, ShownPerson } from '../src/report/data.js';
import { empty } from './elements.js';
import { table, type TableOf } from './table.js';
import { daysOf } from './words.js';

const tableOr = (words: string, of: TableOf): HTMLElement => (of.rows.length === 0 ? empty(words) : table(of));

export const peopleTable = (people: readonly ShownPerson[]): HTMLElement =>
  tableOr('Nobody is named.', {
    ...{ id: 'people', rowsAre: 'people', heads: ['Name', 'Role', 'Acts for', 'Also', 'Part', 'Mentions'] },
    rows: people.map(({ id, name, roles = [], countries = [], aliases = [], byline, mentions }) => ({
      id,
      cells: [
        name,
        roles.join(', '),
        countries.join(' '),
        aliases.join(', '),
        byline === true ? 'author' : '',
        mentions,
      ],
    })),
  });

export const countryTable = (countries: readonly ShownCountry[]): HTMLElement | null =>
  countries.length === 0
    ? null
    : table({
        ...{ id: 'countries', rowsAre: 'countries', heads: ['Country', 'Code', 'ISO 3', 'Mentions'] },
        rows: countries.map(({ id, name, iso2, iso3, mentions }) => ({ id, cells: [name, iso2, iso3, mentions] })),
      });

export const eventTable = (events: readonly ShownEvent[]): HTMLElement =>
  tableOr('No event was found.', {
    ...{
      id: 'events',
      rowsAre: 'events',
      heads: ['Event', 'Kind', 'Who', 'Whom', 'When', 'Where', 'Said to be', 'Mentions'],
    },
    rows: events.map(({ id, name, kind, who = '', whom = '', from, to, place = '', modality = '', mentions }) => ({
      id,
      cells: [name, kind, who, whom, daysOf(from, to), place, modality, mentions],
    })),
  });

export const dateTable = (dates: readonly ShownDate[]): HTMLElement =>
  tableOr('No date is mentioned.', {
    ...{ id: 'dates', rowsAre: 'dates', heads: ['Date', 'First mention', 'From', 'To', 'Inferred', 'Mentions'] },
    rows: dates.map(({ id, value = 'open', text = '', from = '', to = '', inferred = [], mentions }) => ({
      id,
      cells: [value, text, from, to, inferred.join(', '), mentions],
    })),
  });
