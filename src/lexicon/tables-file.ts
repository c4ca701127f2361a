import { UserError } from '../core/user-error.js';
import { isWhole } from './checksum.js';
import { TABLES } from './table-format.js';

// An `import` of node:fs makes Node wrap all that the module exports, a tenth of the time that the library takes to load.
const { readFileSync } = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path').join(import.meta.dirname, TABLES);

/** A damaged table would give arbitrary results. */
const damaged = (what: string): UserError => new UserError(`${path} is ${what}: install gazette again`, 70);

const readWhole = (): Buffer<ArrayBuffer> => {
  try {
    return readFileSync(path);
  } catch {
    throw damaged('missing or cannot be read');
  }
};

const file = readWhole();
if (!isWhole(file)) throw damaged('damaged');

/** The prepared tables, read from a file; a bundle for browsers contains them in place of this module. */
export const bytes: Uint8Array<ArrayBuffer> = file;

/** A part of the tables as text in UTF-8. */
export const textIn = (from: number, to: number): string => file.toString('utf8', from, to);
