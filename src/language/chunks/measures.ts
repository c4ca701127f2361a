import { HYPHEN } from '../../lexicon/marks.js';
import { articles, IN } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { Shape } from '../../text/tokens.js';
import { currencies, CURRENCY_NAMES } from './noun-flags.js';
import { Kind } from './kinds.js';
import { headWord, type Chunk, type Site } from './site.js';

/** `40 points`, `$40 million`, `13%`: how much, and nobody. */
export const isMeasure = (site: Site, noun: Chunk): boolean => {
  const { chunks, document } = site;
  if (measures.has(headWord(site, noun))) return true;
  return currencies.has(document.tokens.word[noun]!) && document.tokens.shape[chunks.head[noun]!] === Shape.Number;
};

const measures = wordSet([
  ...CURRENCY_NAMES,
  ...`percent % million billion trillion percentage point points cent cents dollar euro pound half third quarter quarters tenth
   majority margin vote votes`.split(/\s+/),
]);

/** `military aid` of `$22 million in military aid`: what a sum of money is made of; -1 if a phrase is none, or says when or where. */
export const contentOfSum = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document, to } = site;
  const next = chunks.to[noun]!;
  if (next + 1 >= to || document.tokens.word[next] !== IN || !isSum(site, noun)) return -1;
  const content = chunks.to[next]!;
  const isBare = content < to && chunks.kind[content] === Kind.Noun && chunks.flags[content] === 0;
  return isBare && !articles.has(document.tokens.word[content]!) ? content : -1;
};

/** `$22 million`, `40 euros` */
export const isSum = ({ chunks, document }: Site, noun: Chunk): boolean =>
  currencies.has(document.tokens.word[noun]!) || moneys.has(document.tokens.word[chunks.head[noun]!]!);

const moneys = wordSet(CURRENCY_NAMES);

/** `the 39-year-old`: the age stands for the person. */
export const isAged = ({ chunks, document }: Site, noun: Chunk): boolean => {
  const last = chunks.to[noun]! - 1;
  return document.tokens.word[last] === OLD && last - 1 > noun && document.tokens.word[last - 1] === HYPHEN;
};

const OLD = intern('old');
