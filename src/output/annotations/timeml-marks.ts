import type { ArticleRecord, DateRecord, EventRecord } from '../../core/record.js';
import type { Mark } from './marks.js';

/** A mention with its id among the elements of TimeML: `t1`, `e1`. */
export interface Tagged extends Mark {
  readonly id: string;
}

/** Dates and events with their ids, in the order of the text. */
export const numbered = (marks: readonly Mark[]): Tagged[] => {
  const counts = { date: 0, event: 0 };
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .map((mark) => ({ ...mark, id: mark.entity.type === 'date' ? `t${++counts.date}` : `e${++counts.event}` }));
};

/** The attributes of an element of TimeML. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export const timexAttributes = ({ timex, inferred }: DateRecord): Attributes => {
  const { type, value, mod, quant, freq } = timex;
  return { type, value, mod, quant, freq, temporalFunction: inferred.length > 0 ? 'true' : undefined };
};

/** The day of publication, which stands nowhere in the text. */
export const creationAttributes = ({ date }: ArticleRecord): Attributes | undefined =>
  date === null
    ? undefined
    : { tid: 't0', type: 'DATE', value: date.value, functionInDocument: 'CREATION_TIME', temporalFunction: 'false' };

/** Demands, threats and refusals are actions about another event; all other events are occurrences. */
export const classOf = ({ kind }: EventRecord): string =>
  kind === 'demand' || kind === 'threat' || kind === 'refusal' ? 'I_ACTION' : 'OCCURRENCE';

/** What TimeML says of an instance of an event. */
export const instanceAttributes = ({ modality }: EventRecord): Attributes => ({
  ...{ pos: 'NONE', tense: modality === 'planned' ? 'FUTURE' : 'NONE', aspect: 'NONE' },
  polarity: modality === 'denied' ? 'NEG' : 'POS',
  modality: modality === 'possible' ? 'MAY' : undefined,
});

/** `e3` → `ei3` */
export const instanceId = (id: string): string => id.replace('e', 'ei');

/** The link of each event that has one to its day, by the id of its mark. */
export const linksOf = (record: ArticleRecord, marks: readonly Tagged[]): ReadonlyMap<string, Attributes> => {
  const timeOf = timesOf(record, marks);
  const links = new Map<string, Attributes>();
  let count = 0;
  for (const { entity, id } of marks) {
    if (entity.type !== 'event') continue;
    const lid = `l${++count}`;
    const relatedToTime = timeOf(entity);
    if (relatedToTime === undefined) continue;
    const relType = entity.when?.value?.includes('/') === true ? 'AFTER' : 'IS_INCLUDED';
    links.set(id, { lid, eventInstanceID: instanceId(id), relatedToTime, relType });
  }
  return links;
};

/** Answers the first element of the day of an event, of an interval that of its beginning. */
const timesOf = (
  { entities }: ArticleRecord,
  marks: readonly Tagged[],
): ((event: EventRecord) => string | undefined) => {
  const dateIds = new Map(marks.map(({ entity, id }) => [entity.id, id]).reverse() as [string, string][]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (event) => {
    const date = byId.get(event.date ?? '');
    return date?.type === 'date' ? dateIds.get(date.begin ?? date.id) : undefined;
  };
};
