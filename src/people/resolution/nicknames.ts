import { linesOf } from '../../lexicon/tables.js';

/** Pairs of a first name and a short form: `william bill`. */
export const nicknames: ReadonlySet<string> = new Set(linesOf('people/nicknames'));
