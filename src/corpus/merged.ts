/** How often something was seen: in how many places, of how many articles. */
export interface Counts {
  mentions: number;
  articles: number;
}

/** Adds what one article says. */
export const count = (counts: Counts, mentions: number): void => {
  counts.mentions += mentions;
  counts.articles++;
};

/** Counts how often each of some words was seen. */
export const tally = (tallies: Map<string, number>, words: Iterable<string>): void => {
  for (const word of words) tallies.set(word, (tallies.get(word) ?? 0) + 1);
};

/** The words of a tally, the most frequent first. */
export const ranked = (tallies: ReadonlyMap<string, number>): string[] =>
  [...tallies].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([word]) => word);

/** By code units, so that the order is the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A name as it is compared: without accents, marks and capitals. */
export const comparable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
