import { firstNot } from '../../core/lists/bisect.js';
import { gather } from '../../core/lists/gather.js';
import type { PersonMention } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import type { Place } from './weighed.js';

/** The most letters of a possessive and an office. */
export const OFFICE = 40;

/** `In Israel, Defense Minister [Ola Kvist] said`: the places before the offices of these mentions that say of where they are. */
export const placedOffices = (
  document: Document,
  own: readonly Place[],
  inOffice: readonly PersonMention[],
): readonly Place[] =>
  gather(inOffice, (mention) => justBefore(own, mention.start)).filter((place) =>
    inOffice.some((mention) => isPlaced(document, place, mention)),
  );

/** The places that end at most as far before an offset as an office is long. */
const justBefore = (own: readonly Place[], offset: number): readonly Place[] => {
  const to = firstNot(own, ({ mention }) => mention.start < offset);
  let from = to;
  while (from > 0 && offset - own[from - 1]!.mention.end <= OFFICE) from--;
  return own.slice(from, to);
};

/** `In Israel`, `Meanwhile, in neighbouring Israel`, but not `those held in Israel`. */
const OPENS = /(?:\bIn|[,;:–—-] in) (?:the )?(?:neighbou?ring |nearby )?$/;
const LONGEST = 26;

/** `In Israel, Defense Minister [Ola Kvist] said`: the place opens the sentence, and only the office is between. */
const isPlaced = ({ text }: Document, { mention }: Place, { start, roles }: PersonMention): boolean => {
  if (start - mention.end > OFFICE || !OPENS.test(text.slice(Math.max(0, mention.start - LONGEST), mention.start)))
    return false;
  const between = text.slice(mention.end, start);
  return between.startsWith(', ') && roles.some((role) => between.slice(2).trim() === role);
};
