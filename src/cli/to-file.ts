import { closeSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Printer } from '../output/index.js';
import { attempt, printTo, type Destination } from './destination.js';
import { endOfLinks, openScratch, sweep, writeWhole, type Scratch } from './scratch.js';
import type { Guard } from './signals.js';

/** Writes to a temporary file and renames it when complete, so that a reader never sees half of it. */
export const toFile = (path: string, name: string, printer: Printer, guard: Guard): Destination => {
  const target = endOfLinks(path);
  const scratch = attempt(name, () => (isSpecial(target) ? openSpecial(target) : openBeside(target)));
  const release = guard(scratch.discard);
  const finish = (end: () => void): void => {
    try {
      end();
    } finally {
      release();
    }
  };
  const write = (piece: string): void => attempt(name, () => scratch.write(piece));
  return {
    ...printTo(printer, write),
    finish: async () => {
      await Promise.resolve();
      write(printer.end());
      finish(() => attempt(name, () => scratch.place(target)));
    },
    abandon: () => finish(scratch.discard),
  };
};

/** A device or a pipe is written to, not replaced. */
const isSpecial = (target: string): boolean => statSync(target, { throwIfNoEntry: false })?.isFile() === false;

const openBeside = (target: string): Scratch => {
  const folder = dirname(target);
  sweep(folder);
  return openScratch(folder, target);
};

const openSpecial = (target: string): Scratch => {
  const file = openSync(target, 'w');
  return {
    write: (text) => writeWhole(file, Buffer.from(text)),
    place: () => closeSync(file),
    discard: () => undefined,
  };
};
