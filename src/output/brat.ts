import { push } from '../core/push.js';
import type { EntityRecord } from '../core/record.js';
import type { RecordPrinter, Style } from './formatter.js';
import { argumentsOf, labelOf, marksOf, type Argument, type Mark } from './marks.js';
import { offsetsIn } from './offsets.js';
import { oneArticle } from './one-article.js';

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
  if (entity.type === 'country') return [`N${number}\tReference T${number} ISO3166:${entity.iso2}\t${entity.name}`];
  const note = noteOf(entity).replace(/\s+/g, ' ');
  return note === '' ? [] : [`#${number}\tAnnotatorNotes T${number}\t${note}`];
};

const noteOf = (entity: EntityRecord): string => {
  switch (entity.type) {
    case 'person':
      return [entity.name, ...entity.roles, ...entity.countries].join(', ');
    case 'date':
      return entity.value ?? entity.timex.value;
    case 'country':
    case 'event':
      return entity.name;
  }
};

/** All mentions of one person, country or day; events have their own lines. */
const sameEntities = (marks: readonly Numbered[]): string[] => {
  const byEntity = new Map<string, Numbered[]>();
  for (const mark of marks) if (mark.entity.type !== 'event') push(byEntity, mark.entity.id, mark);
  return [...byEntity.values()]
    .filter((same) => same.length > 1)
    .map((same) => `*\tEquiv ${same.map(({ number }) => `T${number}`).join(' ')}`);
};
