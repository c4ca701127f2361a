/** The tests, and beside them a quarter of a minute of the fuzzer. */
import { npmRun } from './npm-run.js';

const codes = await Promise.all([npmRun('fuzz', '--', '--minutes', '0.25'), npmRun('test')]);
process.exitCode = Math.max(...codes);
