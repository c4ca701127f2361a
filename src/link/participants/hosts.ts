import type { PersonMention } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { OF, THE } from '../../lexicon/small-words.js';
import { isCapitalised, sentenceEnd, tokenAt, type Document } from '../../text/document.js';
import { placesBetween, type Place } from './weighed.js';

/** What an article has of places and of those who hold an office of state, in the order of the text. */
interface Visit {
  readonly places: readonly Place[];
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
  if (guest !== undefined && guest.end < mention.start) {
    const own = guest.affiliation?.end ?? 0;
    const host = onlyPlace(visit, guest.end, mention.start, (place) => place.mention.start >= own);
    if (host !== undefined) return host;
  }
  const before = document.text.slice(opening, mention.start);
  if (!MEETING.test(before)) return undefined;
  // Where they are, not whose somebody is: neither `French Foreign Minister` nor `Tonga's envoy`.
  const isWhere: IsPlace = ({ mention: { via, start, end } }) =>
    via !== 'demonym' && !/['’]/.test(document.text.charAt(end)) && !isOfSomebody(document, tokenAt(document, start));
  const from = GOES_ON.test(before) ? startOfPrevious(document, opening) : opening;
  return onlyPlace(visit, from, mention.start, isWhere) ?? placeAfter(visit, mention, document);
};

/** Whether a country says whose somebody is: `President Ana Torres of Peru`. */
const isOfSomebody = (document: Document, country: number): boolean => {
  const { word } = document.tokens;
  const of = word[country - 1] === THE ? country - 2 : country - 1;
  return of > 0 && word[of] === OF && isCapitalised(document, of - 1);
};

/** `Lars Holm flew to Berlin. [He] met Chancellor Anna Vogel`: the sentence before says where. */
const GOES_ON = /^(?:He|She|They|The two) /;

const startOfPrevious = (document: Document, start: number): number => {
  const { tokens, sentences } = document;
  return tokens.start[sentences.first[Math.max(0, tokens.sentence[tokenAt(document, start)]! - 1)]!]!;
};

/** What is said of two who meet, with the office behind it: `flew to Paris for talks with President` */
const MEETING =
  /\b(?:talks with|(?:to meet|meeting|meets|met)(?: with)?|meet with|received by|hosted by|welcomed by|greeted by) (?:(?:\p{Lu}[\p{L}'’-]+ ){2,6}and )?(?:\p{Lu}\p{L}+[ -]){0,3}\p{Lu}\p{L}+[ -]?,? ?$/u;

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
  { places, signs }: Visit,
  from: number,
  to: number,
  isPlace: IsPlace = () => true,
): string | undefined => {
  const found = [places, signs].flatMap((some) => placesBetween(some, from, to)).filter(isPlace);
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
