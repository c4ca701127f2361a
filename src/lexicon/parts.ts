/** The closed classes of English words. */
export const Part = {
  None: 0,
  /** `the`, `this`, `some` */
  Determiner: 1,
  /** `his`, `their` */
  Possessive: 2,
  Preposition: 3,
  /** Can only be a subject: `he`, `they`. */
  Subject: 4,
  /** `him`, `themselves` */
  Object: 5,
  Be: 6,
  Have: 7,
  Do: 8,
  Modal: 9,
  To: 10,
  Not: 11,
  /** `and`, `or`, `but` */
  Conjunction: 12,
  /** `while`, `because` */
  Subordinator: 13,
  /** `who`, `which` */
  Relative: 14,
  /** Adverbs that do not end in `-ly`. */
  Adverb: 15,
} as const;
export type Part = (typeof Part)[keyof typeof Part];
