import type { ArticleRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';
import type { RecordPrinter } from '../formatter.js';
import { inList } from '../in-list.js';
import { jsonText } from '../records/json-text.js';
import { labelOf, marksOf, type Mark } from './marks.js';
import { offsetsIn } from '../offsets.js';

/** A page of W3C Web Annotations, one for each mention: the body says what it is, the target where it is. */
export const webanno = (): RecordPrinter =>
  inList(
    (record, text) => {
      const offset = offsetsIn(text, 'codepoint');
      const source = iri(record.id);
      return marksOf(record).map((mark) =>
        jsonText({
          id: `${source}#${mark.entity.id}-${mark.start}`,
          type: 'Annotation',
          motivation: 'tagging',
          body: bodyOf(mark),
          target: { source, selector: [positionOf(mark, offset), quoteOf(mark, text)] },
          ...created(record),
        }),
      );
    },
    ['{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[', ']}\n'],
  );

/** An id that is an address is kept; others become names. */
const iri = (id: string): string =>
  ADDRESS.test(id) ? id : `urn:gazette:${encodeURIComponent(id.replace(LONE_HALF, '\ufffd'))}`;

const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/;
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const bodyOf = (mark: Mark): object[] => {
  const { entity } = mark;
  const tag = { type: 'TextualBody', purpose: 'tagging', value: labelOf(mark) };
  const value = [kindOf(entity.type).name(entity, mark.mention.text), kindOf(entity.type).note(entity)].join(': ');
  return [tag, { type: 'TextualBody', purpose: 'identifying', value, format: 'text/plain' }];
};

/** The standard counts code points. */
const positionOf = ({ start, end }: Mark, offset: (at: number) => number): object => ({
  type: 'TextPositionSelector',
  start: offset(start),
  end: offset(end),
});

const quoteOf = ({ start, end }: Mark, text: string): object => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
  suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ''),
});

const AROUND = 32;

const created = ({ date }: ArticleRecord): object => (date === null ? {} : { 'dcterms:date': date.value });
