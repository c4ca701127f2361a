import { statSync, type Stats } from 'node:fs';
import { extname, resolve } from 'node:path';
import { UserError } from '../core/user-error.js';
import { cannotWrite, printTo, type Destination, type OpenPrinter } from './destination.js';
import { codeOf } from './file-errors.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { toFile } from './to-file.js';
import { toFolder } from './to-folder.js';

/** Standard output, a file, or a folder. */
export const openDestination = async (
  { output, formatter, inputs }: Settings,
  several: boolean,
  io: Io,
  open: OpenPrinter,
): Promise<Destination> => {
  if (output === undefined || output === '-') return printTo(await open(several), (piece) => writeTo(io, piece));
  const path = resolve(io.cwd, output);
  if (isFolder(output, path, several)) return toFolder(path, formatter.extension, open);
  if (isInput(path, inputs, io)) throw new UserError(`cannot write ${output}: it is an input, and would be lost`);
  return toFile(path, output, await open(several));
};

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** The same file, whatever it is called. */
const isInput = (path: string, inputs: readonly string[], { cwd }: Io): boolean => {
  const target = statOf(path);
  if (target?.isFile() !== true) return false;
  return inputs.some((input) => {
    const stat = input === '-' ? undefined : statOf(resolve(cwd, input));
    return stat?.ino === target.ino && stat.dev === target.dev;
  });
};

/** A name without extension is a folder where several articles are to be expected, unless it is a file already. */
const isFolder = (output: string, path: string, several: boolean): boolean => {
  const stat = statOf(path);
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
