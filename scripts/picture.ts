/** Makes docs/picture.svg, a terminal in which gazette has run: `npm run picture`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, COLUMNS, PICTURE, svgOf } from './picture/svg.js';

const home = join(import.meta.dirname, '..');
const output = execFileSync(join(home, 'bin/gazette.js'), [...COMMAND, '--color'], {
  ...{ cwd: home, encoding: 'utf8' },
  env: { ...process.env, COLUMNS: String(COLUMNS) },
});
writeFileSync(join(home, PICTURE), svgOf(COMMAND, output));
