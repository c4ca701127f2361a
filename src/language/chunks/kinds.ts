/** What a chunk is. */
export const Kind = {
  None: 0,
  /** A noun phrase, with its owner: `Japan's new foreign minister`. */
  Noun: 1,
  /** A verb group: `had not been seen`, `to meet`, `sent`. */
  Verb: 2,
  /** A preposition. */
  Preposition: 3,
  /** What introduces a clause: `who`, `that`, `because`, `where`. */
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

/** Flags of a verb group. */
export const Verb = {
  /** Can be the verb of a clause. */
  Finite: 1,
  /** `to meet`, `meet` */
  Infinitive: 2,
  /** A participle by itself: `troops sent there`. */
  Participle: 4,
  /** A form in *-ing* by itself. */
  Gerund: 8,
  /** The subject is the patient: `was sent`, `sent`. */
  Passive: 16,
  Negated: 32,
  Modal: 64,
  Past: 128,
} as const;

/** Flags of a noun phrase. */
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
  /** `last week`, `that year`, `Monday`: a time, which takes no part in events. */
  Time: 64,
} as const;

/**
 * The chunks of a text, as parallel arrays. A chunk has the number of its first token; elements at other numbers have no
 * meaning.
 */
export interface Chunks {
  /** The chunk of each token. */
  readonly of: Int32Array;
  readonly kind: Uint8Array;
  /** The token after its last. */
  readonly to: Int32Array;
  /** The last noun of a noun phrase, the main verb of a verb group. */
  readonly head: Int32Array;
  /** `Verb` or `Noun`. */
  readonly flags: Uint8Array;
}
