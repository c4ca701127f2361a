import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { cannotWrite, printTo, type Destination, type OpenPrinter } from './destination.js';
import { codeOf } from './file-errors.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { toFile } from './to-file.js';
import { toFolder } from './to-folder.js';

/** Standard output, a file, or a folder. */
export const openDestination = async (
  { output, formatter }: Settings,
  several: boolean,
  io: Io,
  open: OpenPrinter,
): Promise<Destination> => {
  if (output === undefined || output === '-') return printTo(await open(several), (piece) => writeTo(io, piece));
  const path = resolve(io.cwd, output);
  return isFolder(output, path, several)
    ? toFolder(path, formatter.extension, open)
    : toFile(path, output, await open(several));
};

/** A name without extension is a folder where several articles are to be expected, unless it is a file already. */
const isFolder = (output: string, path: string, several: boolean): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat !== undefined) return stat.isDirectory();
  return output.endsWith('/') || (several && extname(output) === '');
};

/** Resolves when the piece is handed on, so that a slow reader slows us down. */
const writeTo = ({ stdout }: Io, piece: string): Promise<void> =>
  piece === ''
    ? Promise.resolve()
    : new Promise((done, failed) => {
        stdout.write(piece, (error) => {
          if (error === null || error === undefined) done();
          else failed(isClosedPipe(error) ? error : cannotWrite('standard output', error));
        });
      });

/** Nobody reads standard output any more: no error, only the end. */
export const isClosedPipe = (error: unknown): boolean =>
  ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET'].includes(codeOf(error) ?? '');
