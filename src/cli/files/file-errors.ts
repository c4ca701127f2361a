import type { BadRecord } from '../../input/index.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  EEXIST: 'exists already',
  EFBIG: 'the file is too large',
  EDQUOT: 'no space left in the quota',
  ECONNRESET: 'the connection was reset',
  ETXTBSY: 'is a program that runs',
  EBUSY: 'in use',
  ENOSPC: 'no space left',
  EROFS: 'read-only file system',
  EIO: 'input/output error',
  ENXIO: 'cannot be opened',
  ERR_STRING_TOO_LONG: 'too large to be one article',
  ERR_FS_FILE_TOO_LARGE: 'too large to be one article',
};

/** The code of an error of the operating system. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** The message of the operating system, in words; anything else is thrown again. */
export const reasonOf = (error: unknown): BadRecord['error'] => {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const message = REASONS[code];
  if (message === undefined && !/^E[A-Z0-9]+$/.test(code)) throw error;
  return { code: code === 'ENOENT' ? 'not-found' : 'unreadable', message: message ?? code };
};
