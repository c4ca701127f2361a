import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execa, type Options } from 'execa';
import { CHECKSUM, withChecksum } from '../../src/lexicon/checksum.js';
import { cacheOf, packed, sourceOf, unpacked, wrapped } from '../../src/cli/code-cache.js';
import { run } from '../../src/cli/run.js';
import { bin, bundled } from './bundled.js';
import { memoryIo } from './memory-io.js';
import { formatters } from '../../src/output/index.js';

const file = 'fixtures/articles/g7-karuizawa.txt';
const article = readFileSync(file, 'utf8');
const LATIN = 'President José Núñez spoke. "Está bien", said Núñez.';
const folder = mkdtempSync(join(tmpdir(), 'gazette-bin-'));
const many = join(folder, 'many.jsonl');
/** Some hundred kilobytes as JSON, and more than a pipe holds in nearly every format. */
const MANY = 40;

const gazette = (args: readonly string[], options: Options = {}) => execa(bin, args, { reject: false, ...options });
const shell = (script: string) =>
  execa('bash', ['-o', 'pipefail', '-c', script], { reject: false, env: { bin, many } });

beforeAll(async () => {
  await bundled();
  const lines = Array.from(
    { length: MANY },
    (_, id) => `${JSON.stringify({ id, text: article, date: '2023-04-17' })}\n`,
  );
  writeFileSync(many, lines.join(''));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the built program', () => {
  test('reads what is piped in', async () => {
    const { stdout, exitCode } = await gazette(['-f', 'json'], { input: article });
    expect(JSON.parse(String(stdout))).toMatchObject({ schemaVersion: 1, id: '-' });
    expect(exitCode).toBe(0);
  });

  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await gazette(['--version'])).stdout).toBe(version);
  });

  test('prints the JSON Schema of the record', async () => {
    const { stdout } = await gazette(['schema'], { stripFinalNewline: false });
    expect(stdout).toBe(readFileSync('schema/record-1.json', 'utf8'));
  });

  // It carries compiled tables; the sources compile theirs.
  test.each(formatters.filter(({ store }) => store === undefined))(
    'prints $name as the sources do',
    async ({ name, single = false }) => {
      const options = ['-f', name, single ? file : 'fixtures/articles/k[an]*.txt'];
      const sources = memoryIo();
      await run(options, sources.io);
      expect((await gazette(options, { stripFinalNewline: false })).stdout).toBe(sources.stdout());
    },
    60_000,
  );

  test('reads other encodings than UTF-8', async () => {
    const { stdout, exitCode } = await gazette(['-f', 'jsonl'], { input: Buffer.from(LATIN, 'latin1') });
    expect(stdout).toContain('José Núñez');
    expect(exitCode).toBe(0);
  });

  test('finds files by a pattern', async () => {
    const { stdout } = await gazette(['fixtures/articles/g7-*.txt', '-t', 'country', '-f', 'csv']);
    expect(stdout).toContain('Japan');
  });

  test('cuts nothing from a large output', async () => {
    const { stdout } = await shell('"$bin" -f json "$many" | cat');
    expect(stdout.length).toBeGreaterThan(1 << 18);
    expect(JSON.parse(stdout)).toHaveLength(MANY);
  });

  // Node makes the pipe that it shares with us non-blocking.
  test('cuts nothing where a full pipe does not wait', async () => {
    const other = `node -e 'process.stdout; setTimeout(() => {}, 3000)'`;
    const { stdout } = await shell(`(${other} & sleep 0.3; "$bin" -f json "$many") | (sleep 2; cat)`);
    expect(JSON.parse(stdout)).toHaveLength(MANY);
  });

  test.each(['table', 'jsonl', 'csv', 'text', 'gexf'])('ends quietly when nobody reads on: %s', async (format) => {
    const { stderr, exitCode } = await shell(`"$bin" -f ${format} "$many" | head -1 > /dev/null`);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  test('takes a closed standard input for an empty one', async () => {
    const { stdout, exitCode } = await shell('"$bin" -f jsonl <&-');
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', entities: [] });
    expect(exitCode).toBe(0);
  });

  test('a folder is no standard input', async () => {
    const { stderr, exitCode } = await shell('"$bin" -f jsonl < /');
    expect({ stderr, exitCode }).toEqual({ stderr: 'gazette: standard input: is a folder', exitCode: 1 });
  });

  test('needs no working folder for a pipe, and says where it needs one', async () => {
    const gone = 'd=$(mktemp -d); cd $d; rmdir $d;';
    const said = { stderr: 'gazette: the working folder is gone', exitCode: 1 };
    expect(await shell(`${gone} "$bin" a.txt`)).toMatchObject(said);
    expect(await shell(`${gone} echo Peru | "$bin" -f jsonl`)).toMatchObject({ stderr: '', exitCode: 0 });
  });

  test('answers each record before the next one comes', async () => {
    const running = gazette(['-f', 'jsonl'], { stdin: 'pipe', buffer: false });
    const answers = running.iterable()[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      running.stdin!.write(`${JSON.stringify({ id, text: 'Short.' })}\n`);
      const answer = await answers.next();
      expect(JSON.parse(String(answer.value))).toMatchObject({ id });
    }
    running.stdin!.end();
    expect((await running).exitCode).toBe(0);
  });

  test('Ctrl-C while it waits', async () => {
    const running = gazette(['-f', 'jsonl'], { stdin: 'pipe', buffer: false });
    const answers = running.iterable()[Symbol.asyncIterator]();
    running.stdin!.write('{"text":"Short."}\n');
    await answers.next();
    running.kill('SIGINT');
    expect((await running).signal).toBe('SIGINT');
  });
});

