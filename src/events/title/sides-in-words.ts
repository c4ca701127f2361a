/** The sides of an event as spans of the text, whatever they name. */
import type { Span } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { placeNouns } from '../../language/place-nouns.js';
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

/** `city of Kharkiv`: alone, such a noun says nothing. */
const endOf = (site: Site, noun: Chunk): number => {
  const name = placeNouns.has(headWord(site, noun)) ? ofPhrase(site, noun) : -1;
  if (name < 0 || !isCapitalised(site.document, name)) return beforeScore(site, headPhrase(site, noun));
  return site.chunks.to[name]!;
};

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
