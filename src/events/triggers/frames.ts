import { siteOf } from '../../language/chunks/site.js';
import type { Document } from '../../text/document.js';
import type { Tokens } from '../../text/tokens.js';
import { fillers, type Filler } from '../arguments/fillers.js';
import type { Condition, Slot } from './frame.js';

/** Whether the context of a trigger, tokens `from` to `to`, fits its frame. */
export const suits = (document: Document, frame: readonly Condition[], from: number, to: number): boolean => {
  for (const condition of frame) if (!meets(condition, fillersAt(document, condition.slot, from, to))) return false;
  return true;
};

/** What fills the slots of one trigger, as far as its frames have asked. */
interface Asked {
  tokens: Tokens | undefined;
  from: number;
  to: number;
  count: number;
  readonly slots: (Slot | number)[];
  readonly found: (readonly Filler[])[];
}

const last: Asked = { tokens: undefined, from: 0, to: 0, count: 0, slots: [], found: [] };

/** The frames of a word ask for the same slots one after the other: in an article half of the questions repeat the one before. */
const fillersAt = (document: Document, slot: Slot | number, from: number, to: number): readonly Filler[] => {
  if (last.tokens !== document.tokens || last.from !== from || last.to !== to) begin(document, from, to);
  for (let i = 0; i < last.count; i++) if (last.slots[i] === slot) return last.found[i]!;
  const found = fillers(siteOf(document, from), slot, from, to);
  last.slots[last.count] = slot;
  last.found[last.count++] = found;
  return found;
};

const begin = ({ tokens }: Document, from: number, to: number): void => {
  last.tokens = tokens;
  last.from = from;
  last.to = to;
  last.count = 0;
};

const meets = ({ isNegated, wants, classes, words }: Condition, found: readonly Filler[]): boolean => {
  if (wants === 'any') return found.length > 0 !== isNegated;
  const isThere = holds(found, classes, words);
  if (isNegated) return !isThere;
  return isThere || (wants === 'nothing' && found.length === 0);
};

/** Whether one of them is of the classes, or one of the words. */
const holds = (found: readonly Filler[], classes: number, words: Condition['words']): boolean => {
  for (const one of found) if ((one.classes & classes) !== 0 || words.includes(one.word)) return true;
  return false;
};
