/** The tests, and beside them two minutes of the fuzzer. */
import { npmRun } from './npm-run.js';

const codes = await Promise.all([npmRun('fuzz', '--', '--minutes', '2'), npmRun('test')]);
process.exitCode = Math.max(...codes);
