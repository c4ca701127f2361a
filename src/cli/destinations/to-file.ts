import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Printer } from '../../output/index.js';
import { attempt, printTo, type Destination } from './destination.js';
import { filesBeside } from '../files/files-beside.js';
import { readJournal, type Resumption } from './journal.js';
import { openScratch, sweep, writeWhole, type Scratch } from '../files/scratch.js';
import type { Guard } from '../signals.js';

/** Writes to a temporary file and renames it when complete, so that a reader never sees half of it. */
export const toFile = (
  path: string,
  name: string,
  printer: Printer,
  guard: Guard,
  wanted?: Resumption,
): Destination => {
  const { target, part, journal, old, oldJournal } = filesBeside(path);
  // A run that can be resumed has noted its options.
  if (wanted !== undefined) for (const noted of [journal, oldJournal]) readJournal(noted, name, wanted);
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
      // What says where results stood in the file that was replaced.
      for (const left of [part, journal, old, oldJournal]) rmSync(left, { force: true });
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
