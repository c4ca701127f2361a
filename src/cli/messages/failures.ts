import type { Failure } from '../../output/index.js';
import { codeOf, reasonOf } from '../files/file-errors.js';
import { bugReport } from './reporter.js';

/** The message for an article or input that failed; the others continue. */
export const failureOf = (error: unknown): Failure['error'] => {
  if (isSystems(error)) return reasonOf(error);
  // From a damaged compressed file.
  if (/^Z_/.test(codeOf(error) ?? '')) return { code: 'damaged', message: 'the packed file is damaged or cut short' };
  if (error instanceof RangeError && error.message === 'Invalid string length')
    return { code: 'too-large', message: 'what is to be printed of it is longer than memory holds' };
  return { code: 'bug', message: bugReport(error) };
};

const isSystems = (error: unknown): boolean =>
  /^(?:E[A-Z0-9]+|ERR_(?:STRING_TOO_LONG|FS_FILE_TOO_LARGE))$/.test(codeOf(error) ?? '');
