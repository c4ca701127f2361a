/** The tests, and beside them two minutes of the fuzzer. */
import { spawn } from 'node:child_process';

const run = (...args: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const child = spawn('npm', ['run', ...args], { stdio: 'inherit' });
    child.once('exit', (code) => done(code ?? 1));
  });

const codes = await Promise.all([run('--silent', 'fuzz', '--', '--minutes', '2'), run('test')]);
process.exitCode = Math.max(...codes);
