import type { PersonMention } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { tokenAt, type Document } from '../../text/document.js';
import { placesBetween, type Place } from './weighed.js';

/** What an article has of places and of those who hold an office of state, in the order of the text. */
interface Visit {
  readonly own: readonly Place[];
  readonly signs: readonly Place[];
  readonly inOffice: readonly PersonMention[];
}

/**
 * `President Kvist cut short a visit to Berlin, where he had met Chancellor Anna Vogel`: who is named after another holder of
 * an office and the place of the visit, in one sentence, holds the office there; undefined where that is not so.
 */
export const hostOf = (
  { start }: PersonMention,
  { own, signs, inOffice }: Visit,
  document: Document,
): string | undefined => {
  const { tokens, sentences } = document;
  const opening = tokens.start[sentences.first[tokens.sentence[tokenAt(document, start)]!]!]!;
  const guest = inOffice[firstNot(inOffice, (mention) => mention.start < opening)];
  if (guest === undefined || guest.end >= start) return undefined;
  const codes = new Set(
    [own, signs].flatMap((places) => placesBetween(places, guest.end, start)).map(({ iso2 }) => iso2),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
};
