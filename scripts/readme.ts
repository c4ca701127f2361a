/** Fills the generated blocks of README.md and docs/: `npm run readme`; with `-- --check` it only says which differ. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { figuresTable } from './figures.js';
import { exampleOf, fenced, fillBlocks, type Block } from './readme-blocks.js';
import { fieldTables, type Json, type RecordSchema } from './record-fields.js';

const home = join(import.meta.dirname, '..');
const tools = mkdtempSync(join(tmpdir(), 'gazette-readme-'));
symlinkSync(join(home, 'bin/gazette.js'), join(tools, 'gazette'));

/** Runs in the root of the repository, where `gazette` is what was built last. */
const outputOf = (command: string): string => {
  const path = `${tools}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, PATH: path, COLUMNS: '100' };
  return execFileSync('sh', ['-c', `${command} 2>&1 || true`], {
    cwd: home,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 27,
  });
};

const schema = JSON.parse(readFileSync(join(home, 'schema/record-1.json'), 'utf8')) as RecordSchema;
const style = await resolveConfig(join(home, 'README.md'));
const quality = readFileSync(join(home, 'docs/quality.md'), 'utf8');
const figures = await format(figuresTable(quality), { ...style, parser: 'markdown' });
/** Records in which every field has a value: mixed inputs, one invalid line, and what the rarest fields need. */
const SAMPLES =
  '(gazette -q -j 1 -f jsonl --explain --timex date,time,duration,set test/docs/samples.jsonl fixtures/mixed fixtures/articles 2>/dev/null)';
const samples = outputOf(SAMPLES)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Json);
const fields = await format(fieldTables(schema, samples), { ...style, parser: 'markdown' });

/** Without the speed, which differs each time. */
const measured = (options: string): string =>
  execFileSync('npm', ['run', '-s', 'measure', '--', ...options.split(' ').filter((word) => word !== '')], {
    ...{ cwd: home, encoding: 'utf8', maxBuffer: 1 << 26 },
  }).replace(/ *\| +MB\/s$|(\|) +[\d.]+ {2}(?=\d+ texts$)/gm, '$1 ');

const hasJq = outputOf('command -v jq').trim() !== '';

const contentOf = ({ kind, command, content }: Block): string => {
  if (kind === 'fields') return `\n${fields}\n`;
  if (kind === 'figures') return `\n${figures}\n`;
  if (kind === 'library') return exampleOf(readFileSync(join(home, command), 'utf8'), outputOf(`npx tsx ${command}`));
  if (kind === 'measured') return process.argv.includes('--measure') ? fenced(measured(command)) : content;
  if (/\bjq\b/.test(command) && !hasJq) return content;
  return fenced(outputOf(kind === 'options' ? 'gazette --help' : command));
};

const docs = existsSync(join(home, 'docs'))
  ? (readdirSync(join(home, 'docs'), { recursive: true }) as string[]).map((file) => join('docs', file))
  : [];
for (const file of ['README.md', ...docs].filter((name) => name.endsWith('.md') && existsSync(join(home, name)))) {
  const before = readFileSync(join(home, file), 'utf8');
  const after = fillBlocks(before, contentOf);
  if (before === after) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} does not show what gazette prints: run "npm run readme"`);
    process.exitCode = 1;
  } else writeFileSync(join(home, file), after);
}
rmSync(tools, { recursive: true });
