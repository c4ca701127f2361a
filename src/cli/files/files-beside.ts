import { basename, dirname, join } from 'node:path';
import { endOfLinks } from './scratch.js';

/** The files beside an output that a run leaves if it dies, and from which the next one continues. */
export interface FilesBeside {
  readonly target: string;
  readonly part: string;
  readonly journal: string;
  readonly old: string;
  readonly oldJournal: string;
}

export const filesBeside = (path: string): FilesBeside => {
  const target = endOfLinks(path);
  const stem = join(dirname(target), `.${basename(target)}.gazette`);
  return {
    ...{ target, part: `${stem}-part`, journal: `${stem}-journal` },
    ...{ old: `${stem}-old`, oldJournal: `${stem}-old-journal` },
  };
};
