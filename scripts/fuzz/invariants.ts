/** Invariants of the result for any text; each returns what is wrong, or nothing. */
import type { EntityType, Mention, Numbered } from '../../src/core/entity.js';
import type { Result } from '../../src/core/result.js';

type Invariant = (result: Result) => string | undefined;

const mentionsOf = (entities: readonly Numbered[]): readonly Mention[] =>
  entities.flatMap(({ mentions }): readonly Mention[] => mentions);

const shown = ({ start, end, text }: Mention): string => `${JSON.stringify(text)} at ${start}–${end}`;

const firstWrong = (
  mentions: readonly Mention[],
  isWrong: (mention: Mention, at: number) => boolean,
): string | undefined => {
  const wrong = mentions.find(isWrong);
  return wrong === undefined ? undefined : shown(wrong);
};

const exact: Invariant = ({ text, entities, rejected }) =>
  firstWrong([...mentionsOf(entities), ...rejected], ({ start, end, text: said }) => text.slice(start, end) !== said);

const clean: Invariant = ({ text, entities }) =>
  firstWrong(
    mentionsOf(entities),
    ({ start, end, text: said }) =>
      said === '' || said.trim() !== said || isInsidePair(text, start) || isInsidePair(text, end),
  );

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!);

/** Dates inside the names of events, `the May 1968 protests`, are both. */
const apart: Invariant = ({ entities }) => {
  const names = entities
    .flatMap((entity) => (entity.type === 'event' ? entity.mentions : []))
    .filter(({ tier }) => tier === 'named');
  const dates = mentionsOf(entities.filter(({ type }) => type === 'date'));
  const free = outside(dates, names);
  const others = mentionsOf(entities.filter(({ type }) => type !== 'date'));
  const mentions = [...others, ...free].sort((a, b) => a.start - b.start || a.end - b.end);
  return firstWrong(mentions, ({ start }, i) => i > 0 && start < mentions[i - 1]!.end);
};

/** The spans that are not inside one of the others; the others do not overlap. */
const outside = (mentions: readonly Mention[], others: readonly Mention[]): readonly Mention[] => {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < sorted.length && sorted[next]!.end < end) next++;
      const other = sorted[next];
      return other === undefined || other.start > start;
    });
};

const inOrder: Invariant = ({ entities }) => {
  const firsts = entities.flatMap(({ mentions }) => mentions.slice(0, 1) as readonly Mention[]);
  return [firsts, ...entities.map(({ mentions }) => mentions)]
    .map((mentions) => firstWrong(mentions, ({ start }, i) => i > 0 && start < mentions[i - 1]!.start))
    .find((wrong) => wrong !== undefined);
};

const connected: Invariant = ({ entities }) => {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  if (types.size !== entities.length) return 'an id is there twice';
  for (const entity of entities)
    for (const [id, allowed] of references(entity))
      if (!allowed.includes(types.get(id)!)) return `${entity.id} names ${id}`;
  return undefined;
};

const references = (entity: Numbered): readonly (readonly [id: string, types: readonly EntityType[]])[] => {
  if (entity.type !== 'event') return [];
  const participants = entity.participants.map(({ entity: id }) => [id, ['person', 'country']] as const);
  return entity.date === null ? participants : [...participants, [entity.date, ['date']]];
};

const onCalendar: Invariant = ({ entities }) => {
  const days = entities.flatMap((entity) => (entity.type === 'date' ? [entity.from, entity.to] : []));
  const wrong = days.find((day) => day !== null && !isDay(day));
  return wrong ?? undefined;
};

/** `Date` reads years of more than four digits only with a sign and six digits. */
const isDay = (day: string): boolean => {
  const [, sign, year, rest] = /^([+-]?)(\d{4,})-(\d\d-\d\d)$/.exec(day) ?? [];
  if (year === undefined) return false;
  const written = `${sign === '-' ? '-' : '+'}${year.padStart(6, '0')}-${rest}T00:00:00Z`;
  const read = new Date(written === `-000000-${rest}T00:00:00Z` ? written.replace('-0', '+0') : written);
  // Outside the range of `Date` nothing is checked.
  return year.length > 5 || (!Number.isNaN(read.getTime()) && read.toISOString().includes(`-${rest}T`));
};

const survivesJson: Invariant = (result) => (isPlain(result) ? undefined : 'JSON changes it');

/** What JSON can say; a field that is undefined is no field. */
const isPlain = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'object' && value !== null)
    return Object.values(value).every((part) => part === undefined || isPlain(part));
  return typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean', 'object'].includes(typeof value);
};

/** Only if no kind was left out: events name their participants even if people were not asked for. */
const CONNECTED = 'ids are unique and what refers to an entity finds it';

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'every mention is an exact slice of the text': exact,
  'no mention is empty, has white space at an edge or cuts a character in two': clean,
  'no mention overlaps another, but for dates inside the names of events': apart,
  'entities stand in order of first mention, mentions in text order': inOrder,
  [CONNECTED]: connected,
  'days are days of the calendar': onCalendar,
  'the result survives JSON': survivesJson,
};

/** The first invariant that does not hold, and where. */
export const broken = (result: Result, hasAllKinds = true): string | undefined => {
  for (const [name, invariant] of Object.entries(INVARIANTS)) {
    const wrong = name !== CONNECTED || hasAllKinds ? invariant(result) : undefined;
    if (wrong !== undefined) return `not so: ${name}: ${wrong}`;
  }
  return undefined;
};
