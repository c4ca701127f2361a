import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord, EventRecord } from '../../core/record.js';
import { belowHeadings, inert } from '../records/cells.js';
import type { RecordPrinter } from '../formatter.js';

const COLUMNS = [
  ...['id', 'article', 'published', 'event_date', 'event_end', 'event_type', 'event_types', 'cameo', 'modality'],
  ...['source', 'source_names', 'target', 'target_names', 'place', 'country', 'name', 'sentence', 'start', 'end'],
];

/** One row for each event with a PLOVER code, as comma-separated values: actors by their CAMEO country codes. */
export const plover = (): RecordPrinter => belowHeadings(stringify([COLUMNS]), (record) => stringify(rowsOf(record)));

const rowsOf = (record: ArticleRecord): (string | number)[][] => {
  const codeOf = cameoCodes(record);
  return record.entities.flatMap((entity) =>
    entity.type === 'event' && entity.codes.plover.length > 0 ? [rowOf(entity, record, codeOf)] : [],
  );
};

type CodeOf = (entity: string) => readonly string[];

/** CAMEO takes the codes of ISO 3166-1 alpha-3; a person has the code of the country whose office he or she holds. */
const cameoCodes = ({ entities }: ArticleRecord): CodeOf => {
  const alpha3 = new Map(entities.flatMap((one) => (one.type === 'country' ? [[one.iso2, one.iso3] as const] : [])));
  const codes = new Map(
    entities.map((one) => {
      const countries = one.type === 'country' ? [one.iso2] : one.type === 'person' ? one.countries : [];
      return [one.id, countries.flatMap((iso2) => alpha3.get(iso2) ?? [])] as const;
    }),
  );
  return (entity) => codes.get(entity) ?? [];
};

const rowOf = (event: EventRecord, { id, date }: ArticleRecord, codeOf: CodeOf): (string | number)[] => {
  const { codes, modality, name, sentence } = event;
  const { start, end } = event.mentions[0] ?? sentence;
  const cells = [
    ...[`${id}#${event.id}`, id, date?.value ?? '', ...daysOf(event), codes.plover[0]!, codes.plover.join(';')],
    ...[codes.cameo.join(';'), modality, ...sideOf(event, false, codeOf), ...sideOf(event, true, codeOf)],
    ...[event.place ?? '', event.where?.iso2 ?? '', name, sentence.text.replace(/\s+/g, ' ')],
  ];
  return [...cells.map(inert), start, end];
};

const daysOf = ({ when }: EventRecord): string[] => [when?.from ?? '', when?.to ?? ''];

/** The codes and names of the participants on one side. */
const sideOf = (event: EventRecord, isTarget: boolean, codeOf: CodeOf): string[] => {
  const side = event.participants.filter(({ role }) => (role === 'target') === isTarget);
  const actors = [...new Set(side.flatMap(({ entity }) => codeOf(entity)))];
  const quoted = (isTarget ? event.whom : event.who).map(({ text }) => text);
  return [actors.join(';'), [...side.map(({ name = '' }) => name), ...quoted].join(';')];
};
