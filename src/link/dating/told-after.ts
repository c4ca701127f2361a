/**
 * The day of what a sentence told, where only the next one says it: `A man died in the fall. The incident happened on Tuesday.`,
 * `A man died in a fire. Crews were called on Tuesday.`
 */
import type { EventMention } from '../../core/entity.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { tokenAt, type Document } from '../../text/document.js';
import { happened, harmful } from '../coreference/happening.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { isHour } from './hours.js';

/** The first day behind a verb of happening whose subject points back to the event; undefined if none is said. */
export const toldAfter = (mention: EventMention, when: MentionIndex, document: Document): Place | undefined => {
  if (!harmful.has(mention.kind) && mention.kind !== 'aid') return undefined;
  const own = siteOf(document, tokenAt(document, mention.start));
  const here = dayIn(own, when);
  if (here !== undefined || own.to >= document.tokens.length) return here;
  const next = siteOf(document, own.to);
  return dayIn(next, when, true) ?? dayOfCall(next, when);
};

/** The day in a sentence that begins with `Fire crews from Ica were called`. */
const dayOfCall = (site: Site, when: MentionIndex): Place | undefined => {
  const { chunks, from, to } = site;
  let at = from;
  while (at < to && chunks.kind[at] !== Kind.Noun) at = chunks.to[at]!;
  if (at >= to || !responders.has(headWord(site, at))) return undefined;
  while (at < to && !isFiniteVerb(chunks, at)) at = chunks.to[at]!;
  if (at >= to || !calling.has(headWord(site, at)) || (chunks.flags[at]! & Verb.Passive) === 0) return undefined;
  return firstDay(site, at, when);
};

/** The first day behind a verb. */
const firstDay = ({ chunks, document, to }: Site, verb: Chunk, when: MentionIndex): Place | undefined =>
  when
    .within({ start: document.tokens.start[chunks.to[verb]!]!, end: document.tokens.end[to - 1]! })
    .find((place) => !isHour(place, document));

const responders = set(
  'ambulance ambulances brigade crew crews deputies firefighters officers paramedics police service services troopers',
);
const calling = wordSet(['alerted', 'called', 'scrambled', 'summoned']);

/** The day of `the incident happened` in a sentence, or only of one that begins with it. */
const dayIn = (site: Site, when: MentionIndex, onlyFirst = false): Place | undefined => {
  const { chunks, from, to } = site;
  for (let at = from; at < to; at = chunks.to[at]!) {
    if (pointsBack(site, at)) return firstDay(site, at, when);
    if (onlyFirst) return undefined;
  }
  return undefined;
};

/** `The incident happened`, `It occurred` */
const pointsBack = (site: Site, noun: Chunk): boolean => {
  const { chunks, to } = site;
  const verb = chunks.to[noun]!;
  const isBoth = verb < to && chunks.kind[noun] === Kind.Noun && isFiniteVerb(chunks, verb);
  return isBoth && pointing.has(headWord(site, noun)) && happening.has(headWord(site, verb));
};

const pointing = wordSet(['incident', 'tragedy', 'it', 'this']);
const happening = wordSet(happened);
