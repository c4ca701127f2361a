import type { CountryMention } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { HEADLINE, PROMINENCE, prominenceAt } from '../../text/prominence.js';

/** A mention of a country, or of what shows it. */
export interface Place {
  readonly mention: CountryMention;
  readonly iso2: string;
}

export interface Weighed {
  readonly iso2: string;
  /**
   * How often it is mentioned: the name of a people counts half, as it may mean a minority of another country, and so does a
   * city.
   */
  times: number;
  /** The same, where the headline counts most. */
  weight: number;
  /** Whether it is the only country in the first sentence. */
  isHeadline: boolean;
}

const NAMING: ReadonlySet<CountryMention['via']> = new Set(['name', 'constituent', 'capital', 'metonym']);

/** The countries that are mentioned, that of most weight first, with the signs of each. */
export const byWeight = (
  places: readonly Place[],
  signs: readonly CountryMention[],
  document: Document,
): readonly Weighed[] => {
  const weighed = new Map<string, Weighed>();
  const first = new Set<string>();
  // Cities alone may be where somebody travelled.
  const sure = signs.filter(({ via }) => via === 'institution');
  const named = new Set([...places, ...sure].map(({ iso2 }) => iso2));
  const shown = signs.map((mention): Place => ({ mention, iso2: mention.iso2 })).filter(({ iso2 }) => named.has(iso2));
  for (const { iso2, mention } of [...places, ...shown]) {
    const position = prominenceAt(document, mention.start);
    const one = weighed.get(iso2) ?? { iso2, times: 0, weight: 0, isHeadline: false };
    const times = NAMING.has(mention.via) ? 1 : 0.5;
    one.times += times;
    one.weight += times * PROMINENCE[position]!;
    weighed.set(iso2, one);
    if (position === HEADLINE) first.add(iso2);
  }
  for (const iso2 of first) weighed.get(iso2)!.isHeadline = first.size === 1;
  return [...weighed.values()].sort((a, b) => b.weight - a.weight);
};
