import { existsSync, readFileSync } from 'node:fs';
import { formatWithOptions } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { figuresTable } from '../../scripts/figures.js';
import { blocksOf, exampleOf, fillBlocks, fenced } from '../../scripts/readme-blocks.js';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';

describe('README.md (npm run readme fills it)', () => {
  test('lists the options that --help lists', async () => {
    const { io, stdout } = memoryIo();
    await run(['--help'], io);
    const lists = blocksOf(readme).filter(({ kind, content }) => kind === 'options' && content !== '');
    for (const { content } of lists) expect(content).toBe(fenced(stdout()));
  });
});

test('shows a program of the library and what it prints', async () => {
  const program = 'test/docs/example.ts';
  const lines: unknown[][] = [];
  const log = console.log;
  console.log = (...words) => void lines.push(words);
  try {
    await import('../docs/example.js');
  } finally {
    console.log = log;
  }
  const printed = lines.map((words) => formatWithOptions({ compact: 3 }, ...words)).join('\n');
  const [block] = blocksOf(readme).filter(({ kind }) => kind === 'library');
  expect(block?.content).toBe(exampleOf(readFileSync(program, 'utf8'), printed));
});

test('says of its quality what docs/quality.md says', () => {
  const table = figuresTable(readFileSync('docs/quality.md', 'utf8'));
  const [block] = blocksOf(readme).filter(({ kind }) => kind === 'figures');
  const bare = (text: string): string => text.replace(/[ -]+/g, ' ').trim();
  expect(bare(block?.content ?? '')).toBe(bare(table));
  expect(table).toMatch(/^\| people +\| \d\d–\d\d/m);
});

test('a block is filled and nothing else is touched', () => {
  const page = 'a\n<!-- output: echo $& -->\nold\n<!-- end -->\nb\n<!-- options -->\n<!-- end -->\nc';
  expect(fillBlocks(page, ({ kind, command }) => `${kind} ${command}\n`)).toBe(
    'a\n<!-- output: echo $& -->\noutput echo $&\n<!-- end -->\nb\n<!-- options -->\noptions \n<!-- end -->\nc',
  );
});
