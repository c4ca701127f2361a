/** Writes the exported types to a file, so that a change of the API shows in review. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { writeMade } from './generated.js';

const home = join(import.meta.dirname, '..');
const ENTRIES = ['src/index.ts', 'src/format.ts', 'src/compromise/index.ts'];

const PUBLIC = /[\\/]src[\\/](?:(?:core|core[\\/](?:calendar|lists|strings)|library|compromise)[\\/])?[^\\/]+\.ts$/;

const declarationsOf = (file: string): string =>
  ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: { isolatedDeclarations: true, target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext },
  }).outputText;

/** A file and the files that its declarations import, each once. */
const collect = (file: string, seen: Map<string, string>): void => {
  if (seen.has(file) || !existsSync(file)) return;
  const text = declarationsOf(file);
  seen.set(file, text);
  // What other files import is not reachable through their exports.
  if (!PUBLIC.test(file)) return;
  for (const [, target] of text.matchAll(/from '(\.[^']+)\.js'/g)) collect(join(dirname(file), `${target!}.ts`), seen);
};

const seen = new Map<string, string>();
for (const entry of ENTRIES) collect(join(home, entry), seen);
const sections = [...seen].map(([file, text]) => `// ${relative(home, file)}\n\n${text.trim()}\n`);
const title =
  '// What programs that use gazette may rely on. Made by scripts/make-api.ts (npm run generate). Do not edit.';
writeMade('docs/api.txt', `${title}\n\n${sections.join('\n')}`, import.meta.filename);
