import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder with their content, except the journals. */
export const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.includes('.gazette') && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
