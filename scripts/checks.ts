/** The checks before the tests: the linter, which takes longest, at the same time as all others. */
import { npmRun } from './npm-run.js';

const inTurn = async (...scripts: readonly string[]): Promise<number> => {
  for (const script of scripts) {
    const code = await npmRun(...script.split(' '));
    if (code !== 0) return code;
  }
  return 0;
};

const codes = await Promise.all([npmRun('lint'), inTurn('format', 'layers', 'types', 'generate -- --check')]);
process.exitCode = Math.max(...codes);
