/** What a chunk is. */
export const Kind = {
  None: 0,
  /** A noun phrase, with whoever owns it: `Japan's new foreign minister`. */
  Noun: 1,
  /** A verb group: `had not been seen`, `to meet`, `sent`. */
  Verb: 2,
  /** A preposition. */
  Preposition: 3,
  /** What opens a clause: `who`, `that`, `because`, `where`. */
  Marker: 4,
  /** `and`, `or`, `but` */
  Joint: 5,
  Comma: 6,
  /** A colon, dash, bracket or full stop. */
  Break: 7,
  Quote: 8,
  Adverb: 9,
  /** An adjective that stands alone: `was angry`. */
  Adjective: 10,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** What a verb group is like. */
export const Verb = {
  /** Can be the verb of a clause. */
  Finite: 1,
  /** `to meet`, `meet` */
  Infinitive: 2,
  /** A participle by itself: `troops sent there`. */
  Participle: 4,
  /** A form in *-ing* by itself. */
  Gerund: 8,
  /** The subject is who it is done to: `was sent`, `sent`. */
  Passive: 16,
  Negated: 32,
  Modal: 64,
  Past: 128,
} as const;

/** What a noun phrase is like. */
export const Noun = {
  Pronoun: 1,
  /** `his visit`, `Japan's visit` */
  Owned: 2,
  Definite: 4,
  /** Begins with a number: `12 people`. */
  Quantity: 8,
  /** `there` of `there is`. */
  There: 16,
  Name: 32,
  /** `last week`, `that year`, `Monday`: says when, and takes no part. */
  Time: 64,
} as const;

/**
 * The chunks of a text, as parallel arrays. A chunk has the number of its first token; what a number that begins none
 * says is of no meaning.
 */
export interface Chunks {
  /** The chunk of each token. */
  readonly of: Int32Array;
  readonly kind: Uint8Array;
  /** The token after the last. */
  readonly to: Int32Array;
  /** The last noun of a noun phrase, the main verb of a verb group. */
  readonly head: Int32Array;
  /** `Verb` or `Noun`. */
  readonly flags: Uint8Array;
}
