import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const printed = async (args: readonly string[]) => {
  const { io, stdout, stderr } = memoryIo();
  return { code: await run(args, io), stdout: stdout(), stderr: stderr() };
};

describe('commands', () => {
  test.each(COMMANDS.map(({ name }) => name))('%s has one help, however it is asked for', async (name) => {
    const help = await printed([name, '--help']);
    expect(help.stdout).toMatch(new RegExp(`^Usage: gazette ${name} `));
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(await printed(['help', name])).toEqual(help);
    expect(await printed([name, '-h'])).toEqual(help);
  });

  test('help alone is the help of the program', async () => {
    const help = await printed(['--help']);
    for (const { name, summary } of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'));
    expect(await printed(['help'])).toEqual(help);
  });
});
