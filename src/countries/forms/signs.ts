import type { CountryMention } from '../../core/entity.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { COMMA } from '../../lexicon/marks.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { hitsBehind, type Hit } from './hits.js';
import { mentionOf, namedAt } from './mentions.js';
import { placePrepositions, stateWords } from './words.js';

/** An institution or a part of one country. */
export interface Sign {
  readonly iso2: string;
  readonly via: 'institution' | 'region';
  /** The name is unambiguous; any other needs a preposition or a comma before it. */
  readonly isSure: boolean;
}

const signs: PhraseTable<Sign> = phraseTable('countries/signs');

/**
 * The institutions and regions that an article names and only one country has: evidence for the country, as its cities are,
 * though no names of it.
 */
export const findSigns = (
  document: Document,
  capitals: readonly number[],
  hits: readonly Hit[],
  taken: ReadonlySet<number>,
): CountryMention[] => {
  const mentions: CountryMention[] = [];
  const hitBehind = hitsBehind(hits);
  let end = 0;
  for (const at of capitals) {
    const sign = at < end ? undefined : signAt(document, at);
    if (sign === undefined) continue;
    if (taken.has(document.tokens.start[at]!) || overlaps(hits[hitBehind(at)], sign.to)) continue;
    const { iso2, via } = sign.value;
    mentions.push(mentionOf(document, at, sign.to, { rule: via === 'region' ? 'region' : 'body', iso2, via }));
    end = sign.to;
  }
  return mentions;
};

/** The institution or region that is meant at a token. */
const signAt = (document: Document, at: number): ReturnType<typeof signs.match> => {
  const sign = namedAt(signs, document, at);
  return sign !== undefined && isMeant(document, at, sign.to, sign.value) ? sign : undefined;
};

/** A name of a country in it is a mention of its own: `[South] Australia`. */
const overlaps = (hit: Hit | undefined, to: number): boolean =>
  hit !== undefined && hit.at < to && hit.form.kind !== 'clue' && hit.form.kind !== 'trap';

/** A name by itself, but for what heads or opens it: `the Indiana governor`, `the Irish Taoiseach`. */
const isMeant = (document: Document, at: number, to: number, { via, isSure }: Sign): boolean => {
  const { word, sentence } = document.tokens;
  const first = sentenceStart(document, at);
  const isAfterName = at > first + 1 && isCapitalised(document, at - 1);
  if (via === 'institution') return !isAfterName;
  const isBeforeName = sentence[to] === sentence[at] && isCapitalised(document, to) && !stateWords.has(word[to]!);
  if (isAfterName || isBeforeName) return false;
  return isSure || (at > first && (word[at - 1] === COMMA || placePrepositions.has(word[at - 1]!)));
};
