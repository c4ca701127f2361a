/** What the actor of a title can be called. */
import { Kind } from '../../language/chunks/kinds.js';
import { beginsPerson } from '../../language/chunks/joined-phrases.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { isPersonNoun } from '../../language/person-nouns.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { COMMA } from '../../lexicon/marks.js';
import { isCapitalised, slice, type Document } from '../../text/document.js';
import { endOfBody } from './bodies.js';
import { isIncomplete, nounPart } from './noun-part.js';
import { ACTOR_WORDS, givenNameFrom, headPhrase, oneLine, phrase, wordsIn } from './title-phrase.js';

/** What the subjects can be called, the longest first. */
export const namesOf = (site: Site, subjects: readonly Chunk[]): readonly string[] =>
  subjects.length === 0 ? [] : [listed(site, subjects), ...shortName(site, subjects)];

/** `Vale` of `Brazilian mining giant Vale`, `Torres` of `Ana Torres`, `Ana Torres` of `Prime Minister Ana Torres`. */
const shortName = (site: Site, [noun, ...others]: readonly Chunk[]): readonly string[] => {
  if (noun === undefined || others.length > 0) return [];
  if (endOfBody(site, noun) >= 0) return shortBody(site, noun);
  const { from, to } = headPhrase(site, noun);
  const begin = beginsPerson(site, noun) ? to - 1 : nameFrom(site, from, to);
  return begin > from && begin < to ? [oneLine(slice(site.document, begin, to))] : [];
};

/** `Department of Environment` of `Peruvian Department of Environment and Natural Resources` */
const shortBody = (site: Site, noun: Chunk): readonly string[] => {
  const field = ofPhrase(site, noun);
  return field < 0 ? [] : [oneLine(slice(site.document, site.chunks.head[noun]!, site.chunks.to[field]))];
};

const nameFrom = (site: Site, from: number, to: number): number => {
  let begin = to;
  while (begin > from && isCapitalised(site.document, begin - 1)) begin--;
  return begin > from ? begin : (givenNameFrom(site, from, to) ?? from);
};

/** `Paul Renwick` of `Orvel's founder, Paul Renwick,`: the name that explains who somebody is; the phrase itself if there is none. */
const explainedBy = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document } = site;
  const isOne = isPersonNoun(headWord(site, noun)) && tagAt(document, chunks.head[noun]!) === Tag.NN;
  const name = isOne && !beginsPerson(site, noun) ? betweenCommas(site, noun) : -1;
  return name >= 0 && isFullName(document, name, chunks.to[name]!) ? name : noun;
};

/** The noun phrase between commas behind a phrase and its *of*; -1 if there is none. */
const betweenCommas = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document, to } = site;
  const field = ofPhrase(site, noun);
  const comma = chunks.to[field < 0 ? noun : field]!;
  const name = comma < to && document.tokens.word[comma] === COMMA ? chunks.to[comma]! : to;
  const end = name < to && chunks.kind[name] === Kind.Noun ? chunks.to[name]! : to;
  return end < to && document.tokens.word[end] === COMMA ? name : -1;
};

/** Two words with capitals at the end of a phrase. */
const isFullName = (document: Document, from: number, to: number): boolean =>
  to > from + 1 && isCapitalised(document, to - 1) && isCapitalised(document, to - 2);

/** `Peru and Chile`; of more than two the first. */
const listed = (site: Site, nouns: readonly Chunk[]): string => {
  const [first, second] = nouns;
  if (second === undefined && first !== undefined) return completed(site, explainedBy(site, first));
  const both = second === undefined || nouns.length > 2 ? null : `${phrase(site, first!)} and ${phrase(site, second)}`;
  return both !== null && wordsIn(both) <= ACTOR_WORDS + 1 ? both : completed(site, first!);
};

/** `series of earthquakes`, `hundreds of buildings`: a noun that says nothing without its *of* phrase. */
const completed = (site: Site, noun: Chunk): string => {
  if (!isIncomplete(site, noun)) return phrase(site, noun);
  const { chunks } = site;
  const [whole, end] = nounPart(site, noun);
  const isListed = end < site.to && chunks.kind[end] === Kind.Joint;
  return !isListed && wordsIn(whole) <= ACTOR_WORDS + 1 ? whole : phrase(site, noun);
};
