import { siteOf } from '../../language/chunks/site.js';
import { articles } from '../../lexicon/small-words.js';
import { tokenAt, type Document } from '../../text/document.js';
import type { MentionIndex, Place } from '../mention-index.js';

/** The person whom a nationality refers to is among this many mentions before. */
const LOOK_BACK = 16;

/** `the Norwegian lost`, `the 38-year-old Serb`: a nationality as a noun is one person; `the British` and `the Kenyans` are many. */
export const isNational = ({ isDemonym, start, end }: Place, document: Document): boolean => {
  if (!isDemonym || MANY.test(document.text.slice(start, end))) return false;
  const at = tokenAt(document, start);
  const { chunks } = siteOf(document, at);
  const chunk = chunks.of[at]!;
  return chunk < at && chunks.to[chunk] === at + 1 && articles.has(document.tokens.word[chunk]!);
};

/** Plurals, and adjectives that stand for a whole people: `the Kenyans`, `the British`, `the Chinese`, `the French`. */
const MANY = /(?:s|sh|ch|ese)$/;

/** The one person just named who acts for that country; none if there are several. */
export const nationalsOf = (
  { id, start }: Place,
  who: MentionIndex,
  countriesOf: (person: string) => readonly string[],
): readonly string[] => {
  const near = who.before(start, LOOK_BACK).filter((one) => one.type === 'person' && countriesOf(one.id).includes(id));
  const ids = [...new Set(near.map((one) => one.id))];
  return ids.length === 1 ? ids : [];
};
