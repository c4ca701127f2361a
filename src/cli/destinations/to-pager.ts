import { stripVTControlCharacters } from 'node:util';
import type { Printer } from '../../output/index.js';
import { printTo, type Destination } from './destination.js';
import type { Io, Pager } from '../io.js';
import { writeTo } from './standard-output.js';

/** Standard output on a terminal: output longer than the screen goes through a pager, from its first line on. */
export const toPager = (printer: Printer, command: string, io: Io): Destination => {
  const { rows = Infinity, columns = Infinity } = io.stdout;
  let held: string | undefined = '';
  let pager: Pager | undefined;
  const write = async (piece: string): Promise<void> => {
    if (held === undefined) {
      await writeTo({ stdout: pager?.input ?? io.stdout }, piece);
      return;
    }
    held += piece;
    if (linesIn(held, columns) <= rows) return;
    pager = await io.startPager?.(command);
    pager?.input.on('error', () => undefined);
    await release();
  };
  const release = async (): Promise<void> => {
    const all = held ?? '';
    held = undefined;
    await write(all);
  };
  const direct = printTo(printer, write);
  return {
    ...direct,
    finish: async () => {
      await direct.finish();
      await release();
      await pager?.end();
    },
    abandon: () => {
      if (held !== undefined) io.stdout.write(held);
      void pager?.end();
    },
  };
};

/** How many lines of a terminal a text takes; a pager started for too little only prints it and ends. */
const linesIn = (text: string, columns: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);

const widthOf = (line: string): number => stripVTControlCharacters(line).length;
