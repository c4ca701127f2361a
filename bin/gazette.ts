#!/usr/bin/env node
import { run } from '../src/cli/run.js';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
  // Whoever waits for input waits no longer.
  process.stdin.destroy();
});

process.exitCode = await run(process.argv.slice(2), {
  // Opened on first use: a run over files never waits for standard input.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  home: new URL('../', import.meta.url),
  signal: interrupt.signal,
});
