import type { Country } from '../core/entity.js';
import type { Focus } from '../core/result.js';
import type { Document } from '../text/document.js';

/** The countries an article is about, most important first. */
export const focusOf = (_countries: readonly Country[], _document: Document): readonly Focus[] => [];
