/** ` (did you mean json?)`: the item of a list that was probably meant; nothing if none is similar. */
export const nearest = (word: string, list: readonly string[]): string => {
  const wanted = OTHER_WORDS[word.toLowerCase()] ?? word.toLowerCase();
  const ranked = list
    .map((item) => ({ item, distance: distanceOf(wanted, item.toLowerCase()) }))
    .filter(({ item, distance }) => distance <= Math.max(1, Math.floor(Math.max(item.length, wanted.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] === undefined ? '' : ` (did you mean ${ranked[0].item}?)`;
};

/** What people write for a word of a list that is spelt quite otherwise. */
const OTHER_WORDS: Readonly<Partial<Record<string, string>>> = {
  people: 'person',
  nations: 'country',
  places: 'country',
};

/** Longer words are not compared. */
const LONGEST = 40;

/** The edit distance: letters changed, added, omitted, or swapped with a neighbour. */
const distanceOf = (a: string, b: string): number => {
  if (a.length > LONGEST || b.length > LONGEST) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(change, last[j]! + 1, row[j - 1]! + 1, swapped ? beforeLast[j - 2]! + 1 : Infinity));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};
