import type { ArticleRecord, DateRecord, EventRecord } from '../core/record.js';
import type { RecordPrinter, Style } from './formatter.js';
import { apart, marksOf, type Mark } from './marks.js';
import { oneArticle } from './one-article.js';
import { xmlAttributes, xmlText } from './xml.js';

/** TimeML 1.2: the unchanged text with elements for dates and events, and links from events to days. */
export const timeml = (style: Style): RecordPrinter =>
  oneArticle('timeml', style, (record, text) => {
    const marks = tagged(record);
    return [`${HEAD}\n<TimeML>${creationTime(record)}${inline(text, marks)}\n${afterText(record, marks)}</TimeML>\n`];
  });

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

interface Tagged extends Mark {
  readonly id: string;
}

/** Elements cannot be nested: a date in the name of an event has priority over the event. */
const tagged = (record: ArticleRecord): Tagged[] => {
  const marks = marksOf(record);
  const dates = apart(marks.filter(({ entity }) => entity.type === 'date'));
  const events = withoutOverlap(
    marks.filter(({ entity }) => entity.type === 'event'),
    dates,
  );
  const counts = { date: 0, event: 0 };
  return [...dates, ...events]
    .sort((a, b) => a.start - b.start)
    .map((mark) => ({ ...mark, id: mark.entity.type === 'date' ? `t${++counts.date}` : `e${++counts.event}` }));
};

/** Both lists are in the order of the text. */
const withoutOverlap = (marks: readonly Mark[], others: readonly Mark[]): Mark[] => {
  let next = 0;
  return apart(
    marks.filter(({ start, end }) => {
      while (next < others.length && others[next]!.end <= start) next++;
      return (others[next]?.start ?? Infinity) >= end;
    }),
  );
};

const creationTime = ({ date }: ArticleRecord): string =>
  date === null
    ? ''
    : `<TIMEX3${xmlAttributes({ tid: 't0', type: 'DATE', value: date.value, functionInDocument: 'CREATION_TIME', temporalFunction: 'false' })}/>`;

const inline = (text: string, marks: readonly Tagged[]): string => {
  let at = 0;
  let out = '';
  for (const mark of marks) {
    out += xmlText(text.slice(at, mark.start)) + element(mark, xmlText(text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  return out + xmlText(text.slice(at));
};

const element = ({ id, entity }: Tagged, content: string): string =>
  entity.type === 'date'
    ? `<TIMEX3${xmlAttributes({ tid: id, ...timexAttributes(entity) })}>${content}</TIMEX3>`
    : `<EVENT${xmlAttributes({ eid: id, class: classOf(entity as EventRecord) })}>${content}</EVENT>`;

const timexAttributes = ({ timex, inferred }: DateRecord): Record<string, string | undefined> => {
  const { type, value, mod, quant, freq } = timex;
  return { type, value, mod, quant, freq, temporalFunction: inferred.length > 0 ? 'true' : undefined };
};

/** Demands, threats and refusals are actions about another event; all other events are occurrences. */
const classOf = ({ kind }: EventRecord): string =>
  kind === 'demand' || kind === 'threat' || kind === 'refusal' ? 'I_ACTION' : 'OCCURRENCE';

/** An instance of each event, and a link to its day. */
const afterText = ({ entities }: ArticleRecord, marks: readonly Tagged[]): string => {
  const dateIds = new Map(marks.map(({ entity, id }) => [entity.id, id]).reverse() as [string, string][]);
  const dates = new Map(entities.map((entity) => [entity.id, entity]));
  const timeOf = (event: EventRecord): string | undefined => {
    const date = dates.get(event.date ?? '');
    return date?.type === 'date' ? dateIds.get(date.begin ?? date.id) : undefined;
  };
  let links = 0;
  return marks
    .flatMap(({ entity, id }) => {
      if (entity.type !== 'event') return [];
      const instance = id.replace('e', 'ei');
      const time = timeOf(entity);
      const relType = entity.when?.value?.includes('/') === true ? 'AFTER' : 'IS_INCLUDED';
      const link = { lid: `l${++links}`, eventInstanceID: instance, relatedToTime: time, relType };
      return [instanceOf(entity, id, instance), ...(time === undefined ? [] : [`<TLINK${xmlAttributes(link)}/>`])];
    })
    .map((line) => `${line}\n`)
    .join('');
};

const instanceOf = ({ modality }: EventRecord, eventID: string, eiid: string): string =>
  `<MAKEINSTANCE${xmlAttributes({
    ...{ eiid, eventID, pos: 'NONE', tense: modality === 'planned' ? 'FUTURE' : 'NONE', aspect: 'NONE' },
    polarity: modality === 'denied' ? 'NEG' : 'POS',
    modality: modality === 'possible' ? 'MAY' : undefined,
  })}/>`;
