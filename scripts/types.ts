/** The declaration files that a program can reach through the entries of a package. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:from |import\()['"](\.[^'"]+)\.js['"]/g;

export const reachableTypes = (folder: string, entries: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(entries.map((entry) => join(folder, `${entry}.d.ts`)));
  for (const file of reached)
    for (const [, target] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const path = join(dirname(file), `${target!}.d.ts`);
      if (existsSync(path)) reached.add(path);
    }
  return reached;
};
