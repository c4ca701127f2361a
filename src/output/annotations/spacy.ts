import type { EntityRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';
import type { RecordPrinter } from '../formatter.js';
import { jsonText } from '../records/json-text.js';
import { apart, labelOf, marksOf, ontoNotesLabel, type Mark } from './marks.js';
import { offsetsIn } from '../offsets.js';

/** The output of `Doc.to_json`: `ents` do not overlap, as spaCy requires; `spans` has everything, under its usual key. */
export const spacy = (): RecordPrinter => ({
  render: (record, text) => {
    const offset = offsetsIn(text, 'codepoint');
    const spanOf = (mark: Mark): object => ({
      ...{ start: offset(mark.start), end: offset(mark.end), label: labelOf(mark), kb_id: knownAs(mark.entity) },
    });
    const marks = marksOf(record);
    const ents = apart(marks.filter((mark) => ontoNotesLabel(mark) !== null)).map(spanOf);
    const meta = { id: record.id, date: record.date?.value ?? null };
    return [`${jsonText({ text, ents, spans: { sc: marks.map(spanOf) }, meta })}\n`];
  },
  add: ([line = '']) => line,
  end: () => '',
});

const knownAs = (entity: EntityRecord): string => {
  const kind = kindOf(entity.type);
  return kind.knownAs?.(entity) ?? kind.value(entity) ?? kind.name(entity, undefined);
};
