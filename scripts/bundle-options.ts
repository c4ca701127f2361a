import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

const home = join(import.meta.dirname, '..');

/** Options of every bundle. */
export const BUNDLE: BuildOptions = {
  absWorkingDir: home,
  bundle: true,
  charset: 'ascii',
  legalComments: 'none',
};

/** Options of what Node runs; the program keeps its names, so that a stack trace shows them. */
export const FOR_NODE: BuildOptions = {
  ...BUNDLE,
  platform: 'node',
  target: 'node20',
  // Otherwise esbuild turns literals with `\p` into `new RegExp(…)`, which compiles the expression again at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
};
