import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runsOf } from '../../scripts/picture/ansi.js';
import { COLUMNS, COMMAND, PICTURE, svgOf } from '../../scripts/picture/svg.js';
import { run } from '../../src/cli/run.js';
import { memoryIo } from '../cli/memory-io.js';

test('the picture of README.md shows what is printed (npm run picture makes it)', async () => {
  const { io, stdout } = memoryIo({ env: { COLUMNS: String(COLUMNS) } });
  expect(await run([...COMMAND, '--color'], io)).toBe(0);
  expect(readFileSync(PICTURE, 'utf8')).toBe(svgOf(COMMAND, stdout()));
  expect(readFileSync('README.md', 'utf8')).toContain(`](${PICTURE})`);
});

test('what is printed is read as a terminal reads it', () => {
  const looks = runsOf('a\u001b[1mb\u001b[22m\n\u001b[38;5;63m<c>\u001b[39md\u001b[2me\u001b[22m');
  const plain = { colour: undefined, bold: false, dim: false };
  expect(looks).toEqual([
    [
      { text: 'a', ...plain },
      { text: 'b', ...plain, bold: true },
    ],
    [
      { text: '<c>', ...plain, colour: 63 },
      { text: 'd', ...plain },
      { text: 'e', ...plain, dim: true },
    ],
  ]);
  expect(svgOf([], '\u001b[38;5;63m<c>')).toContain('fill="#5f5fff">&lt;c&gt;</tspan>');
});
