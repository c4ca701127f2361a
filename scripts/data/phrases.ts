/** Phrases of one or more words with a value each, as src/language/phrases.ts reads them. */
import type { Image } from './image.js';

/** As src/text/scan.ts does it; not imported here, for it reads the tables. */
type Scan = (text: string) => {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
};

interface Phrase {
  readonly rest: readonly number[];
  readonly value: number;
}

/** If two phrases have the same spelling, the first counts. */
export type AddPhrases = (name: string, entries: Iterable<readonly [phrase: string, value: unknown]>) => void;

/** Phrases are read by the same scanner as texts, so `Côte d'Ivoire` and `U.S.` match however they are split. */
export const phraseMaker = (image: Image, scan: Scan): AddPhrases => {
  const wordsOf = (phrase: string): readonly number[] => {
    if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase)) return phrase.split(' ').map((word) => image.wordId(word));
    const { length, start, end } = scan(phrase);
    const spellings = Array.from({ length }, (_, i) => phrase.slice(start[i], end[i]));
    return spellings.map((spelling) => image.wordId(lookedUpAs(spelling)));
  };
  return (name, entries) => {
    const byHead = new Map<number, Phrase[]>();
    const values = new Map<string, number>();
    for (const [phrase, value] of entries) {
      const [head = 0, ...rest] = wordsOf(phrase);
      const written = JSON.stringify(value);
      if (!values.has(written)) values.set(written, values.size);
      const known = byHead.get(head) ?? [];
      byHead.set(head, known);
      const place = known.findLastIndex((other) => other.rest.length >= rest.length) + 1;
      known.splice(place, 0, { rest, value: values.get(written)! });
    }
    byHead.delete(0);
    addTable(image, name, byHead, [...values.keys()]);
  };
};

/** As the scanner does it: without the full stop of an abbreviation, but `u.s.` with its dots. */
const lookedUpAs = (spelling: string): string =>
  spelling.length > 1 && /^[^.]+\.$/.test(spelling) ? spelling.slice(0, -1) : spelling;

/**
 * For each first word the number of its phrases, longest first, and for each phrase the number of further words, these words,
 * and the line of its value.
 */
const addTable = (
  image: Image,
  name: string,
  byHead: ReadonlyMap<number, readonly Phrase[]>,
  values: readonly string[],
): void => {
  const lines = [...byHead.values()].map((known) => [
    known.length,
    ...known.flatMap(({ rest, value }) => [rest.length, ...rest, value]),
  ]);
  image.add(`${name}/heads`, Int32Array.from(byHead.keys()));
  image.add(
    `${name}/lengths`,
    Int32Array.from(lines, ({ length }) => length),
  );
  image.add(`${name}/numbers`, Int32Array.from(lines.flat()));
  image.add(`${name}/values`, values.join('\n'));
};
