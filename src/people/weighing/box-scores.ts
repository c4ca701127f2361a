import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';

/** `Okonkwo 4-11 2-2 10`: field goals and free throws, made and attempted, and points. */
export const hasFigures = ({ text, tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Number && FIGURES.test(text.slice(tokens.start[at], tokens.start[at]! + LONGEST_FIGURES));
const FIGURES = /^\d{1,2}-\d{1,2} \d{1,2}-\d{1,2} \d{1,3}(?!\d|-)/;
const LONGEST_FIGURES = 20;
