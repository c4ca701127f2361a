import type { ParticipantRole, Span } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { push } from '../../core/lists/push.js';
import type { ArticleRecord, EntityRecord, MentionRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';

/** A mention with the entity it belongs to. */
export interface Mark extends Span {
  readonly entity: EntityRecord;
  readonly mention: MentionRecord;
}

/** Every mention in the order of the text; of two with the same beginning the longer first. */
export const marksOf = ({ entities }: ArticleRecord): Mark[] =>
  entities
    .flatMap((entity) =>
      entity.mentions.map((mention): Mark => ({ start: mention.start, end: mention.end, entity, mention })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** Mentions without overlaps: the outer of two nested ones, the earlier of two crossing ones. */
export const apart = <S extends Span>(spans: readonly S[]): S[] => {
  let end = 0;
  return spans.filter((span) => {
    const isFree = span.start >= end && span.end > span.start;
    if (isFree) end = span.end;
    return isFree;
  });
};

/** The OntoNotes label of a mention; null if it has none: of events it has only the named ones. */
export const ontoNotesLabel = ({ entity, mention }: Mark): string | null =>
  kindOf(entity.type).ontoNotes?.(entity, mention) ?? null;

/** A label for every mention: that of OntoNotes, or for an occurrence its kind. */
export const labelOf = (mark: Mark): string =>
  ontoNotesLabel(mark) ?? kindOf(mark.entity.type).ownLabel?.(mark.entity) ?? mark.entity.type.toUpperCase();

/** A participant of an event: its nearest mention to the first mention of the event. */
export interface Argument<M extends Mark = Mark> {
  readonly event: M;
  readonly mark: M;
  readonly role: ParticipantRole;
}

/** The arguments of all events, event by event. */
export const argumentsOf = <M extends Mark>(marks: readonly M[]): Argument<M>[] => {
  const byEntity = new Map<string, M[]>();
  for (const mark of marks) push(byEntity, mark.entity.id, mark);
  return [...byEntity.values()].flatMap(([event]) => {
    if (event?.entity.type !== 'event') return [];
    return event.entity.participants.flatMap(({ entity, role }) => {
      const mark = nearestTo(event, byEntity.get(entity) ?? []);
      return mark === undefined ? [] : [{ event, mark, role }];
    });
  });
};

/** The nearest to a span of some sorted spans without overlaps: one of the two around its beginning. */
const nearestTo = <S extends Span>(place: Span, places: readonly S[]): S | undefined => {
  const next = firstNot(places, ({ start }) => start <= place.start);
  const [before, after] = [places[next - 1], places[next]];
  if (before === undefined || after === undefined) return before ?? after;
  return distance(place, after) < distance(place, before) ? after : before;
};

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
