import type { CountryMention, EventMention, Mention, PersonMention, Span } from '../core/entity.js';
import type { ResolvedMention } from '../dates/mention.js';
import type { Reading } from '../link/overlaps.js';
import { sentenceEnd, sentenceStart, slice, type Document } from '../text/document.js';
import { readValue } from './date-value.js';
import type { Match } from './find.js';
import { ruleName } from './rule-name.js';

/** A match as a mention of its kind, with the fields of the kind's own reading of the same span. */
export const mentionOf = (document: Document, match: Match, seen: Mention | undefined): Mention => {
  const { tokens } = document;
  const { from, to, rule } = match;
  const base: Mention = {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    text: slice(document, from, to),
    rule: ruleName(rule),
  };
  switch (rule.type) {
    case 'person':
      return personOf(base, seen);
    case 'country':
      return countryOf(base, rule.id!);
    case 'date':
      return dateOf(base, rule.id, seen);
    case 'event':
      return eventOf(document, match, base, seen);
  }
};

/** The fields of another reading of the same kind, if there is one. */
type Seen<M extends Mention> = Partial<M> | undefined;

const personOf = (base: Mention, seen: Seen<PersonMention>): PersonMention => ({
  ...base,
  roles: seen?.roles ?? [],
  affiliation: seen?.affiliation ?? null,
});

const countryOf = (base: Mention, iso2: string): CountryMention => ({ ...base, iso2, via: 'name' });

const UNKNOWN: Omit<ResolvedMention, keyof Mention> = {
  timex: { type: 'DATE', value: 'XXXX-XX-XX' },
  articleType: 'news',
  iso: null,
  from: null,
  to: null,
  inferred: [],
  since: undefined,
  utcOffset: null,
};

const dateOf = (base: Mention, id: string | undefined, seen: Seen<ResolvedMention>): ResolvedMention => {
  const value = id === undefined ? undefined : readValue(id);
  const known = { ...UNKNOWN, ...seen, ...base };
  if (id === undefined || value === undefined) return known;
  return { ...known, timex: { type: 'DATE', value: id }, iso: id, ...value, inferred: [], since: undefined };
};

const eventOf = (document: Document, { from, rule }: Match, base: Mention, seen: Seen<EventMention>): EventMention => {
  const sentence = sentenceOf(document, from);
  const own: Span = { start: base.start, end: base.end };
  return {
    ...base,
    tier: 'named',
    kind: rule.kind ?? seen?.kind ?? 'meeting',
    lemma: rule.id ?? base.text.replace(/\s+/g, ' '),
    modality: 'asserted',
    attribution: null,
    phrase: own,
    clause: seen?.clause ?? sentence,
    sentence,
    agents: [],
    targets: [],
    place: seen?.place ?? null,
  };
};

const sentenceOf = (document: Document, at: number): Span => ({
  start: document.tokens.start[sentenceStart(document, at)]!,
  end: document.tokens.end[sentenceEnd(document, at) - 1]!,
});

/** The fields of another reading of the same kind with exactly the same span. */
export const seenAt = (
  readings: readonly Reading[],
  { type }: { readonly type: Reading['type'] },
  span: Span,
): Mention | undefined =>
  readings.find(
    ({ type: other, mention }) => other === type && mention.start === span.start && mention.end === span.end,
  )?.mention;
