import type { EventKind } from '../../core/entity.js';
import type { Headed, HeadedRule } from '../../rules/headed.js';
import type { Document } from '../../text/document.js';
import { isHeadline } from './name-words.js';

/** One way of naming an event, or an edition of a recurring one, by a proper name. */
export interface NamedRule extends HeadedRule {
  readonly kind: EventKind;
  /** A capitalised noun may follow: `2006 election President Berg won`. */
  readonly goesOn?: true;
}

/** In a headline every noun has a capital, so that capitals do not show a name. */
export const inText = (document: Document, from: number): boolean => !isHeadline(document, from);

/** The word before the head. */
export const wordBefore = ({ tokens }: Document, { head }: Headed): number => tokens.word[head - 1] ?? 0;
