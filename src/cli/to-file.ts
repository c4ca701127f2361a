import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Printer } from '../output/index.js';
import { attempt, printTo, type Destination } from './destination.js';

/** Writes beside the file and renames when whole: a reader never sees half of it. */
export const toFile = (path: string, name: string, printer: Printer): Destination => {
  const target = existsSync(path) ? realpathSync(path) : path;
  // A device or a pipe must be written to, not replaced.
  const isSpecial = existsSync(target) && !statSync(target).isFile();
  const scratch = isSpecial ? target : join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const file = attempt(name, () => openSync(scratch, 'w'));
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    ...printTo(printer, (piece) => attempt(name, () => writeFileSync(file, piece))),
    finish: async () => {
      await Promise.resolve();
      attempt(name, () => {
        writeFileSync(file, printer.end());
        close();
        if (!isSpecial) renameSync(scratch, target);
      });
    },
    abandon: () => {
      close();
      if (!isSpecial) rmSync(scratch, { force: true });
    },
  };
};
