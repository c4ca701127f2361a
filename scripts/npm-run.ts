import { spawn } from 'node:child_process';

/** Runs a script of package.json with our output; returns its exit code, 1 if a signal ended it. */
export const npmRun = (...args: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', ...args], { stdio: 'inherit' });
    child.once('exit', (code) => done(code ?? 1));
  });
