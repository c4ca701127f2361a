import type { Mention, Span } from '../core/entity.js';
import type { Reading } from '../link/overlaps.js';
import { recogniserOf } from '../recognisers.js';
import { slice, type Document } from '../text/document.js';
import type { Match } from './find.js';
import { ruleName } from './rule-name.js';

/** A match as a mention of its kind, with the fields of the kind's own reading of the same span. */
export const mentionOf = (document: Document, { from, to, rule }: Match, seen: Mention | undefined): Mention => {
  const { tokens } = document;
  const place: Mention = {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    text: slice(document, from, to),
    rule: ruleName(rule),
  };
  // A rule whose kind takes none is no rule: its label is unknown.
  return recogniserOf(rule.type).ruled!.mention(place, rule, seen, document);
};

/** The fields of another reading of the same kind with exactly the same span. */
export const seenAt = (
  readings: readonly Reading[],
  { type }: { readonly type: Reading['type'] },
  span: Span,
): Mention | undefined =>
  readings.find(
    ({ type: other, mention }) => other === type && mention.start === span.start && mention.end === span.end,
  )?.mention;