const PARTS = ['core', 'gazette', 'late'];

describe.each(PARTS)('what Node compiled before of %s', (part) => {
  const cache = join('dist/program', cacheOf(part));
  let whole: Buffer;
  let expected = '';

  beforeAll(async () => {
    whole = readFileSync(cache);
    expected = String((await gazette(['-f', 'jsonl', file])).stdout);
  });

  afterEach(() => {
    writeFileSync(cache, whole);
  });

  // In a process of its own: V8 refuses code that was compiled under other flags, and tests set some.
  test('is used', async () => {
    const source = program();
    const cachedData = unpacked(whole, source)!;
    const asked = `
      const [code, cachedData] = require('node:v8').deserialize(require('node:fs').readFileSync(0));
      console.log(new (require('node:vm').Script)(code, { cachedData }).cachedDataRejected);`;
    const { stdout } = await execa('node', ['-e', asked], {
      input: serialize([wrapped(source.toString('latin1')), cachedData]),
    });
    expect(stdout).toBe('false');
  });

  const program = (): Buffer => readFileSync(join('dist/program', sourceOf(part)));
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 4;
    return changed;
  };
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('something else')],
    ['partly overwritten', (bytes) => Buffer.from(bytes).fill(0, bytes.length >> 3, bytes.length >> 2)],
    [
      'of another Node',
      (bytes) => {
        const other = bytes.toString('latin1').replaceAll(process.version, process.version.replace('.', '0'));
        return withChecksum(Buffer.from(other, 'latin1').subarray(0, -CHECKSUM));
      },
    ],
    ['of other code', (bytes) => packed(Buffer.from(unpacked(bytes, program())!).fill(7, 0, 16), program())],
    ['with one bit changed', (bytes) => flipped(bytes, bytes.length - 1000)],
    ['with one bit of the program changed', (bytes) => flipped(bytes, 5000)],
  ];

  test.each(damages)('is not needed: %s', async (_, damage) => {
    writeFileSync(cache, damage(whole));
    expect(await gazette(['-f', 'jsonl', file])).toMatchObject({ stdout: expected, stderr: '', exitCode: 0 });
  });

  test('is not used for another program of the same length', () => {
    const other = Buffer.from(program().toString('latin1').replace('return', 'RETURN'), 'latin1');
    expect(other.length).toBe(program().length);
    expect(unpacked(whole, program())).toBeDefined();
    expect(unpacked(whole, other)).toBeUndefined();
  });

  test('is not needed: missing', async () => {
    rmSync(cache);
    expect(await gazette(['-f', 'jsonl', file])).toMatchObject({ stdout: expected, stderr: '', exitCode: 0 });
  });
});

