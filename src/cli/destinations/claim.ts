import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { UserError } from '../../core/user-error.js';
import { codeOf } from '../files/file-errors.js';
import { isAlive } from '../files/scratch.js';

/**
 * Notes in a file that this process writes to an output which a later run may continue; returns what removes it. While it
 * runs, others of this machine are refused. What a process of another machine has left says nothing: nobody can tell
 * from here whether that still runs.
 */
export const claim = (path: string, name: string): (() => void) => {
  if (!note(path)) {
    const other = ownerIn(path);
    if (other !== undefined)
      throw new UserError(`${name} is being written by another gazette (process ${other}): one at a time`, 1);
    rmSync(path, { force: true });
    note(path);
  }
  return () => rmSync(path, { force: true });
};

/** Whether there was no such file. */
const note = (path: string): boolean => {
  try {
    writeFileSync(path, said(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** The process of this machine that has noted itself and runs. */
const ownerIn = (path: string): number | undefined => {
  const noted = readFileSync(path, 'utf8');
  const pid = Number(noted.split(' ')[1]);
  return Number.isInteger(pid) && isAlive(pid) && noted === said(pid) ? pid : undefined;
};

/** The start time distinguishes a process from a later one with the same number. */
const said = (pid: number): string => `${hostname()} ${pid} ${beginOf(pid)}`;

/** In ticks since the system began, where it says so. */
const beginOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};
