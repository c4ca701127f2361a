/** The day of what a sentence told, where only the next one says it: `A man died in the fall. The incident happened on Tuesday.` */
import type { EventMention } from '../../core/entity.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { tokenAt, type Document } from '../../text/document.js';
import { harmful } from '../coreference/happening.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { isHour } from './hours.js';

/** The first day behind a verb of happening whose subject points back to the event; undefined if none is said. */
export const toldAfter = (mention: EventMention, when: MentionIndex, document: Document): Place | undefined => {
  if (!harmful.has(mention.kind)) return undefined;
  const own = siteOf(document, tokenAt(document, mention.start));
  return (
    dayIn(own, when) ?? (own.to < document.tokens.length ? dayIn(siteOf(document, own.to), when, true) : undefined)
  );
};

/** The day of `the incident happened` in a sentence, or only of one that begins with it. */
const dayIn = (site: Site, when: MentionIndex, onlyFirst = false): Place | undefined => {
  const { chunks, document, from, to } = site;
  const { start, end } = document.tokens;
  for (let at = from; at < to; at = chunks.to[at]!) {
    if (pointsBack(site, at))
      return when
        .within({ start: start[chunks.to[at]!]!, end: end[to - 1]! })
        .find((place) => !isHour(place, document));
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
const happening = wordSet(['happened', 'occurred', 'unfolded']);
