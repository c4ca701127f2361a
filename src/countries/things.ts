import { isCapitalised, sentenceStart, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet, type WordId, type WordSet } from '../lexicon/vocabulary.js';
import { isPlainSentence, wordAfter, wordBefore, type Hit } from './hits.js';

const set = (list: string): WordSet => wordSet(list.split(/\s+/));
const HYPHEN: WordId = intern('-');

/** `US-31`: a road. */
export const isRoad = ({ tokens }: Document, { to, form }: Hit): boolean =>
  form.kind === 'code' &&
  tokens.word[to] === HYPHEN &&
  tokens.end[to - 1] === tokens.start[to] &&
  tokens.shape[to + 1] === Shape.Number &&
  tokens.end[to] === tokens.start[to + 1];

/** Dishes, shops that sell them, vessels and breeds: what is called by a people wherever it is. */
const THINGS = set(
  `sausage sausages grill grocery deli bakery restaurant restaurants cuisine toast fries salad pastry pastries dressing
   jar jars oven pointer pointers setter setters terrier terriers wolfhound spaniel spaniels shepherd shepherds`,
);

/** `Hungarian sausage`, `an Irish pointer`. */
export const isThing = ({ tokens }: Document, { to, form }: Hit): boolean =>
  form.kind === 'demonym' && tokens.sentence[to] === tokens.sentence[to - 1] && THINGS.has(tokens.word[to] ?? 0);

const INDIANS = set('indian indians');
const TRIBAL = set('tribe tribes tribal reservation reservations casino casinos gaming');

/** `Pequot Indians`, `an Indian casino`: the peoples of America, and teams. */
export const isNative = (document: Document, { at, to }: Hit): boolean => {
  const { word } = document.tokens;
  if (!INDIANS.has(word[at]!)) return false;
  const after = wordAfter(document, to);
  if (after >= 0 && TRIBAL.has(word[after]!)) return true;
  const before = wordBefore(document, at);
  if (before < 0 || before === sentenceStart(document, at) || !isPlainSentence(document, at)) return false;
  return word[at] === PLURAL && isCapitalised(document, before);
};
const PLURAL: WordId = intern('indians');
