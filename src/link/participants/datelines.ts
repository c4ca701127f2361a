import type { Document } from '../../text/document.js';
import type { Place, Weighed } from './weighed.js';

/** The city of an article's dateline, and the countries that it names. */
interface Dated {
  readonly dateline: Place | undefined;
  readonly byWeight: readonly Weighed[];
}

/** The first city that stands as in a dateline; undefined if none does. */
export const datelineOf = (signs: readonly Place[], { text }: Document): Place | undefined =>
  signs.find((place) => isDateline(text, place));

/** Cities where ministers of all countries meet. */
const MEETING_PLACES: ReadonlySet<string> = new Set([
  'BRUSSELS',
  'DAVOS',
  'GENEVA',
  'NEW YORK',
  'STRASBOURG',
  'THE HAGUE',
  'VIENNA',
]);

/**
 * `BUENOS AIRES - The health minister, Ola Kvist, …`: papers seldom name their own country, but an article whose first sentence
 * is about another one may be by an agency.
 */
export const homeOf = ({ dateline: city, byWeight }: Dated, isFree: (one: Place) => boolean): string | undefined => {
  if (city === undefined || !isFree(city)) return undefined;
  const isNamed = byWeight.some(({ iso2 }) => iso2 === city.iso2);
  return isNamed || !byWeight.some(({ isHeadline }) => isHeadline) ? city.iso2 : undefined;
};

/** `OSLO -`, `OSLO, March 4 (NTB) --`: the city stands alone in capitals, and no country after it. */
const isDateline = (text: string, { mention }: Place): boolean =>
  mention.text === mention.text.toUpperCase() &&
  !MEETING_PLACES.has(mention.text) &&
  beginsLine(text, mention.start) &&
  /^(?:,? ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?,? ?(?:\(|[-–—:]|\.-)/.test(
    text.slice(mention.end, mention.end + 24),
  );

const beginsLine = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === '\n';
