/** The package as `npm pack` makes it, unpacked where another program imports it. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { extract } from '../../src/index.js';
import { executablePath } from '../browser-path.js';
import { alone } from '../cli/bundled.js';

const program = mkdtempSync(join(tmpdir(), 'gazette-installed-'));
const modules = join(program, 'node_modules');
const SENTENCE = 'Kenya met Uganda on 3 May 2023.';
const FOUND = 'country event country date\n';

let packedSize = 0;

const run = (command: string, ...words: readonly string[]): string =>
  execFileSync(command, words, { cwd: program, encoding: 'utf8' });

const inProgram = (name: string, lines: readonly string[]): string => {
  const path = join(program, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** `npm ci` has built it; after changed sources it is built again. */
const isBuilt = (): boolean => {
  const built = timeOf('dist/browser/index.js');
  return (readdirSync('src', { recursive: true }) as string[]).every((path) => timeOf(join('src', path)) <= built);
};

beforeAll(async () => {
  let made = '';
  // Another test makes the library anew: what is packed is whole.
  await alone(async () => {
    if (!isBuilt()) await execa('npm', ['run', '-s', 'build']);
    made = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', program], {
      encoding: 'utf8',
    });
  });
  const [{ filename, size }] = JSON.parse(made) as [{ filename: string; size: number }];
  packedSize = size;
  mkdirSync(join(modules, 'gazette'), { recursive: true });
  run('tar', '-xzf', filename, '-C', join(modules, 'gazette'), '--strip-components=1');
  // Its dependencies are those installed here: nothing is fetched.
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && name !== 'gazette') symlinkSync(resolve('node_modules', name), join(modules, name));
}, 240_000);

afterAll(() => rmSync(program, { recursive: true }));

const print = (extract: string): string =>
  `console.log(${extract}('${SENTENCE}').entities.map(({ type }) => type).join(' '));`;

describe('the packed package', () => {
  test('is imported by an ES module', () => {
    const file = inProgram('module.mjs', ["import { extract } from 'gazette';", print('extract')]);
    expect(run('node', file)).toBe(FOUND);
  });

  test('is required by a CommonJS module', () => {
    expect(run('node', inProgram('module.cjs', [print("require('gazette').extract")]))).toBe(FOUND);
  });

  // The package that compiles them is a file that is loaded on demand.
  test.each([
    ['imported', 'rules.mjs', "import { createGazette, readRules } from 'gazette';"],
    ['required', 'rules.cjs', "const { createGazette, readRules } = require('gazette');"],
  ])('reads rules with regular expressions: %s', (_, name, opening) => {
    const rule = JSON.stringify({ label: 'PERSON', pattern: [{ TEXT: { REGEX: '^Zq[a-z]+$' } }] });
    const print =
      "console.log(createGazette({ rules }).extract('It is Zqwv.').entities.map(({ name }) => name).join(' '));";
    const lines = [opening, `readRules(${JSON.stringify(rule)}).then((rules) => {`, `  ${print}`, '});'];
    expect(run('node', inProgram(name, lines))).toBe('Zqwv\n');
  });

  test('has types for the strictest TypeScript', () => {
    const file = inProgram('typed.mts', [
      "import { extract, type ArticleRecord } from 'gazette';",
      `const record: ArticleRecord = extract('${SENTENCE}', { date: '2023-05-04' });`,
      "for (const entity of record.entities) if (entity.type === 'event') console.log(entity.kind, entity.name);",
      '// @ts-expect-error: a kind of entity that does not exist',
      "extract('', { types: ['people'] });",
    ]);
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
      ...{ noEmit: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [] },
    };
    const config = inProgram('tsconfig.json', [JSON.stringify({ compilerOptions, files: [file] })]);
    expect(run('node', join(modules, 'typescript/bin/tsc'), '-p', config)).toBe('');
  }, 60_000);

  test('has a program that runs', () => {
    const output = execFileSync('node', [join(modules, 'gazette/bin/gazette.js'), '-f', 'jsonl'], {
      input: SENTENCE,
      encoding: 'utf8',
    });
    expect((JSON.parse(output) as { entities: unknown[] }).entities).toHaveLength(4);
  });

  test('reads articles without end in the memory of the first', () => {
    const file = inProgram('memory.mjs', [
      "import { extract } from 'gazette';",
      "const words = 'The vote was held at the school near the river after a long debate. '.repeat(80);",
      'const read = (articles) => {',
      '  for (let i = 0; i < articles; i++)',
      '    extract(`${i}: Ana Torres ${i % 50} of Peru met Luis Soto on May ${1 + (i % 28)}. ${words}${i}`);',
      '  gc();',
      '  gc();',
      '  return process.memoryUsage().heapUsed;',
      '};',
      'const first = read(150);',
      'console.log(read(350) - first);',
    ]);
    // Half of what their texts would take.
    expect(Number(run('node', '--expose-gc', file))).toBeLessThan(900_000);
  }, 120_000);

  test('brings its manual, which npm links only where it is one of a list', () => {
    const { man } = JSON.parse(readFileSync(join(modules, 'gazette/package.json'), 'utf8')) as { man: unknown };
    expect(man).toEqual(['man/gazette.1']);
    expect(existsSync(join(modules, 'gazette/man/gazette.1'))).toBe(true);
  });

  test('is smaller than three megabytes', () => {
    expect(packedSize).toBeLessThan(3_000_000);
  });

  // The report's screenshots weigh as much as the program: they are for readers of the repository.
  test('has no dead link in its pages, but for screenshots', () => {
    const root = join(modules, 'gazette');
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    const dead = pages.flatMap((page) =>
      Array.from(readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s#]+)/g), ([, link]) => link!)
        .filter(
          (link) => !/^[a-z]+:|(?:^|\/)images\/[\w-]+\.png$/.test(link) && !existsSync(join(root, dirname(page), link)),
        )
        .map((link) => `${page}: ${link}`),
    );
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/guide/batch.md']));
    expect(dead).toEqual([]);
  });
});

// Where a browser is installed; .ci/run installs one.
if (executablePath !== undefined)
  test('the packed package gives the same record on a page of a browser as in Node', () => {
    const article = 'fixtures/articles/g7-karuizawa.txt';
    const printed = execFileSync('node', ['test/package/page.mjs', executablePath!, modules, article], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(extract(readFileSync(article, 'utf8')))));
  }, 120_000);
