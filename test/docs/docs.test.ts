/** README.md and docs/: every link leads somewhere, every field of the record is explained. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entitiesOf, fieldsOf, type RecordSchema } from '../../scripts/record-fields.js';

const pages = ['README.md', ...(readdirSync('docs', { recursive: true }) as string[]).map((file) => join('docs', file))]
  .filter((file) => file.endsWith('.md'))
  .sort();

const read = (file: string): string => readFileSync(file, 'utf8');

/** Without code, where brackets are not links. */
const proseOf = (file: string): string =>
  read(file)
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '');

const linksOf = (file: string): readonly string[] =>
  Array.from(proseOf(file).matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target!);

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (file: string): readonly string[] =>
  Array.from(read(file).matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading!));

describe.each(pages)('%s', (file) => {
  const inside = linksOf(file).filter((link) => !/^[a-z]+:/.test(link));

  test('its links lead to files and headings that exist', () => {
    const dead = inside.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(dead).toEqual([]);
  });
});

const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
const isPacked = (page: string): boolean => !files.includes(`!${page}`);

/** A page that only a clone has is named, as code, where a link would be dead in the package. */
test('every page of docs/ can be reached from README.md', () => {
  const reached = new Set(['README.md']);
  for (const file of reached)
    for (const link of linksOf(file)) {
      const target = normalize(join(dirname(file), link.split('#')[0]!));
      if (target.endsWith('.md') && existsSync(target)) reached.add(target);
    }
  const isNamed = (page: string): boolean => Array.from(reached, read).some((text) => text.includes(`\`${page}\``));
  expect(pages.filter((page) => !(isPacked(page) ? reached.has(page) : isNamed(page)))).toEqual([]);
});

test('what the pages link to is in the package', () => {
  const missing = pages
    .filter(isPacked)
    .flatMap((file) => linksOf(file).map((link) => normalize(join(dirname(file), link.split('#')[0]!))))
    .filter((target) => target.endsWith('.md') && target !== 'README.md')
    .filter(
      (target) => !isPacked(target) || !files.some((entry) => target === entry || target.startsWith(`${entry}/`)),
    );
  expect(missing).toEqual([]);
});

/** The schema allows them, but nothing is decided by weights there yet. */
const WITHOUT_EXAMPLE = /^(?:(?:mentions\[\]\.)?explanation|focus\[\]\.explanation\.parts\[\]\.about)$/;

test('docs/record.md says what every field of the schema means, when it is missing, and gives an example', () => {
  const { $defs } = JSON.parse(read('schema/record-1.json')) as RecordSchema;
  const article = $defs['article']!;
  const fields = [
    ...fieldsOf(article),
    ...entitiesOf(article).flatMap(([, own]) => own),
    ...fieldsOf($defs['failure']!),
  ];
  const rows = new Map<string, string[][]>();
  for (const [, path, example, meaning] of read('docs/record.md').matchAll(/^\| `([^`]+)` +\| (.*?) *\| (.*?) *\|/gm))
    rows.set(path!, [...(rows.get(path!) ?? []), [example!, meaning!]]);
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(({ path }) => !rows.has(path)).map(({ path }) => path)).toEqual([]);
  expect(fields.filter(({ meaning }) => meaning === '').map(({ path }) => path)).toEqual([]);
  const bare = [...rows].filter(([path, said]) => !WITHOUT_EXAMPLE.test(path) && said.some(([example]) => !example));
  expect(bare.map(([path]) => path)).toEqual([]);
});
