/** The sides of an event as spans of the text, whatever they name. */
import type { Span } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { isBareNumber } from '../../language/chunks/predicates.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { placeNouns } from '../../language/place-nouns.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isHyphen } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { headPhrase } from './title-phrase.js';

/** From the first word of the first phrase to the last of the last, without the article. */
export const spanOfAll = (site: Site, nouns: readonly Chunk[]): Span | null => {
  if (nouns.length === 0) return null;
  const { start, end } = site.document.tokens;
  const { from } = headPhrase(site, nouns[0]!);
  const last = areListed(site, nouns[0]!, nouns.at(-1)!) ? nouns.at(-1)! : nouns[0]!;
  return { start: start[from]!, end: end[endOf(site, last) - 1]! };
};

/** `city of Kharkiv`, `family of six`: alone, such a noun says little. */
const endOf = (site: Site, noun: Chunk): number => {
  const word = headWord(site, noun);
  const name = placeNouns.has(word) || counted.has(word) ? ofPhrase(site, noun) : -1;
  const isWhole = name >= 0 && (isCapitalised(site.document, name) || isBareNumber(site.chunks, name));
  if (!isWhole) return beforeScore(site, headPhrase(site, noun));
  return site.chunks.to[name]!;
};

const counted = wordSet(['couple', 'crew', 'family', 'gang', 'group']);

/** `the owner and the captain`; not `fined the owner, Lakewave Ltd, 40 million shillings`. */
const areListed = ({ chunks }: Site, first: Chunk, last: Chunk): boolean => {
  for (let at = first; at < last; at = chunks.to[at]!) if (chunks.kind[at] === Kind.Joint) return true;
  return false;
};

/** `Kelso` of `beat Kelso 3-0`. */
const beforeScore = ({ document }: Site, { from, to }: TokenRange): number => {
  const { shape } = document.tokens;
  const isScore =
    to - 3 > from && shape[to - 1] === Shape.Number && isHyphen(document, to - 2) && shape[to - 3] === Shape.Number;
  return isScore ? to - 3 : to;
};
