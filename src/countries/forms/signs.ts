import type { CountryMention } from '../../core/entity.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { COMMA } from '../../lexicon/marks.js';
import { isCapitalised, sentenceStart, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Hit } from './hits.js';
import { countryRules } from '../rules.js';
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
export const findSigns = (document: Document, hits: readonly Hit[], taken: ReadonlySet<number>): CountryMention[] => {
  const mentions: CountryMention[] = [];
  for (let at = 0, hit = 0; at < document.tokens.length; at++) {
    const sign = signAt(document, at);
    if (sign === undefined) continue;
    while (hit < hits.length && hits[hit]!.to <= at) hit++;
    if (taken.has(document.tokens.start[at]!) || overlaps(hits[hit], sign.to)) continue;
    mentions.push(mentionOf(document, at, sign.to, sign.value));
    at = sign.to - 1;
  }
  return mentions;
};

/** The institution or region that is meant at a token. */
const signAt = (document: Document, at: number): ReturnType<typeof signs.match> => {
  const { shape, word } = document.tokens;
  if (word[at] === 0 || shape[at]! < Shape.Capital || shape[at]! > Shape.Upper) return undefined;
  const sign = signs.match(document, at);
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

const mentionOf = (document: Document, at: number, to: number, { iso2, via }: Sign): CountryMention => ({
  start: document.tokens.start[at]!,
  end: document.tokens.end[to - 1]!,
  text: slice(document, at, to),
  rule: countryRules[via === 'region' ? 'region' : 'body'].name,
  iso2,
  via,
});
