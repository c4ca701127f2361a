import type { EventMention, NewsEvent, Participant, ParticipantRole, Span } from '../core/entity.js';
import type { Document } from '../text/document.js';
import type { MentionIndex, Place } from './mention-index.js';

/** Whoever `the two` and `they` stand for was named at most this many mentions before. */
const LOOK_BACK = 16;
const TWO = /^(?:the (?:two|pair|duo)|they|both)(?![\w-]| \w)/i;
const ONE = /^(?:he|she)\b/i;
/** A pronoun is not followed further back than this. */
const NEAR = 600;

/** The people and countries that took part, with their roles; `who` indexes the people and countries of the article. */
export const participantsOf = (event: NewsEvent, who: MentionIndex, document: Document): Participant[] => {
  const roles = new Map<string, ParticipantRole>();
  for (const mention of event.mentions) {
    for (const span of mention.agents) for (const id of namedIn(span, who, document)) add(roles, id, 'agent', mention);
    for (const span of mention.targets)
      for (const id of namedIn(span, who, document)) add(roles, id, 'target', mention);
  }
  return [...roles].map(([entity, role]) => ({ entity, role }));
};

/** In a conflict the place is a target too, unless it is the agent's own. */
const add = (roles: Map<string, ParticipantRole>, id: string, role: ParticipantRole, { kind }: EventMention): void => {
  const known = roles.get(id);
  if (known === undefined) roles.set(id, role);
  else if (known !== role && kind !== 'conflict') roles.set(id, 'both');
};

/** If a person stands there, only persons: `Norway's envoy Ida Holm` is not Norway. */
const namedIn = (span: Span, who: MentionIndex, document: Document): string[] => {
  const touching = [...who.before(span.start, 1).filter(({ end }) => end > span.start), ...who.within(span)];
  const persons = touching.filter(({ type }) => type === 'person');
  if (persons.length > 0) return persons.filter((place) => !isOwner(place, span, document)).map(({ id }) => id);
  const countries = touching.filter(({ type, end }) => type === 'country' && end >= span.end);
  return countries.length > 0 ? countries.map(({ id }) => id) : pronounIn(span, who, document);
};

/** `Holm's lawyer` is not Holm. */
const isOwner = ({ end }: Place, span: Span, { text }: Document): boolean =>
  end < span.end && /^['’]s?\s/.test(text.slice(end, end + 3));

/** `the two`, `they`: the two persons named last; `he`: the last one. */
const pronounIn = (span: Span, who: MentionIndex, { text }: Document): string[] => {
  const words = text.slice(span.start, Math.min(span.end, span.start + 12));
  const most = TWO.test(words) ? 2 : ONE.test(words) ? 1 : 0;
  return most === 0 ? [] : lastPersons(who.before(span.start, LOOK_BACK), span.start, most);
};

const lastPersons = (before: readonly Place[], offset: number, most: number): string[] => {
  const near = before.filter(({ type, start }) => type === 'person' && offset - start < NEAR);
  const ids = [...new Set(near.map(({ id }) => id))].slice(0, most);
  // One person alone is nobody's pair.
  return ids.length < most ? [] : ids.reverse();
};
