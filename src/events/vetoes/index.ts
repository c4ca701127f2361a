import { bitOf, bitsOf } from '../../core/kind-bits.js';
import { MOST_SETS, wordBits } from '../../lexicon/word-bits.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { abilityVetoes } from './ability.js';
import { activityVetoes } from './activities.js';
import { attributeVetoes } from './attributes.js';
import { conditionVetoes } from './conditions.js';
import { contentVetoes } from './content.js';
import { contestVetoes } from './contests.js';
import { figureVetoes } from './figures.js';
import { genericVetoes } from './generic.js';
import { habitVetoes } from './habits.js';
import { nameVetoes } from './names.js';
import { opinionVetoes } from './opinions.js';
import { playVetoes } from './play.js';
import { remarkVetoes } from './remarks.js';
import { smallPrintVetoes } from './small-print.js';
import { sortVetoes } from './sorts.js';
import { factVetoes } from './standing-facts.js';
import { supportVetoes } from './support.js';
import { traitsOf } from './traits.js';
import type { Standing, Veto } from './veto.js';

/** In the order in which they are tried: those that refuse most often first. */
export const vetoes: readonly Veto[] = [
  ...nameVetoes,
  ...attributeVetoes,
  ...figureVetoes,
  ...contestVetoes,
  ...playVetoes,
  ...factVetoes,
  ...supportVetoes,
  ...genericVetoes,
  ...sortVetoes,
  ...abilityVetoes,
  ...opinionVetoes,
  ...remarkVetoes,
  ...activityVetoes,
  ...habitVetoes,
  ...conditionVetoes,
  ...contentVetoes,
  ...smallPrintVetoes,
];

const ANY = -1;

// In columns: the records of vetoes, which lie apart in memory, are read only when they are asked.
const sorts = Int32Array.from(vetoes, ({ of = 0 }) => of);
const kinds = Int32Array.from(vetoes, (veto) => (veto.kinds === undefined ? ANY : bitsOf(veto.kinds)));
const withWords = vetoes.filter(({ words }) => words !== undefined);
/** The bit of its words among those of a sentence: more vetoes have words than there are bits, so some share one. */
const bitOfWords = (veto: Veto): number =>
  veto.words === undefined ? ANY : 1 << (withWords.indexOf(veto) % MOST_SETS);
const bits = Int32Array.from(vetoes, bitOfWords);
const sharing = Array.from({ length: MOST_SETS }, (_, bit) => withWords.filter((_veto, i) => i % MOST_SETS === bit));
const bitsOfWord = wordBits(
  sharing.map((some) => ({ has: (word: WordId) => some.some((veto) => veto.words!.has(word)) })),
);

/** Of each sentence, the bits of the words of vetoes that it has; 0 if they are not known yet. */
const knownWords = perDocument(({ sentences }) => new Int32Array(sentences.length));

const wordsIn = (document: Document, sentence: number): number => {
  const known = knownWords(document);
  return known[sentence] || (known[sentence] = lookForWords(document, sentence));
};

const lookForWords = ({ tokens: { word }, sentences: { first } }: Document, sentence: number): number => {
  let found = 0;
  for (let at = first[sentence]!; at < first[sentence + 1]!; at++) found |= bitsOfWord(word[at]!);
  return found;
};

/**
 * The first veto that refuses a trigger; undefined if none does. An article has 37 words that would be triggers; to ask each of them
 * all vetoes of its sort, whatever words and kind they need, is 1,340 questions in place of 360.
 */
export const vetoOn = (standing: Standing): Veto | undefined => {
  const { document, entry, from } = standing;
  const traits = traitsOf(standing);
  const kind = entry.kind === undefined ? 0 : bitOf[entry.kind];
  const inSentence = wordsIn(document, document.tokens.sentence[from]!);
  for (let i = 0; i < sorts.length; i++) {
    if ((sorts[i]! & ~traits) !== 0 || (kinds[i]! & kind) === 0 || (bits[i]! & inSentence) === 0) continue;
    if (vetoes[i]!.refuses(standing)) return vetoes[i];
  }
  return undefined;
};
