import { siteOf } from '../../language/chunks/site.js';
import type { Document } from '../../text/document.js';
import { fillers, type Filler } from '../arguments/fillers.js';
import type { Condition } from './frame.js';

/** Whether the context of a trigger, tokens `from` to `to`, fits its frame. */
export const suits = (document: Document, frame: readonly Condition[], from: number, to: number): boolean => {
  const site = siteOf(document, from);
  return frame.every((condition) => meets(condition, fillers(site, condition.slot, from, to)));
};

const meets = ({ isNegated, wants, classes, words }: Condition, found: readonly Filler[]): boolean => {
  if (wants === 'any') return found.length > 0 !== isNegated;
  const isThere = found.some((one) => (one.classes & classes) !== 0 || words.includes(one.word));
  if (isNegated) return !isThere;
  return isThere || (wants === 'nothing' && found.length === 0);
};
