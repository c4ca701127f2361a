import { kindOf } from '../../kinds.js';
import type { RecordPrinter } from '../formatter.js';
import { inList } from '../in-list.js';
import { jsonText } from '../records/json-text.js';
import { argumentsOf, labelOf, marksOf, type Mark } from './marks.js';
import { offsetsIn } from '../offsets.js';

/** An array of tasks, each a text with one prediction: regions, what they resolve to, and relations of events to who took part. */
export const labelstudio = (): RecordPrinter =>
  inList(
    (record, text) => {
      const offset = offsetsIn(text, 'codepoint');
      const marks = marksOf(record).map((mark): Region => ({ ...mark, id: `${mark.entity.id}-${mark.start}` }));
      const regions = marks.flatMap((mark) => regionOf(mark, offset));
      const data = { text, article: record.id, published: record.date?.value ?? null };
      const result = [...regions, ...relationsOf(marks)];
      return [jsonText({ data, predictions: [{ model_version: 'gazette', result }] })];
    },
    ['[', ']\n'],
  );

interface Region extends Mark {
  readonly id: string;
}

/** A region, with a text field for what it resolves to. */
const regionOf = (mark: Region, offset: (at: number) => number): object[] => {
  const place = { start: offset(mark.start), end: offset(mark.end), text: mark.mention.text };
  const common = { id: mark.id, to_name: 'text' };
  const resolved = kindOf(mark.entity.type).note(mark.entity);
  return [
    { ...common, from_name: 'label', type: 'labels', value: { ...place, labels: [labelOf(mark)] } },
    { ...common, from_name: 'resolved', type: 'textarea', value: { ...place, text: [resolved] } },
  ];
};

/** From each event to the nearest mention of each participant. */
const relationsOf = (marks: readonly Region[]): object[] =>
  argumentsOf(marks).map(({ event, mark, role }) => ({
    ...{ type: 'relation', from_id: event.id, to_id: mark.id, direction: 'right', labels: [role] },
  }));
