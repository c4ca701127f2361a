import type { EventMention, NewsEvent, Span } from '../core/entity.js';
import type { Explanation, Part } from '../core/explanation.js';
import type { Document } from '../text/document.js';
import type { EventDate } from './dating/event-dates.js';
import type { Joint } from './coreference/happening.js';
import { namedIn, type Cast } from './participants/participants.js';

/** The reasons for the participants, the date and the place of an event, from its mentions. */
export const whyOf = (event: NewsEvent, date: EventDate | null, cast: Cast): Explanation => ({
  parts: [
    ...event.mentions.flatMap((mention) => [
      ...sideOf(mention, 'agents', 'who does it', cast),
      ...sideOf(mention, 'targets', 'whom it is done to', cast),
    ]),
    ...(date === null
      ? []
      : [{ about: date.id, name: 'date', reason: `${quoted(date, cast.document)}, in ${date.by}` }]),
    ...(event.place === null ? [] : [{ about: 'place', name: 'place', reason: `“${event.place}”, in its clause` }]),
  ],
});

const sideOf = (mention: EventMention, side: 'agents' | 'targets', role: string, cast: Cast): Part[] =>
  mention[side].flatMap((span) =>
    namedIn(span, cast).map((id) => ({
      about: id,
      name: side,
      reason: `${role}, as “${mention.text}” has ${quoted(span, cast.document)}`,
    })),
  );

const quoted = ({ start, end }: Span, { text }: Document): string => `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;

/** The explanation of an event with several mentions: that of each, once, and why each reports the same happening. */
export const joinedWhy = (joints: readonly Joint[]): Explanation | undefined => {
  if (joints[0]?.step.event.explanation === undefined) return undefined;
  const seen = new Set<string>();
  const parts = joints.flatMap(({ step: { event, mention }, bond }): readonly Part[] => [
    ...(bond === null ? [] : [{ name: 'merge', reason: `“${mention.text}” is the same: ${bond}` }]),
    ...(event.explanation?.parts ?? []),
  ]);
  return { parts: parts.filter(({ about }) => about === undefined || (!seen.has(about) && seen.add(about))) };
};
