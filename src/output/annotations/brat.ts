import { push } from '../../core/lists/push.js';
import { kindOf } from '../../kinds.js';
import type { RecordPrinter, Style } from '../formatter.js';
import { argumentsOf, labelOf, marksOf, type Argument, type Mark } from './marks.js';
import { offsetsIn } from '../offsets.js';
import { oneArticle } from '../one-article.js';

/**
 * The stand-off format of brat: T is a mention, E an event with its participants, A a modality, N what a mention resolves to,
 * `*` the mentions of one entity.
 */
export const brat = (style: Style): RecordPrinter =>
  oneArticle('brat', style, (record, text) => {
    const offset = offsetsIn(text, 'codepoint');
    const marks = marksOf(record).map((mark, i): Numbered => ({ ...mark, number: i + 1 }));
    const byEvent = new Map<Mark, Argument<Numbered>[]>();
    for (const one of argumentsOf(marks)) push(byEvent, one.event, one);
    const lines = [
      ...marks.map((mark) => `T${mark.number}\t${typeOf(mark)} ${fragments(mark, text, offset)}`),
      ...marks.flatMap((mark) => eventOf(mark, byEvent.get(mark) ?? [])),
      ...marks.flatMap((mark) => resolved(mark)),
      ...sameEntities(marks),
    ];
    return [lines.map((line) => `${line}\n`).join(''), text];
  });

interface Numbered extends Mark {
  readonly number: number;
}

/** `Person`, `Conflict`: names in brat consist of letters. */
const typeOf = (mark: Mark): string => {
  const label = labelOf(mark);
  return label === 'GPE' || label === 'NORP' ? label : label.charAt(0) + label.slice(1).toLowerCase();
};

/** Its span; a mention over several lines is written as fragments, because brat shows line by line. */
const fragments = ({ start, mention }: Mark, text: string, offset: (at: number) => number): string => {
  const spans = [...mention.text.matchAll(/[^\n\r]+/g)].flatMap(({ index, 0: line }) => {
    const from = start + index + (line.length - line.trimStart().length);
    const to = start + index + line.trimEnd().length;
    return from < to ? [[from, to] as const] : [];
  });
  const places = spans.map(([from, to]) => `${offset(from)} ${offset(to)}`).join(';');
  return `${places}\t${spans.map(([from, to]) => text.slice(from, to)).join(' ')}`;
};

const eventOf = (mark: Numbered, args: readonly Argument<Numbered>[]): string[] => {
  const { entity, number } = mark;
  if (entity.type !== 'event') return [];
  const counts = new Map<string, number>();
  const sides = args.map((one) => {
    const role = ROLES[one.role];
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return ` ${role}${count === 1 ? '' : count}:T${one.mark.number}`;
  });
  const modality =
    entity.modality === 'asserted' ? [] : [`A${number}\tModality E${number} ${capital(entity.modality)}`];
  return [`E${number}\t${typeOf(mark)}:T${number}${sides.join('')}`, ...modality];
};

const ROLES = { agent: 'Agent', target: 'Target', both: 'Participant' } as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const resolved = ({ entity, number }: Numbered): string[] => {
  const kind = kindOf(entity.type);
  const name = kind.name(entity, undefined);
  const entry = kind.entry?.(entity);
  if (entry !== undefined) return [`N${number}\tReference T${number} ${entry}\t${name}`];
  const note = (kind.inFull?.(entity) ?? name).replace(/\s+/g, ' ');
  return note === '' ? [] : [`#${number}\tAnnotatorNotes T${number}\t${note}`];
};

/** All mentions of one entity; events have their own lines. */
const sameEntities = (marks: readonly Numbered[]): string[] => {
  const byEntity = new Map<string, Numbered[]>();
  for (const mark of marks) if (mark.entity.type !== 'event') push(byEntity, mark.entity.id, mark);
  return [...byEntity.values()]
    .filter((same) => same.length > 1)
    .map((same) => `*\tEquiv ${same.map(({ number }) => `T${number}`).join(' ')}`);
};
