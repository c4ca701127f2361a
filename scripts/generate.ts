/** Makes every generated file again: `npm run generate`; with `-- --check` it only says which are out of date. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of readdirSync(import.meta.dirname).sort())
  if (/^make-.*\.ts$/.test(file)) await import(pathToFileURL(join(import.meta.dirname, file)).href);
