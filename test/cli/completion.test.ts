import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { COMPLETIONS } from '../../src/cli/completion/index.js';
import { flagsOf } from '../../src/cli/completion/flags.js';
import { ALL } from '../../src/cli/options/described.js';
import { formatters } from '../../src/output/index.js';

const cwd = mkdtempSync(join(tmpdir(), 'gazette-completion-'));
const script = join(cwd, 'completion');

beforeAll(() => {
  writeFileSync(script, COMPLETIONS['bash']!(ALL));
  writeFileSync(join(cwd, 'news.txt'), 'Peru voted.');
});

afterAll(() => rmSync(cwd, { recursive: true }));

/** What bash offers for the last of these words when Tab is pressed. */
const offered = async (...words: readonly string[]): Promise<readonly string[]> => {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const lines = `. ${script}
compopt() { :; }
COMP_WORDS=(gazette ${typed}); COMP_CWORD=${words.length}
_gazette
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await execa('bash', ['--norc', '-c', lines], { cwd });
  return stdout === '' ? [] : stdout.split('\n');
};

describe('bash', () => {
  test('says nothing of operands where a command has none', () => {
    expect(readFileSync(script, 'utf8')).not.toContain("values='' ;;");
  });

  test('takes the script, and says that it completes gazette', async () => {
    expect(await execa('bash', ['-n', script])).toMatchObject({ stderr: '' });
    const { stdout } = await execa('bash', ['--norc', '-c', `. ${script}; complete -p gazette`]);
    expect(stdout).toBe('complete -o bashdefault -o default -F _gazette gazette');
  });

  const rows: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
    [
      ['-f', 'js'],
      ['json', 'jsonl', 'jsonld'],
    ],
    [['--format', ''], formatters.map(({ name }) => name)],
    [['--format', '=', 'cs'], ['csv']],
    [['--format', '='], formatters.map(({ name }) => name)],
    [['-t', 'c'], ['country']],
    [['-t', 'person,c'], ['person,country']],
    [['--per', 'x'], []],
    [['--off'], ['--offset-unit']],
    [
      ['news.txt', '--date-'],
      ['--date-order', '--date-key'],
    ],
    [['--no-'], ['--no-color', '--no-pager']],
    [['-V'], ['-V']],
    [['sch'], ['schema']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['completion', 'z'], ['zsh']],
    [
      ['completion', '-'],
      ['-h', '--help'],
    ],
    [['help', 's'], COMMANDS.map(({ name }) => name).filter((name) => name.startsWith('s'))],
    // Bash offers files if there is nothing else.
    [['ne'], []],
    [['-f', 'csv', 'ne'], []],
    [['--rules', 'ne'], []],
    [['--top', ''], []],
  ];
  test.each(rows)('%j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

test.each(Object.keys(COMPLETIONS))('%s knows every command, flag and value', (shell) => {
  const made = COMPLETIONS[shell]!(ALL);
  for (const command of ALL) {
    expect(made).toContain(command.name);
    for (const { names, values } of flagsOf(command))
      for (const word of [...names.map((name) => (shell === 'fish' ? name.replace(/^-+/, '') : name)), ...values])
        expect(made).toContain(word);
  }
});

describe('the manual', () => {
  const page = readFileSync('man/gazette.1', 'utf8');

  test('lists every flag, command and exit code', () => {
    const plain = page.replaceAll('\\-', '-');
    for (const command of ALL)
      for (const { names } of flagsOf(command)) for (const name of names) expect(plain).toContain(name);
    for (const { name } of COMMANDS) expect(plain).toContain(`\n.SS gazette ${name}`);
  });

  test('has no line that roff takes for an order it does not know', () => {
    const orders = new Set(page.split('\n').flatMap((line) => /^[.']\w*/.exec(line)?.[0] ?? []));
    const known = ['.TH', '.SH', '.SS', '.TP', '.B', '.PP', '.nf', '.fi', '.RS', '.RE', '.br'];
    expect([...orders].filter((order) => !known.includes(order))).toEqual([]);
  });
});
