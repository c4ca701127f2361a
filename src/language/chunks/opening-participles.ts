/** What looks like a verb and begins a noun phrase: `Convicted thief Luis Soto was freed`, `searching for suspects`. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { particles } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { sentenceStart } from '../../text/document.js';
import { finite, isIn, maskOf, nouns, Tag } from '../tag-set.js';
import { common, type Reading } from './reading.js';

const past = maskOf(Tag.VBD, Tag.VBN);
const verbal = finite | past;

/** Whether a past form opens the first noun phrase of its sentence, which names somebody or has a verb right behind it. */
export const opensSubject = ({ document, tags }: Pick<Reading, 'document' | 'tags'>, at: number): boolean => {
  if (!isIn(tags[at]!, past) || !isIn(tags[at + 1] ?? Tag.PUNCT, common)) return false;
  if (sentenceStart(document, at) !== at || leading.has(document.tokens.word[at]!)) return false;
  const last = document.sentences.first[document.tokens.sentence[at]! + 1]!;
  let end = at + 1;
  while (end < last && isIn(tags[end]!, nouns)) end++;
  return tags[end - 1] === Tag.NNP || (end < last && isIn(tags[end]!, verbal));
};

/** `searching for suspects`, `justice for murdered girls`: behind such a preposition there is no finite verb. */
export const isAfterPreposition = ({ document, tags }: Pick<Reading, 'document' | 'tags'>, at: number): boolean => {
  const isNominal = tags[at] === Tag.VBZ || (isIn(tags[at]!, past) && isIn(tags[at + 1] ?? Tag.PUNCT, common));
  if (!isNominal || at === 0 || tags[at - 1] !== Tag.IN || !governing.has(document.tokens.word[at - 1]!)) return false;
  return partOfWord(document.tokens.word[at]!) === Part.None;
};

/** `turned down requests`: read as an adjective, but right behind a verb and before its object. */
export const isParticle = ({ document, tags }: Pick<Reading, 'document' | 'tags'>, at: number): boolean =>
  tags[at] === Tag.JJ &&
  particles.has(document.tokens.word[at]!) &&
  at > 0 &&
  isIn(tags[at - 1]!, past) &&
  partOfWord(document.tokens.word[at - 1]!) === Part.None;

const governing = wordSet(['against', 'by', 'for', 'from', 'of', 'with']);

/** What follows these is an object or a clause: `Told people were dying, he left`, `Named captain Ana Torres, she`. */
const leading =
  set(`asked assured called convinced elected given granted informed made named provided said sent shown taught thought told
   warned`);
