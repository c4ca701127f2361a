/** Makes the manual page and the completion scripts that are installed with the package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPLETIONS } from '../src/cli/completion/index.js';
import { ALL, EXIT_CODES } from '../src/cli/options/described.js';
import { readers } from '../src/input/index.js';
import { formatters } from '../src/output/index.js';
import { writeMade } from './generated.js';
import { manualOf } from './manual.js';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};
const sections = { 'Output formats': formatters, 'Input formats': readers, 'Exit status': EXIT_CODES };

writeMade('man/gazette.1', manualOf(ALL, version, sections), import.meta.filename);
const FILES: Readonly<Record<string, string>> = { bash: 'gazette.bash', zsh: '_gazette', fish: 'gazette.fish' };
for (const [shell, file] of Object.entries(FILES))
  writeMade(`completions/${file}`, COMPLETIONS[shell]!(ALL), import.meta.filename);
