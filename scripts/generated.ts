import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** A table made from a pinned dev dependency. */
export interface Generated {
  /** From the root of the repository: `src/countries/countries.generated.ts`. */
  readonly path: string;
  /** The script that makes it: `import.meta.filename`. */
  readonly script: string;
  /** The packages it is made from; version and licence are read from them. */
  readonly sources: readonly string[];
  /** One sentence for the reader of the table. */
  readonly about: string;
  /** Name of the exported string. */
  readonly name: string;
  /** The table: one compact string, split when the module loads. */
  readonly table: string;
}

/** Writes a table, or with `--check` fails if the committed one differs. */
export const writeGenerated = (generated: Generated): void =>
  writeMade(generated.path, contentOf(generated), generated.script);

/** The same for a file of any content. */
export const writeMade = (name: string, content: string, script: string): void => {
  const path = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`${relative(root, path)} is not what ${basename(script)} makes: run "npm run generate"`);
    process.exitCode = 1;
  }
};

const contentOf = ({ script, sources, about, name, table }: Generated): string =>
  `// Made by scripts/${basename(script)} (npm run generate) from ${sources.map(credit).join(', ')}. Do not edit.
/** ${about} */
export const ${name}: string = ${quote(table)};
`;

const credit = (source: string): string => {
  const { version, license } = packageOf(source);
  return `${source} ${version} (${license})`;
};

const packageOf = (source: string): { version: string; license: string } =>
  require(join(root, 'node_modules', source, 'package.json')) as { version: string; license: string };

const quote = (table: string): string => `\`${table.replace(/[\\`]|\$\{/g, '\\$&')}\``;
