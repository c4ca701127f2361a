import type { ArticleType, TextType } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { isBefore } from '../context/neighbours.js';
import { tenseOf } from '../context/tense.js';
import { firstDay, type Period } from '../calendar/calendar.js';
import type { Found } from '../grammar/grammar.js';
import { inside } from '../resolution/parts.js';
import type { ResolvedMention } from '../resolution/mention.js';
import type { When } from '../grammar/reading.js';
import { stretches, type Place } from './stretches.js';
import { set } from '../../lexicon/vocabulary.js';

/** Days from the document creation time beyond which a date belongs to history. */
const FAR = 500;
const LEAST = 3;

/** The type of the text as a whole and at each expression: news may contain a chronicle, and a history news. */
export interface TextTypes {
  readonly article: ArticleType;
  readonly whole: TextType;
  readonly at: readonly TextType[];
}

const REASONS: Readonly<Record<TextType, string>> = {
  news: 'news: counted from the day of publication',
  narrative: 'a chronicle: counted from the time mentioned last',
};

/** What a mention adds about the type of its text; nothing if all of the text is news. */
export const typed = (
  { article, at }: TextTypes,
  i: number,
  explain: boolean,
): Pick<ResolvedMention, 'articleType' | 'textType' | 'explanation'> => {
  const textType = at[i]!;
  return {
    articleType: article,
    ...(article === 'mixed' ? { textType } : {}),
    ...(explain && article !== 'news'
      ? { explanation: { parts: [{ name: textType, reason: REASONS[textType] }] } }
      : {}),
  };
};

/** The type of text that each expression is read as. */
export const textTypes = (document: Document, found: readonly Found[], dct: Period | undefined): TextTypes => {
  const places = found.map(({ reading }) => (reading.when === undefined ? undefined : placeOf(reading.when, dct)));
  const whole = isNarrative(places, dct) ? 'narrative' : 'news';
  const stretched = stretches(document, found, places, whole);
  const at = stretched.map((type, i) =>
    type === 'narrative' &&
    (whole === 'news' || (dct !== undefined && isAfterWill(document, found[i]!))) &&
    isAhead(document, found[i]!)
      ? 'news'
      : type,
  );
  return { whole, at, article: at.some((type) => type !== whole) ? 'mixed' : whole };
};

/** *Four were convicted in 2011 … The appeal will be heard on May 3*: an article about what is long past has a future of its own. */
const isAfterWill = (document: Document, { from }: Found): boolean => isBefore(document, from, REACH, WILL);
const WILL = set('will');

const past = set('was were had');
const REACH = 6;

/** *The trial will open in May*, within a chronicle, is news; *they were to be freed in May* is not. */
const isAhead = (document: Document, expression: Found): boolean => {
  const { from, reading } = expression;
  if (reading.when?.is !== 'part' || reading.when.of !== undefined) return false;
  return !isBefore(document, from, REACH, past) && tenseOf(document, expression) === 'future';
};

/**
 * Whether the text is history rather than news: most of its dates with a year lie more than a year from the document
 * creation time, and hardly any is counted from that day. If that day is unknown, every date with a year is evidence for
 * history, and every expression that needs the day is evidence against it. If nothing is counted from the day, a bare year
 * far from it counts half.
 */
const isNarrative = (places: readonly (Place | undefined)[], dct: Period | undefined): boolean => {
  const count = (wanted: Place['is']): number => places.filter((place) => place?.is === wanted).length;
  const near = count('near');
  const far = count('far') + (near === 0 ? count('bare') / 2 : 0);
  return far >= LEAST && far > near * (dct === undefined ? 4 : 2);
};

const NEAR: Place = { is: 'near' };

const placeOf = (when: When, dct: Period | undefined): Place | undefined => {
  if (when.is === 'moved') return NEAR;
  if (when.is === 'shift') return when.from === 'dct' ? NEAR : undefined;
  if (when.is === 'period')
    return when.period.unit === 'year' && isFar(when.period, dct)
      ? { is: 'bare', day: firstDay(when.period) }
      : undefined;
  return when.is === 'part' ? placeOfPart(when, dct) : undefined;
};

const placeOfPart = ({ part, of }: When & { readonly is: 'part' }, dct: Period | undefined): Place | undefined => {
  if (of === undefined) return part.is === 'weekday' ? NEAR : undefined;
  if (of.is !== 'period') return undefined;
  const day = firstDay(inside(part, of.period) ?? of.period);
  return { is: isFar(of.period, dct) ? 'far' : 'near', day };
};

const isFar = (period: Period, dct: Period | undefined): boolean =>
  dct === undefined || Math.abs(firstDay(period) - dct.index) > FAR;
