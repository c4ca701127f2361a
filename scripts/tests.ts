/** The tests, and beside them a minute of the fuzzer. */
import { npmRun } from './npm-run.js';

const codes = await Promise.all([npmRun('fuzz', '--', '--minutes', '1'), npmRun('test')]);
process.exitCode = Math.max(...codes);