test('what Node compiles is kept by the first run of a package, which has nothing compiled', async () => {
  const caches = PARTS.map((part) => join('dist/program', cacheOf(part)));
  const built = caches.map((cache) => readFileSync(cache));
  const { stdout } = await gazette(['-f', 'jsonl', file]);
  caches.forEach((cache) => rmSync(cache));
  try {
    const home = mkdtempSync(join(folder, 'home-'));
    const env = { HOME: home, XDG_CACHE_HOME: undefined };
    const own = join(home, '.cache/gazette');
    await gazette(['--help'], { env });
    expect(readdirSync(own)).toEqual([]);
    const printed = { stdout, stderr: '', exitCode: 0 };
    expect(await gazette(['-f', 'jsonl', file], { env })).toMatchObject(printed);
    expect(await gazette(['-f', 'jsonl', file], { env })).toMatchObject(printed);
    expect(readdirSync(own)).toEqual(PARTS.map(cacheOf));
    for (const part of PARTS) {
      const source = readFileSync(join('dist/program', sourceOf(part)));
      expect(unpacked(readFileSync(join(own, cacheOf(part))), source)).toBeDefined();
    }
  } finally {
    caches.forEach((cache, i) => writeFileSync(cache, built[i]!));
  }
}, 60_000);

test('starts with its own code alone: packages are loaded when something asks for them', () => {
  interface Bundle {
    readonly inputs: Readonly<Record<string, { readonly imports: readonly { path: string; kind: string }[] }>>;
  }
  const { inputs } = JSON.parse(readFileSync('dist/bundle.json', 'utf8')) as Bundle;
  const reached = new Set(['src/cli/main.ts']);
  for (const name of reached)
    for (const { path, kind } of inputs[name]?.imports ?? []) if (kind === 'import-statement') reached.add(path);
  // What stands in for string-width loads it only for text that is not narrow; `<runtime>` is the bundler's own.
  const packages = [...reached].filter((input) => !/^(?:src\/|node:|builtins:|widths:|<runtime>)/.test(input));
  expect(packages).toEqual([]);
  expect(reached).not.toContain('src/extract.ts');
});

test('node:crypto, which takes 3 ms to load, is not loaded for what is printed', async () => {
  const list = 'process.on("exit", () => console.error(process.moduleLoadList.join()))';
  const preload = `data:text/javascript,${encodeURIComponent(list)}`;
  const { stderr } = await execa('node', ['--import', preload, bin, '-f', 'jsonl', file]);
  expect(stderr.split(',')).toContain('NativeModule fs');
  expect(stderr.split(',')).not.toContain('NativeModule crypto');
});

/** The words of the rules in a file of tables. */
const namedIn = (file: string): readonly string[] => {
  const bytes = readFileSync(file);
  const index = JSON.parse(bytes.toString('latin1', 4, 4 + bytes.readInt32LE(0))) as Record<string, [number, number]>;
  return bytes.toString('utf8', ...index['words/named']!).split('\n');
};

test('no word gets its number at start: the rules of the sources name none that the tables lack', async () => {
  const { stdout } = await execa('node', ['--import', 'tsx', 'scripts/data/source-words.ts']);
  expect(namedIn('dist/src/tables.bin')).toEqual(JSON.parse(stdout));
}, 60_000);
