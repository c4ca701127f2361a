import type { ArticleRecord } from '../../core/record.js';
import type { RecordPrinter, Style } from '../formatter.js';
import { marksOf } from './marks.js';
import { offsetsIn } from '../offsets.js';
import { oneArticle } from '../one-article.js';
import {
  classOf,
  creationAttributes,
  instanceAttributes,
  instanceId,
  linksOf,
  numbered,
  timexAttributes,
  type Attributes,
  type Tagged,
} from './timeml-marks.js';
import { xmlAttributes, xmlText } from '../xml.js';

/**
 * Stand-off TimeML, as the Tarsqi Toolkit reads and writes it: the text by itself, and after it an element for each date and
 * each event, which say between which code points they stand. So both may overlap.
 */
export const ttk = (style: Style): RecordPrinter =>
  oneArticle('ttk', style, (record, text) => {
    const tags = tagsOf(record, text).map(({ name, attributes }) => `  <${name}${xmlAttributes(attributes)}/>\n`);
    const metadata = record.date === null ? '' : `  <dct value="${record.date.value.replaceAll('-', '')}"/>\n`;
    return [
      `<?xml version="1.0" encoding="UTF-8"?>\n<ttk>\n<text>${xmlText(text)}</text>\n<metadata>\n${metadata}</metadata>
<source_tags/>\n<tarsqi_tags>\n${tags.join('')}</tarsqi_tags>\n</ttk>\n`,
    ];
  });

interface Tag {
  readonly name: 'TIMEX3' | 'EVENT' | 'TLINK';
  readonly attributes: Attributes;
}

const tagsOf = (record: ArticleRecord, text: string): Tag[] => {
  const offset = offsetsIn(text, 'codepoint');
  const marks = numbered(marksOf(record).filter(({ entity }) => entity.type === 'date' || entity.type === 'event'));
  const creation = creationAttributes(record);
  return [
    ...(creation === undefined ? [] : [{ name: 'TIMEX3' as const, attributes: creation }]),
    ...marks.flatMap((mark) => tagOf(mark, { begin: String(offset(mark.start)), end: String(offset(mark.end)) })),
    ...[...linksOf(record, marks).values()].map((attributes) => ({ name: 'TLINK' as const, attributes })),
  ];
};

/** The attributes of its instance are given with the event itself. */
const tagOf = ({ id, entity }: Tagged, place: Attributes): Tag[] => {
  const own = { ...place, origin: 'GAZETTE' };
  if (entity.type === 'date') return [{ name: 'TIMEX3', attributes: { ...own, tid: id, ...timexAttributes(entity) } }];
  if (entity.type !== 'event') return [];
  const instance = { eid: id, eiid: instanceId(id), class: classOf(entity), ...instanceAttributes(entity) };
  return [{ name: 'EVENT', attributes: { ...own, ...instance } }];
};
