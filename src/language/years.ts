import type { Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';

/** 1500 to 2099. */
export const isYear = ({ text, tokens }: Document, at: number): boolean => {
  if (at < 0 || at >= tokens.length || tokens.shape[at] !== Shape.Number) return false;
  if (tokens.end[at]! - tokens.start[at]! !== 4) return false;
  const year = Number(text.slice(tokens.start[at], tokens.end[at]));
  return year >= 1500 && year <= 2099;
};
