/** Parts of speech, as in the Penn Treebank. */
export const Tag = {
  /** `raid`, `police` */
  NN: 0,
  /** `raids` */
  NNS: 1,
  /** `Japan`, `Tuesday` */
  NNP: 2,
  /** `he`, `them`, `they're` */
  PRP: 3,
  /** `his` */
  PRPS: 4,
  /** `the`, `some`, `all` */
  DT: 5,
  /** `new`, `larger` */
  JJ: 6,
  /** `formally`, `not` */
  RB: 7,
  /** The bare form: `to meet`, `will meet`. */
  VB: 8,
  /** The past: `he met`. */
  VBD: 9,
  /** The participle: `was met`, `has met`, `troops sent there`. */
  VBN: 10,
  /** `meeting them` */
  VBG: 11,
  /** The present without *s*: `they meet`. */
  VBP: 12,
  /** `he meets` */
  VBZ: 13,
  /** `will`, `could` */
  MD: 14,
  /** A preposition: `in Japan`. */
  IN: 15,
  /** Opens a clause: `because`, `said that`, `after he left`. */
  SC: 16,
  /** `to` before a verb. */
  TO: 17,
  /** `and`, `or`, `but` */
  CC: 18,
  /** `seven`, `17` */
  CD: 19,
  /** `who`, `which` */
  WP: 20,
  /** `when`, `where` */
  WRB: 21,
  /** `there is` */
  EX: 22,
  /** `set up` */
  RP: 23,
  /** `'s` */
  POS: 24,
  /** `yes` */
  UH: 25,
  PUNCT: 26,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** The names by number, as data files spell them. */
export const tagNames: readonly string[] = Object.keys(Tag);

/** Several tags in one number: bit `t` for tag `t`. */
export type TagMask = number;

export const maskOf = (...tags: readonly Tag[]): TagMask => tags.reduce<number>((mask, tag) => mask | (1 << tag), 0);

export const nouns: TagMask = maskOf(Tag.NN, Tag.NNS, Tag.NNP);
export const verbs: TagMask = maskOf(Tag.VB, Tag.VBD, Tag.VBN, Tag.VBG, Tag.VBP, Tag.VBZ);
/** The present of a verb. */
export const present: TagMask = maskOf(Tag.VBP, Tag.VBZ);
export const participles: TagMask = maskOf(Tag.VBN, Tag.VBG);
/** What can be the verb of a clause by itself. */
export const finite: TagMask = maskOf(Tag.VBD, Tag.VBP, Tag.VBZ, Tag.MD);

export const isIn = (tag: number, mask: TagMask): boolean => ((mask >>> tag) & 1) === 1;
