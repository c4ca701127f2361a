/** The file of prepared tables while it is made: numbers the words, collects the tables, writes both. */
import { withChecksum } from '../../src/lexicon/checksum.js';
import { fold, hashOf, slotIn } from '../../src/lexicon/spelling.js';
import { ALIGNMENT } from '../../src/lexicon/table-format.js';

export type Table = Int32Array | Uint16Array | Uint8Array | string;

export interface Image {
  /** The number of a word; a new word gets the next one. */
  readonly wordId: (word: string) => number;
  readonly add: (name: string, table: Table) => void;
  /** A list of words, asked by number. */
  readonly addWords: (name: string, words: Iterable<string>) => void;
  /** The file. */
  readonly bytes: () => Buffer;
}

export const createImage = (): Image => {
  const ids = new Map<string, number>();
  const tables = new Map<string, Table>();
  const wordId = (word: string): number => {
    const folded = fold(word);
    if (folded === '') return 0;
    const id = ids.get(folded) ?? ids.size + 1;
    ids.set(folded, id);
    return id;
  };
  return {
    wordId,
    add: (name, table) => {
      if (tables.has(name)) throw new Error(`two tables are called ${name}`);
      tables.set(name, table);
    },
    addWords: (name, words) => {
      tables.set(name, Int32Array.from(new Set(Array.from(words, wordId))));
    },
    bytes: () => written([...tables, ...vocabularyOf([...ids.keys()])]),
  };
};

/** The words one after another, where each begins, and a hash table that is half empty, so that every search is short. */
const vocabularyOf = (words: readonly string[]): (readonly [string, Table])[] => {
  const starts = [0, 0];
  for (const word of words) starts.push(starts.at(-1)! + word.length);
  const letters = Uint16Array.from(words.join(''), (letter) => letter.charCodeAt(0));
  let size = 1 << 15;
  while (size < words.length * 2) size *= 2;
  const slots = new Int32Array(size);
  words.forEach((word, i) => {
    let slot = slotIn(size, hashOf(word));
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  });
  return [
    ['words/letters', letters],
    ['words/starts', Int32Array.from(starts)],
    ['words/slots', slots],
  ];
};

const written = (tables: readonly (readonly [string, Table])[]): Buffer => {
  const parts = tables.map(([name, table]) => [name, padded(table)] as const);
  const index = (start: number): string => {
    let at = start;
    return JSON.stringify(
      Object.fromEntries(
        parts.map(([name, { bytes, length }]) => {
          const from = at;
          at += bytes.length;
          return [name, [from, from + length]];
        }),
      ),
    );
  };
  // The index says where tables lie, which depends on how long it is.
  const size = index(1e8).length + ALIGNMENT - (index(1e8).length % ALIGNMENT);
  const head = Buffer.alloc(ALIGNMENT + size, ' ');
  head.writeInt32LE(size, 0);
  head.write(index(ALIGNMENT + size), ALIGNMENT, 'latin1');
  return withChecksum(Buffer.concat([head, ...parts.map(([, { bytes }]) => bytes)]));
};

/** Filled up to the next multiple of four bytes. */
const padded = (table: Table): { readonly bytes: Buffer; readonly length: number } => {
  const bytes =
    typeof table === 'string' ? Buffer.from(table) : Buffer.from(table.buffer, table.byteOffset, table.byteLength);
  const padding = Buffer.alloc((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT);
  return { bytes: Buffer.concat([bytes, padding]), length: bytes.length };
};
