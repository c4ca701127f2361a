import type { EventMention, NewsEvent, Span } from '../core/entity.js';
import type { Ruled } from '../core/ruled.js';
import { sentenceEnd, sentenceStart, tokenAt, type Document } from '../text/document.js';

/** Named events by the user's own rules: an id is the name. */
export const ruled: Ruled<Document, EventMention, NewsEvent> = {
  label: 'EVENT',
  mention: (place, { id, kind }, seen, document) => {
    const sentence = sentenceOf(document, place.start);
    return {
      ...place,
      tier: 'named',
      kind: kind ?? seen?.kind ?? 'meeting',
      lemma: id ?? place.text.replace(/\s+/g, ' '),
      modality: 'asserted',
      attribution: null,
      phrase: { start: place.start, end: place.end },
      clause: seen?.clause ?? sentence,
      sentence,
      agents: [],
      targets: [],
      place: seen?.place ?? null,
    };
  },
  names: ({ name }) => [name],
  renamed: (event, id) => ({ ...event, name: id }),
  isAlone: ({ tier }) => tier === 'occurrence',
};

const sentenceOf = (document: Document, offset: number): Span => {
  const at = tokenAt(document, offset);
  const { start, end } = document.tokens;
  return { start: start[sentenceStart(document, at)]!, end: end[sentenceEnd(document, at) - 1]! };
};
