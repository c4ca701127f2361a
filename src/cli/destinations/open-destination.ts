import { statSync, type Stats } from 'node:fs';
import { extname, resolve } from 'node:path';
import { UserError } from '../../core/user-error.js';
import { attempt, printTo, type Destination, type OpenPrinter } from './destination.js';
import { folderIdentity } from '../files/file-identity.js';
import type { Inputs } from '../inputs/inputs.js';
import type { Io } from '../io.js';
import { pagerOf } from './pager-command.js';
import { protectedFiles, refuseInput } from '../files/protected-files.js';
import type { Settings } from '../options/settings.js';
import { writeTo } from './standard-output.js';
import { toFile } from './to-file.js';
import { toFolder } from './to-folder.js';
import { toLines } from './to-lines.js';
import { toPager } from './to-pager.js';

/** Standard output, a file, or a folder. */
export const openDestination = async (
  settings: Settings,
  options: () => string,
  inputs: Inputs,
  io: Io,
  open: OpenPrinter,
): Promise<Destination> => {
  const { output, resume } = settings;
  if (output !== undefined && output !== '-') return await openFiles(settings, output, options(), inputs, io, open);
  if (resume) throw new UserError('--resume needs --output');
  if (settings.formatter.store !== undefined) throw new UserError(`-f ${settings.formatter.name} needs --output`);
  const printer = await open(holdsSeveral(inputs, settings));
  const pager = pagerOf(settings, io);
  return pager === undefined ? printTo(printer, (piece) => writeTo(io, piece)) : toPager(printer, pager, io);
};

/** Decided by the arguments alone, so that the shape of an output does not depend on the number of articles. */
const holdsSeveral = ({ several, isCollection }: Inputs, { reader, array, formatter }: Settings): boolean =>
  several ||
  (reader === undefined ? isCollection : reader.holdsSeveral === true) ||
  (array && formatter.name === 'json');

const openFiles = async (
  settings: Settings,
  output: string,
  options: string,
  inputs: Inputs,
  io: Io,
  open: OpenPrinter,
): Promise<Destination> => {
  const { formatter, resume, overwrite } = settings;
  const path = resolve(io.cwd, output);
  const wanted = { options, resume, overwrite };
  const isInput = protectedFiles(inputs);
  const refuseFolder = (): void => {
    if (inputs.isFolder(folderIdentity(path))) throw new UserError(`cannot write ${output}: it is an input folder`);
  };
  if (formatter.store !== undefined) {
    await refuseInput(isInput, path, output);
    refuseFolder();
    const { toStore } = await import('./to-store.js');
    return await toStore(formatter.name, { path, name: output, guard: io.guard, wanted });
  }
  if (attempt(output, () => isFolder(output, path, inputs.several))) {
    refuseFolder();
    return toFolder(path, formatter, open, isInput, io.guard, wanted);
  }
  await refuseInput(isInput, path, output);
  const printer = await open(holdsSeveral(inputs, settings));
  if (!resume) return toFile(path, output, printer, io.guard, wanted);
  if (formatter.name === 'jsonl') return toLines(path, output, printer, io.guard, wanted);
  throw new UserError('--resume needs -f jsonl, a store or a folder for --output');
};

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** A name without extension is a folder if several articles are expected, unless it is an existing file. */
const isFolder = (output: string, path: string, several: boolean): boolean => {
  const stat = statOf(path);
  if (output.endsWith('/') && stat?.isDirectory() === false) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  if (stat !== undefined) return stat.isDirectory();
  return output.endsWith('/') || (several && extname(output) === '');
};
