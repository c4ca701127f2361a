import type { EventKind, EventMention, Span } from '../../core/entity.js';
import { clauseOf, type TokenRange } from '../../language/clauses.js';
import { sentenceEnd, sentenceStart, slice, type Document, spanOf } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { placeOf } from '../arguments/places.js';
import { normalForm } from './normal-form.js';

/** The tokens of a name and the rule that found them. */
export interface NamedHit extends TokenRange {
  readonly kind: EventKind;
  readonly rule: string;
}

/** The mention of a named event. */
export const describe = (document: Document, hit: NamedHit): EventMention => {
  const { from, kind, rule } = hit;
  const clause = clauseOf(document, from);
  const place = placeOf(document, { ...hit, use: 'noun' }, clause);
  const own = nameSpan(document, hit);
  const text = document.text.slice(own.start, own.end);
  return {
    start: own.start,
    end: own.end,
    text,
    rule,
    tier: 'named',
    kind,
    lemma: normalForm(text),
    modality: 'asserted',
    attribution: null,
    phrase: own,
    clause: spanOf(document, clause.from, clause.to),
    sentence: spanOf(document, sentenceStart(document, from), sentenceEnd(document, from)),
    agents: [],
    targets: [],
    place: place === null ? null : slice(document, place.from, place.to),
  };
};

/** `World War I.`: the full stop belongs to the sentence, though the scanner takes a capital for an initial. */
const nameSpan = (document: Document, hit: TokenRange): Span => {
  const span = spanOf(document, hit.from, hit.to);
  const initial = document.tokens.shape[hit.to - 1] === Shape.Initial && document.text[span.end - 1] === '.';
  return initial ? { start: span.start, end: span.end - 1 } : span;
};
