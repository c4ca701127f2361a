import type { CountryMention } from '../../core/entity.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { COMMA } from '../../lexicon/marks.js';
import { articles } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isPlainSentence, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { hitsBehind, type Hit } from './hits.js';
import { mentionOf, namedAt } from './mentions.js';
import { placePrepositions } from './words.js';

/** A capital or a large city. */
export interface City {
  readonly iso2: string;
  /** The name is unambiguous. */
  readonly isSure: boolean;
  /** The countries that have a large city of this name; empty if only one has. */
  readonly namesakes: readonly string[];
}

const cities: PhraseTable<City> = phraseTable('countries/cities');

/** The entries for American states and other parts of the United States. */
const AMERICAN: ReadonlySet<string> = new Set(['ST', 'GA', 'UP', 'WT', 'US']);
/** What follows the city in a dateline. */
const AFTER_DATELINE: WordSet = wordSet(['(', '-', '–', '—', ',']);

/** The cities that an article names: evidence for the country, though no names of it. */
export const findCities = (
  document: Document,
  capitals: readonly number[],
  hits: readonly Hit[],
  taken: ReadonlySet<number>,
): CountryMention[] => {
  const mentions: CountryMention[] = [];
  const mentioned = countriesOf(hits);
  const hitBehind = hitsBehind(hits);
  let end = 0;
  for (const at of capitals) {
    const city = at < end ? undefined : cityAt(document, at);
    if (city === undefined) continue;
    const hit = hitBehind(at);
    const isTaken = isWithinOther(hits[hit], at, city.to) || taken.has(document.tokens.start[at]!);
    if (isTaken || isElsewhere(document, hits.slice(hit, hit + 2), city)) continue;
    const iso2 = countryOf(city.value, mentioned);
    if (iso2 !== undefined) mentions.push(mentionOf(document, at, city.to, { rule: 'city', iso2, via: 'city' }));
    end = city.to;
  }
  return mentions;
};

const countriesOf = (hits: readonly Hit[]): ReadonlySet<string> => {
  const countries = new Set<string>();
  for (const { form } of hits) countries.add(form.iso2);
  return countries;
};

/** Of the countries with a city of that name the one that the article also mentions; undefined if it mentions several. */
const countryOf = ({ iso2, namesakes }: City, mentioned: ReadonlySet<string>): string | undefined => {
  const named = namesakes.filter((one) => mentioned.has(one));
  return named.length > 1 ? undefined : (named[0] ?? iso2);
};

type Match = NonNullable<ReturnType<typeof cities.match>>;

/** The city that is meant at a token. */
const cityAt = (document: Document, at: number): Match | undefined => {
  const city = namedAt(cities, document, at);
  return city !== undefined && isMeant(document, at, city.to, city.value) ? city : undefined;
};

/** A longer name is not the city: `New York Times`. */
const isWithinOther = (hit: Hit | undefined, at: number, to: number): boolean =>
  hit !== undefined && hit.at < to && (hit.at < at || hit.to > to);

/** The city is a name by itself or that of its court, and, if it could be a person's name, is after *in* or in a dateline. */
const isMeant = (document: Document, at: number, to: number, { isSure }: City): boolean => {
  if (isAcronym(document, at, to)) return isDateline(document, at, to);
  if (isSure && isOfInstitution(document, at, to)) return true;
  if (!isAlone(document, at, to)) return isSure && to - at > 1 && !isPlainSentence(document, at);
  return isSure || isPlacedIn(document, at) || isDateline(document, at, to);
};

/** `the service (NIS) said`: capitals where a city would have small letters. */
const isAcronym = (document: Document, at: number, to: number): boolean => {
  const { shape, start, end } = document.tokens;
  return to === at + 1 && shape[at] === Shape.Upper && end[at]! - start[at]! < 5 && isPlainSentence(document, at);
};

/** `Mombasa High Court`, `Seoul Central District Prosecutors' Office`: unlike a firm or newspaper it is in the city of its name. */
const isOfInstitution = (document: Document, at: number, to: number): boolean => {
  const { word } = document.tokens;
  if (at > sentenceStart(document, at) && isCapitalised(document, at - 1) && !articles.has(word[at - 1]!)) return false;
  for (let next = to; next < to + INSTITUTION_REACH && isCapitalised(document, next); next++)
    if (INSTITUTIONS.has(word[next]!)) return true;
  return false;
};
const INSTITUTION_REACH = 4;
const INSTITUTIONS: WordSet = set(
  'administration council court courts magistrate magistrates municipality police prosecutor prosecutors',
);

const isAlone = (document: Document, at: number, to: number): boolean => {
  const { word, sentence } = document.tokens;
  const first = sentenceStart(document, at);
  if (sentence[to] === sentence[at] && isCapitalised(document, to)) return false;
  if (at === first || !isCapitalised(document, at - 1)) return true;
  return at - 1 === first && placePrepositions.has(word[at - 1]!);
};

const isPlacedIn = (document: Document, at: number): boolean =>
  at > sentenceStart(document, at) && placePrepositions.has(document.tokens.word[at - 1]!);

/** `LONDON (Reuters) -`. */
const isDateline = ({ tokens, sentences }: Document, at: number, to: number): boolean =>
  tokens.shape[at] === Shape.Upper &&
  sentences.first[tokens.sentence[at]!] === at &&
  AFTER_DATELINE.has(tokens.word[to] ?? 0);

/** `Paris, Texas`, `London, Ontario, Canada`: namesakes. */
const isElsewhere = (
  document: Document,
  near: readonly Hit[],
  { to, value: { iso2 } }: { readonly to: number; readonly value: City },
): boolean => {
  const { word } = document.tokens;
  if (word[to] !== COMMA) return false;
  const next = near.find(({ at }) => at > to);
  if (next === undefined) return false;
  const isNext = next.at === to + 1;
  if (!isNext && (next.at > to + 4 || word[next.at - 1] !== COMMA || !isCapitalised(document, to + 1))) return false;
  if (AMERICAN.has(next.form.iso2)) return iso2 !== 'US';
  return next.form.iso2 !== iso2 && next.form.kind === 'name';
};
