/** Which office is held for which country in an article. */
import type { Person } from '../../core/entity.js';
import { heldOffice } from '../../core/tenures.js';
import { sentenceStart, tokenAt, type Document } from '../../text/document.js';
import { placesBetween, type Place } from './weighed.js';

/** Countries by the role that somebody in the article holds for them, in lower case. */
export type Holders = Map<string, Set<string>>;

export const countriesByRole = (people: readonly Person[]): Holders => {
  const byRole: Holders = new Map();
  for (const person of people) hold(byRole, person);
  return byRole;
};

export const hold = (byRole: Holders, { roles, countries }: Person): void => {
  for (const role of roles.map(officeHeld)) {
    const held = byRole.get(role) ?? new Set();
    byRole.set(role, held);
    for (const iso2 of countries) held.add(iso2);
  }
};

export const officeHeld = (role: string): string => heldOffice(role).toLowerCase();

/**
 * `President Ana Torres cut short a visit to Peru, where she was to meet President Ola Kvist`: beside the name of another country
 * the second of two is not of the country of the first.
 */
export const isHeldAbroad = (
  { mentions, roles }: Person,
  countries: readonly string[],
  places: readonly Place[],
  shared: Holders,
  document: Document,
): boolean => {
  const isHeld = roles.some((role) => countries.some((iso2) => shared.get(officeHeld(role))?.has(iso2)));
  const first = mentions.find(({ isOfState }) => isOfState === true);
  if (!isHeld || first === undefined) return false;
  const at = tokenAt(document, first.start);
  const start = document.tokens.start[sentenceStart(document, at)]!;
  return placesBetween(places, start, first.start).some(({ iso2 }) => !countries.includes(iso2));
};
