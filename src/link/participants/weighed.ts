import type { CountryMention } from '../../core/entity.js';
import { isEvidence } from '../../core/evidenced.js';
import { firstNot } from '../../core/lists/bisect.js';
import type { Document } from '../../text/document.js';
import { HEADLINE, PROMINENCE, prominenceAt } from '../../text/prominence.js';

/** A mention of a country, or of what shows it. */
export interface Place {
  readonly mention: CountryMention;
  readonly iso2: string;
}

/** The places that begin between two offsets; they are in the order of the text. */
export const placesBetween = (places: readonly Place[], from: number, to: number): readonly Place[] =>
  places.slice(
    firstNot(places, ({ mention }) => mention.start < from),
    firstNot(places, ({ mention }) => mention.start < to),
  );

export interface Weighed {
  readonly iso2: string;
  /**
   * How often it is mentioned: the name of a people counts half, as it may mean a minority of another country, and so do its
   * cities, regions and institutions.
   */
  times: number;
  /** The same, where the headline counts most. */
  weight: number;
  /** Whether it is the only country in the first sentence. */
  isHeadline: boolean;
}

/** The countries that are mentioned, that of most weight first, with the signs of each. */
export const byWeight = (places: readonly Place[], signs: readonly Place[], document: Document): readonly Weighed[] => {
  const weighed = new Map<string, Weighed>();
  const first = new Set<string>();
  // Cities alone may be where somebody travelled.
  const sure = signs.filter(({ mention }) => mention.via === 'institution');
  const named = new Set([...places, ...sure].map(({ iso2 }) => iso2));
  for (const { iso2, mention } of [...places, ...signs.filter((sign) => named.has(sign.iso2))]) {
    const position = prominenceAt(document, mention.start);
    const one = weighed.get(iso2) ?? { iso2, times: 0, weight: 0, isHeadline: false };
    const times = mention.via === 'demonym' || isEvidence(mention) ? 0.5 : 1;
    one.times += times;
    one.weight += times * PROMINENCE[position]!;
    weighed.set(iso2, one);
    if (position === HEADLINE) first.add(iso2);
  }
  for (const iso2 of first) weighed.get(iso2)!.isHeadline = first.size === 1;
  return [...weighed.values()].sort((a, b) => b.weight - a.weight);
};
