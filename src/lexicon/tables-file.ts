import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from './table-format.js';

const file = readFileSync(join(import.meta.dirname, TABLES));

/** The prepared tables, as Node reads them; a bundle for browsers carries them in place of this module. */
export const bytes: Uint8Array<ArrayBuffer> = file;

/** A part of them that is text in UTF-8. */
export const textIn = (from: number, to: number): string => file.toString('utf8', from, to);
