/** Days of the main clause, which a clause inside it or what it reports does not have. */
import type { EventMention } from '../../core/entity.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { siteOf } from '../../language/chunks/site.js';
import { COMMA } from '../../lexicon/marks.js';
import { HAD, THAT } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { tokenAt, type Document } from '../../text/document.js';
import type { Place } from '../mention-index.js';

const relatives = wordSet(['which', 'who', 'whom', 'whose', 'where']);

/** `Mali, which lost nine men in the raid, will hold a vote in July`: behind the comma the main clause goes on. */
export const isBehindAside = ({ start }: Place, { clause, ...own }: EventMention, document: Document): boolean => {
  const { word } = document.tokens;
  const first = tokenAt(document, clause.start);
  if (start < own.end || !relatives.has(word[first]!) || word[first - 1] !== COMMA) return false;
  const { chunks } = siteOf(document, first);
  const date = tokenAt(document, start);
  for (let at = chunks.to[chunks.of[tokenAt(document, own.start)]!]!; at < date; at = chunks.to[at]!)
    if (word[at] === COMMA && isFiniteVerb(chunks, chunks.to[at]!)) return true;
  return false;
};

/** `An inquiry in 1910 found that the ship had sunk in a storm`: what was found out had happened before. */
export const isDoneBefore = ({ end }: Place, { clause, start }: EventMention, document: Document): boolean => {
  const { word } = document.tokens;
  const first = tokenAt(document, clause.start);
  if (end > clause.start || word[first] !== THAT) return false;
  const to = tokenAt(document, start);
  for (let at = first; at <= to; at++) if (word[at] === HAD) return true;
  return false;
};
