import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { formatters } from '../../src/output/index.js';
import { memoryIo } from '../cli/memory-io.js';

/** What a terminal acts upon: escape sequences, C1 controls, changes of direction. */
const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]/;
const EVIL = '\u001b]52;c;ZXZpbA==\u0007\u009b31m\u202e';
const input = [
  JSON.stringify({
    id: `a${EVIL}`,
    text: `President Ana${EVIL} Torres of Peru met Luis Soto${EVIL} on Monday at the G7${EVIL} summit.`,
  }),
  `{"id":"b${JSON.stringify(EVIL).slice(1, -1)}"}`,
  JSON.stringify({ id: 'c', text: 'Peru.', date: EVIL }),
  EVIL,
].join('\n');

const printed = async (args: readonly string[], terminal?: number) => {
  const { io, stdout, stderr } = memoryIo({ stdin: input, ...(terminal === undefined ? {} : { terminal }) });
  // Standard input is no terminal.
  await run(args, Object.assign(io, { stdin: Object.assign(io.stdin, { isTTY: false }) }));
  // The progress line, and its removal.
  return { stdout: stdout(), stderr: stderr().replace(/\r(?:[\d., a-zA-Z/]*)\u001b\[K/g, '') };
};

describe('nothing that is printed on a terminal acts on it', () => {
  for (const { name } of formatters.filter(({ store }) => store === undefined))
    test.each([[[]], [['--per', 'mention']], [['--explain', '-v', '--text-key', 'text']]])(
      `${name} %j`,
      async (more: string[]) => {
        const args = ['-f', name, '--no-color', '--input-format', 'jsonl', ...more];
        const { stdout, stderr } = await printed(args, 80);
        expect({ stdout: HARMFUL.exec(stdout), stderr: HARMFUL.exec(stderr) }).toEqual({ stdout: null, stderr: null });
        // If a file holds one article, an error refuses the others.
        expect(stdout.length + stderr.length).toBeGreaterThan(20);
      },
    );

  test('in a pipe csv is exact', async () => {
    expect((await printed(['-f', 'csv', '--input-format', 'jsonl'])).stdout).toContain(`a${EVIL}`);
  });
});

describe('a spreadsheet runs nothing', () => {
  test.each(['=1+1', '+x', '-x', '@x', '\t=x', '\r=x', '\n=x', '＝x'])('csv: %j', async (id) => {
    const { io, stdout } = memoryIo({ stdin: JSON.stringify({ id, text: 'Peru.' }) });
    await run(['-f', 'csv'], io);
    expect(stdout().split('\n').slice(1).join('\n')).toMatch(/^"?'/);
  });

  test('and a row of tsv is a line', async () => {
    const { io, stdout } = memoryIo({ stdin: JSON.stringify({ id: '"a', text: 'Peru.' }) });
    await run(['-f', 'tsv'], io);
    expect(stdout().split('\n')[1]).toMatch(/^'"a\t/);
  });
});

test('a table of many rows is drawn in blocks and has one frame', async () => {
  const text = Array.from(
    { length: 1200 },
    (_, i) => `It met on ${1 + (i % 28)} May ${1000 + Math.floor(i / 28)}.`,
  ).join(' ');
  const { io, stdout } = memoryIo({ stdin: text });
  await run(['-f', 'table', '-t', 'date', '--all'], io);
  const frame = stdout()
    .split('\n')
    .filter((line) => /^[┌└├]/.test(line));
  expect(frame.map((line) => line[0])).toEqual(['┌', '├', '└']);
}, 60_000);
