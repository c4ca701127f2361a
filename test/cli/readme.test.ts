import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { blocksOf, fillBlocks, fenced } from '../../scripts/readme-blocks.js';
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

test('a block is filled and nothing else is touched', () => {
  const page = 'a\n<!-- output: echo $& -->\nold\n<!-- end -->\nb\n<!-- options -->\n<!-- end -->\nc';
  expect(fillBlocks(page, ({ kind, command }) => `${kind} ${command}\n`)).toBe(
    'a\n<!-- output: echo $& -->\noutput echo $&\n<!-- end -->\nb\n<!-- options -->\noptions \n<!-- end -->\nc',
  );
});
