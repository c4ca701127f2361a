/** Days on which something was said: none of them is the day of what was said. */
import type { EventMention } from '../../core/entity.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { headWord, isTimePhrase, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { reporting, saying } from '../../language/reporting.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { isYear } from '../../language/years.js';
import { COMMA } from '../../lexicon/marks.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { tokenAt, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Place } from '../mention-index.js';
import { isHour } from './hours.js';
import { lastToken } from './date-owners.js';

/** `…, he said on Monday`, `On Monday the court heard that …`: the day of the report, not of the event. */
export const isReported = (place: Place, mention: EventMention, document: Document): boolean => {
  const date = tokenAt(document, place.start);
  const site = siteOf(document, date);
  // `said third-quarter profit rose`
  const head = site.chunks.head[site.chunks.of[date]!]!;
  if (document.tokens.shape[date] === Shape.Lower && document.tokens.start[head]! >= place.end) return false;
  const own = site.chunks.of[tokenAt(document, mention.start)]!;
  const after = verbBefore(site, date);
  // `the inquest was told on Monday`, `The first case was reported on Monday`
  if (after >= 0 && (after === own || subjectsOf(site, after).includes(own))) return false;
  if (after >= 0) return !isAnnounced(site, own, after) && !isHourOfContent(place, document);
  const before = verbAfter(site, date);
  return before >= 0 && own > before && !isAnnounced(site, own, before);
};

/** Verbs by which something is told to a court or others, beside those of reporting. */
const hearing = wordSet(['denied', 'denies', 'heard', 'learned', 'learnt', 'revealed']);

/** `jurors were told` tells something, `the appeal was heard` does not. */
const tells = (site: Site, verb: Chunk): boolean => {
  const word = headWord(site, verb);
  if (site.chunks.kind[verb] !== Kind.Verb) return false;
  return reporting.has(word) || (hearing.has(word) && (site.chunks.flags[verb]! & Verb.Passive) === 0);
};

/** The verb of saying that a date follows: `told reporters in Lima on Monday`; -1 if another chunk is between. */
const verbBefore = (site: Site, date: number): Chunk => {
  const { chunks, from } = site;
  let at = chunks.of[date]!;
  while (at > from && passed.has(chunks.kind[chunks.of[at - 1]!]!)) at = chunks.of[at - 1]!;
  const verb = at > from ? chunks.of[at - 1]! : -1;
  return verb >= 0 && tells(site, verb) && leadsTo(site, verb, chunks.of[date]!) ? verb : -1;
};

const passed: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition, Kind.Adverb]);

/** Whether only phrases of place and time, and whoever is told, stand between a verb of saying and a date. */
const leadsTo = (site: Site, verb: Chunk, date: Chunk): boolean => {
  const { chunks } = site;
  const next = chunks.to[verb]!;
  let at = saying.has(headWord(site, verb)) && chunks.kind[next] === Kind.Noun && next < date ? chunks.to[next]! : next;
  for (; at < date; at = chunks.to[at]!) {
    const isBare = chunks.kind[at] === Kind.Noun && chunks.kind[chunks.of[at - 1]!] !== Kind.Preposition;
    if (isBare && !isTimePhrase(site, at)) return false;
  }
  return true;
};

/**
 * The verb of saying before which a day stands: `On Monday the firm said it had`; -1 for `On Monday, police said, two men`,
 * for `Last year, police said nine men died` and for `On Monday he admitted a charge`.
 */
const verbAfter = (site: Site, date: number): Chunk => {
  const { chunks, to } = site;
  let at = chunks.to[chunks.of[date]!]!;
  while (at < to && (passed.has(chunks.kind[at]!) || chunks.kind[at] === Kind.Comma)) at = chunks.to[at]!;
  return at < to && tells(site, at) && hasContent(site, at) && !isLong(site, chunks.of[date]!) ? at : -1;
};

/** Whether a clause follows a verb. */
const hasContent = ({ chunks, to }: Site, verb: Chunk): boolean => {
  let at = chunks.to[verb]!;
  while (at < to && passed.has(chunks.kind[at]!)) at = chunks.to[at]!;
  return at < to && (chunks.kind[at] === Kind.Marker || isFiniteVerb(chunks, at));
};

/** A year, or a span of months or years. */
const isLong = (site: Site, date: Chunk): boolean =>
  isYear(site.document, site.chunks.head[date]!) || spans.has(headWord(site, date));

const spans = wordSet(['decade', 'month', 'months', 'year', 'years']);

/** `announced on Monday a ban`, `announced on Monday that it has signed a deal`: what somebody announces is done on that day. */
const isAnnounced = (site: Site, own: Chunk, verb: Chunk): boolean => {
  if (!announcing.has(headWord(site, verb))) return false;
  const { chunk } = governorOf(site, own);
  return chunk === verb || isPresentPerfect(site, own) || (chunk >= 0 && isPresentPerfect(site, chunk));
};

/** `has signed` */
export const isPresentPerfect = ({ chunks, document }: Site, verb: Chunk): boolean =>
  chunks.kind[verb] === Kind.Verb && perfect.has(document.tokens.word[verb]!);

const perfect = wordSet(['has', 'have']);

const announcing = wordSet(['announce', 'announced', 'announces', 'declared', 'declares', 'reported']);

/** `Police said at about 9 p.m., a man was shot`: an hour and a comma begin what was said. */
const isHourOfContent = (place: Place, document: Document): boolean => {
  if (!isHour(place, document)) return false;
  return wordAt(document, lastToken(document, tokenAt(document, place.start), place.end) + 1) === COMMA;
};
