import { dirname, join } from 'node:path';
import { attempt, cannotWrite, type Destination, type Note, type OpenPrinter } from './destination.js';
import { codeOf, reasonOf } from './file-errors.js';
import { createFileNames } from './file-names.js';
import { makeFolder } from './make-folder.js';
import { openScratch, sweep } from './scratch.js';
import type { Guard } from './signals.js';

/** A file for each article, named after it; articles that could not be read have none. */
export const toFolder = (
  folder: string,
  extension: string,
  open: OpenPrinter,
  isInput: (path: string) => Promise<boolean>,
  guard: Guard,
): Destination => {
  attempt(folder, () => {
    makeFolder(folder);
    sweep(folder);
  });
  const names = createFileNames();
  // A signal waits until the file in hand has its name: nothing is left over.
  const release = guard(() => undefined);
  return {
    put: async ({ piece }, below) => {
      const printer = await open(false);
      const text = printer.add(piece) + printer.end();
      let isFlat = false;
      for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
        const { name, isNumbered } = names.next(below, isFlat);
        const path = join(folder, `${name}.${extension}`);
        if (await isInput(path)) continue;
        const failed = write(folder, path, text);
        if (failed === undefined) return isNumbered || isFlat ? renamed(`${name}.${extension}`) : undefined;
        if (!OF_ONE_NAME.has(codeOf(failed) ?? '')) throw cannotWrite(path, failed);
        if (attempts === ATTEMPTS - 1) return { error: reasonOf(failed) };
        isFlat = true;
      }
      return { error: { code: 'unwritable', message: 'no free name for its file' } };
    },
    fail: () => Promise.resolve(),
    finish: async () => {
      await Promise.resolve();
      release();
    },
    abandon: release,
    finishesArticle: true,
  };
};

const renamed = (name: string): Note => ({ warning: `the name of its file is taken: written as ${name}` });

/** A name, the same without folders, and a few numbers. */
const ATTEMPTS = 8;

/** What is wrong with the name of one article: a file has the name of a folder, or it is too long. */
const OF_ONE_NAME: ReadonlySet<string> = new Set([
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'ENOTEMPTY',
  'ENAMETOOLONG',
  'EINVAL',
]);

/** Answers what went wrong. */
const write = (folder: string, path: string, text: string): unknown => {
  try {
    makeFolder(dirname(path));
    const scratch = openScratch(folder, path);
    try {
      scratch.write(text);
      scratch.place(path);
    } catch (error) {
      scratch.discard();
      return error;
    }
    return undefined;
  } catch (error) {
    return error;
  }
};
