import { intern, type WordId } from './vocabulary.js';

/** What a word does in a sentence, for the closed classes of English. */
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
  /** Adverbs that are not made with `-ly`. */
  Adverb: 15,
} as const;
export type Part = (typeof Part)[keyof typeof Part];

const members: readonly (readonly [Part, string])[] = [
  [
    Part.Determiner,
    'the a an this these those each every any some no another both all several many most few such either neither various',
  ],
  [Part.Possessive, "my your his her its our their whose 's"],
  [
    Part.Preposition,
    `of in on at by for from with without into onto upon over under during amid amidst among amongst against between about
     after before since until till through throughout across near off toward towards around along behind beyond within
     inside outside despite following per via beside besides below above like unlike concerning regarding except versus`,
  ],
  [Part.Subject, 'he she they we i it you there'],
  [Part.Object, 'him them us me himself herself themselves itself ourselves myself yourself'],
  [Part.Be, "is are was were be been being am isn't aren't wasn't weren't"],
  [Part.Have, "has have had having hasn't haven't hadn't"],
  [Part.Do, "do does did don't doesn't didn't"],
  [
    Part.Modal,
    "will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't mustn't needn't",
  ],
  [Part.To, 'to'],
  [Part.Not, "not never n't"],
  [Part.Conjunction, 'and or but nor'],
  [Part.Subordinator, 'while when whenever because although though if unless whether whereas once lest as than'],
  [Part.Relative, 'who which whom that where'],
  [
    Part.Adverb,
    `also again already still yet just now then soon later today yesterday tomorrow tonight even ever once twice thus
     however meanwhile instead together almost nearly about only jointly reportedly too far away back there here often
     sometimes always up down out so very more much`,
  ],
];

const partOf = ((): Uint8Array => {
  const parts = members.flatMap(([part, words]) => words.split(/\s+/).map((word) => [intern(word), part] as const));
  const table = new Uint8Array(parts.reduce((most, [id]) => Math.max(most, id), 0) + 1);
  // The first class listed wins, so that `once` is a subordinator and `there` a subject.
  for (const [id, part] of parts) if (table[id] === Part.None) table[id] = part;
  return table;
})();

/** The closed class of a word; `None` for all others. */
export const partOfWord = (id: WordId): Part => (id < partOf.length ? (partOf[id] as Part) : Part.None);
