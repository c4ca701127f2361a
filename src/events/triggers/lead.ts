import { Kind } from '../../language/chunks/kinds.js';
import { mainVerbOf } from '../../language/chunks/main-verb.js';
import { objectsOf } from '../../language/chunks/objects.js';
import { headWord, siteOf } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import type { Document } from '../../text/document.js';
import { isLightVerb, isOccurVerb, lemmaOf } from './lexicon.js';

/** Sentences in which a headline, datelines, a byline and the first sentence have room. */
const OPENING = 6;

/**
 * Whether a trigger in the opening of an article is what its sentence says: its main verb, the object or subject
 * of a light one, or the subject of one of happening. In `The union launched an appeal for victims of the war` that is the appeal.
 */
export const isLead = (document: Document, at: number): boolean => {
  if (document.tokens.sentence[at]! >= OPENING) return false;
  const site = siteOf(document, at);
  const chunk = site.chunks.of[at]!;
  const main = mainVerbOf(site);
  if (main < 0 || site.chunks.kind[chunk] !== Kind.Noun) return chunk === main;
  const verb = lemmaOf(headWord(site, main));
  if (isLightVerb.has(verb) && objectsOf(site, main).includes(chunk)) return true;
  return (isLightVerb.has(verb) || isOccurVerb.has(verb)) && subjectsOf(site, main).includes(chunk);
};
