import type { ArticleRecord } from '../../core/record.js';
import type { RecordPrinter, Style } from '../formatter.js';
import { apart, marksOf, type Mark } from './marks.js';
import { oneArticle } from '../one-article.js';
import {
  classOf,
  creationAttributes,
  instanceAttributes,
  instanceId,
  linksOf,
  numbered,
  timexAttributes,
  type Tagged,
} from './timeml-marks.js';
import { xmlAttributes, xmlText } from '../xml.js';

/** TimeML 1.2: the unchanged text with elements for dates and events, and links from events to days. */
export const timeml = (style: Style): RecordPrinter =>
  oneArticle('timeml', style, (record, text) => {
    const marks = tagged(record);
    return [`${HEAD}\n<TimeML>${creationTime(record)}${inline(text, marks)}\n${afterText(record, marks)}</TimeML>\n`];
  });

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Elements cannot be nested: a date in the name of an event has priority over the event. */
const tagged = (record: ArticleRecord): Tagged[] => {
  const marks = marksOf(record);
  const dates = apart(marks.filter(({ entity }) => entity.type === 'date'));
  const events = withoutOverlap(
    marks.filter(({ entity }) => entity.type === 'event'),
    dates,
  );
  return numbered([...dates, ...events]);
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

const creationTime = (record: ArticleRecord): string => {
  const attributes = creationAttributes(record);
  return attributes === undefined ? '' : `<TIMEX3${xmlAttributes(attributes)}/>`;
};

const inline = (text: string, marks: readonly Tagged[]): string => {
  let at = 0;
  let out = '';
  for (const mark of marks) {
    out += xmlText(text.slice(at, mark.start)) + element(mark, xmlText(text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  return out + xmlText(text.slice(at));
};

const element = ({ id, entity }: Tagged, content: string): string => {
  if (entity.type === 'date')
    return `<TIMEX3${xmlAttributes({ tid: id, ...timexAttributes(entity) })}>${content}</TIMEX3>`;
  if (entity.type !== 'event') return content;
  return `<EVENT${xmlAttributes({ eid: id, class: classOf(entity) })}>${content}</EVENT>`;
};

/** An instance of each event, and a link to its day. */
const afterText = (record: ArticleRecord, marks: readonly Tagged[]): string => {
  const links = linksOf(record, marks);
  return marks
    .flatMap(({ entity, id }) => {
      if (entity.type !== 'event') return [];
      const instance = { eiid: instanceId(id), eventID: id, ...instanceAttributes(entity) };
      const link = links.get(id);
      return [
        `<MAKEINSTANCE${xmlAttributes(instance)}/>`,
        ...(link === undefined ? [] : [`<TLINK${xmlAttributes(link)}/>`]),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
};
