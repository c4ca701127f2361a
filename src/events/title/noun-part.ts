/** A noun phrase as part of a title. */
import { Kind } from '../../language/chunks/kinds.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { headWord, isTimePhrase, type Chunk, type Site } from '../../language/chunks/site.js';
import { set } from '../../lexicon/vocabulary.js';
import { isCapitalised } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { headPhrase, isNamed, phrase, unitEnd } from './title-phrase.js';

/** The words of a part of a title, and the chunk after it; without words the title ends. */
export type TitlePart = readonly [part: string, next: Chunk];

/** `Orvel's` of `chief executive of Orvel's recently opened museum`: the noun comes after words that are no part of the phrase. */
export const isOwnerOnly = (site: Site, noun: Chunk): boolean =>
  site.document.tokens.shape[headPhrase(site, noun).to - 1] === Shape.Clitic;

/** Nouns that say nothing without their `of` phrase. */
const incomplete = set('act form group half kind number pair series spate state string team wave');
export const isIncomplete = (site: Site, noun: Chunk): boolean => incomplete.has(headWord(site, noun));

/** A noun phrase with its `of` phrase, if that is a name or says what it is: `US Secretary of State Ana Torres`, `a state of emergency`. */
export const nounPart = (site: Site, noun: Chunk): TitlePart => {
  const { chunks, document } = site;
  const last = headPhrase(site, noun).to;
  const end = unitEnd(site, last);
  const own = phrase(site, noun) + document.text.slice(document.tokens.end[last - 1], document.tokens.end[end - 1]);
  const name = end === chunks.to[noun] ? ofPhrase(site, noun) : -1;
  const isWhole = name >= 0 && (isCapitalised(document, name) || isIncomplete(site, noun));
  const isTitle = isWhole && isNamed(site, name) && !isOwnerOnly(site, name);
  return isTitle ? [`${own} of ${phrase(site, name)}`, chunks.to[name]!] : [own, end];
};

/** `to strike at the port`, `to strike next week`: nothing after the verb is its object. */
export const canEnd = (site: Site, at: Chunk): boolean =>
  at >= site.to || ends.has(site.chunks.kind[at]!) || isDayPhrase(site, at);

const isDayPhrase = (site: Site, at: Chunk): boolean =>
  site.chunks.kind[at] === Kind.Noun && (isTimePhrase(site, at) || !isNamed(site, at));

const ends: ReadonlySet<number> = new Set([Kind.Comma, Kind.Break, Kind.Joint, Kind.Marker, Kind.Preposition]);
