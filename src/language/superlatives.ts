import { tagAt } from './tags.js';
import { Tag } from './tag-set.js';
import type { Document } from '../text/document.js';

/** `deadliest`, not `forest`: the tagger knows no superlatives apart from other adjectives. */
export const isSuperlative = (document: Document, at: number): boolean =>
  tagAt(document, at) === Tag.JJ && document.text.endsWith('est', document.tokens.end[at]);
