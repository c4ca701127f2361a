#!/usr/bin/env node
import { createReadStream, fstatSync } from 'node:fs';
import module from 'node:module';
import { run } from '../src/cli/run.js';

// From Node 22 on, what one run compiled the next one need not. Most of the code is loaded behind this line.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
  // Whoever waits for input waits no longer.
  process.stdin.destroy();
});

process.exitCode = await run(process.argv.slice(2), {
  // Opened on first use: a run over files never waits for standard input.
  get stdin() {
    // Node takes a folder for an empty stream; read as a file it says what it is.
    return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  home: new URL('../', import.meta.url),
  signal: interrupt.signal,
});
