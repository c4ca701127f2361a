import type { PersonMention } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { sentenceEnd, tokenAt, type Document } from '../../text/document.js';
import { placesBetween, type Place } from './weighed.js';

/** What an article has of places and of those who hold an office of state, in the order of the text. */
interface Visit {
  readonly own: readonly Place[];
  readonly signs: readonly Place[];
  readonly inOffice: readonly PersonMention[];
}

/**
 * `President Kvist cut short a visit to Berlin, where he had met Chancellor Anna Vogel`: who is named after another holder of
 * an office and the place of the visit, in one sentence, holds the office there, and so does who is met in a place; undefined
 * where that is not so.
 */
export const hostOf = (mention: PersonMention, visit: Visit, document: Document): string | undefined => {
  const { tokens, sentences } = document;
  const opening = tokens.start[sentences.first[tokens.sentence[tokenAt(document, mention.start)]!]!]!;
  const guest = visit.inOffice[firstNot(visit.inOffice, (one) => one.start < opening)];
  const from = guest === undefined || guest.end >= mention.start ? undefined : guest.end;
  if (from !== undefined) return onlyPlace(visit, from, mention.start);
  if (!MEETING.test(document.text.slice(opening, mention.start))) return undefined;
  // Where they are, not whose somebody is: neither `French Foreign Minister` nor `Tonga's envoy`.
  const isWhere: IsPlace = (place) =>
    place.mention.via !== 'demonym' && !/['’]/.test(document.text.charAt(place.mention.end));
  return onlyPlace(visit, opening, mention.start, isWhere) ?? placeAfter(visit, mention, document);
};

/** What is said of two who meet, with the office behind it: `flew to Paris for talks with President` */
const MEETING =
  /\b(?:talks with|(?:to meet|meeting|meets|met)(?: with)?|meet with|received by|hosted by|welcomed by|greeted by) (?:\p{Lu}\p{L}+[ -]){0,3}\p{Lu}\p{L}+[ -]?,? ?$/u;

/** What stands between who meets somebody and the country of whom is met. */
const MEETS =
  /^(?: (?:has|have|had|will|also|recently|later|on \p{Lu}\p{L}+))*(?: (?:meet|hold talks)(?: with)?| (?:met|meets|meeting|held talks|holding talks|spoke|received|welcomed|hosted|greeted|congratulated|thanked|told|visited|visits)(?: with| by phone with)?)(?: the)? $/u;
/** The most letters between the two. */
const MEETS_REACH = 60;

/** `Prime Minister Ola Kvist met with Peru's president`: the countries of those whom somebody meets are not his or her own. */
export const countriesMet = (
  mentions: readonly PersonMention[],
  own: readonly Place[],
  { text }: Document,
): ReadonlySet<string> => {
  const met = new Set<string>();
  for (const { end } of mentions) {
    const place = own[firstNot(own, ({ mention }) => mention.start < end)];
    if (place === undefined || place.mention.start - end > MEETS_REACH) continue;
    if (MEETS.test(text.slice(end, place.mention.start))) met.add(place.iso2);
  }
  return met;
};

type IsPlace = (place: Place) => boolean;

const onlyPlace = (
  { own, signs }: Visit,
  from: number,
  to: number,
  isPlace: IsPlace = () => true,
): string | undefined => {
  const found = [own, signs].flatMap((places) => placesBetween(places, from, to)).filter(isPlace);
  const codes = new Set(found.map(({ iso2 }) => iso2));
  return codes.size === 1 ? [...codes][0] : undefined;
};

const IN = ' in ';

/** `met Chancellor Eva Holm [in Berlin]` */
const placeAfter = (visit: Visit, { end }: PersonMention, document: Document): string | undefined => {
  if (!document.text.startsWith(IN, end)) return undefined;
  const at = tokenAt(document, end + IN.length);
  return sentenceEnd(document, at - 1) <= at ? undefined : onlyPlace(visit, end, end + IN.length + 1);
};
