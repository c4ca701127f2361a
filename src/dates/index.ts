import type { DateRange, Timex } from '../core/entity.js';
import { push } from '../core/lists/push.js';
import type { Context, Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { orderWarnings } from './grammar/date-order.js';
import { findDates } from './find.js';
import { rules } from './grammar/grammar.js';
import { intervalsIn } from './resolution/intervals.js';
import type { ResolvedMention } from './resolution/mention.js';
import { findReference, referenceWarnings } from './creation-time/reference.js';
import { ruled } from './ruled.js';
import { numericRules } from './rules/numeric.js';

/**
 * Expressions of time as TIMEX3, one entity for each value: a clock time and its day are two, and so are *once* and *twice a
 * week*. An interval given by its first and last day is one more.
 */
export const dates: Recogniser<Document, ResolvedMention, DateRange> = {
  type: 'date',
  reasons: new Map([...rules, ...numericRules].map(({ name, reason }) => [name, reason])),
  *find(document, context) {
    const wanted = (context.options.timex ?? ['date', 'time']).map((type) => type.toUpperCase());
    return (yield* findDates(document, context)).filter(({ timex }) => wanted.includes(timex.type));
  },
  resolve: (mentions) => {
    const byValue = new Map<string, ResolvedMention[]>();
    for (const mention of mentions) {
      const { type, value, freq } = mention.timex;
      push(byValue, [type, value, freq, mention.utcOffset, openText(mention), ...endsOf(mention)].join(' '), mention);
    }
    return [...Array.from(byValue.values(), rangeOf), ...intervalsIn(mentions)];
  },
  summarise: ({ mentions: [first] }) => (first === undefined ? {} : { textType: first.articleType }),
  warn: ({ mentions }, document, context) => [
    ...referenceWarnings(document.text, context.options, context.reference),
    ...orderWarnings(document.text, context.options.dateOrder, mentions),
    ...openWarnings(mentions, context),
  ],
  published: ({ text }, options) => findReference(text, options),
  ruled,
};

/** How many dates need a publication day, which is not known. */
const openWarnings = (mentions: readonly ResolvedMention[], { reference }: Context): readonly string[] => {
  if (reference !== null) return [];
  const open = mentions.filter(({ timex, from }) => from === null && /^(DATE|TIME)$/.test(timex.type) && isOpen(timex));
  if (open.length === 0) return [];
  const dates = open.length === 1 ? 'date stays' : 'dates stay';
  return [`${open.length} ${dates} open, as the text has no publication day: --date gives it`];
};

const isOpen = ({ value }: Timex): boolean => /^X{2,}/.test(value);

/** `year-end` and `a year earlier` need not be the same year: of a value of which nothing is known the words are the key. */
const openText = ({ timex: { value }, text }: ResolvedMention): string =>
  value.startsWith('XXXX') && !/\d/.test(value) ? text.toLowerCase() : '';

/** The key of an entity: an interval open at one end is not one with both, and a duration has its own days. */
const endsOf = ({ from, to, timex }: ResolvedMention): readonly (string | null)[] =>
  timex.type === 'DURATION' || from === null || to === null ? [from, to] : [];

const rangeOf = (group: readonly ResolvedMention[]): DateRange => {
  const { iso, from, to, inferred, utcOffset } = group[0]!;
  return {
    type: 'date',
    value: iso,
    from,
    to,
    timex: timexOf(group),
    inferred,
    mentions: group,
    between: [],
    begin: null,
    end: null,
    ...(utcOffset === null ? {} : { utcOffset }),
  };
};

/** The modifier that all mentions share: `early 2005` and `2005` are one year, neither its beginning nor all of it. */
const timexOf = (group: readonly ResolvedMention[]): Timex => {
  const first = group[0]!.timex;
  if (first.mod === undefined) return first;
  const { mod, ...common } = first;
  return group.every(({ timex }) => timex.mod === mod) ? { ...common, mod } : common;
};
